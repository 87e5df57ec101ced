"""Restore a journal from a backup with whatever still opens it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from unsent.domain.trouble import Trouble
from unsent.flows.older_copy import note_restored
from unsent.flows.ports import Clock, Keychain
from unsent.flows.unlock import CannotOpen, Way, told
from unsent.store import opening
from unsent.store import restore as store
from unsent.store.backup_files import BACKUPS, source_of
from unsent.store.faults import NoJournal, VaultError

Restored: TypeAlias = store.Restored


def ways_of(source: Path) -> frozenset[Way] | None:
    """Return how a backup opens, None when there is none. Raises CannotOpen."""
    try:
        vault = source_of(source)
    except NoJournal:
        return None
    return told(lambda: frozenset(map(Way, opening.ways_in(vault.parent))), Trouble.OTHER)


def newest_of(folder: Path) -> Path:
    """Return where a journal's own backups lie; the newest is taken from there."""
    return folder / BACKUPS


def with_keyring(folder: Path, source: Path, keychain: Keychain, clock: Clock) -> Restored:
    """Restore with the key that the keyring holds. Raises CannotOpen."""
    return _restore(
        folder,
        source,
        lambda staged: opening.unlock_with_keyring(staged, keychain),
        clock,
        Trouble.KEYRING_EMPTY,
    )


def with_secret(folder: Path, source: Path, secret: str, clock: Clock) -> Restored:
    """Restore with a passphrase or the recovery code, whichever it is. Raises CannotOpen."""
    return _restore(
        folder, source, lambda staged: _key_of(staged, secret), clock, Trouble.WRONG_PASSPHRASE
    )


def _key_of(folder: Path, secret: str) -> bytes:
    try:
        return opening.unlock_with_recovery(folder, secret)
    except (VaultError, ValueError):  # no code, or another journal's: it may be a passphrase
        return opening.unlock_with_passphrase(folder, secret)


def _restore(
    folder: Path,
    source: Path,
    data_key_of: Callable[[Path], bytes],
    clock: Clock,
    wrong_key: Trouble,
) -> Restored:
    if told(lambda: ways_of(source), Trouble.OTHER) is None:
        raise CannotOpen(Trouble.NO_JOURNAL)
    opened: list[bytes] = []

    def key_of(staged: Path) -> bytes:
        opened.append(data_key_of(staged))
        return opened[-1]

    restored = told(lambda: store.restore(folder, source, key_of, clock.now()), wrong_key)
    note_restored(folder, opened[-1])
    return restored
