"""Approve a reviewed text, and say what is in the way."""

from unsent.domain.approval import Approvable, approve
from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import Ready
from unsent.flows.cool import settle
from unsent.flows.desk import Desk
from unsent.flows.review import Reviewed, look_again
from unsent.flows.write import move


def outcome(desk: Desk, reviewed: Reviewed) -> Ready | Refusal:
    """Return what approving would give at this moment, without doing it."""
    facts = Approvable(
        text=reviewed.entry.text,
        report=reviewed.report,
        rework=reviewed.rework,
        questions=reviewed.questions,
        place=desk.place(reviewed.stage.place),
    )
    return approve(reviewed.stage, facts, desk.clock.local())


def approve_text(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Approve exactly the text that is kept now."""
    settle(desk)
    found = desk.read(entry)
    reviewed = look_again(desk, found)
    if isinstance(reviewed, Refusal):
        return reviewed
    stage = outcome(desk, reviewed)
    if isinstance(stage, Refusal):
        return stage
    from unsent.flows.insights import note_approved  # not before the first paint

    with desk.journal.vault.transaction():
        desk.journal.entries.keep_version(entry, found.text, desk.clock.now(), "approved")
        note_approved(desk, found, stage)
        return move(desk, entry, stage)
