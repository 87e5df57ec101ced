"""Kill -9 while ways in are changed and the data key is turned: the old or the new opens."""

import time
from pathlib import Path

from faults.outcome import Outcome
from faults.workbench import START, Made, child, dice, make, text
from unsent.domain.stage import Private
from unsent.store.faults import VaultError
from unsent.store.journal import open_journal
from unsent.store.opening import unlock_with_recovery

LONG, ENTRIES = 200, 40


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Kill `count` times; after each, look which recovery code opens what."""
    outcome, chance = Outcome("keys"), dice(seed)
    for what in ("neither old nor new opens", "texts lost", "old code that still opens"):
        outcome.must_not(what)
    made = make(folder / "journal")
    journal = made.open()
    texts = {journal.entries.add(text(chance), Private(), START).id for _ in range(ENTRIES)}
    journal.close()
    code = made.code
    for kill in range(count):
        heard = _kill(made, code, kill, chance.uniform(0.0, 1.5))
        outcome.count("kills")
        outcome.count("changes acknowledged", sum(verb == "did" for verb, _ in heard))
        code = _look(made, code, heard, len(texts), outcome)
        if not code:
            break
    return outcome


def _kill(made: Made, code: str, seed: int, after: float) -> list[tuple[str, str]]:
    with child("faults.key_work", str(made.folder), str(seed)) as worker:
        assert worker.stdin
        assert worker.stdout
        worker.stdin.write(code + "\n")
        worker.stdin.close()
        worker.stdout.readline()
        time.sleep(after)
        worker.kill()
        lines = worker.stdout.read().splitlines(keepends=True)
    words = [line.split() for line in lines if line.endswith("\n")]
    return [(verb, code) for verb, code in words]


def _look(
    made: Made, before: str, heard: list[tuple[str, str]], entries: int, outcome: Outcome
) -> str:
    """Return the code that opens the journal now, empty when none does."""
    done = [code for verb, code in heard if verb == "did"]
    last = done[-1] if done else before
    begun = heard[-1][1] if heard and heard[-1][0] == "will" else last
    opening = [
        code for code in dict.fromkeys((begun, last)) if _opens(made, code, entries, outcome)
    ]
    outcome.must_not("neither old nor new opens", int(not opening))
    if before not in (last, begun):
        outcome.must_not("old code that still opens", int(_key(made, before) is not None))
    return opening[0] if opening else ""


def _opens(made: Made, code: str, entries: int, outcome: Outcome) -> bool:
    key = _key(made, code)
    if key is None:
        return False
    try:
        journal = open_journal(made.folder, key)
    except VaultError:
        return False
    found = journal.entries.counts().get("private", 0) if journal.vault.is_sound() else 0
    sealed = all(stored.seal_holds for stored in journal.entries.all_of("private"))
    journal.close()
    outcome.must_not("texts lost", int(found != entries or not sealed))
    return True


def _key(made: Made, code: str) -> bytes | None:
    try:
        return unlock_with_recovery(made.folder, code)
    except VaultError:
        return None
