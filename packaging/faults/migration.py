"""Kill -9 while a journal is brought to a newer format: it is old or new, never in between.

Two steps beyond the present format are made up here that change tables and every row.
"""

import shutil
import time
from pathlib import Path
from random import Random

from faults.outcome import Outcome
from faults.workbench import START, Made, dice, is_whole, make, text
from killed import killed_after, killed_at
from unsent.domain.stage import Draft
from unsent.store.entries import Entries
from unsent.store.envelope import keys_of
from unsent.store.faults import NewerFormat, VaultError
from unsent.store.journal import VAULT
from unsent.store.key_file import read_keys
from unsent.store.migrate import Migration, migrations
from unsent.store.vault import Vault
from unsent.store.vault_file import open_vault

LONG, ENTRIES, MARK = 200, 120, " · migrated"
PRESENT = migrations()[-1].number
STEPS = (
    *migrations(),
    Migration(
        PRESENT + 1,
        "CREATE TABLE mood (entry INTEGER PRIMARY KEY, value INTEGER NOT NULL) STRICT;"
        "INSERT INTO mood SELECT id, length(text) FROM entry;"
        "UPDATE entry SET title = title || ' · migrated'",
    ),
    Migration(
        PRESENT + 2, "ALTER TABLE version ADD COLUMN size INTEGER; UPDATE version SET size = 1"
    ),
)
NEWEST = STEPS[-1].number


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Kill `count` upgrades, by turns at each touch of a file and after some time."""
    outcome, chance = Outcome("migration"), dice(seed)
    for what in ("neither old nor new", "texts lost", "bad copies set aside", "upgrades stuck"):
        outcome.must_not(what)
    made = _filled(folder / "whole", chance)
    takes, step = _time_of(made, folder / "timed"), 0
    by_time, kills = False, 0
    while kills < count:
        by_time = not by_time
        torn = folder / "torn"
        shutil.copytree(made.folder, torn)
        if by_time:
            seconds = chance.uniform(0.0, 1.1 * takes)
            died = killed_after(seconds, lambda torn=torn: _upgrade(made, torn))
        else:
            step += 1
            died = killed_at(step, torn, lambda torn=torn: _upgrade(made, torn))
            step = step if died else 0  # it has not so many: begin again
        kills += died
        outcome.count("kills" if died else "upgrades that were sooner")
        _look(made, torn, outcome)
        shutil.rmtree(torn)
    return outcome


def _filled(folder: Path, chance: Random) -> Made:
    made = make(folder)
    journal = made.open()
    for _ in range(ENTRIES):
        entry = journal.entries.add(text(chance), Draft("reddit"), START)
        journal.entries.keep_version(entry.id, text(chance), START, "sealed")
    journal.close()
    return made


def _database_key(made: Made) -> bytes:
    return keys_of(made.data_key, read_keys(made.folder).vault_id).database


def _upgrade(made: Made, folder: Path) -> None:
    open_vault(folder / VAULT, _database_key(made), STEPS).close()


def _time_of(made: Made, folder: Path) -> float:
    shutil.copytree(made.folder, folder)
    start = time.monotonic()
    _upgrade(made, folder)
    return time.monotonic() - start


def _look(made: Made, folder: Path, outcome: Outcome) -> None:
    """Look as the old program would, then as the new one, and at the copy that was set aside."""
    key, vault = _database_key(made), folder / VAULT
    try:
        opened = open_vault(vault, key)
    except NewerFormat:
        outcome.count("found new")
    except VaultError:
        outcome.must_not("neither old nor new")
    else:
        outcome.count("found old")
        outcome.must_not("neither old nor new", not _is_whole(made, opened, PRESENT))
        opened.close()
    aside = vault.with_name(f"{VAULT}.format-{PRESENT}")
    if aside.exists():
        outcome.count("copies set aside")
        outcome.must_not("bad copies set aside", not _opens_whole(made, aside, migrations()))
    try:
        _upgrade(made, folder)
    except VaultError:
        outcome.must_not("upgrades stuck")
    outcome.must_not("texts lost", not _opens_whole(made, vault, STEPS))
    outcome.must_not("bad copies set aside", not _opens_whole(made, aside, migrations()))


def _opens_whole(made: Made, path: Path, steps: tuple[Migration, ...]) -> bool:
    try:
        opened = open_vault(path, _database_key(made), steps)
    except VaultError:
        return False
    try:
        return _is_whole(made, opened, steps[-1].number)
    finally:
        opened.close()


def _is_whole(made: Made, vault: Vault, number: int) -> bool:
    """Tell whether it has one format throughout, and every text and seal in it holds."""
    rows = vault.run("SELECT text FROM entry UNION ALL SELECT text FROM version")
    marked = vault.run("SELECT count(*) FROM entry WHERE title LIKE ?", (f"%{MARK}",))
    tables = vault.run("SELECT count(*) FROM sqlite_master WHERE name = 'mood'")
    seals = Entries(vault, keys_of(made.data_key, read_keys(made.folder).vault_id).seal)
    is_new = number == NEWEST
    return (
        vault.is_sound()
        and vault.run("PRAGMA user_version") == [(number,)]
        and len(rows) == 2 * ENTRIES
        and all(is_whole(found) for (found,) in rows)
        and marked == [(ENTRIES * is_new,)]
        and tables == [(int(is_new),)]
        and all(stored.seal_holds for stored in seals.all_of("draft"))
    )
