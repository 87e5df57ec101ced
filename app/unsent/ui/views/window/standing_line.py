"""A line that stands over the rooms until it was read."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText


class StandingLine(QWidget):
    """Says one thing and takes no focus; its button says that it was read."""

    read = Signal()

    def __init__(self, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self._text = text
        self._read = Button(button, "plain", "small")
        self._read.setAccessibleDescription(text)
        self._read.clicked.connect(self.read)
        card = Card()
        card.body.setSpacing(8)
        card.body.addWidget(LongText(text, "body"))
        buttons = FlowLayout(gap=10)
        buttons.addWidget(self._read)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.EDGE, 14, tokens.EDGE, 6)
        column.addWidget(card)

    @property
    def text(self) -> str:
        """Return the line."""
        return self._text

    def announce(self) -> None:
        """Have it read out."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text))
