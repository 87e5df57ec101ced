"""The page that is written on, with the marks of the checks under the words."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from unsent.ui.theme.apply import is_typewriter
from unsent.ui.widgets.guarded_menu import MenuWords
from unsent.ui.widgets.mark_layers import SEVERITIES
from unsent.ui.widgets.mark_track import Mark, MarkTrack
from unsent.ui.widgets.page_text import PageText
from unsent.ui.widgets.plain_text import Utf16Map, clean
from unsent.ui.widgets.private_clip import PrivateClip

if TYPE_CHECKING:
    from unsent.ui.widgets.typewriter import Typewriter


_CONTROL = Qt.KeyboardModifier.ControlModifier


class PageEditor(PageText):
    """The writing page.

    Marks are given and named in Python `str` indices and by their place in the tuple;
    inside they are UTF-16 and move along with every edit until new ones arrive.
    """

    changed = Signal()
    mark_at_cursor = Signal(int)  # index of the mark that the caret came into, -1 outside
    mark_hovered = Signal(int)  # index of the mark under the pointer, -1 outside

    def __init__(
        self,
        clip: PrivateClip,
        *,
        words: MenuWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._at_cursor = -1
        self._hovered = -1
        self.hint_of: Callable[[int], str] = lambda _: ""  # what the pointer is told over a mark
        super().__init__(clip, words=words, parent=parent)
        self.setMouseTracking(True)
        self.textChanged.connect(self.changed)
        self.cursorPositionChanged.connect(self._tell_cursor_mark)
        self._typewriter: Typewriter | None = None
        self.refit()

    def refit(self) -> None:
        """Scroll in the way that is chosen now."""
        if is_typewriter() and self._typewriter is None:
            from unsent.ui.widgets.typewriter import Typewriter

            self._typewriter = Typewriter(self)
        if self._typewriter is not None:
            self._typewriter.look()

    def set_marks(self, marks: Sequence[tuple[int, int, str]]) -> None:
        """Show marks `(start, end, severity value)` of the text as it is now."""
        positions = Utf16Map(self.text())
        fresh = [Mark(positions.to_qt(s), positions.to_qt(e), kind) for s, e, kind in marks]
        if self.layers.show(SEVERITIES, fresh):
            self._tell_cursor_mark()

    def go_to_mark(self, index: int) -> None:
        """Put the caret at the start of a mark and bring it into view."""
        if 0 <= index < len(self._track.marks) and not self._track.marks[index].is_gone:
            mark = self._track.marks[index]
            cursor = self.textCursor()
            cursor.setPosition(mark.end)
            self.setTextCursor(cursor)
            cursor.setPosition(mark.start)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def go_to_next_mark(self, *, backward: bool = False) -> None:
        """Put the caret at the next mark after it, round the end of the text."""
        self.go_to_mark(self._track.after(self.textCursor().position(), backward=backward))

    def marks_at(self, position: int) -> tuple[int, ...]:
        """Return the indices of the marks at a UTF-16 position."""
        return self._track.all_at(position)

    def apply_edit(self, start: int, end: int, replacement: str) -> None:
        """Replace `start:end` in one step that one undo takes back."""
        positions = Utf16Map(self.text())
        self.replace(positions.to_qt(start), positions.to_qt(end), replacement)

    def replace(self, first: int, last: int, replacement: str) -> None:
        """Replace what stands between UTF-16 positions in one step that one undo takes back."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(last)
        # Qt joins what is typed next to a step that ends with an insertion: end with a removal
        cursor.insertText(clean(replacement) + " ")
        cursor.deletePreviousChar()
        after = cursor.position() - (last - first)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
        cursor.setPosition(after)
        self.setTextCursor(cursor)

    def cursor_index(self) -> int:
        """Return where the caret stands as a `str` index."""
        return Utf16Map(self.text()).to_python(self.textCursor().position())

    def set_cursor_index(self, index: int) -> None:
        """Put the caret at a `str` index."""
        cursor = self.textCursor()
        cursor.setPosition(Utf16Map(self.text()).to_qt(index))
        self.setTextCursor(cursor)

    def marks(self) -> tuple[tuple[int, int, str], ...]:
        """Return where the marks stand now, in `str` indices; `start == end` when gone."""
        positions = Utf16Map(self.text())
        return tuple(
            (positions.to_python(m.start), positions.to_python(m.end), m.severity)
            for m in self._track.marks
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks with F8, back with Shift+F8; open what would help with Ctrl+."""
        if event.key() == Qt.Key.Key_Period and event.modifiers() == _CONTROL:
            self.show_offers()
            event.accept()
        elif event.key() == Qt.Key.Key_F8:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_to_next_mark(backward=is_back)
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which mark the pointer is on."""
        super().mouseMoveEvent(event)
        if self._track.marks and not event.buttons():
            self._tell_hover(self._mark_under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is on no mark any more."""
        super().leaveEvent(event)
        self._tell_hover(-1)

    @property
    def _track(self) -> MarkTrack:
        return self.layers.track(SEVERITIES)

    def _mark_under(self, spot: QPointF) -> int:
        point = QPointF(spot.x(), spot.y() + self.verticalScrollBar().value())
        at = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return self._track.at(at) if at >= 0 else -1

    def _tell_cursor_mark(self) -> None:
        found = self._track.at(self.textCursor().position()) if self._track.marks else -1
        if found != self._at_cursor:
            self._at_cursor = found
            self.mark_at_cursor.emit(found)

    def _tell_hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.viewport().setToolTip(self.hint_of(index) if index >= 0 else "")
            self.mark_hovered.emit(index)
