"""What the calendar shows of a month, computed from its days."""

from unsent.domain.waiting import HOT
from unsent.flows.calendar import Day
from unsent.ui.journal_snapshot import JournalSnapshot
from unsent.ui.models.calendar import WEEK, Mark, MonthFace
from unsent.ui.wording import journal as wording

WARM = 40  # heat above which the mark grows


def mark_of(day: Day) -> Mark:
    """Return the mark of a day: longer the hotter its hottest draft was when it was sealed.

    A day with nothing but private pages has a plain dot: they are never judged.
    """
    if day.heat is None:
        return Mark.THERE
    if day.heat > HOT:
        return Mark.HIGH
    return Mark.MIDDLE if day.heat > WARM else Mark.LOW


def month_face(snapshot: JournalSnapshot) -> MonthFace:
    """Return the month with its marks and the words for each day."""
    first = wording.first_weekday()
    return MonthFace(
        first=snapshot.month,
        first_weekday=first,
        weekdays=tuple(wording.weekday((first + n) % WEEK) for n in range(WEEK)),
        days={
            day.on: (mark_of(day), wording.day_words(day.on, day.entries, day.heat))
            for day in snapshot.days
        },
        today=snapshot.today,
        chosen=snapshot.day,
    )


def list_line(snapshot: JournalSnapshot) -> str:
    """Return what the list is of; empty words when it is everything."""
    if snapshot.day is not None:
        return wording.listed_day(snapshot.day)
    if not snapshot.is_search:
        return ""
    if snapshot.is_searching:
        return wording.searching()
    return wording.found(len(snapshot.rows), is_cut=snapshot.is_cut) if snapshot.rows else ""


def nothing_line(snapshot: JournalSnapshot) -> str | None:
    """Return what stands in the place of an empty list, None where the list is of everything."""
    if snapshot.is_searching:
        return ""
    if snapshot.is_search:
        return wording.search_failed() if snapshot.has_failed else wording.not_found()
    return wording.empty_day() if snapshot.day is not None else None
