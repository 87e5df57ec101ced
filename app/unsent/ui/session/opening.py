"""The way to an open journal: first run, the keyring aside, or a locked window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unsent.domain.trouble import Trouble
from unsent.flows import lock, unlock
from unsent.flows.desk import Desk
from unsent.flows.ports import Clock, Keychain
from unsent.flows.unlock import CannotOpen, Found, Prepared, Way
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import LockedSnapshot, WelcomeSnapshot
from unsent.ui.wording.troubles import trouble_text

if TYPE_CHECKING:
    from unsent.flows.keys import Proof

FindKeychain = Callable[[], Keychain | None]


class Opening(QObject):
    """Opens the journal of one folder; everything slow runs aside."""

    blank = Signal()  # a page to write on while the keyring is asked
    locked = Signal(LockedSnapshot)
    welcome = Signal(WelcomeSnapshot)
    opened = Signal(object)  # Desk

    def __init__(self, folder: Path, clock: Clock, find_keychain: FindKeychain, lane: Jobs) -> None:
        super().__init__()
        self._folder, self._clock, self._lane = folder, clock, lane
        self._find_keychain = find_keychain
        self._keychain: Keychain | None = None
        self._found = Found(is_there=False)
        self._locked = LockedSnapshot()
        self._welcome = WelcomeSnapshot("")
        self._new: Prepared | None = None
        self._is_newcomer = False  # the keyring here answered, and does not have the key
        self._keyring_failed = False
        self._proof: Proof | None = None

    @property
    def keyring(self) -> str:
        """Return the name of the keyring that is used, empty without one."""
        return self._keychain.name if self._keychain is not None else ""

    @property
    def recovery_code(self) -> str:
        """Return the code that is shown in a first run, empty before and after."""
        return self._new.recovery_code if self._new is not None else ""

    def find_keychain(self) -> Keychain | None:
        """Return this computer's keyring, looked for once; slow, so it is called aside."""
        self._keychain = self._keychain or self._find_keychain()
        return self._keychain

    def answering_keychain(self) -> Keychain | None:
        """Return this computer's keyring unless it did not open the journal; slow, called aside."""
        return None if self._keyring_failed else self.find_keychain()

    def begin(
        self, passphrase: str = "", *, is_locked: bool = False, is_writable: bool = True
    ) -> None:
        """Look what is there and take the shortest way to writing.

        A passphrase that was given is tried first; `is_locked` waits for the user instead.
        """
        self._found = unlock.look(self._folder)
        asks = lock.asks_at_start(self._folder)
        self._locked = LockedSnapshot(
            can_use_keyring=Way.KEYRING in self._found.ways and not asks,
            can_use_passphrase=Way.PASSPHRASE in self._found.ways,
        )
        trouble = self._found.trouble if is_writable else Trouble.READ_ONLY
        if trouble is not None or (is_locked and self._found.is_there):
            self._lock(trouble)
        elif not self._found.is_there:
            self._lane.run(self._find_keychain, self._greet)
        elif passphrase and self._locked.can_use_passphrase:
            self.use_passphrase(passphrase)
        elif self._locked.can_use_keyring:
            self.blank.emit()
            self.use_keyring(is_quiet=True)
        else:
            self._lock(None)

    def use_keyring(self, *, is_quiet: bool = False) -> None:
        """Ask the keyring; quietly means behind a page that can be written on."""
        if not is_quiet:
            self._wait()
        self._lane.run(self._open_with_keyring, self._opened)

    def use_passphrase(self, passphrase: str) -> None:
        """Try a passphrase."""
        self._wait()
        self._lane.run(lambda: self._open_with(Way.PASSPHRASE, passphrase), self._opened)

    def use_recovery_code(self, code: str) -> None:
        """Try the recovery code."""
        self._wait()
        self._lane.run(lambda: self._open_with(Way.RECOVERY, code), self._opened)

    @property
    def can_keep_in_keyring(self) -> bool:
        """Tell whether this computer's keyring could open the journal from now on."""
        return self._proof is not None

    def keep_in_keyring(self, done: Callable[[Ok[None] | Failed], None]) -> None:
        """Put the key into this computer's keyring, once after the journal was opened."""
        proof, keychain = self._proof, self._keychain
        self._proof = None
        if proof is not None and keychain is not None:
            from unsent.flows import keys

            self._lane.run(lambda: keys.put_into_keyring(proof, self._clock, keychain), done)

    def choose_key_place(self, passphrase: str) -> None:
        """Make the keys of a new journal: in the keyring, behind a passphrase, or both."""
        self._lane.run(
            lambda: unlock.prepare(self._folder, self._clock, self._keychain, passphrase),
            self._prepared,
        )

    def confirm_code(self) -> None:
        """Make the journal: the writer has shown that the recovery code is kept."""
        new = self._new
        if new is not None:
            self._new = None
            self._lane.run(lambda: unlock.create(self._folder, new, self._clock), self._created)

    def give_up(self) -> None:
        """Leave nothing behind of a first run that was not finished."""
        if self._new is not None and self._keychain is not None:
            unlock.forget_prepared(self._new, self._keychain)
        self._new = None

    def _open_with(self, way: Way, secret: str) -> Desk:
        from unsent.flows import keys

        by_code = way is Way.RECOVERY
        proof = (keys.prove_by_code if by_code else keys.prove_by_passphrase)(self._folder, secret)
        desk = unlock.with_key(self._folder, proof.data_key, self._clock)
        self._proof = proof if self._is_newcomer else None
        return desk

    def _open_with_keyring(self) -> Desk:
        keychain = self.find_keychain()
        if keychain is None:
            raise CannotOpen(Trouble.KEYRING_MISSING)
        return unlock.with_keyring(self._folder, keychain, self._clock)

    def _greet(self, outcome: Ok[Keychain | None] | Failed) -> None:
        self._keychain = outcome.value if isinstance(outcome, Ok) else None
        self._welcome = WelcomeSnapshot(self.keyring)
        self.welcome.emit(self._welcome)

    def _prepared(self, outcome: Ok[Prepared] | Failed) -> None:
        if isinstance(outcome, Ok):
            self._new = outcome.value
            self._welcome = replace(self._welcome, code=outcome.value.recovery_code, problem="")
        else:
            self._welcome = replace(self._welcome, problem=trouble_text(_trouble(outcome)))
        self.welcome.emit(self._welcome)

    def _created(self, outcome: Ok[Desk] | Failed) -> None:
        if isinstance(outcome, Ok):
            self.opened.emit(outcome.value)
        else:
            self._welcome = WelcomeSnapshot(self.keyring, problem=trouble_text(_trouble(outcome)))
            self.welcome.emit(self._welcome)

    def _opened(self, outcome: Ok[Desk] | Failed) -> None:
        if isinstance(outcome, Ok):
            self.opened.emit(outcome.value)
        else:
            trouble = _trouble(outcome)
            if trouble is Trouble.KEYRING_EMPTY:
                self._is_newcomer = True
            is_defect = not isinstance(outcome.error, CannotOpen)
            self._keyring_failed |= is_defect or trouble.startswith("keyring")
            self._lock(trouble)

    def _lock(self, trouble: Trouble | None) -> None:
        problem = trouble_text(trouble) if trouble is not None else ""
        self._locked = replace(self._locked, is_busy=False, problem=problem)
        self.locked.emit(self._locked)

    def _wait(self) -> None:
        self._locked = replace(self._locked, is_busy=True, problem="")
        self.locked.emit(self._locked)


def _trouble(outcome: Failed) -> Trouble:
    if isinstance(outcome.error, CannotOpen):
        return outcome.error.trouble
    from unsent.ui.faults import report_fault  # a defect, and no reason to keep anyone waiting

    report_fault(outcome.error)
    return Trouble.OTHER
