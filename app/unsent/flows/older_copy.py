"""Notice that an older copy of the journal was put in its place (docs/adr/0004).

Best effort: where no keyring answers nothing is said, and nothing here keeps anyone from
writing. What only asks the keyring runs aside; what touches the journal is one small save.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from unsent.domain.trouble import KeychainError, KeychainValueGone
from unsent.flows import sitting
from unsent.flows.desk import Desk
from unsent.flows.ports import Keychain
from unsent.store import generation, opening
from unsent.store.faults import VaultError
from unsent.store.journal import open_journal


@dataclass(frozen=True, slots=True)
class OlderCopy:
    """An older copy: when it was last in use, and whether the program itself put it back."""

    written_at: datetime | None
    is_restored: bool


def has_keyring(desk: Desk) -> bool:
    """Tell whether a keyring is one of the journal's ways in; no other is ever asked."""
    try:
        return "keyring" in opening.ways_in(_folder(desk))
    except (VaultError, OSError):
        return False


def last_known(desk: Desk, keychain: Keychain) -> int | None:
    """Return the counter that the keyring has, 0 for none yet, None where it cannot tell."""
    try:
        return generation.from_bytes(keychain.load(generation.keychain_item_of(_folder(desk))))
    except KeychainValueGone:
        return 0
    except (KeychainError, VaultError, OSError):
        return None


def compare(desk: Desk, known: int) -> OlderCopy | None:
    """Return what there is to say of a journal as it was opened; None when it is no older copy."""
    found = desk.journal.found
    return OlderCopy(found.written_at, found.is_restored) if known > found.gen else None


def raise_counter(desk: Desk, known: int) -> int | None:
    """Raise the journal's counter over what the keyring has; None when it cannot be saved."""
    try:
        return generation.raise_gen(desk.journal.settings, known)
    except VaultError:
        return None


def keep(desk: Desk, keychain: Keychain, gen: int) -> None:
    """Give the keyring the journal's counter, if it is a way in still and takes it."""
    if not has_keyring(desk):
        return
    with suppress(KeychainError, VaultError, OSError):
        keychain.store(generation.keychain_item_of(_folder(desk)), generation.to_bytes(gen))


def note_restored(folder: Path, data_key: bytes) -> None:
    """Note in a journal that was just restored that this was meant, if it can be saved."""
    with suppress(VaultError, OSError):
        journal = open_journal(folder, data_key)
        try:
            generation.note_restored(journal.settings)
            sitting.settle_restored(journal)
        finally:
            journal.close()


def _folder(desk: Desk) -> Path:
    return desk.journal.vault.path.parent
