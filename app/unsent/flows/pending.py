"""A shorter waiting period counts only after a full wait of the old one; a longer one at once."""

from dataclasses import asdict, dataclass, field
from typing import Any

from unsent.domain.honest_time import Served, Step, begin, serve
from unsent.domain.place import Place, PlaceId
from unsent.flows.desk import Desk

_KEY = "bases"


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


def serve_pending(desk: Desk, step: Step) -> None:
    """Credit honest time to the changes that wait, and make served ones count."""
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
