"""The history of an entry: earlier texts are kept, listed, and can be brought back."""

from datetime import timedelta
from typing import TypeAlias

from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import Draft, Private, Review
from unsent.flows.desk import Desk
from unsent.store import entries

Version: TypeAlias = entries.Version
APART = timedelta(hours=1)


def keep_before_editing(desk: Desk, entry: Entry) -> None:
    """Keep the text of an entry that is edited an hour or more after it last changed."""
    is_rested = desk.clock.now() - entry.changed_at >= APART
    if is_rested and entry.text.strip() and isinstance(entry.stage, Private | Draft | Review):
        desk.journal.entries.keep_version(entry.id, entry.text, desk.clock.now(), "edited")


def history(desk: Desk, entry: EntryId) -> list[Version]:
    """Return the earlier texts of an entry, newest first."""
    return [v for v in desk.journal.entries.versions(entry) if v.why != entries.START]


def bring_back(desk: Desk, entry: EntryId, text: str) -> Entry | Refusal:
    """Make an earlier text the present one; the present one is kept as a version.

    Refused for sealed and approved texts, and for a text that is not in the history.
    """
    found = desk.read(entry)
    if not isinstance(found.stage, Private | Draft | Review):
        return refuse(Reason.WRONG_STAGE)
    if all(version.text != text for version in history(desk, entry)):
        return refuse(Reason.EMPTY)
    now = desk.clock.now()
    with desk.journal.vault.transaction():
        desk.journal.entries.keep_version(entry, found.text, now, "brought back")
        desk.journal.entries.save_text(entry, text, now)
    return desk.read(entry)
