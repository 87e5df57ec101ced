"""Finding something on a page: the keys that begin it, the bar, and what is framed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.shortcuts import Act, listen
from unsent.ui.widgets.mark_layers import FOUND
from unsent.ui.widgets.mark_paint import HIT, HIT_HERE
from unsent.ui.widgets.mark_track import Mark
from unsent.ui.widgets.page_text import PageText
from unsent.ui.widgets.plain_text import Utf16Map
from unsent.ui.widgets.private_clip import PrivateClip

if TYPE_CHECKING:
    from unsent.ui.widgets.find_bar import FindBar

AFTER_LAST_KEY = 150  # milliseconds
LONGEST_TAKEN = 80  # characters of a selection that become what is looked for


class FindInPage(QObject):
    """Joins a page with a bar under it, made when it is first asked for.

    The bar takes its place in the column under the page, or under what holds it. The caret
    stays where it is while one looks; Escape goes back to it. With the page the bar goes away.
    """

    turned = Signal(bool)  # the bar came, or went

    def __init__(
        self,
        page: PageText,
        column: QVBoxLayout,
        clip: PrivateClip,
        holder: QWidget | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._column, self._clip = page, column, clip
        self._place = column.indexOf(holder or page) + 1
        self._spans: list[tuple[int, int]] = []  # in UTF-16
        self._at = -1
        self._scrolled = 0  # where the page stood when the bar came
        self.bar: FindBar | None = None
        self._soon = QTimer(self, singleShot=True, interval=AFTER_LAST_KEY)
        self._soon.timeout.connect(self._look_again)
        listen(Act.FIND, page, self.open)
        listen(Act.FIND_NEXT, page, lambda: self.step(backward=False))
        listen(Act.FIND_PREVIOUS, page, lambda: self.step(backward=True))
        page.document().contentsChanged.connect(self._text_changed)
        page.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Tell whether the bar is there."""
        return self.bar is not None and not self.bar.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget what was looked for when the page is put away."""
        if event.type() is QEvent.Type.HideToParent and self.bar is not None:
            self._put_away()
            self.bar.field.clear()
        return False

    def open(self) -> None:
        """Show the bar; a selection on one line is what is looked for."""
        chosen = self._page.selected_text()
        is_line = chosen and "\n" not in chosen and len(chosen) <= LONGEST_TAKEN
        bar = self._bar()
        if not self.is_open:
            self._scrolled = self._page.verticalScrollBar().value()
        bar.show()
        self.turned.emit(True)
        bar.begin(chosen if is_line else "")
        self._look(bar.field.text())

    def close(self) -> None:
        """Put the bar away and go back to the caret."""
        self._end()
        self._page.verticalScrollBar().setValue(self._scrolled)
        self._page.ensureCursorVisible()

    def step(self, *, backward: bool) -> None:
        """Show the next place, round the end of the text."""
        if not self.is_open:
            self.open()
        elif self._spans:
            self._at = (self._at + (-1 if backward else 1)) % len(self._spans)
            self._show()

    def _write_here(self) -> None:
        """Put the bar away and the caret behind what is found."""
        if self._spans:
            start, end = self._spans[self._at]
            cursor = self._page.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._page.setTextCursor(cursor)
        self._end()

    def _put_away(self) -> None:
        if self.bar is not None:
            self.bar.hide()
        self.turned.emit(False)
        self._soon.stop()
        self._spans, self._at = [], -1
        self._page.layers.show(FOUND, ())

    def _end(self) -> None:
        self._put_away()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self, looked_for: str) -> None:
        """Frame every place, and begin with the first one from the caret on."""
        self._find(looked_for)
        caret = self._page.textCursor().selectionStart()
        onward = (at for at, (_, end) in enumerate(self._spans) if end > caret)
        self._at = next(onward, 0) if self._spans else -1
        self._show()

    def _look_again(self) -> None:
        """Follow an edit: the same place stays the one that is shown."""
        if self.is_open and self.bar is not None:
            before = self._at
            self._find(self.bar.field.text())
            self._at = min(max(before, 0), len(self._spans) - 1)
            self._show(is_moved=False)

    def _find(self, looked_for: str) -> None:
        from unsent.domain.find_in_page import places_of  # nothing of it before it is used

        text = self._page.text()
        positions = Utf16Map(text)
        found = places_of(looked_for, text)
        self._spans = [(positions.to_qt(start), positions.to_qt(end)) for start, end in found]

    def _show(self, *, is_moved: bool = True) -> None:
        from unsent.ui.wording import find as wording

        marks = [
            Mark(start, end, HIT_HERE if at == self._at else HIT)
            for at, (start, end) in enumerate(self._spans)
        ]
        self._page.layers.show(FOUND, marks)
        bar = self._bar()
        words = wording.count(self._at + 1, len(self._spans)) if bar.field.text() else ""
        bar.show_count(words, has_any=bool(marks))
        if is_moved and marks:
            self._page.bring_into_view(*self._spans[self._at])

    def _text_changed(self) -> None:
        if self.is_open:
            self._soon.start()

    def _bar(self) -> "FindBar":
        if self.bar is None:
            from unsent.ui.widgets.find_bar import FindBar
            from unsent.ui.wording import find as wording
            from unsent.ui.wording.menus import menu_words

            self.bar = FindBar(self._clip, wording.bar_words(), menu_words())
            self._column.insertWidget(self._place, self.bar)
            self.bar.looked_for.connect(self._look)
            self.bar.step_wanted.connect(lambda backward: self.step(backward=backward))
            self.bar.go_wanted.connect(self._write_here)
            self.bar.closed.connect(self.close)
        return self.bar
