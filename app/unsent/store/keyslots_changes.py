"""Change the slots of a journal that is there, so that at each step the old or the new opens.

A new slot is written beside the old ones and read back; only one that was seen to open takes
the place of another. What was dropped is dropped from the previous copy of the file too, or it
would go on opening from there.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from unsent.domain.trouble import KeychainValueGone
from unsent.store.envelope import check_of, new_key
from unsent.store.faults import Damaged, NoSuchSlot, VaultError, WrongKey
from unsent.store.key_file import (
    MOST_SLOTS,
    KeyFile,
    Keyring,
    Passphrase,
    Recovery,
    Slot,
    read_keys,
    replace_keys,
    write_previous,
)
from unsent.store.keyslots import (
    LastWayIn,
    add_slot,
    keychain_item,
    keyring_slot,
    new_slot_id,
    open_keyring_slot,
    open_passphrase_slot,
    open_recovery_slot,
    passphrase_slot,
    recovery_slot,
    refuse_too_few,
)
from unsent.store.opening import Keychain

Opened = Callable[[Slot, KeyFile], bytes]
_S = TypeVar("_S", Keyring, Passphrase, Recovery)


class TooManyWays(VaultError):
    """There is no room for another slot."""


def keys_of_this(folder: Path, data_key: bytes) -> KeyFile:
    """Return the slots of a journal. Raises WrongKey when the data key is not the journal's."""
    keys = read_keys(folder)
    if check_of(data_key, keys.vault_id) != keys.check:
        raise WrongKey("This key belongs to another journal.")
    return keys


def put_passphrase(
    folder: Path, data_key: bytes, at: datetime, passphrase: str, instead_of: str = ""
) -> str:
    """Make a passphrase open the journal, instead of a slot where one is named; return its id.

    Takes some seconds: the new slot is tried before and after it is written. Raises
    WeakPassphrase, NoSuchSlot, WrongKey and other VaultErrors.
    """
    keys = keys_of_this(folder, data_key)
    slot = passphrase_slot(data_key, keys.vault_id, at, passphrase)

    def opened(found: Slot, keys: KeyFile) -> bytes:
        return open_passphrase_slot(_like(found, Passphrase), keys, passphrase)

    return _put(folder, data_key, slot, opened, frozenset({instead_of} - {""}))


def put_recovery_code(folder: Path, data_key: bytes, at: datetime, code: str) -> str:
    """Make a recovery code open the journal and every earlier one stop; return its slot's id."""
    keys = keys_of_this(folder, data_key)
    slot = recovery_slot(data_key, keys.vault_id, at, code)
    before = frozenset(old.id for old in keys.slots if isinstance(old, Recovery))

    def opened(found: Slot, keys: KeyFile) -> bytes:
        return open_recovery_slot(_like(found, Recovery), keys, code)

    return _put(folder, data_key, slot, opened, before)


def put_into_keyring(folder: Path, data_key: bytes, at: datetime, keychain: Keychain) -> str:
    """Make this computer's keyring open the journal; return the slot's id.

    A slot that this keyring opens already is replaced, those of other computers stay. Raises
    VaultErrors, and what the keychain raises.
    """
    keys, slot_id, key = keys_of_this(folder, data_key), new_slot_id(), new_key()
    item = keychain_item(keys.vault_id, slot_id)
    slot = keyring_slot(
        data_key, keys.vault_id, at, slot_id=slot_id, key=key, backend=keychain.backend
    )

    def opened(found: Slot, keys: KeyFile) -> bytes:
        return open_keyring_slot(_like(found, Keyring), keys, keychain.load(item))

    here = _slots_here(keys, keychain)
    keychain.store(item, key)
    try:
        _put(folder, data_key, slot, opened, here)
    except Exception:
        if slot_id not in {kept.id for kept in read_keys(folder).slots}:
            keychain.forget(item)
        raise
    for old in here:
        keychain.forget(keychain_item(keys.vault_id, old))
    return slot_id


def remove_slot(folder: Path, data_key: bytes, slot_id: str) -> str:
    """Take a way in away; return under which name a keyring may still hold its key.

    Raises NoSuchSlot, LastWayIn, WrongKey.
    """
    keys = keys_of_this(folder, data_key)
    _drop(folder, data_key, frozenset({slot_id}))
    return keychain_item(keys.vault_id, slot_id)


def may_remove(keys: KeyFile, slot_id: str) -> bool:
    """Tell whether enough ways in are left without this one."""
    try:
        refuse_too_few(_without(keys, frozenset({slot_id})))
    except (ValueError, NoSuchSlot):
        return False
    return True


def _slots_here(keys: KeyFile, keychain: Keychain) -> frozenset[str]:
    """Return the slots whose key this keyring has. Raises what the keychain raises."""
    found = set()
    for slot in keys.slots:
        if isinstance(slot, Keyring):
            with suppress(KeychainValueGone):
                keychain.load(keychain_item(keys.vault_id, slot.id))
                found.add(slot.id)
    return frozenset(found)


def _put(
    folder: Path, data_key: bytes, slot: Slot, opened: Opened, instead_of: frozenset[str]
) -> str:
    keys = keys_of_this(folder, data_key)
    if len(keys.slots) >= MOST_SLOTS:
        raise TooManyWays("There are as many ways in as a journal can have.")
    _without(keys, instead_of)
    if opened(slot, keys) != data_key:
        raise WrongKey("The new way in does not open the journal.")
    replace_keys(folder, add_slot(keys, slot))
    written = keys_of_this(folder, data_key)
    found = next((kept for kept in written.slots if kept.id == slot.id), None)
    if found is None or opened(found, written) != data_key:
        raise Damaged("The new way in was not written as it should be.")
    if instead_of:
        _drop(folder, data_key, instead_of)
    return slot.id


def _drop(folder: Path, data_key: bytes, ids: frozenset[str]) -> None:
    keys = keys_of_this(folder, data_key)
    left = _without(keys, ids)
    try:
        refuse_too_few(left)
    except ValueError:
        raise LastWayIn("Two ways in have to be left, one of them not the keyring.") from None
    changed = replace(keys, gen=keys.gen + 1, slots=left)
    replace_keys(folder, changed)
    write_previous(folder, changed)


def _without(keys: KeyFile, ids: frozenset[str]) -> tuple[Slot, ...]:
    if not ids <= {slot.id for slot in keys.slots}:
        raise NoSuchSlot("The journal has no such way in.")
    return tuple(slot for slot in keys.slots if slot.id not in ids)


def _like(slot: Slot, kind: type[_S]) -> _S:
    if not isinstance(slot, kind):
        raise WrongKey("This way in is of another kind.")
    return slot
