"""What loosens counts only after a full old wait, what tightens counts at once.

A shorter waiting period waits as long as the old one, the slow way out as long as the longest.
"""

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from unsent.domain.honest_time import Served, Step, begin, serve
from unsent.domain.place import Place, PlaceId
from unsent.flows.desk import Desk

_KEY, _WAY_OUT = "bases", "way_out"


@dataclass(frozen=True, slots=True)
class Base:
    """A place's base wait as set by the user, and a shorter one that is still waiting."""

    seconds: int
    pending: int | None = None
    served: Served = field(default_factory=Served)

    @property
    def seconds_left(self) -> float:
        """Return how long the shorter one still has to wait."""
        return 0.0 if self.pending is None else max(0.0, self.seconds - self.served.seconds)


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


def bases(desk: Desk) -> dict[PlaceId, Base]:
    """Return the base waits that the user has set."""
    stored: dict[str, Any] = desk.journal.settings.get(_KEY, {})
    return {
        place: Base(row["seconds"], row["pending"], Served(**row["served"]))
        for place, row in stored.items()
    }


def set_base(desk: Desk, place: PlaceId, seconds: int) -> Base:
    """Set a place's base wait: longer counts now, shorter after a full wait of the old one.

    Raises ValueError outside of 10 minutes to 30 days.
    """
    old = desk.place(place).policy.base
    desk.place(place).with_base(seconds)  # refuses what is out of bounds
    if seconds >= old:
        base = Base(seconds)
    else:
        base = Base(old, pending=seconds, served=begin(desk.clock.reading()))
    _keep(desk, bases(desk) | {place: base})
    return base


def take_back_pending(desk: Desk, place: PlaceId) -> None:
    """Drop a shorter wait that does not count yet."""
    known = bases(desk)
    if place in known:
        _keep(desk, known | {place: Base(known[place].seconds)})


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
    """Return the longest of the places' base waits that count now."""
    return max(place.policy.base for place in desk.places.values())


def serve_pending(desk: Desk, step: Step) -> None:
    """Credit honest time to the changes that wait, and make served ones count."""
    switch = way_out_switch(desk)
    if switch.pending is not None:
        switch = replace(switch, served=serve(switch.served, step))
        keep_way_out_switch(desk, switch if switch.seconds_left else WayOutSwitch(is_on=True))
    known = bases(desk)
    waiting = {place: base for place, base in known.items() if base.pending is not None}
    if waiting:
        _keep(desk, known | {place: _credited(base, step) for place, base in waiting.items()})


def with_bases(desk: Desk, places: dict[PlaceId, Place]) -> dict[PlaceId, Place]:
    """Return the places with the base waits that count now."""
    known = bases(desk)
    return {
        key: place.with_base(known[key].seconds) if key in known else place
        for key, place in places.items()
    }


def _credited(base: Base, step: Step) -> Base:
    served = serve(base.served, step)
    if base.pending is not None and served.seconds >= base.seconds:
        return Base(base.pending)
    return Base(base.seconds, base.pending, served)


def _keep(desk: Desk, known: dict[PlaceId, Base]) -> None:
    desk.journal.settings.set(_KEY, {place: asdict(base) for place, base in known.items()})
    desk.places = with_bases(desk, desk.places)
