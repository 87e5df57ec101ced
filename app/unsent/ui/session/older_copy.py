"""Watches over the journal's counter: compared with the keyring's, raised with what matters."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from unsent.flows import older_copy
from unsent.flows.desk import Desk
from unsent.flows.older_copy import OlderCopy
from unsent.flows.ports import Keychain
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import Counts


class CopyWatch(QObject):
    """Says once when an older copy was opened; a keyring that does not answer is never waited for.

    The keyring is asked in a lane of its own, the journal is written on the GUI thread.
    """

    found = Signal(OlderCopy)  # to be shown at once: the counter is taken over after it

    def __init__(
        self, desk: Desk, lane: Jobs, find_keychain: Callable[[], Keychain | None]
    ) -> None:
        super().__init__()
        self._desk, self._lane, self._find_keychain = desk, lane, find_keychain
        self._keychain: Keychain | None = None
        self._known: int | None = None
        self._sealed = (0, 0)
        self._is_over = False

    def begin(self) -> None:
        """Ask the keyring aside, where it is one of the ways in."""
        if older_copy.has_keyring(self._desk):
            self._lane.run(self._ask, self._compare)

    def look(self, counts: Counts) -> None:
        """Raise the counter when something was sealed or approved."""
        sealed = (counts.cooling, counts.ready)
        if sealed != self._sealed:
            self._sealed = sealed
            self._go_on()

    def stop(self) -> None:
        """Touch the journal no more: it is being closed."""
        self._is_over = True

    def _ask(self) -> int | None:
        self._keychain = self._find_keychain()
        if self._keychain is None:
            return None
        return older_copy.last_known(self._desk, self._keychain)

    def _compare(self, outcome: Ok[int | None] | Failed) -> None:
        if isinstance(outcome, Failed):
            raise outcome.error
        if outcome.value is None or self._is_over:
            return
        found = older_copy.compare(self._desk, outcome.value)
        if found is not None:
            self.found.emit(found)
        self._known = outcome.value
        self._go_on()

    def _go_on(self) -> None:
        keychain = self._keychain
        if self._known is None or keychain is None or self._is_over:
            return
        gen = older_copy.raise_counter(self._desk, self._known)
        if gen is not None:
            self._known = gen
            self._lane.run(lambda: older_copy.keep(self._desk, keychain, gen), lambda _: None)
