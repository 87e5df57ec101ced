"""Drop the backups that open with keys from before a turn, whenever the turn was cut short.

Which keys those are is noted in the journal itself before it is turned. A journal that was
restored from before the turn has no such note, and drops nothing.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from unsent.store.backup import back_up
from unsent.store.backup_files import BACKUPS, HALF_MADE, backups_in, drop, remove_folder
from unsent.store.faults import VaultError, file_faults
from unsent.store.journal import Journal
from unsent.store.key_file import read_keys

_OUTDATED = "copy.outdated"  # the checks of the keys that opened it before


def note_outdated(journal: Journal) -> None:
    """Note, before a turn, which keys open the journal and its backups now."""
    folder = journal.vault.path.parent
    checks = {_check_of(backup.folder) for backup in backups_in(folder / BACKUPS)}
    noted = {*_noted(journal), *checks, read_keys(folder).check} - {""}
    journal.settings.set(_OUTDATED, sorted(noted))


def drop_outdated(journal: Journal, at: datetime) -> None:
    """Make a backup under the present keys, then drop those under keys from before a turn.

    Does nothing where no turn is unfinished. Raises VaultError, and is done again then.
    """
    noted, folder = _noted(journal), journal.vault.path.parent
    if not noted:
        return
    present = read_keys(folder).check
    if present not in noted:  # else the turn itself was cut short, and the old keys still hold
        found = backups_in(folder / BACKUPS)
        old = [backup for backup in found if _check_of(backup.folder) in noted]
        if old and not any(_check_of(backup.folder) == present for backup in found):
            back_up(journal, at)
        for backup in old:
            drop(backup)
        with file_faults():
            remove_folder(folder / BACKUPS / HALF_MADE)  # one that was being dropped
    journal.settings.set(_OUTDATED, [])


def _noted(journal: Journal) -> frozenset[str]:
    noted = journal.settings.get(_OUTDATED, [])
    return frozenset(check for check in noted if isinstance(check, str))


def _check_of(folder: Path) -> str:
    with suppress(VaultError):
        return read_keys(folder).check
    return ""
