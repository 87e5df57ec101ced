"""What an unfinished session left: whether it is offered on a page, and which entry comes first."""

from contextlib import suppress

from unsent.domain.entry import Entry, EntryId
from unsent.flows import sitting
from unsent.flows.desk import Desk
from unsent.ui.snapshots import Recovered


def recovered(desk: Desk | None, in_hand: EntryId | None) -> Recovered:
    """Return what a page with this entry in hand offers; read often, so nothing is looked up."""
    if desk is None or not desk.cut_off:
        return Recovered.NO
    if in_hand is None or in_hand not in desk.cut_off:
        return Recovered.ELSEWHERE
    return Recovered.WITH_EARLIER if desk.cut_off[in_hand] else Recovered.HERE


def keep(desk: Desk, in_hand: EntryId | None) -> None:
    """Offer no more what such a page offers: the entry in hand, else all there are."""
    offered = (in_hand,) if in_hand in desk.cut_off else tuple(desk.cut_off)
    for entry in offered:
        if entry is not None:
            sitting.keep(desk, entry)


def newest(desk: Desk) -> Entry | None:
    """Return the entry that was cut off last, None when nothing was."""
    for entry in reversed(desk.cut_off):
        with suppress(KeyError):
            return desk.read(entry)
    return None
