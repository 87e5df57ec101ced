"""Bring a vault to the present format by numbered SQL files, in one transaction."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unsent.store.faults import file_faults
from unsent.store.key_file import sync_folder
from unsent.store.vault import Vault

_FOLDER = Path(__file__).parent / "migrations"
_NAME = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """The SQL that leads to one format number."""

    number: int
    sql: str


def migrations() -> tuple[Migration, ...]:
    """Return all steps in order; the files are read each time, they are few and small."""
    found = ((match, path) for path in _FOLDER.iterdir() if (match := _NAME.fullmatch(path.name)))
    steps = (Migration(int(match[1]), path.read_text(encoding="utf-8")) for match, path in found)
    return tuple(sorted(steps, key=lambda step: step.number))


def migrate(run: Callable[[str], list[Any]], version: int, steps: tuple[Migration, ...]) -> None:
    """Run the steps after `version`. The caller holds the transaction."""
    for step in steps:
        if step.number > version:
            run(step.sql)
            run(f"PRAGMA user_version={step.number}")


def set_aside(vault: Vault, version: int) -> Path:
    """Copy an old journal before its format is changed; return the copy, which is kept.

    It gets its name once it is proven. Raises VaultError.
    """
    from unsent.store.backup_copy import copy_vault, prove  # seldom needed

    copy = vault.path.with_name(f"{vault.path.name}.format-{version}")
    half = copy.with_name(f"{copy.name}.new")
    with file_faults():
        half.unlink(missing_ok=True)
    # not by reading the file: closing it would drop the lock that SQLite holds on it
    prove(vault, half, copy_vault(vault, half))
    with file_faults():
        half.replace(copy)
    sync_folder(copy.parent)
    return copy
