"""Waiting: where waits are set, as every place has its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import settings_places as wording


class PlacesSection(Card):
    """Says what a wait is, and leads to the places."""

    places_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.heading(), parent)
        self.show_places = Button(wording.show_places())
        self.body.addWidget(LongText(wording.lead(), "small"))
        self.body.addSpacing(4)
        self.body.addWidget(self.show_places, alignment=Qt.AlignmentFlag.AlignLeading)
        self.show_places.clicked.connect(self.places_requested)
