"""A clock that is stepped instead of waited for; the only stand-in of the tour."""

from datetime import UTC, datetime, timedelta, timezone

from unsent.domain.honest_time import Reading


class SteppedClock:
    """A machine whose time and wall clock someone else decides."""

    def __init__(self, start: datetime, *, vouched: bool = True) -> None:
        self.wall = start
        self.ticks = 1000.0
        self.boot = 1
        self.vouched = vouched
        self.zone: timezone = UTC

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return self.wall

    def local(self) -> datetime:
        """Return the wall clock in the chosen zone."""
        return self.wall.astimezone(self.zone)

    def reading(self) -> Reading:
        """Return what a machine with this history would read."""
        return Reading(f"boot-{self.boot}", self.ticks, self.wall.timestamp(), self.vouched)

    def advance(self, **time: float) -> None:
        """Let time pass honestly; takes the arguments of timedelta."""
        passed = timedelta(**time)
        self.wall += passed
        self.ticks += passed.total_seconds()

    def turn(self, **time: float) -> None:
        """Turn the wall clock, as a hand would; the system no longer vouches for it."""
        self.wall += timedelta(**time)
        self.vouched = False
