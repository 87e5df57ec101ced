"""Make the golden vault of format 1, once: it stays as it is for every later version to open.

python tests/vaults/make_format_1.py
"""

import sys
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "app"))

from unsent.domain.honest_time import Served  # noqa: E402 - after the path
from unsent.domain.stage import Cooling, Draft, LetGo, Posted, Private, Ready, Review  # noqa: E402
from unsent.domain.waiting import Wait, WaitPart, WaitReason  # noqa: E402
from unsent.store.envelope import new_key  # noqa: E402
from unsent.store.journal import create_journal  # noqa: E402
from unsent.store.keyslots import (  # noqa: E402
    key_file,
    new_vault_id,
    passphrase_slot,
    recovery_slot,
)

PASSPHRASE = "five words are quite enough"
CODE = "000G4-0R40M-30E20-9185G-R38E1-XWR2Q"
NIGHT = datetime(2026, 5, 4, 2, 14, 5, tzinfo=timezone(timedelta(hours=-5)))
WAIT = Wait((WaitPart(WaitReason.BASE, 86_400), WaitPart(WaitReason.HOT, 21_600)))
FIRST, LATER = "They moved me again. Ça suffit 🖋", "They moved me again, and nobody asked."


def main() -> None:
    """Write the vault with one entry in each stage."""
    data_key, vault_id = new_key(), new_vault_id()
    slots = (
        passphrase_slot(data_key, vault_id, NIGHT, PASSPHRASE),
        recovery_slot(data_key, vault_id, NIGHT, CODE),
    )
    journal = create_journal(HERE / "format-1", data_key, key_file(data_key, vault_id, slots))
    review = Review("reddit", NIGHT, WAIT, 80, FIRST, FIRST, felt=8)
    digest = sha256(LATER.encode()).hexdigest()
    ready = Ready("reddit", NIGHT, NIGHT + timedelta(days=7), digest, 80, 20, FIRST)
    stages = (
        Private(),
        Draft("reddit"),
        Cooling("reddit", NIGHT, WAIT, Served(), 80, FIRST, felt=8),
        review,
        ready,
        Posted("reddit", NIGHT, 80, 20),
        LetGo(NIGHT, Draft("reddit")),
    )
    for number, stage in enumerate(stages):
        entry = journal.entries.add(FIRST, stage, NIGHT + timedelta(days=number))
        journal.entries.keep_version(entry.id, FIRST, NIGHT.astimezone(UTC), "sealed")
        journal.entries.set(entry.id, LATER, stage, NIGHT)
    journal.settings.set("golden", {"format": 1})
    journal.close()


if __name__ == "__main__":
    main()
