"""Copy a vault under its own key, and prove a copy by opening and reading all of it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unsent.store.backup_contents import TableContents, contents
from unsent.store.faults import Damaged, file_faults
from unsent.store.key_file import sync_folder
from unsent.store.vault import Vault


def copy_vault(vault: Vault, copy: Path) -> tuple[TableContents, ...]:
    """Copy an open vault under its own key; return what it held at that moment."""
    _make_empty(copy)
    with vault.undisturbed():
        vault.run("VACUUM INTO ?", (str(copy),))
        held = contents(vault)
    sync_file(copy)
    return held


def prove(vault: Vault, copy: Path, expected: tuple[TableContents, ...]) -> None:
    """Open a copy with the key of an open vault and read all of it.

    Raises Damaged when a page is bad or a row differs from what is expected.
    """
    with attached(vault, copy) as schema:
        if vault.run(f"PRAGMA {schema}.quick_check") != [("ok",)]:
            raise Damaged("The copy is damaged.")
        if contents(vault, schema) != expected:
            raise Damaged("The copy is not what was written.")


@contextmanager
def attached(vault: Vault, path: Path, schema: str = "copy") -> Iterator[str]:
    """Open another vault beside an open one, with the same key; give the name it has in SQL.

    Raises WrongKey when it has another key.
    """
    vault.run(f"ATTACH ? AS {schema}", (str(path),))
    try:
        yield schema
    finally:
        vault.run(f"DETACH {schema}")


def copy_within(vault: Vault, schema: str, copy: Path) -> None:
    """Copy an attached vault under the same key."""
    _make_empty(copy)
    vault.run(f"VACUUM {schema} INTO ?", (str(copy),))


def sync_file(path: Path) -> None:
    """Make what was written survive a power cut.

    Closing it drops the locks that SQLite holds on it in this process, so it must not be open.
    """
    with file_faults():
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    sync_folder(path.parent)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file for its owner only. Raises VaultError, AlreadyThere for a taken name."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with (
        file_faults(),
        source.open("rb") as old,
        os.fdopen(os.open(target, flags, 0o600), "wb") as new,
    ):
        shutil.copyfileobj(old, new, 1024 * 1024)
        new.flush()
        os.fsync(new.fileno())
    sync_folder(target.parent)


def _make_empty(path: Path) -> None:
    with file_faults():
        # made beforehand, so that it is never readable by others
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
