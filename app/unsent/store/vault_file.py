"""Make and open the encrypted file.

ChaCha20-Poly1305 per page with a raw key; a rollback journal with full syncs, because a flipped
bit in a write-ahead log loses saves without a word (docs/adr/0002).
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

import apsw

from unsent.store.faults import Damaged, NewerFormat, ReadOnly, file_faults
from unsent.store.migrate import Migration, migrate, migrations, set_aside
from unsent.store.vault import Vault, cipher_version, translated

APPLICATION_ID = 0x556E7374  # "Unst"
PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096
_SETTINGS = (
    "busy_timeout=3000",
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "journal_size_limit=0",  # no earlier page lies in the rollback journal once it is saved
    "temp_store=MEMORY",
    "secure_delete=ON",
    "mmap_size=0",
    "cache_size=-16000",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


def create_vault(path: Path, key: bytes, steps: tuple[Migration, ...] | None = None) -> Vault:
    """Make a new encrypted file and open it. Raises AlreadyThere rather than touch an old one."""
    with file_faults():
        # made beforehand, so that it and its journal are never readable by others
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    vault = _connect(path, key)
    try:
        vault.run(f"PRAGMA application_id={APPLICATION_ID}")
        with vault.transaction():
            migrate(vault.run, 0, steps or migrations())
        _refuse_plain(path)
    except BaseException:
        vault.close()
        raise
    return vault


def open_vault(
    path: Path,
    key: bytes,
    steps: tuple[Migration, ...] | None = None,
    *,
    key_is_proven: bool = False,
) -> Vault:
    """Open an encrypted file and bring it up to date.

    Raises NoJournal, WrongKey, Damaged, ReadOnly, InUse, NewerFormat; in each of these cases
    the file stays as it is. `key_is_proven` says that the key is known to be this file's.
    """
    _look_at(path)
    if not key_is_proven:
        _try_key(path, key)
    vault = _connect(path, key)
    try:
        _bring_up_to_date(vault, steps or migrations())
    except BaseException:
        vault.close()
        raise
    return vault


def _bring_up_to_date(vault: Vault, steps: tuple[Migration, ...]) -> None:
    newest = steps[-1].number
    [(application,)] = vault.run("PRAGMA application_id")
    [(version,)] = vault.run("PRAGMA user_version")
    if application != APPLICATION_ID or version < 1:
        raise Damaged("This file is not a journal.")
    if version > newest:
        raise NewerFormat(f"The journal has format {version}; this program knows {newest}.")
    if version < newest:
        set_aside(vault, version)
        with vault.transaction():
            migrate(vault.run, version, steps)


def _look_at(path: Path) -> None:
    with file_faults():
        size = path.stat().st_size
    # SQLite would take an emptied file for a new database and start afresh
    if size < PAGE:
        raise Damaged("The journal file was cut short.")
    if not (os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)):
        raise ReadOnly("The journal cannot be written.")
    _refuse_plain(path)


def _refuse_plain(path: Path) -> None:
    with file_faults(), path.open("rb") as file:
        if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
            raise Damaged("The journal file is not encrypted.")


def _try_key(path: Path, key: bytes) -> None:
    """Raise WrongKey without touching the file.

    After a crash SQLite would roll back before it finds that it cannot read, with a wrong key
    and so with garbage. An immutable look at the first page rolls nothing back.
    """
    with translated():
        look = apsw.Connection(
            path.absolute().as_uri() + "?immutable=1",
            flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI,
        )
    vault = Vault(path, look)
    try:
        with suppress(Damaged):  # the key is right, the rest is mended or found by the opening
            _unlock(vault, key)
    finally:
        vault.close()


def _unlock(vault: Vault, key: bytes) -> None:
    if len(key) != 32:
        raise ValueError("a key has 32 bytes")
    vault.run("PRAGMA cipher='chacha20'")
    vault.run(f"PRAGMA key='raw:{key.hex()}'")
    vault.run("SELECT count(*) FROM sqlite_master")


def _connect(path: Path, key: bytes) -> Vault:
    cipher_version()
    with translated():
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    vault = Vault(path, connection)
    try:
        _unlock(vault, key)
        for setting in (*_SETTINGS, *(("fullfsync=ON",) if sys.platform == "darwin" else ())):
            vault.run(f"PRAGMA {setting}")
        with vault.transaction():  # takes the exclusive lock now, not at the first save
            vault.run("SELECT count(*) FROM sqlite_master")
    except BaseException:
        vault.close()
        raise
    return vault
