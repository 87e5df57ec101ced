"""`keys.json`: the slots that open a journal. It holds no secret and no hash of one."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from unsent.store.envelope import FLOOR, KEY_BYTES, NONCE_BYTES, SALT_BYTES, Cost
from unsent.store.faults import (
    AlreadyThere,
    KeysDamaged,
    NewerFormat,
    NoJournal,
    file_faults,
)
from unsent.store.json_form import BadForm, canonical, from_form, parse, to_form

KEYS, PREVIOUS, HALF_WRITTEN = "keys.json", "keys.json.bak", "keys.json.new"
FORMAT, MOST_SLOTS, MOST_BYTES = 1, 16, 64 * 1024
MOST_WORK = MOST_SLOTS * FLOOR.work  # of one try at every passphrase: about 2 s
TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Keyring:
    """Opens with a random key that the system's keyring holds; `backend` names its class."""

    id: str
    created: str
    backend: str
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Opens with a passphrase, stretched by Argon2id with this salt and cost."""

    id: str
    created: str
    salt: str
    cost: Cost
    nonce: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class Recovery:
    """Opens with the recovery code."""

    id: str
    created: str
    nonce: str
    wrapped: str


Slot = Keyring | Passphrase | Recovery


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The whole file. `gen` grows with each change; `check` tells whose data key it is."""

    format: int
    vault_id: str
    gen: int
    check: str
    slots: tuple[Slot, ...]


def read_keys(folder: Path) -> KeyFile:
    """Return the slots of a journal, from the previous copy when the file is damaged.

    Raises NoJournal when neither is there, KeysDamaged, NewerFormat, or ReadOnly when the
    files cannot be read.
    """
    faults: list[Exception] = []
    for name in (KEYS, PREVIOUS):
        try:
            return _decode(_bytes_of(folder / name))
        except (NoJournal, KeysDamaged) as fault:
            faults.append(fault)
    if all(isinstance(fault, NoJournal) for fault in faults):
        raise NoJournal("There are no keys in this folder.")
    raise KeysDamaged("The file of the keys is damaged, and so is its previous copy.")


def write_new_keys(folder: Path, keys: KeyFile) -> None:
    """Write the first slots of a journal. Raises AlreadyThere rather than touch any."""
    if os.path.lexists(folder / KEYS) or os.path.lexists(folder / PREVIOUS):
        raise AlreadyThere("There are keys in this folder already.")
    _write(folder, keys)


def replace_keys(folder: Path, keys: KeyFile) -> None:
    """Write changed slots, keeping the file before them as the previous copy."""
    # a damaged file must not push out a previous copy that still opens
    with suppress(KeysDamaged, NoJournal):
        before = _bytes_of(folder / KEYS)
        _decode(before)
        _write_bytes(folder, PREVIOUS, before)
    _write(folder, keys)


def write_previous(folder: Path, keys: KeyFile) -> None:
    """Write the previous copy afresh, where the one before it must not open any more."""
    refuse_bad(keys)
    _write_bytes(folder, PREVIOUS, _encode(keys))


def previous_keys(folder: Path) -> KeyFile | None:
    """Return the previous copy, None where it is not there or cannot be read."""
    try:
        return _decode(_bytes_of(folder / PREVIOUS))
    except (NoJournal, KeysDamaged, NewerFormat):
        return None


def beginning_of(path: Path, most: int) -> bytes:
    """Return at most so many bytes of a file. Raises NoJournal, ReadOnly.

    Raises KeysDamaged for what is no file: opening a pipe would wait for whoever fills it.
    """
    with file_faults():
        if not S_ISREG(path.stat().st_mode):
            raise KeysDamaged("There is something else than a file.")
        with path.open("rb") as file:
            return file.read(most)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder survive a power cut, where the system has a way to."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write(folder: Path, keys: KeyFile) -> None:
    refuse_bad(keys)
    _write_bytes(folder, KEYS, _encode(keys))


def _encode(keys: KeyFile) -> bytes:
    slots = [to_form(slot, Slot) for slot in keys.slots]
    return canonical(to_form(keys) | {"slots": slots}).encode()


def _write_bytes(folder: Path, name: str, content: bytes) -> None:
    half = folder / HALF_WRITTEN
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with file_faults():
        with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(folder / name)
    sync_folder(folder)


def _bytes_of(path: Path) -> bytes:
    return beginning_of(path, MOST_BYTES + 1)


def _decode(content: bytes) -> KeyFile:
    if len(content) > MOST_BYTES:
        raise KeysDamaged("The file of the keys is too long.")
    try:
        form = parse(content.decode())
        newer = isinstance(form, dict) and type(form.get("format")) is int
        if newer and form["format"] > FORMAT:
            raise NewerFormat("The keys were written by a newer version.")
        keys: KeyFile = from_form(KeyFile, form, "keys")
    except (BadForm, UnicodeDecodeError):
        raise KeysDamaged("The file of the keys cannot be read.") from None
    refuse_bad(keys)
    return keys


def refuse_bad(keys: KeyFile) -> None:
    """Raise KeysDamaged for what no version of the program writes, or what would cost too much."""
    sizes = [(keys.vault_id, 16), (keys.check, 16)]
    for slot in keys.slots:
        sizes += [(slot.id, 8), (slot.nonce, NONCE_BYTES), (slot.wrapped, KEY_BYTES + TAG_BYTES)]
        if isinstance(slot, Passphrase):
            sizes.append((slot.salt, SALT_BYTES))
            if not slot.cost.is_bearable():
                raise KeysDamaged("A slot asks for more than a passphrase may cost.")
    if sum(slot.cost.work for slot in keys.slots if isinstance(slot, Passphrase)) > MOST_WORK:
        raise KeysDamaged("The slots ask for more than a passphrase may cost.")
    if keys.format != FORMAT or not 1 <= len(keys.slots) <= MOST_SLOTS or keys.gen < 1:
        raise KeysDamaged("The file of the keys is not of this format.")
    if not all(_is_hex(text, count) for text, count in sizes):
        raise KeysDamaged("A value in the file of the keys has the wrong form.")
    if len({slot.id for slot in keys.slots}) != len(keys.slots):
        raise KeysDamaged("Two slots have the same name.")


def _is_hex(text: str, count: int) -> bool:
    return len(text) == 2 * count and all(letter in "0123456789abcdef" for letter in text)
