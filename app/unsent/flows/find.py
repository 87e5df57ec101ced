"""Find entries: count them, list them, look for words in them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unsent.domain.entry import EntryId, EntrySummary
from unsent.domain.stage import LetGo
from unsent.flows.desk import Desk

if TYPE_CHECKING:
    from unsent.domain.search import Passage, Query

PUT_AWAY = "cooling"  # found by its words like any other, but none of them is shown


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that holds what was looked for; its snippet is the passage, with hits in it."""

    summary: EntrySummary
    hits: tuple[tuple[int, int], ...] = ()


def counts(desk: Desk) -> dict[str, int]:
    """Return how many entries there are at each stage, by the stage's name in lower case."""
    return desk.journal.entries.counts()


def newest(desk: Desk, kinds: frozenset[str], most: int) -> list[EntrySummary]:
    """Return the newest entries at these stages, without reading their texts."""
    return desk.journal.entries.summaries(kinds, most)


def one(desk: Desk, entry: EntryId) -> EntrySummary | None:
    """Return what a list shows of an entry, None when there is none or it was let go."""
    found = desk.journal.entries.summaries_of((entry,))
    return next((summary for summary in found if not isinstance(summary.stage, LetGo)), None)


def search(
    desk: Desk,
    query: "Query",
    kinds: frozenset[str],
    most: int,
    goes_on: Callable[[], bool] = lambda: True,
) -> list[Found]:
    """Return the newest entries that hold all the words; it may run aside, and stop halfway."""
    from unsent.domain.search import holds, passage  # not before the first paint
    from unsent.store.find import texts

    passages: dict[EntryId, Passage | None] = {}
    for number, kind, text in texts(desk.journal.vault, kinds, goes_on):
        if holds(query, text):
            passages[EntryId(number)] = None if kind == PUT_AWAY else passage(query, text)
        if len(passages) == most:
            break
    summaries = desk.journal.entries.summaries_of(tuple(passages))
    return [_found(summary, passages[summary.id]) for summary in summaries]


def _found(summary: EntrySummary, shown: "Passage | None") -> Found:
    if shown is None:
        return Found(summary)
    return Found(replace(summary, snippet=shown.text), shown.hits)
