"""The ways in and the lock: what the settings show and change of them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from unsent.flows import keys, lock, unlock
from unsent.flows.desk import Desk
from unsent.flows.keys import Proof, Slot, Turned
from unsent.flows.ports import Keychain
from unsent.flows.unlock import CannotOpen, Way
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import KeySlot, KeysSnapshot
from unsent.ui.wording import settings_keys as wording
from unsent.ui.wording.troubles import trouble_text

T = TypeVar("T")


class KeysSession(QObject):
    """Opens the keys for as long as the room is shown; everything slow runs aside."""

    changed = Signal(KeysSnapshot)
    lock_changed = Signal()
    turned = Signal()  # the journal has a new key and was closed

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        lane: Jobs,
        find_keychain: Callable[[], Keychain | None],
    ) -> None:
        super().__init__()
        self._desk, self._folder, self._lane = desk, folder, lane
        self._find_keychain = find_keychain
        self._keychain: Keychain | None = None
        self._proof: Proof | None = None
        self._new: Turned | None = None
        self._snapshot = KeysSnapshot()
        self._is_here = False

    def enter(self) -> None:
        """Show the ways in, and look aside which keyring there is."""
        self._is_here = True
        self._publish()
        self._lane.run(self._find_keychain, self._found)

    def leave(self) -> None:
        """Close the keys, and drop a code that was not used."""
        self._proof, self._is_here = None, False
        self.drop_code()
        self._snapshot = replace(self._snapshot, is_open=False, said="", problem="")

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self._publish()

    def open_keys(self, typed: str) -> None:
        """Open the keys with a passphrase or a recovery code."""
        self._aside(lambda: keys.prove(self._folder, typed), self._opened)

    def ask_keyring(self) -> None:
        """Open the keys with the keyring."""
        keychain = self._keychain
        if keychain is not None:
            self._aside(lambda: keys.prove_by_keyring(self._folder, keychain), self._opened)

    def set_passphrase(self, passphrase: str, instead_of: str) -> None:
        """Add a passphrase, or change the one whose slot is named."""
        self._change(
            lambda proof: keys.set_passphrase(proof, self._desk.clock, passphrase, instead_of),
            wording.passphrase_set(),
        )

    def keep_in_keyring(self) -> None:
        """Put the key into this computer's keyring."""
        keychain = self._keychain
        if keychain is not None:
            self._change(
                lambda proof: keys.put_into_keyring(proof, self._desk.clock, keychain),
                wording.kept_in_keyring(),
            )

    def remove(self, slot: str) -> None:
        """Take a way in away."""
        self._change(lambda proof: keys.remove(proof, slot, self._keychain), wording.removed())

    def make_code(self) -> None:
        """Show a new recovery code; it counts once `use_code` is asked for."""
        if self._proof is not None:
            self._publish(code=keys.new_code(), is_turning=False, said="", problem="")

    def make_turn(self, passphrase: str) -> None:
        """Prepare a new key for the whole journal and show its recovery code."""
        proof = self._proof
        if proof is not None:
            clock, keychain = self._desk.clock, self._keychain_in_use()
            self._aside(
                lambda: keys.prepare_turn(proof, clock, keychain, passphrase), self._prepared
            )

    def use_code(self) -> None:
        """Make the shown code count: somebody has shown to keep it."""
        code, new, proof = self._snapshot.code, self._new, self._proof
        if new is not None and proof is not None:
            self._new = None
            self._aside(lambda: self._turn(proof, new), lambda _: self.turned.emit())
        elif code:
            self._change(
                lambda proof: keys.use_code(proof, self._desk.clock, code), wording.code_set()
            )

    def drop_code(self) -> None:
        """Forget a code that is shown, and the new key that it belongs to."""
        new, self._new = self._new, None
        self._snapshot = replace(self._snapshot, code="", is_turning=False)
        if new is not None:
            self._forget(new)
        self._publish()

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after so many idle minutes, 0 for never."""
        lock.set_idle_minutes(self._desk, minutes)
        self.lock_changed.emit()
        self._publish()

    def set_asks_at_start(self, asks: bool) -> None:
        """Ask each time, or let the keyring open the journal alone."""
        try:
            lock.set_asks_at_start(self._folder, asks=asks)
        except CannotOpen as refused:
            self._publish(problem=trouble_text(refused.trouble))
        else:
            self._publish(problem="")

    def _shown(self, slot: Slot) -> KeySlot:
        is_here = self._keychain is not None and slot.keyring == self._keychain.backend
        names = {
            Way.PASSPHRASE: wording.passphrase(),
            Way.RECOVERY: wording.recovery_code(),
            Way.KEYRING: self._keychain.name
            if is_here and self._keychain is not None
            else wording.keyring_of(slot.keyring),
        }
        return KeySlot(slot.id, slot.way.value, names[slot.way], slot.made, slot.may_go)

    def _keychain_in_use(self) -> Keychain | None:
        ways = {slot.way for slot in self._snapshot.slots}
        return self._keychain if Way.KEYRING.value in ways else None

    def _turn(self, proof: Proof, new: Turned) -> None:
        try:
            keys.turn(self._desk, proof, new, self._keychain)
        except CannotOpen:
            self._forget_now(new)
            raise

    def _opened(self, proof: Proof) -> None:
        if not self._is_here:  # the room was left meanwhile
            return
        self._proof = proof
        self._publish(is_open=True, said=wording.keys_are_open())

    def _prepared(self, new: Turned) -> None:
        if self._proof is None:  # the room was left meanwhile
            self._forget(new)
        else:
            self._new = new
            self._publish(code=new.recovery_code, is_turning=True)

    def _forget(self, new: Turned) -> None:
        self._lane.run(lambda: self._forget_now(new), lambda _: None)

    def _forget_now(self, new: Turned) -> None:
        if self._keychain is not None:
            unlock.forget_prepared(new, self._keychain)

    def _found(self, outcome: Ok[Keychain | None] | Failed) -> None:
        self._keychain = outcome.value if isinstance(outcome, Ok) else None
        self._publish()

    def _change(self, work: Callable[[Proof], None], said: str) -> None:
        proof = self._proof
        if proof is not None:
            self._aside(
                lambda: work(proof), lambda _: self._publish(code="", said=said, problem="")
            )

    def _aside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do work in the lane, one piece at a time, and say what keeps it from being done."""
        if self._snapshot.is_busy:
            return
        self._publish(is_busy=True, problem="", said="")

        def done(outcome: Ok[T] | Failed) -> None:
            self._snapshot = replace(self._snapshot, is_busy=False)
            if isinstance(outcome, Ok):
                then(outcome.value)
            elif isinstance(outcome.error, CannotOpen):
                self._snapshot = replace(self._snapshot, code="", is_turning=False)
                self._publish(problem=trouble_text(outcome.error.trouble))
            else:
                self._publish()
                raise outcome.error

        self._lane.run(work, done)

    def _publish(self, **changes: object) -> None:
        shown = replace(self._snapshot, **changes)  # type: ignore[arg-type] # names of its fields
        try:
            slots = tuple(self._shown(slot) for slot in keys.slots(self._folder))
            problem = shown.problem
        except CannotOpen as refused:
            slots, problem = (), trouble_text(refused.trouble)
        self._snapshot = replace(
            shown,
            slots=slots,
            problem=problem,
            keyring=self._keychain.name if self._keychain is not None else "",
            idle_minutes=lock.idle_minutes(self._desk),
            asks_at_start=lock.asks_at_start(self._folder),
        )
        self.changed.emit(self._snapshot)
