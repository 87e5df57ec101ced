"""Kill -9 of the real window while somebody types: a second is lost at most, the rest offered."""

import json
import time
from dataclasses import dataclass, field
from pathlib import Path

from faults.outcome import Outcome
from faults.typing_window import LOOK, NEW, ON, GivenKeychain, told_of, typed
from faults.workbench import START, child, dice
from unsent.domain.entry import EntryId
from unsent.store.faults import VaultError
from unsent.store.journal import Journal, open_journal
from unsent.store.opening import NewKeys, make_journal, make_keys

LONG = 200
AT_RISK = 1.0  # seconds of typing
WRONG = (
    "more than a second lost",
    "journals unreadable",
    "other texts than typed",
    "recoveries not offered",
    "earlier texts gone",
)


@dataclass(frozen=True, slots=True)
class Left:
    """What a kill left in the file: the entry with its text, and how it has to be offered."""

    entry: EntryId | None = None
    text: str = ""
    offer: str = "no"


@dataclass(frozen=True, slots=True)
class Told:
    """What one window said: what it offered, when each letter was typed; and when it ended."""

    offer: str
    times: list[float] = field(default_factory=list)
    killed_at: float = 0.0


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Kill the window `count` times, a random time after its first letter.

    By turns it is typed on a new page, and on in what the kill before has left.
    """
    outcome, chance, keychain = Outcome("window"), dice(seed), GivenKeychain({})
    for what in WRONG:
        outcome.must_not(what)
    new = make_keys(folder / "journal", START, keychain=keychain)
    make_journal(folder / "journal", new).close()
    left = Left()
    for kill in range(count):
        way, after = (ON if kill % 2 else NEW), chance.uniform(1.2, 4.5)
        told = _window(folder / "journal", keychain, str(kill), way, after)
        outcome.count("kills")
        outcome.count("letters typed", len(told.times))
        _compare(told, left, outcome)
        left = _look(folder / "journal", new, str(kill), way, told, left, outcome)
    _compare(_window(folder / "journal", keychain, "", LOOK), left, outcome)
    return outcome


def _window(
    folder: Path, keychain: GivenKeychain, seed: str, way: str, after: float | None = None
) -> Told:
    """Run the window; kill it so many seconds after its first letter."""
    without_screen = {"QT_QPA_PLATFORM": "offscreen"}
    with child("faults.typing_window", str(folder), seed, way, more=without_screen) as window:
        assert window.stdin
        assert window.stdout
        items = {name: key.hex() for name, key in keychain.items.items()}
        window.stdin.write(json.dumps(items) + "\n")
        window.stdin.close()
        offer = window.stdout.readline().strip()
        if after is None:
            return Told(offer)
        first = window.stdout.readline()
        time.sleep(after)
        killed_at = time.monotonic()
        window.kill()
        lines = [first, *window.stdout.read().splitlines(keepends=True)]
    return Told(offer, [float(line.split()[0]) for line in lines if line.endswith("\n")], killed_at)


def _compare(told: Told, left: Left, outcome: Outcome) -> None:
    """Compare what a window offered when it opened with what the kill before had left."""
    if left.entry is None:  # the kill came before the first save: there is nothing to offer
        return
    is_offered = told.offer == told_of(left.text, left.offer)
    outcome.count("recoveries offered with the whole text", is_offered)
    outcome.must_not("recoveries not offered", not is_offered, f"{told.offer}, not {left.offer}")


def _look(
    folder: Path, new: NewKeys, seed: str, way: str, told: Told, before: Left, outcome: Outcome
) -> Left:
    try:
        journal = open_journal(folder, new.data_key)
    except VaultError as fault:
        outcome.must_not("journals unreadable", 1, type(fault).__name__)
        return Left()
    outcome.must_not("journals unreadable", 0 if journal.vault.is_sound() else 1, "unsound")
    started = before if way == ON else Left()
    entry, text = _found(journal, seed, started)
    versions = [version.text for version in journal.entries.versions(entry)] if entry else []
    journal.close()
    whole = started.text + typed(seed, way)
    outcome.must_not("other texts than typed", not whole.startswith(text))
    lost = told.times[len(text) - len(started.text) :]
    at_risk = told.killed_at - lost[0] if lost else 0.0
    outcome.most("seconds of typing lost at most", round(at_risk, 2))
    outcome.must_not("more than a second lost", at_risk > AT_RISK, f"{at_risk:.2f} s")
    if started.entry is None:
        return Left(entry, text, "here" if entry else "no")
    if text == started.text:
        return started
    outcome.must_not("earlier texts gone", started.text not in versions)
    return Left(entry, text, "with-earlier")


def _found(journal: Journal, seed: str, started: Left) -> tuple[EntryId | None, str]:
    if started.entry is not None:
        return started.entry, journal.entries.get(started.entry).entry.text
    for summary in journal.entries.summaries(limit=1000):
        if summary.title.startswith(f"run {seed}."):
            return summary.id, journal.entries.get(summary.id).entry.text
    return None, ""
