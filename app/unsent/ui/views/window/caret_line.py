"""Keeps the line that is written on where it stands while the window around it changes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QTextEdit, QWidget


@contextmanager
def caret_line_kept(window: QWidget) -> Iterator[None]:
    """Scroll the text that has the focus so that its caret is as high in the window as before."""
    text = window.focusWidget()
    if not isinstance(text, QTextEdit):
        yield
        return
    before = _height(text, window)
    yield
    # now, not when the loop is back: nothing is to be painted elsewhere in between
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    bar = text.verticalScrollBar()
    bar.setValue(bar.value() + _height(text, window) - before)


def _height(text: QTextEdit, window: QWidget) -> int:
    return text.viewport().mapTo(window, text.cursorRect().topLeft()).y()
