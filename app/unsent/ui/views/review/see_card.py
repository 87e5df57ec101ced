"""The card that leads to the post as somebody else sees it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unsent.domain.readers import Reader
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.wording import seen as wording


class SeeCard(Card):
    """A button for each reader."""

    chosen = Signal(object)  # Reader

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.see_it_as(), parent)
        self.readers = {reader: Button(wording.reader(reader), "fix") for reader in Reader}
        row = FlowLayout(gap=8, line_gap=6)
        row.setContentsMargins(0, 4, 0, 0)
        for reader, button in self.readers.items():
            button.setAccessibleName(wording.see_as(reader))
            button.clicked.connect(lambda _=False, one=reader: self.chosen.emit(one))
            row.addWidget(button)
        self.body.addLayout(row)

    def focus_on(self, reader: Reader) -> None:
        """Put the focus on the button of a reader."""
        self.readers[reader].setFocus(Qt.FocusReason.TabFocusReason)
