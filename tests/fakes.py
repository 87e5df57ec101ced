"""Stand-ins for the outside world: a clock that jumps, a clipboard in memory, keychains."""

from datetime import UTC, datetime, timedelta, timezone

from unsent.domain.approval import ApprovedText
from unsent.domain.honest_time import Reading

SUNDAY_NIGHT = datetime(2026, 11, 22, 2, 14, tzinfo=UTC)


class FakeClock:
    """A machine whose time, boots and wall clock a test decides."""

    def __init__(self, start: datetime = SUNDAY_NIGHT, *, vouched: bool = True) -> None:
        self.wall = start
        self.ticks = 1000.0
        self.boot = 1
        self.vouched = vouched
        self.zone = timezone(timedelta(0))

    def now(self) -> datetime:
        return self.wall

    def local(self) -> datetime:
        return self.wall.astimezone(self.zone)

    def reading(self) -> Reading:
        return Reading(f"boot-{self.boot}", self.ticks, self.wall.timestamp(), self.vouched)

    def advance(self, **time: float) -> None:
        """Let time pass, honestly."""
        passed = timedelta(**time)
        self.wall += passed
        self.ticks += passed.total_seconds()

    def turn(self, **time: float) -> None:
        """Turn the wall clock, as a hand would; the system no longer vouches for it."""
        self.wall += timedelta(**time)
        self.vouched = False

    def reboot(self, off_minutes: float = 1) -> None:
        """Switch the machine off for a while and on again."""
        self.wall += timedelta(minutes=off_minutes)
        self.boot += 1
        self.ticks = 20.0


class MemoryClipboard:
    """A clipboard that remembers what it was given."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def put(self, approved: ApprovedText) -> None:
        self.texts.append(approved.text)
