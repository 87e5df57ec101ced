"""An entry of the journal, and how it is shown in a list."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from unsent.domain.stage import Stage

EntryId = NewType("EntryId", int)
TITLE_MOST, SNIPPET_MOST = 60, 120
_END = re.compile(r"(?<=[.!?…])\s|\n")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text with its stage. `written_at` carries the writer's own UTC offset of that day."""

    id: EntryId
    written_at: datetime
    changed_at: datetime
    stage: Stage
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EntrySummary:
    """What a list shows of an entry without reading its text."""

    id: EntryId
    written_at: datetime
    stage: Stage
    title: str = field(repr=False)
    snippet: str = field(repr=False)


def headline(text: str) -> tuple[str, str]:
    """Return a title (the first sentence or line, at most 60 characters) and what follows it."""
    flat = text.strip()
    first = _END.split(flat, maxsplit=1)[0] if flat else ""
    title = _shorten(first, TITLE_MOST)
    kept = len(title) - 1 if title.endswith("…") and len(first) > TITLE_MOST else len(first)
    return title, _shorten(" ".join(flat[kept : kept + 4 * SNIPPET_MOST].split()), SNIPPET_MOST)


def _shorten(text: str, most: int) -> str:
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    cut = flat[: most - 1].rsplit(" ", 1)[0] if " " in flat[: most - 1] else flat[: most - 1]
    return cut.rstrip(" ,;:") + "…"
