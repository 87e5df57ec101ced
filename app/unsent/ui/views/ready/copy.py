"""The one way out: copy the approved text, and see how long it stays on the clipboard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.ready.look import ReadyLook
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Chip, LongText
from unsent.ui.wording import ready as wording


class CopyOut(QWidget):
    """The button, and beside it what it does or how many seconds are left."""

    copy_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy = Button(wording.copy(), "go", "big")
        self.copy.setToolTip("Ctrl+Shift+C")
        self.hint = LongText(role="soft")
        self.remaining = Chip()
        self.take_off = Button(wording.take_it_off())
        self.paste = LongText(role="small")
        self.refusal = LongText(role="problem")
        row = FlowLayout(8)
        for widget in (self.copy, self.hint, self.remaining, self.take_off):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.paste)
        column.addWidget(self.refusal)
        self.copy.clicked.connect(self.copy_requested)
        self.take_off.clicked.connect(self.clear_requested)

    def show_look(self, look: ReadyLook) -> None:
        """Show what copying does, or the countdown, or why it was refused."""
        is_on = bool(look.on_clipboard)
        set_words(self.hint, look.copy_hint)
        set_words(self.remaining, look.on_clipboard)
        set_words(self.paste, look.paste_hint)
        set_words(self.refusal, look.refusal)
        if self.take_off.isHidden() == is_on:
            self.take_off.setVisible(is_on)
