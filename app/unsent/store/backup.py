"""Make backups: proven before they count, kept by days, weeks and months (docs/adr/0009)."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from unsent.store.backup_copy import copy_vault, prove
from unsent.store.backup_files import (
    BACKUPS,
    Backup,
    backups_in,
    drop,
    free_name,
    remove_folder,
    start_afresh,
)
from unsent.store.backup_rotation import to_keep
from unsent.store.faults import VaultError, file_faults
from unsent.store.journal import VAULT, Journal
from unsent.store.key_file import read_keys, sync_folder, write_new_keys


def back_up(journal: Journal, at: datetime, into: Path | None = None) -> Backup:
    """Make a backup in the journal's own folder of backups, or in another folder.

    It gets its name once it was opened with the journal's key and found whole and equal.
    Raises VaultError; nothing half made is left then.
    """
    folder = journal.vault.path.parent
    home = into if into is not None else folder / BACKUPS
    half = start_afresh(home)
    try:
        expected = copy_vault(journal.vault, half / VAULT)
        prove(journal.vault, half / VAULT, expected)
        _copy_keys(folder, half)
        final = free_name(home, at)
        with file_faults():
            half.rename(final)
        sync_folder(home)
    except BaseException:
        with suppress(OSError):
            remove_folder(half)
        raise
    return next(backup for backup in backups_in(home) if backup.folder == final)


def rotate(journal: Journal) -> None:
    """Drop the journal's own backups that are no longer kept. Raises VaultError."""
    found = backups_in(journal.vault.path.parent / BACKUPS)
    kept = to_keep([backup.made_at for backup in found])
    for backup in found:
        if backup.made_at not in kept:
            drop(backup)


def start_over(journal: Journal, at: datetime) -> Backup:
    """Make a backup under the present keys and drop every earlier one. Raises VaultError.

    For when somebody may know the keys that the earlier ones open with.
    """
    made = back_up(journal, at)
    for backup in backups_in(made.folder.parent):
        if backup.folder != made.folder:
            drop(backup)
    return made


def _copy_keys(folder: Path, half: Path) -> None:
    keys = read_keys(folder)
    write_new_keys(half, keys)
    if read_keys(half) != keys:
        raise VaultError("The keys of the backup are not what was written.")
