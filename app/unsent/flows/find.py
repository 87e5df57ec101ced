"""Find entries: count them, list them."""

from unsent.domain.entry import EntrySummary
from unsent.flows.desk import Desk


def counts(desk: Desk) -> dict[str, int]:
    """Return how many entries there are at each stage, by the stage's name in lower case."""
    return desk.journal.entries.counts()


def newest(desk: Desk, kinds: frozenset[str], most: int) -> list[EntrySummary]:
    """Return the newest entries at these stages, without reading their texts."""
    return desk.journal.entries.summaries(kinds, most)
