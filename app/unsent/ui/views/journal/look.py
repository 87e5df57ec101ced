"""The rows of the lists of entries, and which room works on what the journal only shows."""

from collections.abc import Iterable

from unsent.ui.models.entry_list import EntryRow
from unsent.ui.snapshots import Row, Screen
from unsent.ui.wording import cooling as cooling_wording
from unsent.ui.wording import journal as wording
from unsent.ui.wording.times import countdown, day

_ROOMS = {
    "cooling": Screen.COOLING,
    "review": Screen.REVIEW,
    "ready": Screen.READY,
    "letgo": Screen.LET_GO,
}


def room_of(stage: str) -> Screen | None:
    """Return the room in which an entry of this stage is worked on, None for the page itself."""
    return _ROOMS.get(stage)


def journal_rows(rows: Iterable[Row]) -> tuple[EntryRow, ...]:
    """Return entries with their day and what became of them."""
    return tuple(
        _row(row, f"{day(row.written_at)} · {wording.stage_word(row.stage, row.place)}")
        for row in rows
    )


def cooling_rows(rows: Iterable[Row]) -> tuple[EntryRow, ...]:
    """Return sealed drafts with what is left of their waits."""
    return tuple(
        EntryRow(
            id=row.id,
            title=row.title or wording.untitled(),
            snippet=row.snippet,
            meta=cooling_wording.left(countdown(row.seconds_left)),
            hot=row.is_hot,
            progress=row.progress,
        )
        for row in rows
    )


def let_go_rows(rows: Iterable[Row]) -> tuple[EntryRow, ...]:
    """Return texts in the bin with the day on which they were written."""
    return tuple(_row(row, day(row.written_at)) for row in rows)


def _row(row: Row, meta: str) -> EntryRow:
    title = row.title or wording.untitled()
    return EntryRow(
        row.id, title, row.snippet, meta, hot=row.is_hot, dotted=row.is_hot, hits=row.hits
    )
