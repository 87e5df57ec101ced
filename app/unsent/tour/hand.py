"""A hand that works the window as a person does: presses, types, waits for what appears."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTextEdit,
    QWidget,
)

PATIENCE = 20.0  # seconds that anything may take to appear


class Lost(Exception):
    """The hand did not find what it was to use, or what it waited for did not come."""


class Hand:
    """Works one window through mouse and keyboard events only."""

    def __init__(self, window: QWidget, pictures: Path | None = None) -> None:
        self.window, self._pictures = window, pictures
        self._count = 0

    def wait_for(self, happened: Callable[[], object], what: str = "") -> None:
        """Wait until something is so. Raises Lost after `PATIENCE` seconds."""
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                raise Lost(f"waited in vain for {what or happened}")
            QTest.qWait(10)

    def button(self, text: str) -> QAbstractButton:
        """Return the visible button whose words begin so. Raises Lost."""
        found = [b for b in self.window.findChildren(QAbstractButton) if b.isVisible()]
        for button in found:
            if button.text().startswith(text):
                return button
        raise Lost(f"no button {text!r} among {[b.text() for b in found]}")

    def press(self, text: str) -> None:
        """Press a button with the mouse."""
        self.wait_for(lambda: self._is_there(text), f"the button {text!r}")
        button = self.button(text)
        _bring_into_view(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(1)

    def choose(self, button: str, entry: str) -> None:
        """Open a button's menu and choose the entry whose words begin so, with the keyboard."""
        QTimer.singleShot(0, lambda: self._choose(entry))
        self.press(button)

    def fill(self, placeholder: str, text: str, *, end: str = "") -> None:
        """Type into the visible field with this placeholder or name; `end` is a key after it."""
        field = next(
            (
                field
                for field in self.window.findChildren(QLineEdit)
                if field.isVisible()
                and placeholder in (field.placeholderText(), field.accessibleName())
            ),
            None,
        )
        if field is None:
            raise Lost(f"no field {placeholder!r} among {self._fields()}")
        _bring_into_view(field)
        field.setFocus()
        QTest.keyClicks(field, text)
        if end == "return":
            QTest.keyClick(field, Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(self._focused(), Qt.Key.Key_Return)
            QTest.keyClicks(self._focused(), line)

    def keys(
        self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, where: QWidget | None = None
    ) -> None:
        """Press one key, with others held."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(where or self._focused(), key, held)

    def editor(self) -> QTextEdit:
        """Return the visible text that can be edited. Raises Lost."""
        for editor in self.window.findChildren(QTextEdit):
            if editor.isVisible() and not editor.isReadOnly():
                return editor
        raise Lost("no editor")

    def picture(self, name: str) -> Path | None:
        """Save a picture of the window; the pictures are numbered."""
        if self._pictures is None:
            return None
        QTest.qWait(60)
        self._count += 1
        path = self._pictures / f"{self._count:02d}-{name}.png"
        self.window.grab().save(str(path))
        return path

    def _fields(self) -> list[tuple[str, str]]:
        fields = [field for field in self.window.findChildren(QLineEdit) if field.isVisible()]
        return [(field.placeholderText(), field.accessibleName()) for field in fields]

    def _is_there(self, text: str) -> bool:
        try:
            return self.button(text).isEnabled()
        except Lost:
            return False

    def _focused(self) -> QWidget:
        widget = QApplication.focusWidget() or self.window.focusWidget()
        if widget is None:
            raise Lost("nothing has the focus")
        return widget

    def _choose(self, entry: str) -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(10, lambda: self._choose(entry))
            return
        for action in menu.actions():
            if action.text().startswith(entry):
                menu.setActiveAction(action)
                QTest.keyClick(menu, Qt.Key.Key_Return)
                return
        menu.close()


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    QTest.qWait(1)
    QTest.mouseMove(widget, QPoint(widget.width() // 2, widget.height() // 2))
