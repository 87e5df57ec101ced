"""A sitting: from the first save of a page until it is put away.

Its mark, and the text from before it, are written together with that first save; putting the
page away takes them back. Whatever still has its mark at the next opening was cut off.
"""

from contextlib import suppress

from unsent.domain.entry import Entry, EntryId
from unsent.domain.stage import Draft, Private, Review
from unsent.flows import versions, write
from unsent.flows.desk import Desk
from unsent.store.entries import START
from unsent.store.faults import VaultError
from unsent.store.journal import Journal

_OPEN, _CUT_OFF = "sitting.open", "sitting.cut_off"


def save_typed(desk: Desk, entry: EntryId | None, text: str) -> EntryId:
    """Save what is being typed, on a new page without an entry; the first save marks the sitting.

    A text that was recovered is kept as a version before it is typed on.
    """
    with desk.journal.vault.transaction():
        if entry is None:
            entry = write.new_entry(desk, text).id
            _mark(desk, entry)
            return entry
        found = desk.read(entry)
        begins = text != found.text and entry not in _ids(desk, _OPEN)
        if begins:
            _begin(desk, found)
        write.save(desk, entry, text)
    if begins:
        _offer_no_more(desk, entry)
    return entry


def end(desk: Desk, entry: EntryId) -> None:
    """Note that a page was put away with everything saved.

    Where the file takes nothing any more, the next opening offers what it need not.
    """
    with suppress(VaultError):
        if entry in _ids(desk, _OPEN):
            _end(desk, [entry])


def end_all(desk: Desk) -> None:
    """Note that the journal is being closed in good order."""
    with suppress(VaultError):
        if opened := _ids(desk, _OPEN):
            _end(desk, opened)


def notice(desk: Desk) -> None:
    """Keep what was there before sittings that were cut off, and have their texts offered.

    They are offered until they are kept or typed on, whatever else is cut off meanwhile.
    """
    opened, offered = _ids(desk, _OPEN), _ids(desk, _CUT_OFF)
    if not opened and not offered:
        return
    with desk.journal.vault.transaction():
        for entry in opened:
            desk.journal.entries.keep_start(entry, "crash")
        all_of_them = [*(entry for entry in offered if entry not in opened), *opened]
        desk.cut_off = dict(_editable(desk, all_of_them))
        desk.journal.settings.set(_CUT_OFF, list(desk.cut_off))
        desk.journal.settings.set(_OPEN, [])


def settle_restored(journal: Journal) -> None:
    """Offer nothing of a journal that was restored: its pages were open, not cut off.

    The texts from before stay in the history.
    """
    with journal.vault.transaction():
        for entry in journal.settings.get(_OPEN, []):
            journal.entries.keep_start(EntryId(entry), "edited")
        for key in (_OPEN, _CUT_OFF):
            if journal.settings.get(key, []):
                journal.settings.set(key, [])


def keep(desk: Desk, entry: EntryId) -> None:
    """Offer a recovered text no more; it stays as it is, and the earlier one in its history."""
    with suppress(VaultError):
        _forget(desk, entry)
    _offer_no_more(desk, entry)


def _begin(desk: Desk, found: Entry) -> None:
    if not isinstance(found.stage, Private | Draft | Review):
        return  # saving is going to be refused
    versions.keep_before_editing(desk, found)
    now = desk.clock.now()
    if found.id in desk.cut_off:
        desk.journal.entries.keep_version(found.id, found.text, now, "recovered")
        _forget(desk, found.id)
    elif found.text.strip():
        desk.journal.entries.keep_version(found.id, found.text, now, START)
    _mark(desk, found.id)


def _mark(desk: Desk, entry: EntryId) -> None:
    desk.journal.settings.set(_OPEN, [*_ids(desk, _OPEN), entry])


def _end(desk: Desk, entries: list[EntryId]) -> None:
    with desk.journal.vault.transaction():
        for entry in entries:
            desk.journal.entries.drop_start(entry)
        left = [entry for entry in _ids(desk, _OPEN) if entry not in entries]
        desk.journal.settings.set(_OPEN, left)


def _forget(desk: Desk, entry: EntryId) -> None:
    offered = _ids(desk, _CUT_OFF)
    if entry in offered:
        desk.journal.settings.set(_CUT_OFF, [other for other in offered if other != entry])


def _offer_no_more(desk: Desk, entry: EntryId) -> None:
    # replaced, not changed: another thread may be reading it
    if entry in desk.cut_off:
        desk.cut_off = {other: has for other, has in desk.cut_off.items() if other != entry}


def _editable(desk: Desk, entries: list[EntryId]) -> list[tuple[EntryId, bool]]:
    found = []
    for entry in entries:
        with suppress(KeyError):  # gone for good meanwhile
            read = desk.read(entry)
            if isinstance(read.stage, Private | Draft | Review):
                has_earlier = any(v.text != read.text for v in versions.history(desk, entry))
                found.append((entry, has_earlier))
    return found


def _ids(desk: Desk, key: str) -> list[EntryId]:
    return [EntryId(number) for number in desk.journal.settings.get(key, [])]
