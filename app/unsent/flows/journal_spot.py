"""Where in the journal somebody was: the entry in hand, and how far the list was scrolled."""

from contextlib import suppress
from dataclasses import dataclass

from unsent.domain.entry import EntryId
from unsent.flows import find
from unsent.flows.desk import Desk
from unsent.store.faults import VaultError
from unsent.store.settings import of_entry

_KEY = "journal.open"


@dataclass(frozen=True, slots=True)
class JournalSpot:
    """The entry in hand, and the place of the first row in sight."""

    entry: EntryId
    top: int = 0


def keep(desk: Desk, spot: JournalSpot | None) -> None:
    """Keep it until the entry is gone for good; it is no loss where the file takes nothing more."""
    settings = desk.journal.settings
    with suppress(VaultError):
        if spot == kept(desk):
            return
        with desk.journal.vault.transaction():
            for entry in settings.entries_with(_KEY):
                settings.forget(of_entry(_KEY, entry))
            if spot is not None:
                settings.set(of_entry(_KEY, spot.entry), spot.top)


def kept(desk: Desk) -> JournalSpot | None:
    """Return what was kept, unless the entry is not in the journal any more."""
    for number in desk.journal.settings.entries_with(_KEY):
        entry = EntryId(number)
        if find.one(desk, entry) is not None:
            return JournalSpot(entry, int(desk.journal.settings.get(of_entry(_KEY, entry), 0)))
    return None
