"""What the fault runs work on: throw-away journals, seeded dice, texts that know their own sum."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from zlib import crc32

from unsent.store.envelope import new_key
from unsent.store.journal import Journal, create_journal, open_journal
from unsent.store.keyslots import key_file, new_vault_id, recovery_slot
from unsent.store.recovery_code import new_code

ROOT = Path(__file__).resolve().parents[2]
START = datetime(2026, 5, 4, 2, 14, tzinfo=UTC)
_WORDS = ("they", "moved", "me", "again", "and", "nobody", "asked", "what", "the", "night", "was")


@dataclass(frozen=True, slots=True)
class Made:
    """A journal that two recovery codes open."""

    folder: Path
    data_key: bytes = field(repr=False)
    code: str = field(repr=False)

    def open(self) -> Journal:
        """Open it. Raises VaultError."""
        return open_journal(self.folder, self.data_key)


def make(folder: Path) -> Made:
    """Make an empty journal, closed."""
    data_key, vault_id, code = new_key(), new_vault_id(), new_code()
    slots = tuple(recovery_slot(data_key, vault_id, START, each) for each in (code, new_code()))
    create_journal(folder, data_key, key_file(data_key, vault_id, slots)).close()
    return Made(folder, data_key, code)


def dice(seed: object) -> Random:
    """Return a random source that gives the same run for the same seed."""
    return Random(str(seed))


def text(chance: Random, most_words: int = 400) -> str:
    """Return a text that begins with its own checksum."""
    body = " ".join(chance.choices(_WORDS, k=chance.randrange(1, most_words)))
    return f"{crc32(body.encode()):08x} {body}"


def is_whole(found: str) -> bool:
    """Tell whether a text is one that `text` made, to the last letter."""
    return found[:8] == f"{crc32(found[9:].encode()):08x}"


def child(
    module: str, *arguments: str, more: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start a module of the fault runs as a process of its own, with pipes."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "UNSENT_"))}
    paths = os.pathsep.join(str(ROOT / part) for part in ("app", "packaging", "tests"))
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**kept, "PYTHONPATH": paths, **(more or {})},
    )
