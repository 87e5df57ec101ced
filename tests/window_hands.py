"""What every test of a view does with it: presses, listens, looks for a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def press(qtbot, button):
    """Press a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def heard(signal):
    """Return a list that fills with what a signal carries."""
    got = []
    signal.connect(lambda *values: got.append(values))
    return got


def button(widget, text):
    """Return the button of a view that has these words."""
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)
