"""Backups: how many there are, making one, proving one; and a legal matter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import BackupsSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.tick_box import TickBox
from unsent.ui.wording import settings as section_wording
from unsent.ui.wording import settings_backups as wording


class BackupsSection(QWidget):
    """Two cards: the backups, and the switch under which nothing is deleted."""

    back_up_requested = Signal()
    proof_requested = Signal()
    legal_matter_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept, self.folder, self.said = LongText(), LongText(), LongText(role="soft")
        self.back_up = Button(wording.back_up_now())
        self.prove = Button(wording.prove(), "go")
        self.legal = TickBox(wording.legal_switch())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._backups())
        column.addWidget(self._legal_matter())
        self.back_up.clicked.connect(self.back_up_requested)
        self.prove.clicked.connect(self.proof_requested)
        self.legal.clicked.connect(self.legal_matter_changed)

    def present(self, snapshot: BackupsSnapshot) -> None:
        """Show the backups as they are."""
        set_words(self.kept, wording.kept(snapshot.count, snapshot.newest, snapshot.oldest))
        # a path has no spaces: let it break after its separators
        set_words(self.folder, snapshot.folder.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        set_words(self.said, snapshot.said)
        for button in (self.back_up, self.prove):
            button.setEnabled(not snapshot.is_working)
        self.legal.setChecked(snapshot.is_legal_matter)

    def _backups(self) -> Card:
        card = Card(section_wording.backups())
        card.body.addWidget(LongText(wording.lead(), "small"))
        card.body.addSpacing(4)
        card.body.addWidget(self.kept)
        card.body.addSpacing(4)
        card.body.addWidget(LongText(wording.lies_in(), "small"))
        card.body.addWidget(self.folder)
        buttons = FlowLayout(8)
        buttons.addWidget(self.prove)
        buttons.addWidget(self.back_up)
        card.body.addSpacing(8)
        card.body.addLayout(buttons)
        card.body.addSpacing(2)
        card.body.addWidget(self.said)
        return card

    def _legal_matter(self) -> Card:
        card = Card(wording.legal_heading())
        card.body.addWidget(LongText(wording.legal_lead(), "small"))
        card.body.addSpacing(4)
        card.body.addWidget(self.legal)
        card.body.addSpacing(8)
        card.body.addWidget(LongText(wording.out_of_reach(), "small"))
        return card
