"""The open vault: one connection, one writer, one transaction per action of the user."""

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
    ReadOnly,
    UnstorableText,
    VaultError,
    WrongKey,
)

Row = tuple[Any, ...]
OLDEST_SQLITE = (3, 51, 3)  # before it, commits could get lost (sqlite.org/wal.html)

_FAULTS: tuple[tuple[type[apsw.Error], type[VaultError]], ...] = (
    (apsw.NotADBError, WrongKey),
    (apsw.BusyError, InUse),
    (apsw.LockedError, InUse),
    (apsw.FullError, DiskFull),
    (apsw.ReadOnlyError, ReadOnly),
    (apsw.CantOpenError, ReadOnly),
    (apsw.PermissionsError, ReadOnly),
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
        with self._turn, translated():
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

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Keep other threads waiting, without a transaction: some statements allow none."""
        with self._turn:
            yield

    def is_sound(self) -> bool:
        """Read the whole file, verifying every page; slow for large journals."""
        try:
            return self.run("PRAGMA quick_check") == [("ok",)]
        except (Damaged, WrongKey):
            return False

    def close(self) -> None:
        """Close the file; SQLite wipes its own copy of the key."""
        with self._turn, translated():
            self._connection.close()

    def _roll_back_leftovers(self) -> None:
        if self._connection.in_transaction:
            with suppress(apsw.Error):
                self._connection.execute("ROLLBACK")


def cipher_version() -> str:
    """Return what encrypts. Raises VaultError when this SQLite cannot, or is too old."""
    found = apsw.sqlite_lib_version()
    version = tuple(int(part) for part in found.split("."))
    ciphers = str(getattr(apsw, "mc_version", ""))
    if version < OLDEST_SQLITE or not ciphers:
        raise VaultError("This build of SQLite cannot encrypt, or is too old to be trusted.")
    return f"ChaCha20-Poly1305 ({ciphers}, SQLite {found})"


@contextmanager
def translated() -> Iterator[None]:
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
