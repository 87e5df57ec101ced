"""Let an entry go: into the bin for a week, then gone."""

from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import LetGo, is_gone, let_go, take_back
from unsent.flows.desk import Desk
from unsent.flows.write import move


def put_in_bin(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Let it go; for a week it can be taken back."""
    return move(desk, entry, let_go(desk.read(entry).stage, desk.clock.local()))


def take_out_of_bin(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Take it back to where it was; an approval is not taken back with it."""
    return move(desk, entry, take_back(desk.read(entry).stage))


def shred(desk: Desk, entry: EntryId) -> None:
    """Delete it from the journal for good, with its versions."""
    desk.journal.entries.delete(entry)


def empty_what_is_over(desk: Desk) -> int:
    """Delete what has been in the bin for a week; return how many entries that were."""
    now = desk.clock.now()
    gone = [
        entry.id
        for entry in desk.all_of("letgo")
        if isinstance(entry.stage, LetGo) and is_gone(entry.stage, now)
    ]
    for entry in gone:
        shred(desk, entry)
    return len(gone)
