"""Put a backup in the place of the journal, which is moved aside and kept.

The backup is copied, opened and read whole before anything is touched. The keys take their
place first and the vault last; when this is cut short, restoring once more ends it.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from unsent.store.backup_contents import TableContents, contents
from unsent.store.backup_copy import copy_file
from unsent.store.backup_files import REPLACED, remove_folder, source_of, stamp
from unsent.store.faults import Damaged, file_faults
from unsent.store.journal import VAULT, is_there, open_journal
from unsent.store.key_file import KEYS, PREVIOUS, read_keys, sync_folder
from unsent.store.rotation import TURNED

STAGED = "unsent-restoring"
_JOURNAL_OF = f"{VAULT}-journal"
# the turned vault is there where a change of the data key was cut short: its keys open nothing else
_PARTS = (PREVIOUS, KEYS, _JOURNAL_OF, f"{VAULT}{TURNED}", VAULT)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where the journal lies that was there before."""

    entries: int
    kept_in: Path | None


def restore(
    folder: Path, source: Path, data_key_of: Callable[[Path], bytes], at: datetime
) -> Restored:
    """Restore a journal folder from a backup; `data_key_of` opens the keys of a folder.

    The caller holds the right to work with the folder. Raises NoJournal when there is no
    backup, WrongKey and other VaultErrors; the journal is as it was then.
    """
    vault = source_of(source)
    staged = folder / STAGED
    try:
        _stage(vault, staged)
        data_key = data_key_of(staged)
        held = _proven(staged, data_key)
        kept_in = _keep_present(folder, at)
        try:
            _put_in_place(staged, folder)
            _proven(folder, data_key, held)
        except BaseException:
            _go_back(folder, kept_in)
            raise
    finally:
        with suppress(OSError):
            remove_folder(staged)
    return Restored(next(table.rows for table in held if table.name == "entry"), kept_in)


def _stage(vault: Path, staged: Path) -> None:
    with file_faults():
        staged.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove_folder(staged)
        staged.mkdir(mode=0o700)
    copy_file(vault, staged / VAULT)
    copy_file(vault.parent / KEYS, staged / KEYS)
    left = vault.with_name(f"{vault.name}-journal")
    if left.is_file() and left.stat().st_size:  # a copy of a journal that had not ended well
        copy_file(left, staged / _JOURNAL_OF)
    read_keys(staged)


def _proven(
    folder: Path, data_key: bytes, expected: tuple[TableContents, ...] | None = None
) -> tuple[TableContents, ...]:
    journal = open_journal(folder, data_key)
    try:
        held = contents(journal.vault)
        if not journal.vault.is_sound() or expected not in (None, held):
            raise Damaged("The backup is damaged, or is not what was read before.")
        return held
    finally:
        journal.close()


def _keep_present(folder: Path, at: datetime) -> Path | None:
    if not is_there(folder):
        return None
    kept, number = folder / f"{REPLACED}-{stamp(at)}", 1
    while os.path.lexists(kept):
        number += 1
        kept = folder / f"{REPLACED}-{stamp(at)}-{number}"
    with file_faults():
        kept.mkdir(mode=0o700)
    try:
        for name in _PARTS:
            if (folder / name).is_file():
                copy_file(folder / name, kept / name)
    except BaseException:
        remove_folder(kept)
        raise
    return kept


def _put_in_place(staged: Path, folder: Path) -> None:
    with file_faults():
        for name in (PREVIOUS, _JOURNAL_OF):  # they belong to what was there before
            (folder / name).unlink(missing_ok=True)
        for name in (KEYS, VAULT):
            (staged / name).replace(folder / name)
    sync_folder(folder)


def _go_back(folder: Path, kept_in: Path | None) -> None:
    for name in _PARTS:
        (folder / name).unlink(missing_ok=True)
        if kept_in is not None and (kept_in / name).is_file():
            (kept_in / name).replace(folder / name)
    sync_folder(folder)
    if kept_in is not None:
        remove_folder(kept_in)
