"""The counter by which an older copy of a journal is told from the one that was used last.

It stands in the vault and, on a computer with a keyring, there too. Only who has compared the
two raises it: a vault that lags behind the keyring is an older copy.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from unsent.store.faults import Damaged
from unsent.store.key_file import read_keys
from unsent.store.keyslots import keychain_item
from unsent.store.settings import Settings

_GEN, _RESTORED = "copy.gen", "copy.restored"
MOST = 2**62  # a keyring that says more says nothing


@dataclass(frozen=True, slots=True)
class Copy:
    """What a vault told of itself when it was opened.

    `written_at` is the last reading of the clock in it, `is_restored` tells that it was put
    back by the program and not used since.
    """

    gen: int = 0
    written_at: datetime | None = None
    is_restored: bool = False


def read_copy(settings: Settings) -> Copy:
    """Return what the vault tells of itself now. Raises VaultError."""
    gen = _gen(settings)
    is_restored = settings.get(_RESTORED) == gen
    with suppress(Damaged, OverflowError, ValueError, OSError):
        ledger = settings.ledger()
        if ledger is not None:
            return Copy(gen, datetime.fromtimestamp(ledger.last.wall, UTC), is_restored)
    return Copy(gen, None, is_restored)


def raise_gen(settings: Settings, over: int) -> int:
    """Raise the counter over its own value and another one; return it. Raises VaultError."""
    gen = max(_gen(settings), over) + 1
    settings.set(_GEN, gen)
    return gen


def note_restored(settings: Settings) -> None:
    """Note that the vault was put back on purpose, until the counter is raised again."""
    settings.set(_RESTORED, _gen(settings))


def keychain_item_of(folder: Path) -> str:
    """Return under which name a keyring holds the counter of the journal in this folder.

    The folder is a part of it: a backup that is opened where it lies says nothing of the
    journal. Raises VaultError.
    """
    place = sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return keychain_item(read_keys(folder).vault_id, f"gen-{place}")


def to_bytes(gen: int) -> bytes:
    """Return a counter as a keyring holds it."""
    return gen.to_bytes(8, "big")


def from_bytes(held: bytes) -> int | None:
    """Return a counter that a keyring held, None for anything else."""
    gen = int.from_bytes(held, "big")
    return gen if len(held) == 8 and gen <= MOST else None


def _gen(settings: Settings) -> int:
    stored = settings.get(_GEN, 0)
    return stored if type(stored) is int and 0 <= stored <= MOST else 0
