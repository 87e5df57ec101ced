"""Where backups lie: each is a folder that is a whole journal, named for when it was made."""

import os
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from unsent.store.faults import NoJournal, ReadOnly, file_faults
from unsent.store.journal import VAULT
from unsent.store.key_file import KEYS

BACKUPS, HALF_MADE, REPLACED = "backups", "unsent-half-made", "replaced"
_FORM, _NAME = "%Y-%m-%dT%H-%M-%SZ", re.compile(r"unsent-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup; `made_at` is in UTC."""

    folder: Path
    made_at: datetime

    @property
    def vault(self) -> Path:
        """Return its vault."""
        return self.folder / VAULT


def backups_in(home: Path) -> list[Backup]:
    """Return the backups in a folder, newest first; none when there is no such folder."""
    try:
        found = [_backup(path) for path in home.iterdir()]
    except OSError:
        return []
    return sorted((b for b in found if b is not None), key=lambda b: b.made_at, reverse=True)


def free_name(home: Path, at: datetime) -> Path:
    """Return the name of a backup made now, or of the first later second that is free."""
    moment = at.astimezone(UTC)
    while os.path.lexists(path := home / f"unsent-{stamp(moment)}"):
        moment += timedelta(seconds=1)
    return path


def stamp(at: datetime) -> str:
    """Return a moment as it stands in a name: `2026-11-22T02-14-00Z`."""
    return at.astimezone(UTC).strftime(_FORM)


def start_afresh(home: Path) -> Path:
    """Return an empty folder to make a backup in; what an earlier try left is removed."""
    half = home / HALF_MADE
    with file_faults():
        if home.exists() and not home.is_dir():
            raise ReadOnly("There is a file where the folder of the backups should be.")
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove_folder(half)
        half.mkdir(mode=0o700)
    return half


def drop(backup: Backup) -> None:
    """Remove a backup, so that a half removed one never passes for a whole one."""
    half = backup.folder.parent / HALF_MADE
    with file_faults():
        remove_folder(half)
        backup.folder.rename(half)
        remove_folder(half)


def remove_folder(folder: Path) -> None:
    """Remove a folder of ours when it is there. Raises OSError."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def source_of(named: Path) -> Path:
    """Return the vault that a user means by a file or a folder; the newest of many backups.

    Raises NoJournal when there is none, or no keys beside it.
    """
    for vault in _candidates(named):
        if vault.is_file() and (vault.parent / KEYS).is_file():
            return vault
    raise NoJournal("There is no backup there.")


def _candidates(named: Path) -> list[Path]:
    homes = (named, named / BACKUPS)
    newest = [backup.vault for home in homes for backup in backups_in(home)[:1]]
    return [named, named / VAULT, *newest]


def _backup(folder: Path) -> Backup | None:
    match = _NAME.fullmatch(folder.name)
    if match is None or not ((folder / VAULT).is_file() and (folder / KEYS).is_file()):
        return None
    try:
        return Backup(folder, datetime.strptime(match[1], _FORM).replace(tzinfo=UTC))
    except ValueError:
        return None
