"""Back up the journal, and prove that it could be restored."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from unsent.domain.trouble import Trouble
from unsent.flows import let_go
from unsent.flows.desk import Desk
from unsent.flows.unlock import told
from unsent.store import backup as store
from unsent.store import backup_drill, outdated_backups
from unsent.store.backup_files import BACKUPS, Backup, backups_in

Drill: TypeAlias = backup_drill.Drill


@dataclass(frozen=True, slots=True)
class Kept:
    """The backups that there are: how many, and when the newest and the oldest were made."""

    folder: Path
    count: int = 0
    newest: datetime | None = None
    oldest: datetime | None = None


def kept(desk: Desk) -> Kept:
    """Say what backups the journal has in its own folder."""
    home = _home(desk)
    found = backups_in(home)
    if not found:
        return Kept(home)
    return Kept(home, len(found), found[0].made_at, found[-1].made_at)


def is_due(desk: Desk) -> bool:
    """Tell whether something is written and today has no backup yet. A day is one of UTC."""
    today = desk.clock.now().astimezone(UTC).date()
    made = any(backup.made_at.date() == today for backup in backups_in(_home(desk)))
    return not made and bool(desk.journal.entries.counts())


def back_up(desk: Desk, into: Path | None = None) -> Backup:
    """Make a proven backup, in the journal's own folder or in another; slow, so run it aside.

    Older ones of its own are dropped by day, week and month. Raises CannotOpen.
    """
    return told(lambda: _back_up(desk, into), Trouble.OTHER)


def keep_up(desk: Desk) -> int:
    """Finish what a turn and letting go left to do, and make today's backup; run it aside.

    Returns how many copies could not be reached. Raises CannotOpen.
    """
    return told(lambda: _keep_up(desk), Trouble.OTHER)


def start_over(desk: Desk) -> Backup:
    """Make a backup under the present keys and drop every earlier one. Raises CannotOpen."""
    return told(lambda: store.start_over(desk.journal, desk.clock.now()), Trouble.OTHER)


def prove(desk: Desk) -> Drill | None:
    """Restore the newest backup into a sandbox and compare it; None when there is no backup.

    Slow, so run it aside. Raises CannotOpen.
    """
    return told(lambda: backup_drill.drill(desk.journal), Trouble.OTHER)


def _back_up(desk: Desk, into: Path | None) -> Backup:
    made = store.back_up(desk.journal, desk.clock.now(), into)
    if into is None:
        store.rotate(desk.journal)
    return made


def _keep_up(desk: Desk) -> int:
    outdated_backups.drop_outdated(desk.journal, desk.clock.now())
    out_of_reach = let_go.clean_copies(desk)
    if is_due(desk):
        _back_up(desk, None)
    return out_of_reach


def _home(desk: Desk) -> Path:
    return desk.journal.vault.path.parent / BACKUPS
