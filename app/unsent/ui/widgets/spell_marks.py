"""Which words of a page are marked as misspelt: only what is seen, and what was changed of it."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextBlock

from unsent.ui.widgets.mark_layers import SPELLING
from unsent.ui.widgets.mark_paint import MISSPELT
from unsent.ui.widgets.mark_track import Mark
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.plain_text import Utf16Map

AFTER_LAST_KEY = 350  # milliseconds
_SPARE = 100  # pixels, and characters
MOST_KEPT = 400  # paragraphs whose words are known

Spans = tuple[tuple[int, int], ...]


class SpellMarks(QObject):
    """Keeps the marks of one editor. The word that is being typed is left alone."""

    wanted = Signal(tuple)  # paragraphs that nobody has read yet

    def __init__(self, page: PageEditor) -> None:
        super().__init__(page)
        self._page = page
        self._read: dict[str, Spans] = {}
        self._asked: tuple[str, ...] = ()
        self._typed_at = -1  # where the caret stands since the last key, -1 once it has moved
        self._soon = QTimer(self, singleShot=True, interval=AFTER_LAST_KEY)
        self._soon.timeout.connect(self._look)
        page.document().contentsChange.connect(self._edited)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        page.verticalScrollBar().rangeChanged.connect(lambda *_: self._soon.start())
        page.cursorPositionChanged.connect(self._caret_moved)
        self._soon.start()

    def take(self, found: dict[str, Spans]) -> None:
        """Take what was found in paragraphs that were asked about."""
        if len(self._read) + len(found) > MOST_KEPT:
            self._read.clear()
        self._read.update(found)
        self._show(self._seen())

    def renew(self) -> None:
        """Forget what was read: other words are right now."""
        self._read.clear()
        self._asked = ()
        self._page.layers.show(SPELLING, ())
        self._soon.start()

    def word_at(self, position: int) -> tuple[int, int] | None:
        """Return the UTF-16 span of the misspelt word at a position, None when it is right."""
        block = self._page.document().findBlock(position)
        found = (mark for mark in self._marks_of(block) if mark.start <= position <= mark.end)
        return next(((mark.start, mark.end) for mark in found), None)

    def _look(self) -> None:
        seen = self._seen()
        if self._page.isReadOnly() or not self._page.isVisible():
            self._page.layers.show(SPELLING, ())
            return
        new = tuple({b.text(): None for b in seen if b.text() and b.text() not in self._read})
        if new and new != self._asked:
            self._asked = new
            self.wanted.emit(new)
        self._show(seen)

    def _show(self, seen: list[QTextBlock]) -> None:
        typed = self._typed_at if self._page.hasFocus() else -1
        first, last = self._range_seen()
        self._page.layers.show(
            SPELLING,
            [
                mark
                for block in seen
                for mark in self._marks_of(block)
                # of a paragraph without end, what is seen is enough, and moves along with each key
                if first <= mark.start <= last and not mark.start < typed <= mark.end
            ],
        )

    def _marks_of(self, block: QTextBlock) -> list[Mark]:
        spans = self._read.get(block.text(), ())
        if not spans:
            return []
        positions, first = Utf16Map(block.text()), block.position()
        return [
            Mark(first + positions.to_qt(start), first + positions.to_qt(end), MISSPELT)
            for start, end in spans
        ]

    def _seen(self) -> list[QTextBlock]:
        view = self._page.viewport()
        block = self._page.cursorForPosition(QPoint(0, 0)).block()
        last = self._page.cursorForPosition(QPoint(0, view.height())).block().blockNumber()
        seen = []
        while block.isValid() and block.blockNumber() <= last:
            seen.append(block)
            block = block.next()
        return seen

    def _range_seen(self) -> tuple[int, int]:
        """Return the positions that are seen, with a line to spare on either side."""
        view = self._page.viewport().rect()
        top = self._page.cursorForPosition(view.topLeft() - QPoint(0, _SPARE))
        bottom = self._page.cursorForPosition(view.bottomRight() + QPoint(0, _SPARE))
        ends = (top.position(), bottom.position())
        return min(ends) - _SPARE, max(ends) + _SPARE

    def _edited(self, at: int, _removed: int, added: int) -> None:
        self._typed_at = at + added
        self._soon.start()

    def _caret_moved(self) -> None:
        if self._page.textCursor().position() != self._typed_at and not self._soon.isActive():
            self._typed_at = -1
            self._soon.start()
