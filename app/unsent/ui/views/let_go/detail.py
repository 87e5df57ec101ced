"""One text that was let go: to read once more, to take back, or to end now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.entry import EntryId
from unsent.ui.snapshots import LetGoSnapshot
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.page_text import ReadingPage
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import let_go as wording
from unsent.ui.wording.menus import menu_words


class LetGoDetail(FocusDoor):
    """The text that is chosen. Ending it for good takes two presses, side by side."""

    take_back_requested = Signal()
    for_good_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: EntryId | None = None
        self._is_asked = False
        self._gone = LongText("", "soft")
        self._take_back = Button(wording.take_back())
        self._for_good = Button(wording.for_good(), "quiet")
        self._warning = LongText(wording.for_good_question(), "heading")
        self._sure = Button(wording.for_good_sure())
        self._leave = Button(wording.keep_for_now())
        self._text = ReadingPage(clip, words=menu_words())
        self._text.setAccessibleName(wording.text_name())
        self._lay_out()
        self._take_back.clicked.connect(self.take_back_requested)
        self._for_good.clicked.connect(lambda: self._ask(asked=True))
        self._sure.clicked.connect(self._confirm)
        self._leave.clicked.connect(lambda: self._ask(asked=False))
        self._ask(asked=False)

    def show_text(self, snapshot: LetGoSnapshot) -> None:
        """Show a text and when it will be gone; the same one keeps its place on the page."""
        if snapshot.entry != self._entry:
            self._ask(asked=False)
        if snapshot.entry != self._entry or snapshot.text != self._text.text():
            self._text.set_text(snapshot.text)
        self._entry = snapshot.entry
        gone = "" if snapshot.gone_at is None else wording.gone_line(snapshot.gone_at)
        set_words(self._gone, gone)

    def forget(self) -> None:
        """Keep nothing of any text here."""
        self.show_text(LetGoSnapshot(None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a first press back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._is_asked:
            self._ask(asked=False)
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        self._ask(asked=False)
        self.for_good_requested.emit()

    def _ask(self, *, asked: bool) -> None:
        had_focus = any(b.hasFocus() for b in (self._for_good, self._sure, self._leave))
        self._is_asked = asked
        for widget in (self._warning, self._sure, self._leave):
            widget.setVisible(asked)
        for button in (self._take_back, self._for_good):
            button.setVisible(not asked)
        if had_focus:
            target = self._leave if asked else self._for_good
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        top = WrappingBar()
        top.add(self._gone)
        top.add_at_end(self._warning, self._sure, self._leave, self._for_good, self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addSpacing(4)
        column.addWidget(self._text, 1)
        self.lead_focus_to(self._text)
