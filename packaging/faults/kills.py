"""Kill -9 at a random moment of mixed work: nothing acknowledged is lost, nothing is torn."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from faults.mixed_work import kind_of, sum_of
from faults.outcome import Outcome
from faults.workbench import Made, child, dice, is_whole, make
from unsent.store.backup_files import BACKUPS, backups_in
from unsent.store.faults import VaultError
from unsent.store.journal import Journal
from unsent.store.key_file import read_keys
from unsent.store.opening import unlock_with_recovery

LONG = 1000
FRESH_AFTER = 40  # kills, so that each look at the whole journal stays short
NEVER = (
    "saves lost",
    "journals unreadable",
    "texts torn",
    "seals broken",
    "slots lost",
    "bad backups",
)
State = tuple[str, int]


@dataclass(slots=True)
class Known:
    """What the child acknowledged, and the one step that it had begun and not acknowledged."""

    entries: dict[int, State] = field(default_factory=dict)
    gen: int = 1
    begun: tuple[str, str, int] | None = None
    saves: int = 0
    backups: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def hear(self, lines: Iterable[str]) -> None:
        """Take what the child told; a line that the kill cut in two was not told."""
        for line in lines:
            words = line.split()
            if not line.endswith("\n") or words[0] == "open":
                continue
            verb, what, kind, value = words
            if verb == "backup":
                self.backups.add(what)
            elif verb == "will":
                self.begun = (what, kind, int(value))
            else:
                self._note(what, kind, int(value))
                self.begun = None if verb == "did" else self.begun

    def _note(self, what: str, kind: str, value: int) -> None:
        self.saves += 1
        if what == "keys":
            self.gen = int(kind)
        elif kind == "gone":
            self.entries.pop(int(what), None)
        elif what not in ("settle", "backup"):
            self.entries[int(what)] = (kind, value)

    def lost(self, found: dict[int, State]) -> list[str]:
        """Return how what was found differs from what was told, beyond the step in hand."""
        ids = found.keys() | self.entries.keys()
        differing = [
            (each, self.entries.get(each), found.get(each))
            for each in ids
            if self.entries.get(each) != found.get(each)
        ]
        return [
            f"{was} became {now}" for each, was, now in differing if not self._may(each, was, now)
        ]

    def _may(self, entry: int, was: State | None, now: State | None) -> bool:
        if self.begun is None:
            return False
        what, kind, value = self.begun
        if what == "settle":
            moves = {("cooling", "review"), ("ready", "review"), ("ready", "draft")}
            return bool(was and now) and (was[0], now[0]) in moves and was[1] == now[1]
        if what == "new":
            return was is None and now == (kind, value)
        is_it = what == str(entry)
        if kind == "gone":
            return is_it and now is None
        return is_it and now is not None and now[1] == value and kind in ("any", now[0])


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Kill `count` times and look at everything after each."""
    outcome, chance = Outcome("kills"), dice(seed)
    for what in (
        "saves lost",
        "journals unreadable",
        "texts torn",
        "seals broken",
        "slots lost",
        "bad backups",
    ):
        outcome.must_not(what)
    for kill in range(count):
        if kill % FRESH_AFTER == 0:
            made, known = make(folder / f"journal {kill}"), Known()
        _kill(made, known, kill, chance.uniform(0.002, 0.15))
        outcome.count("kills")
        _look(made, known, outcome)
    outcome.count("steps acknowledged", 0)
    return outcome


def _kill(made: Made, known: Known, seed: int, after: float) -> None:
    with child("faults.mixed_work", str(made.folder), str(seed)) as worker:
        assert worker.stdin
        assert worker.stdout
        worker.stdin.write(made.data_key.hex() + "\n")
        worker.stdin.close()
        if not worker.stdout.readline().startswith("open"):
            raise RuntimeError("the worker did not open the journal")
        time.sleep(after)
        worker.kill()
        known.hear(worker.stdout.read().splitlines(keepends=True))


def _look(made: Made, known: Known, outcome: Outcome) -> None:
    outcome.count("steps acknowledged", known.saves)
    known.saves = 0
    try:
        journal = made.open()
    except VaultError as fault:
        outcome.must_not("journals unreadable", 1, type(fault).__name__)
        return
    try:
        found = _found(journal, outcome)
    finally:
        journal.close()
    lost = known.lost(found)
    outcome.must_not("saves lost", len(lost), "; ".join(lost[:2]))
    _look_at_slots(made, known, outcome)
    _look_at_backups(made, known, outcome)
    known.entries, known.begun = found, None


def _found(journal: Journal, outcome: Outcome) -> dict[int, State]:
    outcome.must_not("journals unreadable", 0 if journal.vault.is_sound() else 1, "unsound")
    found: dict[int, State] = {}
    for summary in journal.entries.summaries(limit=1_000_000):
        stored = journal.entries.get(summary.id)
        texts = [stored.entry.text, *(v.text for v in journal.entries.versions(summary.id))]
        outcome.must_not("texts torn", sum(not is_whole(text) for text in texts))
        outcome.must_not("seals broken", not stored.seal_holds)
        found[summary.id] = (kind_of(stored.entry), sum_of(stored.entry.text))
    return found


def _look_at_slots(made: Made, known: Known, outcome: Outcome) -> None:
    keys, begun = read_keys(made.folder), known.begun
    expected = {known.gen} | ({int(begun[1])} if begun and begun[0] == "keys" else set())
    opens = unlock_with_recovery(made.folder, made.code) == made.data_key
    outcome.must_not("slots lost", int(keys.gen not in expected or not opens))
    known.gen = keys.gen


def _look_at_backups(made: Made, known: Known, outcome: Outcome) -> None:
    """Open every backup that has its name; the newest acknowledged one is among them."""
    found = backups_in(made.folder / BACKUPS)
    newest = {backup.folder.name for backup in found} | {""}
    outcome.must_not("bad backups", int(max(known.backups, default="") not in newest))
    for backup in found:
        if backup.folder.name in known.seen:
            continue
        known.seen.add(backup.folder.name)
        outcome.count("backups opened")
        try:
            journal = Made(backup.folder, made.data_key, made.code).open()
            _found(journal, outcome)
            journal.close()
        except VaultError as fault:
            outcome.must_not("bad backups", 1, type(fault).__name__)
