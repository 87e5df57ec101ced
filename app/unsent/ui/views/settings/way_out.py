"""The setting that lets a wait have a slow way out: off, on its way, or on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unsent.ui.snapshots import WayOutSetting
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.settings.look import way_out_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import settings_way_out as wording


class WayOutCard(Card):
    """Says what it is and whether it is on; one step switches it."""

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.heading(), parent)
        self._switches_on = True
        self.state = LongText()
        self.effect = LongText(role="small")
        self.step = Button()
        self.body.addWidget(LongText(wording.lead(), "small"))
        self.body.addSpacing(6)
        self.body.addWidget(self.state)
        self.body.addWidget(self.effect)
        self.body.addSpacing(4)
        self.body.addWidget(self.step, alignment=Qt.AlignmentFlag.AlignLeading)
        self.step.clicked.connect(lambda: self.switched.emit(self._switches_on))

    def present(self, setting: WayOutSetting) -> None:
        """Show whether it is on, or when it will be."""
        look = way_out_look(setting)
        self._switches_on = look.switches_on
        set_words(self.state, look.state)
        set_words(self.effect, look.effect)
        self.step.setText(look.step)
        self.step.setAccessibleName(wording.named(look.step))
