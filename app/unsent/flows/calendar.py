"""The journal by days: which have entries, and how hot their drafts were."""

from dataclasses import dataclass
from datetime import date, timedelta

from unsent.domain.entry import EntrySummary
from unsent.flows.desk import Desk
from unsent.store import calendar


@dataclass(frozen=True, slots=True)
class Day:
    """A day with entries. `heat` is of its hottest draft when sealed, None without a draft.

    What is just for the writer has no heat: it is never read by the checks.
    """

    on: date
    entries: int
    heat: int | None = None


def month(desk: Desk, kinds: frozenset[str], first: date) -> tuple[Day, ...]:
    """Return the days with entries in the month that begins on `first`."""
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    rows = calendar.days(desk.journal.vault, kinds, first, last)
    return tuple(Day(date.fromisoformat(day), count, heat) for day, count, heat in rows)


def entries_of(desk: Desk, kinds: frozenset[str], day: date) -> list[EntrySummary]:
    """Return the entries of one day, the newest first."""
    found = calendar.entries_of(desk.journal.vault, kinds, day)
    return desk.journal.entries.summaries_of(found)
