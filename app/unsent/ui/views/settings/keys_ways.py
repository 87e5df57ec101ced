"""The ways in: a row for each, and what can be done once the keys are open."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.snapshots import KeySlot, KeysSnapshot
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.settings.keys_passphrase import WIDTH, NewPassphrase
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.secret_field import secret_field
from unsent.ui.wording import settings_keys as wording

KEYRING, PASSPHRASE = "keyring", "passphrase"


class WaysCard(Card):
    """Lists the ways in; opening the keys comes before changing them."""

    open_requested = Signal(str)  # what was typed
    keyring_asked = Signal()
    passphrase_given = Signal(str, str)  # the new one, and the slot it replaces or nothing
    remove_requested = Signal(str)
    keyring_wanted = Signal()
    code_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.ways_in(), parent)
        self._snapshot = KeysSnapshot()
        self._changed_slot = ""
        self._named: tuple[tuple[str, str], ...] = ()
        self.rows: dict[str, SlotRow] = {}
        self.secret = secret_field(wording.secret())
        measure(self.secret, width=WIDTH)
        self.open = Button(wording.open_keys())
        self.ask_keyring = Button(wording.ask_keyring(), "quiet")
        self.add_passphrase = Button(wording.add_passphrase())
        self.keep_in_keyring = Button()
        self.make_code = Button(wording.make_code())
        self.passphrase = NewPassphrase(wording.set_passphrase())
        self.said = LongText(role="small")
        self.problem = LongText(role="problem")
        self._closed, self._opened = QWidget(), QWidget()
        self._lay_out()
        self._listen()

    def present(self, snapshot: KeysSnapshot) -> None:
        """Show the ways in and the steps that can be taken now."""
        self._snapshot = snapshot
        can_act = snapshot.is_open and not snapshot.is_busy and not snapshot.code
        self._fill(snapshot.slots)
        for slot in snapshot.slots:
            self.rows[slot.id].allow(slot, can_act=can_act)
        if snapshot.is_open:
            self.secret.clear()
        if not can_act and not self.passphrase.isHidden():
            self.passphrase.close_up()
        self._closed.setVisible(not snapshot.is_open)
        self._opened.setVisible(can_act and self.passphrase.isHidden())
        self.open.setEnabled(not snapshot.is_busy)
        has_keyring_slot = any(slot.way == KEYRING for slot in snapshot.slots)
        self.ask_keyring.setVisible(bool(snapshot.keyring) and has_keyring_slot)
        self.ask_keyring.setEnabled(not snapshot.is_busy)
        set_words(
            self.keep_in_keyring,
            wording.keep_in(snapshot.keyring) if snapshot.keyring else "",
        )
        set_words(self.said, wording.working() if snapshot.is_busy else snapshot.said)
        set_words(self.problem, snapshot.problem)

    def _fill(self, slots: tuple[KeySlot, ...]) -> None:
        named = tuple((slot.id, slot.name) for slot in slots)
        if named == self._named:
            return
        self._named = named
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = {slot.id: SlotRow(slot) for slot in slots}
        for slot, row in self.rows.items():
            self._list.addWidget(row)
            row.change.clicked.connect(partial(self._ask_passphrase, slot))
            row.remove.clicked.connect(partial(self._remove, slot))

    def _ask_passphrase(self, slot: str, _checked: bool = False) -> None:
        self._changed_slot = slot
        self._opened.hide()
        self.passphrase.open_up()

    def _remove(self, slot: str, _checked: bool = False) -> None:
        self.remove_requested.emit(slot)

    def _give(self, passphrase: str) -> None:
        self.passphrase_given.emit(passphrase, self._changed_slot)

    def _open(self) -> None:
        if self.secret.text().strip() and self.open.isEnabled():
            self.open_requested.emit(self.secret.text())
        else:
            self.secret.setFocus()

    def _listen(self) -> None:
        self.secret.returnPressed.connect(self._open)
        self.open.clicked.connect(self._open)
        self.ask_keyring.clicked.connect(self.keyring_asked)
        self.add_passphrase.clicked.connect(partial(self._ask_passphrase, ""))
        self.keep_in_keyring.clicked.connect(self.keyring_wanted)
        self.make_code.clicked.connect(self.code_wanted)
        self.passphrase.given.connect(self._give)
        self.passphrase.left.connect(lambda: self.present(self._snapshot))

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        closed, opened = QVBoxLayout(self._closed), FlowLayout(8)
        closed.setContentsMargins(0, 4, 0, 0)
        closed.addWidget(LongText(wording.open_first(), "small"))
        line = FlowLayout(8)
        for widget in (self.secret, self.open, self.ask_keyring):
            line.addWidget(widget)
        closed.addLayout(line)
        self._opened.setLayout(opened)
        for widget in (self.add_passphrase, self.keep_in_keyring, self.make_code):
            opened.addWidget(widget)
        self.body.addWidget(LongText(wording.ways_lead(), "small"))
        self.body.addSpacing(6)
        self.body.addLayout(self._list)
        self.body.addSpacing(6)
        for part in (self._closed, self._opened, self.passphrase, self.said, self.problem):
            self.body.addWidget(part)


class SlotRow(QWidget):
    """One way in, when it was made, and what can be done with it."""

    def __init__(self, slot: KeySlot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = Button(wording.change(), "quiet", "small")
        self.remove = Button(wording.remove(), "quiet", "small")
        self.change.setAccessibleName(wording.to_way(wording.change(), slot.name))
        self.remove.setAccessibleName(wording.to_way(wording.remove(), slot.name))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(LongText(slot.name, "heading"))
        words.addWidget(LongText(wording.made_on(slot.made), "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self.change)
        row.addWidget(self.remove)

    def allow(self, slot: KeySlot, *, can_act: bool) -> None:
        """Offer what can be done with this way in now."""
        self.change.setVisible(can_act and slot.way == PASSPHRASE)
        self.remove.setVisible(can_act and slot.may_go)
