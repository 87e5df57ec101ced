"""Write, keep and list entries; make a page a draft for a place and back."""

from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Report
from unsent.domain.place import PlaceId
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import (
    Draft,
    Private,
    Review,
    Stage,
    keep_private,
    let_go,
    might_post,
    take_back,
)
from unsent.domain.waiting import Wait, wait_for
from unsent.flows.desk import Desk
from unsent.flows.versions import keep_before_editing


def new_entry(desk: Desk, text: str, place: PlaceId | None = None) -> Entry:
    """Keep a new page, private or as a draft for a place."""
    stage = Draft(place) if place else Private()
    return desk.journal.entries.add(text, stage, desk.clock.local())


def save(desk: Desk, entry: EntryId, text: str) -> Refusal | None:
    """Save the text of a page that may be edited; sealed and approved texts are refused.

    What had rested an hour or more is kept as a version first.
    """
    found = desk.read(entry)
    if not isinstance(found.stage, Private | Draft | Review):
        return refuse(Reason.WRONG_STAGE)
    with desk.journal.vault.transaction():
        if text != found.text:
            keep_before_editing(desk, found)
        desk.journal.entries.save_text(entry, text, desk.clock.now())
    return None


def make_draft(desk: Desk, entry: EntryId, place: PlaceId) -> Entry | Refusal:
    """Say where this page might go."""
    return move(desk, entry, might_post(desk.read(entry).stage, place))


def make_private(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Keep it private, whatever it was about to become."""
    return move(desk, entry, keep_private(desk.read(entry).stage))


def undo_private(desk: Desk, before: Entry) -> Entry | Refusal:
    """Put what was just kept private back to where it was; refused once its words are others.

    An approval does not survive that, as it does not survive the bin.
    """
    found = desk.read(before.id)
    if not isinstance(found.stage, Private) or found.text != before.text:
        return refuse(Reason.WRONG_STAGE)
    return move(desk, before.id, take_back(let_go(before.stage, desk.clock.local())))


def move(desk: Desk, entry: EntryId, stage: Stage | Refusal) -> Entry | Refusal:
    """Record the outcome of a transition, unless it was refused."""
    if isinstance(stage, Refusal):
        return stage
    desk.journal.entries.set_stage(entry, stage, desk.clock.now())
    return desk.read(entry)


def likely_wait(desk: Desk, place: PlaceId, report: Report) -> Wait:
    """Return the wait that a text with this report would get if it were sealed now."""
    must_change = sum(1 for finding in report.marks if finding.severity == "block")
    policy = desk.place(place).policy
    return wait_for(policy, report.heat, must_change, desk.clock.local())
