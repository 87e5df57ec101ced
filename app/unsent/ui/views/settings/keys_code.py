"""A new recovery code that does not count before it is known to be kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import KeysSnapshot
from unsent.ui.views.pieces.way_on import WayOn
from unsent.ui.views.welcome.code import CodeCard
from unsent.ui.views.welcome.paper import Paper
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import settings_keys as wording


class NewCode(QWidget):
    """The code in six groups, two of which are typed back before it can be used."""

    used = Signal()
    dropped = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = CodeCard(paper)
        self.use = WayOn()
        self.drop = Button(wording.leave_it(), "quiet")
        self.use.setText(wording.use_code())
        ways = FlowLayout(10)
        ways.addWidget(self.use)
        ways.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(LongText(wording.old_code_stops(), "small"))
        column.addLayout(ways)
        self._is_busy = False
        self.card.changed.connect(self._hold)
        self.card.submitted.connect(self.use.click)
        self.use.taken.connect(self.used)
        self.drop.clicked.connect(self.dropped)
        self.hide()

    def present(self, snapshot: KeysSnapshot) -> None:
        """Show the code while there is one."""
        is_new = bool(snapshot.code) and self.isHidden()
        self._is_busy = snapshot.is_busy
        self.card.show_code(snapshot.code)
        self.setVisible(bool(snapshot.code))
        self.drop.setEnabled(not snapshot.is_busy)
        self._hold()
        if is_new:
            self.card.focus_first()

    def _hold(self) -> None:
        is_ready = self.card.is_confirmed and not self._is_busy
        self.use.hold("" if is_ready else wording.use_code_hint())
