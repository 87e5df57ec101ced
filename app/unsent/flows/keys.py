"""The ways into the journal: list them, change them, and turn the key itself.

Whoever changes a way in opens the journal anew with one that is there: being at the open window
is not enough.
"""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from unsent.domain.trouble import KeychainError, Trouble
from unsent.flows.desk import Desk
from unsent.flows.ports import Clock, Keychain
from unsent.flows.unlock import Way, told
from unsent.store import (
    backup,
    generation,
    key_file,
    keyslots,
    opening,
    outdated_backups,
    rotation,
)
from unsent.store import keyslots_changes as changes
from unsent.store import recovery_code as codes
from unsent.store.faults import VaultError
from unsent.store.journal import open_journal
from unsent.store.opening import NewKeys

Turned: TypeAlias = NewKeys


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in; `keyring` is the class of a keyring's back end, empty for other ways."""

    id: str
    way: Way
    made: datetime | None
    may_go: bool
    keyring: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """That somebody has opened the keys just now; needed for each change of them."""

    folder: Path
    data_key: bytes = field(repr=False)


def slots(folder: Path) -> tuple[Slot, ...]:
    """Return the ways in, in the order in which they were made. Raises CannotOpen."""
    return told(lambda: _slots(key_file.read_keys(folder)), Trouble.KEYS_DAMAGED)


def prove_by_keyring(folder: Path, keychain: Keychain) -> Proof:
    """Open the keys with the keyring. Raises CannotOpen."""
    key = told(lambda: opening.unlock_with_keyring(folder, keychain), Trouble.KEYRING_EMPTY)
    return Proof(folder, key)


def prove_by_passphrase(folder: Path, passphrase: str) -> Proof:
    """Open the keys with a passphrase. Raises CannotOpen."""
    wrong = Trouble.WRONG_PASSPHRASE
    return Proof(folder, told(lambda: opening.unlock_with_passphrase(folder, passphrase), wrong))


def prove_by_code(folder: Path, code: str) -> Proof:
    """Open the keys with the recovery code. Raises CannotOpen."""
    wrong = Trouble.WRONG_CODE
    return Proof(folder, told(lambda: opening.unlock_with_recovery(folder, code), wrong))


def prove(folder: Path, typed: str) -> Proof:
    """Open the keys with what was typed: a recovery code where it is one, else a passphrase.

    Raises CannotOpen.
    """
    try:
        codes.parse(typed)
    except codes.BadRecoveryCode:
        return prove_by_passphrase(folder, typed)
    return prove_by_code(folder, typed)


def set_passphrase(proof: Proof, clock: Clock, passphrase: str, instead_of: str = "") -> None:
    """Make a passphrase open the journal, instead of an earlier one where its slot is named.

    Takes some seconds. Raises CannotOpen.
    """
    told(
        lambda: changes.put_passphrase(
            proof.folder, proof.data_key, clock.now(), passphrase, instead_of
        ),
        Trouble.OTHER,
    )


def put_into_keyring(proof: Proof, clock: Clock, keychain: Keychain) -> None:
    """Let this computer's keyring open the journal. Raises CannotOpen."""
    told(
        lambda: changes.put_into_keyring(proof.folder, proof.data_key, clock.now(), keychain),
        Trouble.KEYRING_OTHER,
    )


def remove(proof: Proof, slot: str, keychain: Keychain | None) -> None:
    """Take a way in away, and its key out of the keyring where it is in this one.

    Raises CannotOpen; `Trouble.LAST_WAY_IN` where too few would be left.
    """
    item = told(lambda: changes.remove_slot(proof.folder, proof.data_key, slot), Trouble.OTHER)
    _forget(item, keychain)
    _forget_counter(proof.folder, keychain)


def new_code() -> str:
    """Return a recovery code that opens nothing yet."""
    return codes.new_code()


def use_code(proof: Proof, clock: Clock, code: str) -> None:
    """Make a code that is known to be kept open the journal, and the old one stop.

    Raises CannotOpen.
    """
    told(
        lambda: changes.put_recovery_code(proof.folder, proof.data_key, clock.now(), code),
        Trouble.OTHER,
    )


def prepare_turn(
    proof: Proof, clock: Clock, keychain: Keychain | None, passphrase: str = ""
) -> Turned:
    """Return a new data key with its ways in; nothing but the keyring's part is kept yet.

    Raises CannotOpen.
    """
    return told(
        lambda: opening.make_turned_keys(
            proof.folder, clock.now(), keychain=keychain, passphrase=passphrase or None
        ),
        Trouble.OTHER,
    )


def turn(desk: Desk, proof: Proof, new: Turned, keychain: Keychain | None) -> None:
    """Encrypt the journal afresh once the new recovery code is known to be kept.

    Every way in from before stops opening it and the backups in its folder, which start over.
    The journal is closed then: the desk cannot be used any more. Raises CannotOpen, and then
    nothing has changed. Some seconds at 10,000 entries. What is cut short after the turn is
    finished with the next opening (`backup.keep_up`).
    """
    before = told(lambda: key_file.read_keys(proof.folder), Trouble.KEYS_DAMAGED)
    vault = desk.journal.vault
    told(lambda: outdated_backups.note_outdated(desk.journal), Trouble.OTHER)
    told(
        lambda: rotation.rotate(vault, proof.data_key, new.key_file, new.data_key),
        Trouble.WRONG_PASSPHRASE,
    )
    desk.journal.close()
    _start_backups_over(proof.folder, new, desk.clock.now())
    for slot in before.slots:
        if isinstance(slot, key_file.Keyring):
            _forget(keyslots.keychain_item(before.vault_id, slot.id), keychain)
    _forget_counter(proof.folder, keychain)


def _start_backups_over(folder: Path, new: Turned, at: datetime) -> None:
    """Drop the backups that the old ways in open, once there is one that they do not."""
    journal = None
    try:
        journal = open_journal(folder, new.data_key)
        backup.start_over(journal, at)
        outdated_backups.drop_outdated(journal, at)
    except (VaultError, OSError):
        return  # the key is turned; the next opening tries again
    finally:
        if journal is not None:
            journal.close()


def _slots(keys: key_file.KeyFile) -> tuple[Slot, ...]:
    return tuple(
        Slot(
            slot.id,
            Way(type(slot).__name__.lower()),
            _time(slot.created),
            changes.may_remove(keys, slot.id),
            slot.backend if isinstance(slot, key_file.Keyring) else "",
        )
        for slot in keys.slots
    )


def _time(written: str) -> datetime | None:
    try:
        made = datetime.fromisoformat(written)
    except ValueError:
        return None
    return made if made.tzinfo is not None else None


def _forget_counter(folder: Path, keychain: Keychain | None) -> None:
    """Leave nothing in a keyring that is no way in any more."""
    with suppress(VaultError):
        if "keyring" not in opening.ways_in(folder):
            _forget(generation.keychain_item_of(folder), keychain)


def _forget(item: str, keychain: Keychain | None) -> None:
    """Take what opens nothing any more out of the keyring, if it can be had."""
    if keychain is None:
        return
    try:
        keychain.forget(item)
    except KeychainError:
        return
