"""Look back over what drafts were and became. Nothing here reads a text."""

from datetime import timedelta
from enum import StrEnum

from unsent.domain.entry import Entry
from unsent.domain.finding import Report
from unsent.domain.insights import (
    Changes,
    HeatChange,
    Insights,
    WeekHour,
    outcomes,
    slot_of,
    topics,
)
from unsent.domain.stage import Ready
from unsent.domain.waiting import HOT
from unsent.flows.desk import Desk
from unsent.store import insights as store

MOST_LINES = 40  # drafts whose change of heat is drawn one by one
_PERIOD = "insights.period"


class Period(StrEnum):
    """How far back one looks."""

    MONTH = "30"
    QUARTER = "90"
    YEAR = "365"
    ALL = "all"


def look_back(desk: Desk, period: Period) -> Insights:
    """Sum up the drafts begun in a period, from figures that were kept when they were sealed."""
    vault, since = desk.journal.vault, _since(desk, period)
    count, then, now = store.mean_change(vault, since)
    newest = tuple(HeatChange(*row) for row in store.newest_changes(vault, since, MOST_LINES))
    return Insights(
        hours=tuple(WeekHour(*row) for row in store.by_hour(vault, since, HOT)),
        changes=Changes(newest, count, then, now),
        outcomes=outcomes(store.outcomes(vault, since)),
        topics=topics(store.categories(vault, since)),
    )


def period(desk: Desk) -> Period:
    """Return the period that was looked at last."""
    kept = desk.journal.settings.get(_PERIOD, Period.QUARTER.value)
    return Period(kept) if kept in list(Period) else Period.QUARTER


def set_period(desk: Desk, chosen: Period) -> None:
    """Keep the period for the next time."""
    desk.journal.settings.set(_PERIOD, chosen.value)


def note_sealed(desk: Desk, entry: Entry, report: Report) -> None:
    """Keep the figures of a draft that is sealed; what is there for the writer is no part."""
    written = entry.written_at
    found = sorted({finding.category for finding in report.marks})
    slot = slot_of(written.weekday(), written.hour)
    store.note_sealed(desk.journal.vault, entry.id, slot, report.heat, " ".join(found))


def note_approved(desk: Desk, entry: Entry, stage: Ready) -> None:
    """Keep the figures of a draft that is approved."""
    is_changed = entry.text != stage.original
    store.note_approved(desk.journal.vault, entry.id, stage.heat_now, is_changed=is_changed)


def _since(desk: Desk, chosen: Period) -> int:
    if chosen is Period.ALL:
        return store.ALL
    return store.first_since(desk.clock.now() - timedelta(days=int(chosen.value)))
