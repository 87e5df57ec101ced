"""See it as: the post as the screenshot that a patient, an employer, a board, a colleague sees."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from unsent.domain.readers import Reader, next_reader
from unsent.ui.snapshots import SeenSnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.views.seen.look import SeenLook, heard_of, seen_look
from unsent.ui.views.seen.remarks import Remarks
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.labels import Chip, LongText
from unsent.ui.widgets.screenshot import Screenshot
from unsent.ui.wording import seen as wording

WIDEST = 620


class SeenView(QWidget):
    """One reader at a time. It keeps nothing: what it shows is gone when it is left."""

    left = Signal()
    sentence_taken = Signal(int)  # where it begins in the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = Reader.PATIENT
        self._seen: SeenSnapshot | None = None
        self.readers = {one: Button(wording.reader(one), "choice", "small") for one in Reader}
        self.back = Button(wording.back(), "quiet", "small")
        self.caption = LongText(role="small")
        self.picture = Screenshot()
        self.question = Card(" ")
        self.hint = LongText(role="small")
        self.chosen = LongText(role="body")
        self.take = Button(wording.take_it(), "plain", "small")
        self.remarks = Remarks()
        self._body = ScrollColumn()
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._join()

    def show_seen(self, seen: SeenSnapshot, reader: Reader) -> None:
        """Show a post as a reader sees it, from its beginning."""
        self._seen = seen
        self.picture.choose(-1)
        self._turn_to(reader)

    def focus_on_reader(self) -> None:
        """Put the focus on the reader whose eyes these are."""
        self.readers[self.reader].setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Keep nothing of the text here."""
        if self._seen is not None:
            self._seen = None
            self._show(None)

    def event(self, event: QEvent) -> bool:
        """Take Escape before a shortcut of what is around does."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, reader: Reader) -> None:
        self.reader = reader
        self.readers[reader].setChecked(True)
        if self._seen is not None:
            self._show(seen_look(self._seen, reader))
            self._body.verticalScrollBar().setValue(0)

    def _show(self, look: SeenLook | None) -> None:
        if look is None:
            self.picture.show_face(type(self.picture.face)())
            self.picture.setAccessibleName("")
            self.remarks.show_remarks((), "")
            return
        set_words(self.caption, look.caption)
        self.picture.show_face(look.face)
        self.picture.setAccessibleName(look.heard)
        if self.question.heading is not None:
            set_words(self.question.heading, look.question)
        set_words(self.hint, look.hint)
        self.remarks.show_remarks(look.remarks, look.nothing)
        for one, button in self.readers.items():
            button.setAccessibleDescription(heard_of(look) if one is self.reader else "")
        self._show_chosen()

    def _show_chosen(self) -> None:
        words = self.picture.chosen_words()
        set_words(self.chosen, wording.quoted(words) if words else "")
        self.take.setVisible(bool(words))
        if words:
            QTimer.singleShot(0, self.picture, self._follow)

    def _follow(self) -> None:
        """Keep the chosen sentence in view."""
        content = self._body.widget()
        if self.picture.chosen >= 0 and content is not None:
            box = self.picture.box_of(self.picture.chosen)
            spot = self.picture.mapTo(content, box.center().toPoint())
            self._body.ensureVisible(spot.x(), spot.y(), 0, round(box.height() / 2) + 24)

    def _take(self) -> None:
        if self._seen is not None and self.picture.chosen >= 0:
            self.sentence_taken.emit(self._seen.sentences[self.picture.chosen][0])

    def _join(self) -> None:
        group = QButtonGroup(self)
        for reader, button in self.readers.items():
            button.setAccessibleName(wording.see_as(reader))
            group.addButton(button)
            button.toggled.connect(
                lambda on, one=reader: self._turn_to(one) if on and one != self.reader else None
            )
        self.picture.turned.connect(lambda by: self._turn_to(next_reader(self.reader, by)))
        self.picture.sentence_chosen.connect(lambda _: self._show_chosen())
        self.picture.sentence_taken.connect(lambda _: self._take())
        self.take.clicked.connect(self._take)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        top = WrappingBar()
        top.add(Chip(wording.see_it_as()), *self.readers.values())
        top.add_at_end(self.back)
        for part in (self.hint, self.chosen):
            self.question.body.addWidget(part)
        self.question.body.addWidget(self.take, alignment=Qt.AlignmentFlag.AlignLeading)
        self.picture.setToolTip(wording.keys_hint())
        box = QWidget()
        measure(box, most_width=WIDEST)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(self.caption)
        column.addWidget(self.picture)
        column.addSpacing(12)
        column.addWidget(self.question)
        column.addSpacing(8)
        column.addWidget(self.remarks)
        column.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 100)
        across.addStretch(1)
        self._body.column.setContentsMargins(tokens.EDGE, 10, tokens.EDGE, 18)
        self._body.column.addLayout(across)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(self._body, 1)
