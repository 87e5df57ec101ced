"""The slow way out of a wait: ask for it, go back to waiting, switch it on and off."""

from unsent.domain import way_out
from unsent.domain.entry import Entry, EntryId
from unsent.domain.honest_time import begin
from unsent.domain.refusal import Refusal
from unsent.flows.cool import settle
from unsent.flows.desk import Desk
from unsent.flows.pending import (
    WayOutSwitch,
    keep_way_out_switch,
    longest_base,
    way_out_switch,
)
from unsent.flows.write import move


def ask(desk: Desk, entry: EntryId, typed: str, sentence: str, reason: str) -> Entry | Refusal:
    """Ask for the way out of a wait; the reason is kept with the entry and nowhere else.

    `sentence` is what had to be typed. Raises KeyError when there is no such entry.
    """
    settle(desk)
    stage = way_out.ask(
        desk.read(entry).stage,
        typed=typed,
        sentence=sentence,
        reason=reason,
        served=begin(desk.clock.reading()),
        now=desk.clock.local(),
    )
    return move(desk, entry, stage)


def go_back(desk: Desk, entry: EntryId) -> Entry | Refusal:
    """Go back to waiting. Raises KeyError when there is no such entry."""
    return move(desk, entry, way_out.go_back(desk.read(entry).stage))


def switch_on(desk: Desk) -> WayOutSwitch:
    """Let drafts that are sealed after a full wait of today's longest have the way out."""
    switch = way_out_switch(desk)
    if switch.is_on or switch.pending is not None:
        return switch
    switch = WayOutSwitch(pending=longest_base(desk), served=begin(desk.clock.reading()))
    keep_way_out_switch(desk, switch)
    return switch


def switch_off(desk: Desk) -> WayOutSwitch:
    """Take the way out away at once, or switching it on back; drafts that cool wait on."""
    now = desk.clock.now()
    with desk.journal.vault.transaction():
        keep_way_out_switch(desk, WayOutSwitch())
        for entry in [*desk.all_of("cooling"), *desk.all_of("letgo")]:
            stage = way_out.close(entry.stage)
            if stage != entry.stage:
                desk.journal.entries.set_stage(entry.id, stage, now)
    return WayOutSwitch()
