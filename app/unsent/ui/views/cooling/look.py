"""What the cooling room shows, computed from its snapshot."""

from dataclasses import dataclass, replace
from datetime import timedelta

from unsent.domain.stage import WAY_OUT_TAKES
from unsent.ui.snapshots import CoolingSnapshot, WayOutAsked
from unsent.ui.wording import cooling as wording
from unsent.ui.wording import way_out as way_out_wording
from unsent.ui.wording.times import countdown, duration
from unsent.ui.wording.write import place_chip


@dataclass(frozen=True, slots=True)
class CoolingLook:
    """One sealed draft in words. `served` is a share of 0 to 1."""

    chip: str
    left: str
    served: float
    headline: str
    written: str
    why: str
    parts: tuple[tuple[str, str], ...]
    refused: str
    change_cost: str
    state: str  # what is being waited for, in the ring
    below: str  # what can be done meanwhile
    when_asked_now: str  # empty where no way out can be asked for
    is_asked: bool = False


def _refused(cooling: CoolingSnapshot) -> str:
    if cooling.refused < 60:
        return ""
    say = wording.held if cooling.refused_is_held else wording.refused
    return say(cooling.refused)


def cooling_look(cooling: CoolingSnapshot) -> CoolingLook:
    """Return one sealed draft in words."""
    if cooling.asked is not None:
        return _asked_look(_waiting_look(cooling), cooling, cooling.asked)
    return _waiting_look(cooling)


def _waiting_look(cooling: CoolingSnapshot) -> CoolingLook:
    whole = cooling.wait.seconds
    now = cooling.due_at - timedelta(seconds=cooling.seconds_left)
    soonest = now + timedelta(seconds=WAY_OUT_TAKES)
    return CoolingLook(
        chip=place_chip(cooling.place),
        left=countdown(cooling.seconds_left),
        served=1 - cooling.seconds_left / whole if whole else 1.0,
        headline=wording.ready_line(cooling.due_at, now),
        written=wording.written_line(cooling.sealed_at, now, cooling.heat, cooling.felt),
        why=wording.why(whole),
        parts=tuple(
            (wording.part_label(part, cooling.place), wording.part_time(part))
            for part in cooling.wait.parts
        ),
        refused=_refused(cooling),
        change_cost=wording.change_cost(whole),
        state=wording.still_cooling(),
        below=wording.sealed_until(),
        when_asked_now=way_out_wording.when_asked_now(soonest) if cooling.may_ask else "",
    )


def _asked_look(look: CoolingLook, cooling: CoolingSnapshot, asked: WayOutAsked) -> CoolingLook:
    return replace(
        look,
        served=1 - cooling.seconds_left / WAY_OUT_TAKES,
        why=way_out_wording.asked_heading(),
        parts=(
            (way_out_wording.asked_at(asked.asked_at), duration(WAY_OUT_TAKES)),
            (way_out_wording.wait_goes_on(), way_out_wording.wait_left(asked.wait_left)),
        ),
        state=way_out_wording.under_way(),
        below=way_out_wording.then_review(),
        is_asked=True,
    )
