"""The ways in: make the keys of a new journal, and get the data key of one that is there.

No function here makes anything when a key cannot be read: that only ever raises.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from unsent.store import recovery_code
from unsent.store.envelope import new_key
from unsent.store.faults import NoSuchSlot
from unsent.store.journal import Journal, create_journal, refuse_if_there
from unsent.store.json_form import case_name
from unsent.store.key_file import (
    KeyFile,
    Keyring,
    Passphrase,
    Recovery,
    Slot,
    read_keys,
)
from unsent.store.keyslots import (
    key_file,
    keychain_item,
    keyring_slot,
    new_slot_id,
    new_vault_id,
    open_keyring_slot,
    open_passphrase_slot,
    open_recovery_slot,
    passphrase_slot,
    recovery_slot,
)

_S = TypeVar("_S", Keyring, Passphrase, Recovery)


class Keychain(Protocol):
    """What is needed of the system's keyring."""

    @property
    def backend(self) -> str:
        """Return the class of the back end."""

    def store(self, item: str, secret: bytes) -> None:
        """Keep a secret and read it back."""

    def load(self, item: str) -> bytes:
        """Return a secret."""

    def forget(self, item: str) -> None:
        """Remove a secret."""


@dataclass(frozen=True, slots=True)
class NewKeys:
    """The keys of a journal that is not made yet; nothing of them is on disk but the keyring's.

    `recovery_code` is shown once and kept nowhere.
    """

    data_key: bytes = field(repr=False)
    recovery_code: str = field(repr=False)
    key_file: KeyFile = field(repr=False)


def make_keys(
    folder: Path, at: datetime, *, keychain: Keychain | None = None, passphrase: str | None = None
) -> NewKeys:
    """Return the keys for a new journal: a recovery code, and the keyring, a passphrase or both.

    Raises AlreadyThere when the folder holds anything of a journal, WeakPassphrase, and what
    the keychain raises. Takes most of a second with a passphrase.
    """
    refuse_if_there(folder)
    return _new_keys(new_vault_id(), at, keychain, passphrase)


def make_turned_keys(
    folder: Path, at: datetime, *, keychain: Keychain | None = None, passphrase: str | None = None
) -> NewKeys:
    """Return a new data key for the journal that is there, with slots like those of `make_keys`.

    Raises what `make_keys` raises, and NoJournal.
    """
    keys = read_keys(folder)
    new = _new_keys(keys.vault_id, at, keychain, passphrase)
    return replace(new, key_file=replace(new.key_file, gen=keys.gen + 1))


def _new_keys(
    vault_id: str, at: datetime, keychain: Keychain | None, passphrase: str | None
) -> NewKeys:
    if keychain is None and passphrase is None:
        raise ValueError("a journal needs a keyring or a passphrase")
    data_key, code = new_key(), recovery_code.new_code()
    slots: list[Slot] = []
    if passphrase is not None:
        slots.append(passphrase_slot(data_key, vault_id, at, passphrase))
    slots.append(recovery_slot(data_key, vault_id, at, code))
    if keychain is not None:
        slots.insert(0, _stored_slot(data_key, vault_id, at, keychain))
    return NewKeys(data_key, code, key_file(data_key, vault_id, tuple(slots)))


def make_journal(folder: Path, new: NewKeys) -> Journal:
    """Make the journal of these keys and open it. Raises AlreadyThere and other VaultErrors."""
    return create_journal(folder, new.data_key, new.key_file)


def drop_keys(new: NewKeys, keychain: Keychain) -> None:
    """Take the keys of a journal that is not going to be made out of the keyring again."""
    for slot in _of(new.key_file, Keyring):
        keychain.forget(keychain_item(new.key_file.vault_id, slot.id))


def ways_in(folder: Path) -> frozenset[str]:
    """Return which slots a journal has: keyring, passphrase, recovery."""
    return frozenset(case_name(type(slot)) for slot in read_keys(folder).slots)


def unlock_with_keyring(folder: Path, keychain: Keychain) -> bytes:
    """Return the data key. Raises NoSuchSlot, WrongKey, and what the keychain raises."""
    keys = read_keys(folder)
    # a slot made with the back end that answers now is tried first
    slots = sorted(_of(keys, Keyring), key=lambda slot: slot.backend != keychain.backend)

    def opened(slot: Keyring) -> bytes:
        key = keychain.load(keychain_item(keys.vault_id, slot.id))
        return open_keyring_slot(slot, keys, key)

    return _first(slots, opened)


def unlock_with_passphrase(folder: Path, passphrase: str) -> bytes:
    """Return the data key; takes most of a second. Raises NoSuchSlot, WrongKey."""
    keys = read_keys(folder)
    return _first(_of(keys, Passphrase), lambda slot: open_passphrase_slot(slot, keys, passphrase))


def unlock_with_recovery(folder: Path, code: str) -> bytes:
    """Return the data key. Raises BadRecoveryCode, NoSuchSlot, WrongKey."""
    keys = read_keys(folder)
    recovery_code.parse(code)
    return _first(_of(keys, Recovery), lambda slot: open_recovery_slot(slot, keys, code))


def _stored_slot(data_key: bytes, vault_id: str, at: datetime, keychain: Keychain) -> Keyring:
    slot_id, key = new_slot_id(), new_key()
    keychain.store(keychain_item(vault_id, slot_id), key)
    return keyring_slot(data_key, vault_id, at, slot_id=slot_id, key=key, backend=keychain.backend)


def _of(keys: KeyFile, kind: type[_S]) -> list[_S]:
    return [slot for slot in keys.slots if isinstance(slot, kind)]


def _first(slots: list[_S], opened: Callable[[_S], bytes]) -> bytes:
    """Return the data key of the first slot that opens, or raise what the first one raised."""
    faults: list[Exception] = []
    for slot in slots:
        try:
            return opened(slot)
        except Exception as fault:  # another slot may still open
            faults.append(fault)
    raise faults[0] if faults else NoSuchSlot("The journal was not set up to open in this way.")
