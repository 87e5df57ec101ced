"""Scrolling like paper: the line that is written on stays at mid height of the page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QTextEdit

from unsent.ui.theme.apply import is_typewriter


class Typewriter(QObject):
    """Keeps the caret's line of one editor at mid height while that is chosen.

    The first line and the last one can get there as well: the scroll bar reaches further than
    the text. A click does not move the page; what is typed next does.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._bar = editor.verticalScrollBar()
        self._is_on = self._is_pressed = False
        editor.cursorPositionChanged.connect(self._follow)
        editor.viewport().installEventFilter(self)
        self._bar.rangeChanged.connect(self._reach)
        self.look()

    def look(self) -> None:
        """Begin or end, as it is chosen now."""
        if is_typewriter() == self._is_on:
            return
        self._is_on = is_typewriter()
        policy = Qt.ScrollBarPolicy
        # a bar that comes and goes would change the width, and with it the lines
        shown = policy.ScrollBarAlwaysOn if self._is_on else policy.ScrollBarAsNeeded
        self._editor.setVerticalScrollBarPolicy(shown)
        if self._is_on:
            self._reach()
        else:
            height = round(self._editor.document().size().height())
            self._bar.setRange(0, max(0, height - self._editor.viewport().height()))
            self._editor.ensureCursorVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at mid height when the page gets another height; know when a button is down."""
        kind = event.type()
        if kind is QEvent.Type.Resize and self._is_on:
            self._reach()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._is_pressed = kind is QEvent.Type.MouseButtonPress
        return False

    def _follow(self) -> None:
        # a page that moves under the pressed button would select what nobody meant
        if self._is_on and not self._is_pressed:
            self._centre()

    def _centre(self) -> None:
        caret = self._editor.cursorRect()
        self._bar.setValue(self._bar.value() + caret.center().y() - self._middle())

    def _reach(self) -> None:
        """Let the first and the last line come to mid height; Qt sets its own range at any time."""
        if not self._is_on:
            return
        low = -self._middle()
        high = round(self._editor.document().size().height()) - self._middle()
        if (self._bar.minimum(), self._bar.maximum()) != (low, high):
            self._bar.setRange(low, high)
            self._centre()  # a narrower range in between has moved the page

    def _middle(self) -> int:
        return self._editor.viewport().height() // 2
