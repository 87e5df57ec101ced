"""Make slots and open them: the ways in which a data key can be had back.

A slot wraps the data key under a key of its own, bound to the journal and to everything the
slot says of itself. Right means that it opens; no hash of a secret is kept.
"""

from dataclasses import fields, replace
from datetime import datetime
from secrets import token_hex
from typing import TypeVar

from unsent.store import recovery_code
from unsent.store.envelope import (
    FLOOR,
    NONCE_BYTES,
    SALT_BYTES,
    Cost,
    check_of,
    derive,
    stretch,
    unwrap,
    wrap,
)
from unsent.store.faults import VaultError, WrongKey
from unsent.store.json_form import canonical, case_name, to_form
from unsent.store.key_file import (
    FORMAT,
    KeyFile,
    Keyring,
    Passphrase,
    Recovery,
    Slot,
)

SHORTEST_PASSPHRASE, FEWEST_WORDS = 12, 5
_S = TypeVar("_S", Keyring, Passphrase, Recovery)


class WeakPassphrase(VaultError):
    """The passphrase has fewer than 12 characters and fewer than 5 words."""


class LastWayIn(VaultError):
    """The journal would be left with one way in, or with the keyring alone."""


def new_vault_id() -> str:
    """Return an identity for a new journal."""
    return token_hex(16)


def new_slot_id() -> str:
    """Return an identity for a new slot."""
    return token_hex(8)


def keychain_item(vault_id: str, slot_id: str) -> str:
    """Return under which name the system's keyring holds the key of a slot."""
    return f"unsent/{vault_id}/{slot_id}"


def keyring_slot(
    data_key: bytes, vault_id: str, at: datetime, *, slot_id: str, key: bytes, backend: str
) -> Keyring:
    """Return a slot that opens with this key, which the caller has put in the keyring."""
    slot = Keyring(slot_id, at.isoformat(), backend, "", "")
    return _sealed(slot, data_key, vault_id, key)


def passphrase_slot(
    data_key: bytes, vault_id: str, at: datetime, passphrase: str, cost: Cost = FLOOR
) -> Passphrase:
    """Return a slot that opens with a passphrase. Raises WeakPassphrase.

    Raises ValueError for a guess that would cost less than `FLOOR`.
    """
    refuse_weak(passphrase)
    if not (cost.is_at_least(FLOOR) and cost.is_bearable()):
        raise ValueError("a guess at a passphrase costs at least 64 MiB and 3 passes")
    salt = token_hex(SALT_BYTES)
    key = stretch(passphrase, bytes.fromhex(salt), cost)
    slot = Passphrase(new_slot_id(), at.isoformat(), salt, cost, "", "")
    return _sealed(slot, data_key, vault_id, key)


def recovery_slot(data_key: bytes, vault_id: str, at: datetime, code: str) -> Recovery:
    """Return a slot that opens with a recovery code."""
    slot = Recovery(new_slot_id(), at.isoformat(), "", "")
    return _sealed(slot, data_key, vault_id, _recovery_key(code, vault_id))


def key_file(data_key: bytes, vault_id: str, slots: tuple[Slot, ...]) -> KeyFile:
    """Return the file of a new journal: at least two slots, one of them not the keyring."""
    refuse_too_few(slots)
    return KeyFile(FORMAT, vault_id, 1, check_of(data_key, vault_id), slots)


def add_slot(keys: KeyFile, slot: Slot) -> KeyFile:
    """Return the file with one slot more."""
    return replace(keys, gen=keys.gen + 1, slots=(*keys.slots, slot))


def refuse_too_few(slots: tuple[Slot, ...]) -> None:
    """Raise ValueError for slots that one lost keyring could make useless."""
    if len(slots) < 2 or all(isinstance(slot, Keyring) for slot in slots):
        raise ValueError("a journal needs two slots, one of them not the keyring")


def refuse_weak(passphrase: str) -> None:
    """Raise WeakPassphrase below 12 characters, unless there are 5 words."""
    if len(passphrase) < SHORTEST_PASSPHRASE and len(passphrase.split()) < FEWEST_WORDS:
        raise WeakPassphrase("A passphrase has at least 12 characters, or 5 words.")


def open_keyring_slot(slot: Keyring, keys: KeyFile, key: bytes) -> bytes:
    """Return the data key. Raises WrongKey."""
    if len(key) != 32:
        raise WrongKey("The keyring gave back something else than was put in.")
    return _opened(slot, keys, key)


def open_passphrase_slot(slot: Passphrase, keys: KeyFile, passphrase: str) -> bytes:
    """Return the data key; takes as long as the slot's cost says.

    Raises WrongKey, and VaultError where the machine has not the memory that the slot asks for.
    """
    try:
        key = stretch(passphrase, bytes.fromhex(slot.salt), slot.cost)
    except MemoryError:
        raise VaultError("There is not enough memory to try the passphrase.") from None
    return _opened(slot, keys, key)


def open_recovery_slot(slot: Recovery, keys: KeyFile, code: str) -> bytes:
    """Return the data key. Raises BadRecoveryCode for what is no code, WrongKey for another's."""
    return _opened(slot, keys, _recovery_key(code, keys.vault_id))


def _recovery_key(code: str, vault_id: str) -> bytes:
    # 128 random bits need no stretching
    return derive(recovery_code.parse(code), vault_id, "recovery slot")


def _sealed(slot: _S, data_key: bytes, vault_id: str, key: bytes) -> _S:
    nonce, wrapped = wrap(key, data_key, _about(slot, vault_id))
    return replace(slot, nonce=nonce.hex(), wrapped=wrapped.hex())


def _opened(slot: Slot, keys: KeyFile, key: bytes) -> bytes:
    nonce, wrapped = bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped)
    return unwrap(key, nonce[:NONCE_BYTES], wrapped, _about(slot, keys.vault_id))


def _about(slot: Slot, vault_id: str) -> bytes:
    """Return what a slot says of itself, without the wrapped key, as one document."""
    said = {
        field.name: to_form(getattr(slot, field.name))
        for field in fields(slot)
        if field.name not in ("nonce", "wrapped")
    }
    return canonical([FORMAT, vault_id, case_name(type(slot)), said]).encode()
