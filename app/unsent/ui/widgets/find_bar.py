"""The bar that finds something on a page: what is looked for, how often it is there, and on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.guarded_menu import MenuWords
from unsent.ui.widgets.labels import Words
from unsent.ui.widgets.private_clip import PrivateClip

FIELD, COUNT = 190, 90


@dataclass(frozen=True, slots=True)
class FindWords:
    """What the field and the buttons are called."""

    name: str
    before: str
    after: str
    go: str
    close: str


class FindBar(QFrame):
    """Return goes on, Shift+Return back, Ctrl+Return to the page itself, Escape away."""

    looked_for = Signal(str)
    step_wanted = Signal(bool)  # backward
    go_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        clip: PrivateClip,
        words: FindWords,
        menu: MenuWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(words.name)
        self.field = GuardedLineEdit(clip, words.name, menu)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.field.textChanged.connect(self.looked_for)
        self.count = Words("", "small")
        self.before = _button(words.before, lambda: self.step_wanted.emit(True))
        self.after = _button(words.after, lambda: self.step_wanted.emit(False))
        self.go = _button(words.go, self.go_wanted.emit)
        self.close_button = _button(words.close, self.closed.emit)
        measure(self.field, width=FIELD)
        measure(self.count, least_width=COUNT)
        row = FlowLayout(gap=8, line_gap=6)
        row.setContentsMargins(tokens.EDGE, 8, tokens.EDGE, 8)
        for widget in (self.field, self.count, self.before, self.after, self.go, self.close_button):
            row.addWidget(widget)
            widget.installEventFilter(self)
        self.setLayout(row)

    def begin(self, looked_for: str) -> None:
        """Take the focus; something to look for replaces what was looked for before."""
        if looked_for:
            self.field.setText(looked_for)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, words: str, *, has_any: bool) -> None:
        """Show which of how many is shown, and say so to a screen reader."""
        for button in (self.before, self.after, self.go):
            button.setEnabled(has_any)
        if words != self.count.text():
            self.count.setText(words)
            if words:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Return in the field, and Escape before any shortcut does."""
        kind = event.type()
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if kind is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if kind is QEvent.Type.KeyPress and is_return and watched is self.field:
            self._take_return(event.modifiers())
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the bar away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take_return(self, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ControlModifier:
            self.go_wanted.emit()
        else:
            self.step_wanted.emit(bool(held & Qt.KeyboardModifier.ShiftModifier))


def _button(words: str, act: Callable[[], object]) -> Button:
    button = Button(words, "quiet", "small")
    button.clicked.connect(act)
    return button
