"""Journals to measure with, made and closed again."""

from pathlib import Path

from unsent.flows import unlock
from unsent.system.clock import SystemClock

PASSPHRASE = "a benchmark needs no secret"


class MemoryKeychain:
    """A keyring in memory, gone with the process."""

    name = backend = "memory"

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def store(self, item: str, secret: bytes) -> None:
        """Keep a secret."""
        self._secrets[item] = secret

    def load(self, item: str) -> bytes:
        """Return a secret."""
        return self._secrets[item]

    def forget(self, item: str) -> None:
        """Remove a secret."""
        self._secrets.pop(item, None)


def make_journal(folder: Path, keychain: MemoryKeychain | None = None) -> Path:
    """Make a journal that a keyring opens, or a passphrase where none is given."""
    clock = SystemClock()
    new = unlock.prepare(folder, clock, keychain, "" if keychain else PASSPHRASE)
    unlock.create(folder, new, clock).journal.close()
    return folder
