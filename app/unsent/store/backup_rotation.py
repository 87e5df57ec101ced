"""Which backups are kept: the newest of each of 7 days, 4 weeks and 6 months."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

DAYS, WEEKS, MONTHS = 7, 4, 6


def to_keep(made: Collection[datetime]) -> frozenset[datetime]:
    """Return which of these moments to keep.

    Counted are days, weeks and months that have a backup, not those of the calendar: after a
    long pause, or with a clock that was turned, nothing is dropped for being old alone.
    """
    return (
        _newest_of_each(made, lambda at: at.date(), DAYS)
        | _newest_of_each(made, lambda at: at.isocalendar()[:2], WEEKS)
        | _newest_of_each(made, lambda at: (at.year, at.month), MONTHS)
    )


def _newest_of_each(
    made: Collection[datetime], period: Callable[[datetime], Any], most: int
) -> frozenset[datetime]:
    newest: dict[Any, datetime] = {}
    for at in sorted(made, reverse=True):
        newest.setdefault(period(at), at)
    return frozenset(list(newest.values())[:most])
