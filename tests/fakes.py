"""Stand-ins for the outside world: a clock that jumps, a clipboard in memory."""

from datetime import UTC, datetime, timedelta

from unsent.domain.approval import ApprovedText
from unsent.domain.trouble import KeychainValueGone
from unsent.tour.clock import SteppedClock

SUNDAY_NIGHT = datetime(2026, 11, 22, 2, 14, tzinfo=UTC)


class FakeClock(SteppedClock):
    """A machine whose time, boots and wall clock a test decides."""

    def __init__(self, start: datetime = SUNDAY_NIGHT, *, vouched: bool = True) -> None:
        super().__init__(start, vouched=vouched)

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


class MemoryKeychain:
    """The keyring of one computer, in memory; `failure` is raised by every call."""

    name = "memory"

    def __init__(self, backend="one.Keyring"):
        self.backend, self.items, self.failure = backend, {}, None

    def store(self, item, secret):
        self._fail()
        self.items[item] = secret

    def load(self, item):
        self._fail()
        if item not in self.items:
            raise KeychainValueGone
        return self.items[item]

    def forget(self, item):
        self._fail()
        self.items.pop(item, None)

    def _fail(self):
        if self.failure:
            raise self.failure
