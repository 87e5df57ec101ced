"""What stands in a room where there is nothing: what the room is for, and perhaps a way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import LongText

WIDEST = 440


class EmptyRoom(FocusDoor):
    """A heading, a sentence or two, and at most one button, in the middle of the room."""

    pressed = Signal()

    def __init__(
        self, title: str, words: str = "", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(" ".join(part for part in (title, words) if part))
        body = QWidget()
        measure(body, most_width=WIDEST)
        middle = QVBoxLayout(body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(10)
        middle.addStretch(2)
        for label in (LongText(title, "title"), LongText(words, "soft")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle.addWidget(label)  # first: without a parent it would be a window for a moment
            label.setVisible(bool(label.text()))
        if button:
            way_on = Button(button)
            way_on.clicked.connect(self.pressed)
            self.lead_focus_to(way_on)
            middle.addSpacing(8)
            middle.addWidget(way_on, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.EDGE, tokens.EDGE, tokens.EDGE, tokens.EDGE)
        row.addStretch(1)
        row.addWidget(body, 100)
        row.addStretch(1)
