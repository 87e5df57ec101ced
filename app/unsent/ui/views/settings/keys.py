"""Keys and lock: the ways in, when it locks, and a new key for the whole journal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import KeysSnapshot
from unsent.ui.views.settings.keys_code import NewCode
from unsent.ui.views.settings.keys_lock import LockCard
from unsent.ui.views.settings.keys_turn import TurnCard
from unsent.ui.views.settings.keys_ways import WaysCard
from unsent.ui.views.welcome.paper import DialogPaper, Paper


class KeysSection(QWidget):
    """Says what is wanted; what is typed is emptied as soon as the keys are closed."""

    code_used = Signal()
    code_dropped = Signal()

    def __init__(self, paper: Paper | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways = WaysCard()
        self.code = NewCode(paper or DialogPaper())
        self.lock = LockCard()
        self.turn = TurnCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for card in (self.ways, self.code, self.lock, self.turn):
            column.addWidget(card)
        self.code.used.connect(self.code_used)
        self.code.dropped.connect(self.code_dropped)
        self.present(KeysSnapshot())

    def present(self, snapshot: KeysSnapshot) -> None:
        """Show what there is, and only the steps that can be taken now."""
        self.ways.present(snapshot)
        self.code.present(snapshot)
        self.lock.present(snapshot)
        self.turn.present(snapshot)
