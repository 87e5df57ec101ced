"""The figures of drafts: kept when they are sealed and approved, and summed up by SQL.

They hold numbers and categories, never a word, and are deleted together with their entries.
Every function raises VaultError when the file fails.
"""

from datetime import datetime

from unsent.domain.entry import EntryId
from unsent.store.entries import EPOCH
from unsent.store.vault import Row, Vault

ALL = 0  # the entry from which on everything counts


def first_since(at: datetime) -> int:
    """Return the lowest id that an entry begun at this moment, or later, can have."""
    return max(ALL, int(at.timestamp()) - EPOCH)


def note_sealed(vault: Vault, entry: EntryId, slot: int, heat: int, categories: str) -> None:
    """Keep what was found in a draft that is sealed; what an earlier sealing said is replaced."""
    vault.run(
        "INSERT OR REPLACE INTO figures (entry, slot, heat_then, categories) VALUES (?, ?, ?, ?)",
        (entry, slot, heat, categories),
    )


def note_approved(vault: Vault, entry: EntryId, heat: int, *, is_changed: bool) -> None:
    """Keep how hot a draft still was when it was approved, and whether its words had changed."""
    vault.run(
        "UPDATE figures SET heat_now = ?, is_changed = ? WHERE entry = ?",
        (heat, int(is_changed), entry),
    )


def by_hour(vault: Vault, since: int, hot: int) -> list[Row]:
    """Return slot, drafts, their mean heat, and how many are hotter than `hot`."""
    return vault.run(
        "SELECT slot, count(*), CAST(round(avg(heat_then)) AS INTEGER), sum(heat_then > ?)"
        " FROM figures WHERE entry >= ? GROUP BY slot ORDER BY slot",
        (hot, since),
    )


def newest_changes(vault: Vault, since: int, most: int) -> list[Row]:
    """Return the heat then and now of the drafts that were approved, the newest first."""
    return vault.run(
        "SELECT heat_then, heat_now FROM figures WHERE entry >= ? AND heat_now IS NOT NULL"
        " ORDER BY entry DESC LIMIT ?",
        (since, most),
    )


def mean_change(vault: Vault, since: int) -> Row:
    """Return how many drafts were approved, and their mean heat then and now."""
    [row] = vault.run(
        "SELECT count(*), CAST(round(coalesce(avg(heat_then), 0)) AS INTEGER),"
        " CAST(round(coalesce(avg(heat_now), 0)) AS INTEGER)"
        " FROM figures WHERE entry >= ? AND heat_now IS NOT NULL",
        (since,),
    )
    return row


def outcomes(vault: Vault, since: int) -> list[Row]:
    """Return stage, whether the words were changed, and how many drafts."""
    # by the index of stages: reading the entries themselves would decrypt the whole file
    return vault.run(
        "SELECT entry.kind, figures.is_changed, count(*)"
        " FROM entry INDEXED BY entry_by_kind CROSS JOIN figures ON figures.entry = entry.id"
        " WHERE entry.kind IN ('private', 'draft', 'cooling', 'review', 'ready', 'posted', 'letgo')"
        " AND entry.id >= ? GROUP BY entry.kind, figures.is_changed",
        (since,),
    )


def categories(vault: Vault, since: int) -> list[Row]:
    """Return which categories came up together, with spaces between, and in how many drafts."""
    return vault.run(
        "SELECT categories, count(*) FROM figures WHERE entry >= ? AND categories <> ''"
        " GROUP BY categories",
        (since,),
    )
