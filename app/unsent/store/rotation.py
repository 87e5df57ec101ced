"""Give a journal a new data key, so that nothing that opened it before opens it any more.

The vault is copied, sealed and encrypted afresh, read back and compared. Then one rename of
`keys.json` decides: before it the old key opens the old vault, after it the new key opens the
new one, which `finish_rotation` puts into its place whenever the journal is opened next.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from unsent.store.entries import Entries
from unsent.store.envelope import Keys, check_of, keys_of
from unsent.store.faults import Damaged, ReadOnly, WrongKey, file_faults
from unsent.store.key_file import (
    KeyFile,
    previous_keys,
    read_keys,
    replace_keys,
    sync_folder,
    write_previous,
)
from unsent.store.vault import Row, Vault
from unsent.store.vault_file import open_vault

HALF, TURNED, ROWS_AT_ONCE = ".copy", ".next", 500


def rotate(vault: Vault, data_key: bytes, new: KeyFile, new_data_key: bytes) -> None:
    """Give the journal of an open vault the new key and slots, and close the vault.

    Until the slots are written, every failure leaves the journal as it was and open. Raises
    WrongKey when `data_key` is not the journal's, Damaged when the copy differs, DiskFull.
    """
    folder, keys = vault.path.parent, read_keys(vault.path.parent)
    if check_of(data_key, keys.vault_id) != keys.check or new.vault_id != keys.vault_id:
        raise WrongKey("These keys belong to another journal.")
    turned = keys_of(new_data_key, new.vault_id)
    with vault.undisturbed():
        try:
            _make_turned(vault, keys_of(data_key, keys.vault_id), turned)
            replace_keys(folder, new)
        except BaseException:
            with suppress(OSError):
                _remove_leftovers(vault.path)
            raise
        vault.close()
        finish_rotation(vault.path, new, turned.database)


def finish_rotation(path: Path, keys: KeyFile, database_key: bytes) -> None:
    """Put a turned vault into its place, or remove what a rotation cut short has left.

    `database_key` is proven to be that of `keys`.
    """
    turned = _beside(path, TURNED)
    if turned.exists() and _opens(turned, database_key):
        with file_faults():
            # the old vault's rollback journal would be played into the new one
            _beside(path, "-journal").unlink(missing_ok=True)
            sync_folder(path.parent)
            turned.replace(path)
            sync_folder(path.parent)
    previous = previous_keys(path.parent)
    if previous is not None and previous.check != keys.check:
        write_previous(path.parent, keys)
        for older in path.parent.glob(f"{path.name}.format-*"):
            older.unlink(missing_ok=True)  # from before an upgrade, and under the old key
    _remove_leftovers(path)


def _make_turned(vault: Vault, old: Keys, new: Keys) -> None:
    copy = _beside(vault.path, HALF)
    with file_faults():
        _remove_leftovers(vault.path)
        os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    vault.run("VACUUM INTO ?", (str(copy),))
    opened = open_vault(copy, old.database)
    try:
        Entries(opened, old.seal).change_seal_key(new.seal)
        opened.run(f"PRAGMA rekey='raw:{new.database.hex()}'")
    finally:
        opened.close()
    _compare(vault, copy, old, new)
    with file_faults():
        _sync(copy)
        # only a finished copy under the new key ever has this name
        copy.replace(_beside(vault.path, TURNED))
    sync_folder(vault.path.parent)


def _compare(vault: Vault, copy: Path, old: Keys, new: Keys) -> None:
    opened = open_vault(copy, new.database)
    try:
        if not opened.is_sound() or _digest(vault) != _digest(opened):
            raise Damaged("The copy under the new key differs.")
        if _sealed(vault, old.seal) != _sealed(opened, new.seal):
            raise Damaged("The copy under the new key is sealed otherwise.")
    finally:
        opened.close()


def _digest(vault: Vault) -> str:
    """Return what all rows of all tables come to, the seals left out."""
    whole = sha256()
    tables = vault.run(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        " AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    for (table,) in tables:
        names = [row[1] for row in vault.run(f'PRAGMA table_info("{table}")')]
        columns = ", ".join(f'"{name}"' for name in names if name != "seal")
        order = "1, 2" if len(names) > 1 else "1"
        whole.update(f"{table} {columns}".encode())
        select = f'SELECT {columns} FROM "{table}" ORDER BY {order}'  # noqa: S608 - names of ours
        for row in _rows(vault, select):
            whole.update(repr(row).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def _rows(vault: Vault, select: str) -> Iterator[Row]:
    start = 0
    while rows := vault.run(f"{select} LIMIT {ROWS_AT_ONCE} OFFSET {start}"):
        yield from rows
        start += len(rows)


def _sealed(vault: Vault, seal_key: bytes) -> list[bool]:
    entries = Entries(vault, seal_key)
    return [
        entries.get(number).seal_holds
        for (number,) in vault.run("SELECT id FROM entry ORDER BY id")
    ]


def _opens(path: Path, key: bytes) -> bool:
    try:
        open_vault(path, key).close()
    except ReadOnly:
        raise
    except (WrongKey, Damaged):
        return False
    return True


def _remove_leftovers(path: Path) -> None:
    for name in (HALF, TURNED):
        for left in (_beside(path, name), _beside(path, f"{name}-journal")):
            left.unlink(missing_ok=True)


def _beside(path: Path, name: str) -> Path:
    return path.with_name(path.name + name)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
