"""Entries by the writer's own days. Every function raises VaultError when the file fails."""

from datetime import UTC, date, datetime, time, timedelta

from unsent.domain.entry import EntryId
from unsent.store.entries import EPOCH
from unsent.store.vault import Row, Vault

_ZONES = timedelta(hours=26)  # between the first and the last place where a day begins or ends


def days(vault: Vault, kinds: frozenset[str], first: date, last: date) -> list[Row]:
    """Return each day with entries from `first` to `last`: its ISO date, how many, the most heat.

    The heat is that of drafts when they were sealed, NULL on a day without any.
    """
    where, values = _between(kinds, first, last)
    return vault.run(
        "SELECT substr(written_at, 1, 10) AS day, count(*), max(heat_then)"  # noqa: S608 - no value in it
        f" FROM entry LEFT JOIN figures ON figures.entry = entry.id WHERE {where}"
        " GROUP BY day ORDER BY day",
        values,
    )


def entries_of(vault: Vault, kinds: frozenset[str], day: date) -> tuple[EntryId, ...]:
    """Return the entries of one day, the newest first."""
    where, values = _between(kinds, day, day)
    rows = vault.run(
        f"SELECT id FROM entry WHERE {where} ORDER BY id DESC",  # noqa: S608 - no value in it
        values,
    )
    return tuple(EntryId(number) for (number,) in rows)


def _between(kinds: frozenset[str], first: date, last: date) -> tuple[str, tuple[str | int, ...]]:
    # ids are seconds in UTC, so they narrow it down; the day itself is the writer's own
    begin = datetime.combine(first, time(), UTC) - _ZONES
    end = datetime.combine(last, time(), UTC) + _ZONES
    asked = sorted(kinds)
    where = (
        f"id BETWEEN ? AND ? AND +kind IN ({', '.join('?' for _ in asked)})"
        " AND substr(written_at, 1, 10) BETWEEN ? AND ?"
    )
    ids = (int(begin.timestamp()) - EPOCH, int((end + timedelta(days=1)).timestamp()) - EPOCH)
    return where, (*ids, *asked, first.isoformat(), last.isoformat())
