"""Where in a text somebody is: the caret, and the first line in sight."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

Spot = tuple[int, int]  # positions as Qt counts: UTF-16 units


def spot_in(text: QTextEdit) -> Spot:
    """Return where the caret is, and where the first line in sight begins."""
    top = text.cursorForPosition(QPoint(0, 0))
    return text.textCursor().position(), top.position()


def go_to_spot(text: QTextEdit, spot: Spot) -> None:
    """Put the caret and the page where they were; a text that is shorter now ends earlier."""
    _place(text, spot)
    if not text.isVisible():  # it has no size of its own yet
        QTimer.singleShot(0, text, lambda: _place(text, spot))


def _place(text: QTextEdit, spot: Spot) -> None:
    caret, top = (_at(text, position) for position in spot)
    text.setTextCursor(caret)
    bar = text.verticalScrollBar()
    bar.setValue(bar.value() + text.cursorRect(top).top())
    text.ensureCursorVisible()


def _at(text: QTextEdit, position: int) -> QTextCursor:
    cursor = QTextCursor(text.document())
    cursor.setPosition(min(position, text.document().characterCount() - 1))
    return cursor
