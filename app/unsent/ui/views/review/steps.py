"""Which of several drafts is looked at, and the way to the one before or after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unsent.ui.theme.apply import measure
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import Words
from unsent.ui.wording import review as wording


class Steps(QWidget):
    """`1 of 2` between two arrows; not there while there is only one."""

    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = _arrow("‹", wording.previous())
        self.words = Words(role="soft")
        self.on = _arrow("›", wording.following())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.back, self.words, self.on):
            row.addWidget(widget)
        self.back.clicked.connect(self.previous_requested)
        self.on.clicked.connect(self.next_requested)

    def show_position(self, which: int, total: int) -> None:
        """Show the `which`th of `total`, counted from one."""
        self.words.setText(wording.position(which, total))
        self.back.setEnabled(which > 1)
        self.on.setEnabled(which < total)
        self.setVisible(total > 1)


def _arrow(sign: str, name: str) -> Button:
    button = Button(sign, "link")
    button.setAccessibleName(name)
    button.setToolTip(name)
    measure(button, least_height=26)
    return button
