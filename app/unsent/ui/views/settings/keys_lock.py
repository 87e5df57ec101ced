"""When the journal locks, and what opens it again."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from unsent.ui.snapshots import KeysSnapshot
from unsent.ui.theme.apply import measure
from unsent.ui.views.settings.fields import Amount
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText, Words
from unsent.ui.widgets.tick_box import TickBox
from unsent.ui.wording import settings_keys as wording

MOST = 60


class LockCard(Card):
    """The idle minutes, and whether to ask each time; both count at once."""

    idle_minutes_changed = Signal(int)  # 0 is never
    asks_at_start_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.lock(), parent)
        self.minutes = Amount()
        self.minutes.setRange(0, MOST)
        self.minutes.setSuffix(wording.minutes())
        self.minutes.setSpecialValueText(wording.never())
        self.minutes.setAccessibleName(wording.lock_after())
        measure(self.minutes, least_width=110)
        self.minutes.setKeyboardTracking(False)  # 1 on the way to 15 is not meant
        self.asks = TickBox(wording.ask_at_start())
        line = FlowLayout(10)
        line.addWidget(Words(wording.lock_after(), "soft"))
        line.addWidget(self.minutes)
        self.body.addWidget(LongText(wording.lock_lead(), "small"))
        self.body.addSpacing(6)
        self.body.addLayout(line)
        self.body.addSpacing(4)
        self.body.addWidget(self.asks)
        self.minutes.valueChanged.connect(self.idle_minutes_changed)
        self.asks.clicked.connect(self.asks_at_start_changed)

    def present(self, snapshot: KeysSnapshot) -> None:
        """Show the choices; a number that is being typed is left alone."""
        if self.minutes.value() != snapshot.idle_minutes:
            with QSignalBlocker(self.minutes):
                self.minutes.setValue(snapshot.idle_minutes)
        self.asks.setChecked(snapshot.asks_at_start)
