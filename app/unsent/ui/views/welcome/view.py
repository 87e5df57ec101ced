"""The first run: where the key lives, the recovery code, and then writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.snapshots import WelcomeSnapshot
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.way_on import WayOn
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.welcome.code import CodeCard
from unsent.ui.views.welcome.key import KeyCard
from unsent.ui.views.welcome.paper import DialogPaper, Paper
from unsent.ui.widgets.card import ScrollColumn
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import welcome as wording

WIDTH, WIDEST = 600, 900


class WelcomeView(ScrollColumn):
    """Two steps on one page: choose where the key lives, then prove to have the code.

    `key_place_chosen` carries the passphrase, the empty string when the keyring is enough.
    """

    key_place_chosen = Signal(str)
    code_confirmed = Signal()

    def __init__(self, paper: Paper | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot = WelcomeSnapshot(keyring="")
        self._is_waiting = False
        self.setAccessibleName(wording.title())
        self.key = KeyCard()
        self.code = CodeCard(paper or DialogPaper())
        self.problem = LongText(role="problem")
        self.go_on = WayOn()
        self._lay_out()
        self.key.changed.connect(self._show_way_on)
        self.code.changed.connect(self._show_way_on)
        self.key.submitted.connect(self.go_on.click)
        self.code.submitted.connect(self.go_on.click)
        self.go_on.taken.connect(self._take)
        self.present(self._snapshot)

    def present(self, snapshot: WelcomeSnapshot) -> None:
        """Show the key's place, the code once there is one, and a problem if there is one."""
        is_new_code = snapshot.code != self._snapshot.code
        self._snapshot, self._is_waiting = snapshot, False
        self.key.present(snapshot)
        self.code.show_code(snapshot.code)
        set_words(self.problem, snapshot.problem)
        self._show_way_on()
        if is_new_code and snapshot.code:
            self.code.focus_first()

    def _show_way_on(self) -> None:
        has_code = bool(self._snapshot.code)
        is_done = self.code.is_confirmed if has_code else self.key.is_good
        why = wording.start_writing_hint() if has_code else wording.go_on_hint()
        self.go_on.setText(wording.start_writing() if has_code else wording.go_on())
        self.go_on.hold("" if is_done and not self._is_waiting else why)

    def _take(self) -> None:
        self._is_waiting = True  # until the next snapshot: nothing is asked for twice
        self._show_way_on()
        if self._snapshot.code:
            self.code_confirmed.emit()
        else:
            self.key_place_chosen.emit(self.key.passphrase)

    def _lay_out(self) -> None:
        box = QWidget()
        measure(box, most_width=WIDTH, cap=WIDEST)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(LongText(wording.title(), "hero"))
        column.addWidget(LongText(wording.lead(), "lead"))
        column.addSpacing(16)
        column.addWidget(self.key)
        column.addWidget(self.code)
        column.addWidget(self.problem)
        column.addSpacing(16)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        foot.addWidget(LongText(wording.not_privileged(), "small"), 1)
        foot.addWidget(self.go_on, alignment=Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(foot)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 100)
        across.addStretch(1)
        self.column.addStretch(1)
        self.column.addLayout(across)
        self.column.addStretch(1)
