"""Kill -9 at any moment loses no save that was acknowledged, and tears none."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from unsent.store.journal import open_journal

APP = Path(__file__).parents[2] / "app"
KILLS = 10
WRITER = """
import sys
sys.path.insert(0, sys.argv[1])
from datetime import datetime, timedelta, UTC
from pathlib import Path
from unsent.domain.stage import Draft, Private
from unsent.store.journal import open_journal
journal = open_journal(Path(sys.argv[2]), bytes.fromhex(sys.stdin.readline()))
entries, at = journal.entries, datetime.fromtimestamp(1_800_000_000 + int(sys.argv[3]), UTC)
print("open", flush=True)
for n in range(100_000):
    at += timedelta(seconds=1)
    entry = entries.add(f"{n} first", Private(), at)
    with journal.vault.transaction():
        entries.keep_version(entry.id, entry.text, at, "sealed")
        entries.set(entry.id, f"{n} second " + "x" * (n * 977 % 9000), Draft("x"), at)
    print(entry.id, n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_no_acknowledged_save_is_lost_when_the_program_is_killed(folder, new):
    chance, acknowledged = random.Random(1), {}  # noqa: S311 - moments, not secrets
    for round_number in range(KILLS):
        acknowledged |= killed_after(chance.randrange(40), folder, new, round_number)
        journal = open_journal(folder, new.data_key)
        assert journal.vault.is_sound()
        for entry, n in acknowledged.items():
            stored = journal.entries.get(entry)
            assert stored.entry.text == f"{n} second " + "x" * (n * 977 % 9000)
            assert [version.text for version in journal.entries.versions(entry)] == [f"{n} first"]
            assert stored.seal_holds
        for summary in journal.entries.summaries(limit=1_000_000):
            stored = journal.entries.get(summary.id)
            is_second = summary.stage.__class__.__name__ == "Draft"
            assert stored.seal_holds
            assert (" second " in stored.entry.text) == is_second, "half of a transaction"
        journal.close()
    assert len(acknowledged) > KILLS


def killed_after(saves, folder, new, round_number):
    """Let a writer work in a process of its own, kill it in the midst, return what it told."""
    arguments = [str(APP), str(folder), str(round_number * 100_000)]
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with writer:
        writer.stdin.write(new.data_key.hex() + "\n")
        writer.stdin.close()
        assert writer.stdout.readline() == "open\n"
        told = [writer.stdout.readline() for _ in range(saves)]
        writer.kill()
        told += writer.stdout.read().splitlines(keepends=True)
    # a line that the kill cut in two was not acknowledged
    return dict(map(int, line.split()) for line in told if line.endswith("\n"))
