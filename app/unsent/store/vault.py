"""The encrypted file: one connection, one writer, one transaction per action of the user.

ChaCha20-Poly1305 per page with a raw key; a rollback journal with full syncs, because a flipped
bit in a write-ahead log loses saves without a word (docs/adr/0002).
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Any

import apsw

from unsent.store.faults import (
    Damaged,
    DiskFull,
    InUse,
    NewerFormat,
    ReadOnly,
    UnstorableText,
    VaultError,
    WrongKey,
    file_faults,
)
from unsent.store.migrate import Migration, migrate, migrations, set_aside

APPLICATION_ID = 0x556E7374  # "Unst"
OLDEST_SQLITE = (3, 51, 3)  # before it, WAL could lose commits; pinned for every mode
PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096
Row = tuple[Any, ...]

_FAULTS: tuple[tuple[type[apsw.Error], type[VaultError]], ...] = (
    (apsw.NotADBError, WrongKey),
    (apsw.BusyError, InUse),
    (apsw.LockedError, InUse),
    (apsw.FullError, DiskFull),
    (apsw.ReadOnlyError, ReadOnly),
    (apsw.CantOpenError, ReadOnly),
    (apsw.PermissionsError, ReadOnly),
)
_SETTINGS = (
    "busy_timeout=3000",
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "temp_store=MEMORY",
    "secure_delete=ON",
    "mmap_size=0",
    "cache_size=-16000",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


class Vault:
    """An open encrypted file. Safe to use from several threads; they take turns."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        self.path = path
        self._connection = connection
        self._turn = RLock()
        self._depth = 0

    def run(self, sql: str, values: Iterable[Any] = ()) -> list[Row]:
        """Run one statement and return all its rows. Raises VaultError."""
        with self._turn, _translated():
            return self._connection.execute(sql, tuple(values)).fetchall()

    def changed(self, sql: str, values: Iterable[Any] = ()) -> int:
        """Run one statement that writes and return how many rows it changed."""
        with self._turn:
            self.run(sql, values)
            return self._connection.changes()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside happen together or not at all; an inner one joins the outer.

        Once it is left without an error, what was written survives a crash and a power cut.
        """
        with self._turn:
            if self._depth:
                yield
                return
            self.run("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
                self.run("COMMIT")
            finally:
                self._depth -= 1
                self._roll_back_leftovers()

    def is_sound(self) -> bool:
        """Read the whole file, verifying every page; slow for large journals."""
        try:
            return self.run("PRAGMA quick_check") == [("ok",)]
        except (Damaged, WrongKey):
            return False

    def close(self) -> None:
        """Close the file; SQLite wipes its own copy of the key."""
        with self._turn, _translated():
            self._connection.close()

    def _roll_back_leftovers(self) -> None:
        if self._connection.in_transaction:
            with suppress(apsw.Error):
                self._connection.execute("ROLLBACK")


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
        set_aside(vault.path, version)
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
    with _translated():
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
    _refuse_old_sqlite()
    with _translated():
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


def _refuse_old_sqlite() -> None:
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if version < OLDEST_SQLITE or not getattr(apsw, "mc_version", ""):
        raise VaultError("This build of SQLite cannot encrypt, or is too old to be trusted.")


@contextmanager
def _translated() -> Iterator[None]:
    """Turn SQLite's errors into ours; `from None`, because theirs may quote what was stored."""
    try:
        yield
    except UnicodeEncodeError:
        raise UnstorableText("The text holds half a character.") from None
    except apsw.Error as error:
        fault = next((ours for theirs, ours in _FAULTS if isinstance(error, theirs)), None)
        if fault is None:
            fault = Damaged if isinstance(error, apsw.CorruptError) else VaultError
        raise fault(f"{type(error).__name__}, code {getattr(error, 'extendedresult', 0)}") from None
