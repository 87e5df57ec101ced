"""What loosens counts only after a full wait, what tightens counts at once.

The slow way out waits as long as the slowest place; a place's looser rules see `flows.places`.
"""

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from unsent.domain.honest_time import Served, Step, serve
from unsent.flows.desk import Desk

_WAY_OUT = "way_out"


@dataclass(frozen=True, slots=True)
class WayOutSwitch:
    """Whether drafts that are sealed now get the slow way out.

    `pending` is the wait that switching it on has to serve first, None when nothing is pending.
    """

    is_on: bool = False
    pending: int | None = None
    served: Served = field(default_factory=Served)

    @property
    def seconds_left(self) -> float:
        """Return how long switching it on still has to wait."""
        return 0.0 if self.pending is None else max(0.0, self.pending - self.served.seconds)


def way_out_switch(desk: Desk) -> WayOutSwitch:
    """Return whether the slow way out is on, or will be."""
    stored: dict[str, Any] = desk.journal.settings.get(_WAY_OUT, {})
    if not stored:
        return WayOutSwitch()
    return WayOutSwitch(stored["is_on"], stored["pending"], Served(**stored["served"]))


def keep_way_out_switch(desk: Desk, switch: WayOutSwitch) -> None:
    """Keep the switch of the slow way out."""
    desk.journal.settings.set(_WAY_OUT, asdict(switch))


def longest_base(desk: Desk) -> int:
    """Return the longest base wait that counts now, of retired places too."""
    return max(place.policy.base for place in desk.places.values())


def serve_pending(desk: Desk, step: Step) -> None:
    """Credit honest time to the changes that wait, and make served ones count."""
    switch = way_out_switch(desk)
    if switch.pending is not None:
        switch = replace(switch, served=serve(switch.served, step))
        keep_way_out_switch(desk, switch if switch.seconds_left else WayOutSwitch(is_on=True))
    from unsent.flows import places  # not before the first paint

    places.credit(desk, step)
