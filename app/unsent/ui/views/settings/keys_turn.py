"""A new key for the whole journal, for when somebody knew the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unsent.ui.snapshots import KeysSnapshot
from unsent.ui.views.settings.keys_passphrase import NewPassphrase
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import settings_keys as wording


class TurnCard(Card):
    """Asks for a new passphrase; the new recovery code is shown before anything is changed."""

    turn_requested = Signal(str)  # the new passphrase, empty where the keyring is enough

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.new_key(), parent)
        self._snapshot = KeysSnapshot()
        self.begin = Button(wording.make_new_key())
        self.passphrase = NewPassphrase(wording.make_new_key())
        self.body.addWidget(LongText(wording.new_key_lead(), "small"))
        self.body.addSpacing(6)
        self.body.addWidget(self.begin)
        self.body.addWidget(self.passphrase)
        self.begin.clicked.connect(self._ask)
        self.passphrase.given.connect(self.turn_requested)
        self.passphrase.left.connect(lambda: self.present(self._snapshot))

    def present(self, snapshot: KeysSnapshot) -> None:
        """Show the step once the keys are open."""
        self._snapshot = snapshot
        can_act = snapshot.is_open and not snapshot.is_busy and not snapshot.code
        self.setVisible(snapshot.is_open)
        if not can_act and not self.passphrase.isHidden():
            self.passphrase.close_up()
        self.begin.setEnabled(can_act)
        self.begin.setVisible(self.passphrase.isHidden())

    def _ask(self) -> None:
        has_keyring = any(slot.way == "keyring" for slot in self._snapshot.slots)
        is_needed = not (has_keyring and self._snapshot.keyring)
        lead = wording.new_passphrase_needed() if is_needed else wording.new_passphrase_optional()
        self.begin.hide()
        self.passphrase.open_up(is_needed=is_needed, lead=lead)
