"""Hand an approved text to the clipboard: the only way out."""

from unsent.domain.approval import ApprovedText, release
from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import mark_posted
from unsent.flows.cool import settle
from unsent.flows.desk import Desk
from unsent.flows.ports import Clipboard
from unsent.flows.write import move


def copy_approved(desk: Desk, entry: EntryId, clipboard: Clipboard) -> ApprovedText | Refusal:
    """Check an approved text once more and put it on the clipboard."""
    settle(desk)
    found = desk.read(entry)
    approved = release(found.stage, found.text, desk.check(found.text), desk.clock.now())
    if isinstance(approved, ApprovedText):
        clipboard.put(approved)
    return approved


def note_posted(desk: Desk, entry: EntryId, link: str = "") -> Entry | Refusal:
    """Note that the writer posted it, with a link if given."""
    return move(desk, entry, mark_posted(desk.read(entry).stage, desk.clock.local(), link))
