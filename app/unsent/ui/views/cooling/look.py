"""What the cooling room shows, computed from its snapshot."""

from dataclasses import dataclass
from datetime import timedelta

from unsent.ui.snapshots import CoolingSnapshot
from unsent.ui.wording import cooling as wording
from unsent.ui.wording.times import countdown
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


def _refused(cooling: CoolingSnapshot) -> str:
    if cooling.refused < 60:
        return ""
    say = wording.held if cooling.refused_is_held else wording.refused
    return say(cooling.refused)


def cooling_look(cooling: CoolingSnapshot) -> CoolingLook:
    """Return one sealed draft in words."""
    whole = cooling.wait.seconds
    now = cooling.due_at - timedelta(seconds=cooling.seconds_left)
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
    )
