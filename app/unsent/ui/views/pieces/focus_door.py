"""Handing the focus on to what a container is there for.

Qt's focus proxy would do that too, but then Tab jumps from before the container straight to the
proxy and never stops at what lies between.
"""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusDoor(QWidget):
    """A container that gives the focus to one of its parts whenever it gets it."""

    _inner: QWidget | None = None

    def lead_focus_to(self, inner: QWidget) -> None:
        """Choose the part that gets the focus."""
        self._inner = inner

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on."""
        super().focusInEvent(event)
        if self._inner is not None:
            self._inner.setFocus(event.reason())
