"""Seal a draft, serve its wait in honest time, and open it again."""

from contextlib import suppress
from dataclasses import dataclass, replace

from unsent.domain.entry import Entry, EntryId
from unsent.domain.honest_time import Ledger, Served, Step, advance, begin, is_held, refused
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import (
    Cooling,
    Draft,
    Ready,
    Review,
    change_text,
    cool,
    expire,
    leave_note,
    start_cooling,
)
from unsent.domain.waiting import wait_again
from unsent.flows.desk import Desk
from unsent.flows.dismissals import ask_again
from unsent.flows.pending import serve_pending, way_out_switch
from unsent.flows.write import likely_wait, move
from unsent.store.faults import VaultError


@dataclass(frozen=True, slots=True)
class Settled:
    """What changed when the clock was read: drafts to review, approvals gone."""

    to_review: tuple[EntryId, ...] = ()
    expired: tuple[EntryId, ...] = ()


def settle(desk: Desk) -> Settled:
    """Read the clock, credit every cooling draft, and move on what is served or out of date."""
    reading = desk.clock.reading()
    entries, now = desk.journal.entries, desk.clock.now()
    with desk.journal.vault.transaction():
        ledger = desk.journal.settings.ledger() or Ledger(reading)
        ledger, step = advance(ledger, reading)
        desk.journal.settings.set_ledger(ledger)
        to_review = tuple(_served(desk, entry, step) for entry in desk.all_of("cooling"))
        expired = []
        for entry in desk.all_of("ready"):
            stage = entry.stage
            if isinstance(stage, Ready) and not isinstance(expire(stage, now), Ready):
                entries.set_stage(entry.id, expire(stage, now), now)
                expired.append(entry.id)
        serve_pending(desk, step)
    if refused(step) or reading.vouched:
        desk.refused_seconds, desk.refused_is_held = refused(step), is_held(step)
    return Settled(tuple(e for e in to_review if e is not None), tuple(expired))


def read_for_the_last_time(desk: Desk) -> None:
    """Settle once more before the end, unless the file takes nothing any more."""
    with suppress(VaultError):  # the next start credits what this one could not
        settle(desk)


def _served(desk: Desk, entry: Entry, step: Step) -> EntryId | None:
    if not isinstance(entry.stage, Cooling):
        return None
    stage = cool(entry.stage, entry.text, step)
    if stage != entry.stage:
        desk.journal.entries.set_stage(entry.id, stage, desk.clock.now())
    return entry.id if isinstance(stage, Review) else None


def seal(desk: Desk, entry: EntryId, felt: int | None = None) -> Entry | Refusal:
    """Seal a draft for the wait that its place, its heat and its marks give.

    What was set aside for the text or the draft is asked again with a cool head.
    """
    settle(desk)
    found = desk.read(entry)
    if not isinstance(found.stage, Draft):
        return refuse(Reason.WRONG_STAGE)
    report = desk.check(found.text)
    wait = likely_wait(desk, found.stage.place, report)
    stage = start_cooling(
        found.stage,
        found.text,
        wait=wait,
        served=begin(desk.clock.reading()),
        heat=report.heat,
        felt=felt,
        now=desk.clock.local(),
        has_way_out=way_out_switch(desk).is_on,
    )
    if isinstance(stage, Refusal):
        return stage
    from unsent.flows.insights import note_sealed  # not before the first paint

    with desk.journal.vault.transaction():
        desk.journal.entries.keep_version(entry, found.text, desk.clock.now(), "sealed")
        ask_again(desk, entry)
        note_sealed(desk, found, report)
        return move(desk, entry, stage)


def cool_again(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Seal a reviewed draft again, for the shorter wait that an edit in review costs."""
    settle(desk)
    found = desk.read(entry)
    if not isinstance(found.stage, Review):
        return refuse(Reason.WRONG_STAGE)
    stage = start_cooling(
        found.stage,
        found.text,
        wait=wait_again(found.stage.wait),
        served=begin(desk.clock.reading()),
        heat=desk.check(found.text).heat,
        felt=found.stage.felt,
        now=desk.clock.local(),
        has_way_out=way_out_switch(desk).is_on,
    )
    return move(desk, entry, stage)


def edit_again(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Open a sealed or approved text for editing; its wait or approval is gone."""
    return move(desk, entry, change_text(desk.read(entry).stage))


def note_to_later_self(desk: Desk, entry: EntryId, note: str) -> Entry | Refusal:
    """Leave a note that is shown when the wait is over."""
    return move(desk, entry, leave_note(desk.read(entry).stage, note))


def current(stage: Cooling, desk: Desk) -> Cooling:
    """Return a cooling stage credited up to this moment, without recording it."""
    ledger = desk.journal.settings.ledger()
    if ledger is None:
        return stage
    _, step = advance(ledger, desk.clock.reading())
    served = cool(stage, "", step)
    return served if isinstance(served, Cooling) else replace(stage, served=_full(stage))


def _full(stage: Cooling) -> Served:
    return replace(stage.served, seconds=float(stage.wait.seconds))
