"""Bring a vault to the present format by numbered SQL files, in one transaction."""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


def set_aside(path: Path, version: int) -> Path:
    """Copy an old journal file before it is changed; return the copy, which is kept."""
    copy = path.with_name(f"{path.name}.format-{version}")
    with path.open("rb") as old, os.fdopen(os.open(copy, _WRITE, 0o600), "wb") as new:
        shutil.copyfileobj(old, new)
        new.flush()
        os.fsync(new.fileno())
    return copy


_WRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
