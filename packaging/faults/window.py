"""Kill -9 of the real window while somebody types: at most a second of it is lost."""

import json
import time
from pathlib import Path

from faults.outcome import Outcome
from faults.typing_window import GivenKeychain, typed
from faults.workbench import START, child, dice
from unsent.store.faults import VaultError
from unsent.store.journal import open_journal
from unsent.store.opening import NewKeys, make_journal, make_keys

LONG = 200
AT_RISK = 1.0  # seconds of typing


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Kill the window `count` times, a random time after its first letter."""
    outcome, chance, keychain = Outcome("window"), dice(seed), GivenKeychain({})
    for what in ("more than a second lost", "journals unreadable", "other texts than typed"):
        outcome.must_not(what)
    new = make_keys(folder / "journal", START, keychain=keychain)
    make_journal(folder / "journal", new).close()
    for kill in range(count):
        told, killed_at = _kill(folder / "journal", keychain, kill, chance.uniform(1.2, 4.5))
        outcome.count("kills")
        outcome.count("letters typed", len(told))
        _look(folder / "journal", new, str(kill), (told, killed_at), outcome)
    return outcome


def _kill(
    folder: Path, keychain: GivenKeychain, seed: int, after: float
) -> tuple[list[float], float]:
    """Return when each letter was typed, and when the window was killed."""
    without_screen = {"QT_QPA_PLATFORM": "offscreen"}
    with child("faults.typing_window", str(folder), str(seed), more=without_screen) as window:
        assert window.stdin
        assert window.stdout
        items = {name: key.hex() for name, key in keychain.items.items()}
        window.stdin.write(json.dumps(items) + "\n")
        window.stdin.close()
        first = window.stdout.readline()
        time.sleep(after)
        killed_at = time.monotonic()
        window.kill()
        lines = [first, *window.stdout.read().splitlines(keepends=True)]
    return [float(line.split()[0]) for line in lines if line.endswith("\n")], killed_at


def _look(
    folder: Path, new: NewKeys, seed: str, told: tuple[list[float], float], outcome: Outcome
) -> None:
    times, killed_at = told
    try:
        journal = open_journal(folder, new.data_key)
    except VaultError as fault:
        outcome.must_not("journals unreadable", 1, type(fault).__name__)
        return
    found = [
        journal.entries.get(summary.id).entry.text
        for summary in journal.entries.summaries(limit=1000)
        if summary.title.startswith(f"run {seed}.")
    ]
    outcome.must_not("journals unreadable", 0 if journal.vault.is_sound() else 1, "unsound")
    journal.close()
    kept = found[0] if found else ""
    outcome.must_not("other texts than typed", not typed(seed).startswith(kept) or len(found) > 1)
    lost = times[len(kept) :]
    at_risk = killed_at - lost[0] if lost else 0.0
    outcome.most("seconds of typing lost at most", round(at_risk, 2))
    outcome.must_not("more than a second lost", at_risk > AT_RISK, f"{at_risk:.2f} s")
