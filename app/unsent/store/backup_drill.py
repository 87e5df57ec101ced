"""The drill: restore the newest backup into a sandbox, open it, and compare it row by row."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from unsent.store.backup_copy import attached, copy_file
from unsent.store.backup_files import BACKUPS, backups_in, remove_folder, start_afresh
from unsent.store.faults import Damaged
from unsent.store.journal import VAULT, Journal
from unsent.store.key_file import KEYS, read_keys


@dataclass(frozen=True, slots=True)
class Drill:
    """What the newest backup would bring back.

    `equal` entries are as they are in the journal, `differing` were written on since the
    backup, `missing` were written after it, `let_go` are in the backup alone.
    `opens_the_same` tells that the ways in of today open it too.
    """

    made_at: datetime
    entries: int
    versions: int
    equal: int
    differing: int
    missing: int
    let_go: int
    settings_equal: int
    settings: int
    opens_the_same: bool


def drill(journal: Journal) -> Drill | None:
    """Return what restoring the newest backup would give, None when there is no backup.

    The sandbox is removed again. Raises Damaged when the backup cannot be trusted, WrongKey
    when it has another key, and other VaultErrors.
    """
    folder = journal.vault.path.parent
    found = backups_in(folder / BACKUPS)
    if not found:
        return None
    sandbox = start_afresh(folder / BACKUPS)
    try:
        copy_file(found[0].vault, sandbox / VAULT)
        copy_file(found[0].folder / KEYS, sandbox / KEYS)
        return _compared(journal, sandbox, found[0].made_at)
    finally:
        with suppress(OSError):
            remove_folder(sandbox)


def _compared(journal: Journal, sandbox: Path, made_at: datetime) -> Drill:
    vault, folder = journal.vault, journal.vault.path.parent
    opens_the_same = read_keys(sandbox).slots == read_keys(folder).slots
    with attached(vault, sandbox / VAULT) as copy:
        if vault.run(f"PRAGMA {copy}.quick_check") != [("ok",)]:
            raise Damaged("The backup is damaged.")

        def count(of: str) -> int:
            [(number,)] = vault.run(f"SELECT count(*) FROM {of}")  # noqa: S608 - constants
            return int(number)

        both = f"{copy}.entry AS old JOIN main.entry AS new USING (id)"
        kept = "substr(key, 1, instr(key, '.')) NOT IN ('clock.', 'copy.', 'shred.', 'sitting.')"
        with vault.transaction():  # one moment of the journal
            entries, in_both = count(f"{copy}.entry"), count(both)
            equal = count(f"{both} WHERE old.text = new.text")
            return Drill(
                made_at=made_at,
                entries=entries,
                versions=count(f"{copy}.version"),
                equal=equal,
                differing=in_both - equal,
                missing=count("main.entry") - in_both,
                let_go=entries - in_both,
                settings=count(f"{copy}.setting AS old WHERE {kept}"),
                settings_equal=count(
                    f"{copy}.setting AS old JOIN main.setting AS new USING (key)"
                    f" WHERE old.value = new.value AND {kept}"
                ),
                opens_the_same=opens_the_same,
            )
