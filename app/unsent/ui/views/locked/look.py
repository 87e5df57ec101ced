"""What the locked window shows, computed from its snapshot."""

from dataclasses import dataclass
from enum import StrEnum

from unsent.ui.snapshots import LockedSnapshot
from unsent.ui.wording import locked as wording

CODE_GROUPS, GROUP_LENGTH = 6, 5


class Way(StrEnum):
    """The ways into a locked journal."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # the name of a way, not a secret
    CODE = "code"


@dataclass(frozen=True, slots=True)
class LockedLook:
    """Which parts are there; an empty string hides its part."""

    has_passphrase: bool
    has_code: bool
    unlock: str
    keyring: str
    other: Way | None
    other_words: str
    waiting: str
    problem: str


def locked_look(snapshot: LockedSnapshot, way: Way, asked: Way | None) -> LockedLook:
    """Return what is shown on one way in; `asked` is the way that was tried last."""
    other = _other(snapshot, way)
    return LockedLook(
        has_passphrase=way is Way.PASSPHRASE,
        has_code=way is Way.CODE,
        unlock="" if way is Way.KEYRING else wording.unlock(),
        keyring=wording.ask_keyring() if snapshot.can_use_keyring else "",
        other=other,
        other_words=_other_words(other),
        waiting=_waiting(snapshot, asked),
        problem="" if snapshot.is_busy else snapshot.problem,
    )


def first_way(snapshot: LockedSnapshot) -> Way:
    """Return the way that is offered first."""
    if snapshot.can_use_passphrase:
        return Way.PASSPHRASE
    return Way.KEYRING if snapshot.can_use_keyring else Way.CODE


def groups_typed(code: str) -> str:
    """Return how many whole groups of a hidden code are typed, the empty string for none."""
    length = sum(char.isalnum() for char in code)
    if not length:
        return ""
    return wording.groups_typed(min(length // GROUP_LENGTH, CODE_GROUPS), CODE_GROUPS)


def _other(snapshot: LockedSnapshot, way: Way) -> Way | None:
    if way is not Way.CODE:
        return Way.CODE
    return Way.PASSPHRASE if snapshot.can_use_passphrase else None


def _other_words(other: Way | None) -> str:
    if other is None:
        return ""
    return wording.use_recovery_code() if other is Way.CODE else wording.use_passphrase()


def _waiting(snapshot: LockedSnapshot, asked: Way | None) -> str:
    if not snapshot.is_busy:
        return ""
    is_typed = asked in {Way.PASSPHRASE, Way.CODE}
    is_keyring = snapshot.can_use_keyring and not is_typed
    return wording.waiting_for_keyring() if is_keyring else wording.opening()
