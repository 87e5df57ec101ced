"""Lists and counts of entries for the rooms."""

from unsent.domain.entry import EntrySummary
from unsent.domain.stage import Cooling, place_of
from unsent.domain.waiting import HOT
from unsent.flows import cool, find
from unsent.flows.desk import Desk
from unsent.ui.snapshots import Counts, Row
from unsent.ui.wording.write import place_name

IN_JOURNAL = frozenset({"private", "draft", "cooling", "review", "ready", "posted"})
MOST_ROWS = 5000


def counts(desk: Desk) -> Counts:
    """Return the numbers beside the rooms."""
    found = find.counts(desk)
    return Counts(
        journal=sum(found.get(kind, 0) for kind in IN_JOURNAL),
        cooling=found.get("cooling", 0),
        review=found.get("review", 0),
        ready=found.get("ready", 0),
        let_go=found.get("letgo", 0),
    )


def rows(desk: Desk, kinds: frozenset[str]) -> tuple[Row, ...]:
    """Return the entries at these stages, newest first."""
    return tuple(listed(desk, s) for s in find.newest(desk, kinds, MOST_ROWS))


def listed(desk: Desk, summary: EntrySummary) -> Row:
    """Return an entry as a list shows it."""
    stage = summary.stage
    place = place_of(stage)
    row = Row(
        id=summary.id,
        title=summary.title,
        snippet=summary.snippet,
        written_at=summary.written_at,
        stage=type(stage).__name__.lower(),
        place=place_name(desk.place(place)) if place else "",
    )
    return _cooling_row(desk, row, stage) if isinstance(stage, Cooling) else row


def _cooling_row(desk: Desk, row: Row, stage: Cooling) -> Row:
    now = cool.current(stage, desk)
    return Row(
        id=row.id,
        title=row.title,
        snippet=row.snippet,
        written_at=row.written_at,
        stage=row.stage,
        place=row.place,
        seconds_left=now.seconds_left,
        progress=1 - now.seconds_left / max(1, stage.wait.seconds),
        is_hot=stage.heat > HOT,
    )
