"""Make a journal, or open the one that is there; never make one because another fails to open."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias, TypeVar

from unsent.domain.trouble import KeychainError, Trouble
from unsent.domain.watch import WatchList
from unsent.flows import cool, let_go, settings, sitting
from unsent.flows.check import checks_for
from unsent.flows.desk import Desk, built_in_places
from unsent.flows.ports import Clock, Keychain
from unsent.store import faults, opening
from unsent.store.journal import Journal, is_there, open_journal
from unsent.store.keyslots import LastWayIn, WeakPassphrase
from unsent.store.opening import NewKeys
from unsent.store.recovery_code import BadRecoveryCode

Prepared: TypeAlias = NewKeys
_T = TypeVar("_T")
_TROUBLES: tuple[tuple[type[Exception], Trouble], ...] = (
    (WeakPassphrase, Trouble.WEAK_PASSPHRASE),
    (BadRecoveryCode, Trouble.MISTYPED_CODE),
    (LastWayIn, Trouble.LAST_WAY_IN),
    (faults.NoSuchSlot, Trouble.NO_SUCH_WAY),
    (faults.NoJournal, Trouble.NO_JOURNAL),
    (faults.AlreadyThere, Trouble.ALREADY_THERE),
    (faults.KeysDamaged, Trouble.KEYS_DAMAGED),
    (faults.Damaged, Trouble.DAMAGED),
    (faults.ReadOnly, Trouble.READ_ONLY),
    (faults.InUse, Trouble.IN_USE),
    (faults.NewerFormat, Trouble.NEWER_FORMAT),
    (faults.DiskFull, Trouble.DISK_FULL),
    (faults.VaultError, Trouble.OTHER),
    (PermissionError, Trouble.READ_ONLY),
    (OSError, Trouble.OTHER),
)


class Way(StrEnum):
    """A way into a journal."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


class CannotOpen(Exception):
    """The journal cannot be opened or made; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in a journal folder."""

    is_there: bool
    ways: frozenset[str] = frozenset()
    trouble: Trouble | None = None


def look(folder: Path) -> Found:
    """Say whether a journal is in the folder, and how it can be opened."""
    if not is_there(folder):
        return Found(is_there=False)
    try:
        return Found(is_there=True, ways=opening.ways_in(folder))
    except faults.NoJournal:  # there is a journal, so it is its keys that are missing
        return Found(is_there=True, trouble=Trouble.KEYS_DAMAGED)
    except (faults.VaultError, OSError) as error:
        return Found(is_there=True, trouble=_trouble(error, Trouble.OTHER))


def prepare(folder: Path, clock: Clock, keychain: Keychain | None, passphrase: str) -> Prepared:
    """Make the keys of a new journal; nothing but the keyring's part is on disk yet.

    Raises CannotOpen.
    """
    with_passphrase = passphrase or None
    return told(
        lambda: opening.make_keys(
            folder, clock.now(), keychain=keychain, passphrase=with_passphrase
        ),
        Trouble.OTHER,
    )


def create(folder: Path, new: Prepared, clock: Clock) -> Desk:
    """Make the journal once its recovery code is known to be kept. Raises CannotOpen."""
    return told(lambda: desk_of(opening.make_journal(folder, new), clock), Trouble.OTHER)


def forget_prepared(new: Prepared, keychain: Keychain) -> None:
    """Take back what `prepare` put into the keyring. Raises CannotOpen."""
    told(lambda: opening.drop_keys(new, keychain), Trouble.KEYRING_OTHER)


def with_keyring(folder: Path, keychain: Keychain, clock: Clock) -> Desk:
    """Open the journal with the keyring. Raises CannotOpen."""
    return _open(
        folder, lambda: opening.unlock_with_keyring(folder, keychain), clock, Trouble.KEYRING_EMPTY
    )


def with_passphrase(folder: Path, passphrase: str, clock: Clock) -> Desk:
    """Open the journal with a passphrase. Raises CannotOpen."""
    return _open(
        folder,
        lambda: opening.unlock_with_passphrase(folder, passphrase),
        clock,
        Trouble.WRONG_PASSPHRASE,
    )


def with_recovery_code(folder: Path, code: str, clock: Clock) -> Desk:
    """Open the journal with the recovery code. Raises CannotOpen."""
    return _open(
        folder, lambda: opening.unlock_with_recovery(folder, code), clock, Trouble.WRONG_CODE
    )


def with_key(folder: Path, data_key: bytes, clock: Clock) -> Desk:
    """Open the journal with its data key. Raises CannotOpen."""
    return _open(folder, lambda: data_key, clock, Trouble.OTHER)


def desk_of(journal: Journal, clock: Clock) -> Desk:
    """Put an open journal to work: settings read, clock read, bin emptied of what is over."""
    try:
        return _desk_of(journal, clock)
    except Exception:
        journal.close()
        raise


def _desk_of(journal: Journal, clock: Clock) -> Desk:
    desk = Desk(journal, clock, built_in_places(), checks_for(WatchList()))
    from unsent.flows.places import open_places  # not before the first paint

    open_places(desk)
    desk.check = checks_for(settings.watch_list(desk))
    cool.settle(desk)
    let_go.empty_what_is_over(desk)
    sitting.notice(desk)
    return desk


def _open(folder: Path, key: Callable[[], bytes], clock: Clock, wrong: Trouble) -> Desk:
    return told(lambda: desk_of(open_journal(folder, key()), clock), wrong)


def told(work: Callable[[], _T], wrong_key: Trouble) -> _T:
    """Do the work, and raise CannotOpen for what keeps it from being done."""
    try:
        return work()
    except (faults.VaultError, KeychainError, BadRecoveryCode, OSError) as error:
        raise CannotOpen(_trouble(error, wrong_key)) from None


def _trouble(error: Exception, wrong_key: Trouble) -> Trouble:
    if isinstance(error, faults.WrongKey):
        return wrong_key
    if isinstance(error, KeychainError):
        return error.trouble
    return next((trouble for kind, trouble in _TROUBLES if isinstance(error, kind)), Trouble.OTHER)
