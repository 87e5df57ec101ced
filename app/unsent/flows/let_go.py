"""Let an entry go: into the bin for a week, then gone, from the program's own copies too."""

from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import LetGo, is_gone, let_go, take_back
from unsent.flows.desk import Desk
from unsent.flows.dismissals import forget_gone
from unsent.flows.settings import legal_matter
from unsent.flows.write import move


def put_in_bin(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Let it go; for a week it can be taken back."""
    return move(desk, entry, let_go(desk.read(entry).stage, desk.clock.local()))


def take_out_of_bin(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Take it back to where it was; an approval is not taken back with it."""
    return move(desk, entry, take_back(desk.read(entry).stage))


def shred(desk: Desk, entry: EntryId) -> Refusal | None:
    """Delete it from the journal for good, with its versions; `clean_copies` does the rest.

    Refused while a legal matter is open: what bears on one must not be destroyed.
    """
    if legal_matter(desk):
        return refuse(Reason.LEGAL_MATTER)
    _delete(desk, [entry])
    return None


def empty_what_is_over(desk: Desk) -> int:
    """Delete what has been in the bin for a week; return how many entries that were.

    While a legal matter is open the bin keeps everything.
    """
    if legal_matter(desk):
        return 0
    now = desk.clock.now()
    gone = [
        entry.id
        for entry in desk.all_of("letgo")
        if isinstance(entry.stage, LetGo) and is_gone(entry.stage, now)
    ]
    _delete(desk, gone)
    return len(gone)


def is_left_in_copies(desk: Desk) -> bool:
    """Tell whether copies may still hold something that was deleted for good."""
    from unsent.store.shred import pending_in  # nothing of it before the first paint

    return bool(pending_in(desk.journal))


def clean_copies(desk: Desk) -> int:
    """Take what was deleted out of the program's own backups; slow, so run it aside.

    Returns how many copies could not be reached. While a legal matter is open they stay as they
    are. Raises VaultError.
    """
    from unsent.store.shred import clean_copies

    return 0 if legal_matter(desk) else clean_copies(desk.journal).out_of_reach


def _delete(desk: Desk, entries: list[EntryId]) -> None:
    from unsent.store.shred import delete_for_good

    if entries:
        delete_for_good(desk.journal, entries)
        forget_gone(desk)
