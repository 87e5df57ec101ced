"""Where the writer was: kept in the encrypted journal, so that nothing has to be found again."""

from contextlib import suppress
from dataclasses import dataclass

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.store.faults import VaultError
from unsent.store.settings import of_entry

_SPOT, _TOLD, _WHERE = "spot", "told", "where"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a text somebody was, in UTF-16 units: the caret, and the first line in sight."""

    caret: int
    top: int = 0


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The room that was shown, by its key, and the entry in hand there."""

    room: str
    entry: EntryId | None = None


def keep_spot(desk: Desk, entry: EntryId, spot: Spot) -> None:
    """Keep where in an entry somebody was, until the entry is gone for good.

    It is no loss where the file takes nothing any more.
    """
    key, value = of_entry(_SPOT, entry), [spot.caret, spot.top]
    with suppress(VaultError):
        if desk.journal.settings.get(key) != value and _is_there(desk, entry):
            desk.journal.settings.set(key, value)


def spot_in(desk: Desk, entry: EntryId) -> Spot | None:
    """Return where in an entry somebody was, None where nobody has been."""
    with suppress(VaultError):
        match desk.journal.settings.get(of_entry(_SPOT, entry)):
            case [int(caret), int(top)] if caret >= 0 and top >= 0:
                return Spot(caret, top)
    return None


def keep_whereabouts(desk: Desk, where: Whereabouts) -> None:
    """Keep which room was shown when the window locked."""
    with suppress(VaultError):
        desk.journal.settings.set(_WHERE, [where.room, where.entry])


def take_whereabouts(desk: Desk) -> Whereabouts | None:
    """Return where the window locked, once; an entry that is gone is no reason to lead there."""
    found = None
    with suppress(VaultError):
        match desk.journal.settings.get(_WHERE):
            case [str(room), None]:
                found = Whereabouts(room)
            case [str(room), int(entry)]:
                found = Whereabouts(room, EntryId(entry))
        desk.journal.settings.forget(_WHERE)
    if found is not None and found.entry is not None and not _is_there(desk, found.entry):
        return None
    return found


def is_news(desk: Desk, what: str) -> bool:
    """Tell whether something has never been told, and note that it has been now."""
    with suppress(VaultError):
        told = desk.journal.settings.get(_TOLD, [])
        if what in told:
            return False
        desk.journal.settings.set(_TOLD, [*told, what])
    return True


def _is_there(desk: Desk, entry: EntryId) -> bool:
    try:
        desk.read(entry)
    except KeyError:
        return False
    return True
