"""How long a draft waits, and why: a place's policy and the breakdown it gives."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

MINUTE, HOUR, DAY = 60, 3600, 86400
SHORTEST, LONGEST = 10 * MINUTE, 30 * DAY
HOT = 70  # heat above which a draft counts as written hot


class WaitReason(StrEnum):
    """Why a part of a wait is there."""

    BASE = "base"
    HOT = "hot"
    MUST_CHANGE = "must_change"
    NIGHT = "night"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class WaitPart:
    """One reason and the seconds that it adds; zero where the wait was longer already."""

    reason: WaitReason
    seconds: int


@dataclass(frozen=True, slots=True)
class Wait:
    """A wait with its reasons, in the order in which they count."""

    parts: tuple[WaitPart, ...]

    @property
    def seconds(self) -> int:
        """Return the whole wait."""
        return sum(part.seconds for part in self.parts)


@dataclass(frozen=True, slots=True)
class NightRule:
    """Written at night, not before the morning; local times of the writer."""

    begins: time = time(22)
    ends: time = time(6)
    not_before: time = time(8)

    def until(self, written: datetime) -> int | None:
        """Return seconds from a local time to the morning, None when it is not night."""
        clock = written.time()
        if not self._holds(clock):
            return None
        morning = datetime.combine(written.date(), self.not_before, written.tzinfo)
        if morning <= written:
            morning += timedelta(days=1)
        return int((morning - written).total_seconds())

    def _holds(self, clock: time) -> bool:
        if self.begins <= self.ends:  # a night that begins after midnight
            return self.begins <= clock < self.ends
        return clock >= self.begins or clock < self.ends


@dataclass(frozen=True, slots=True)
class WaitPolicy:
    """A place's rules for the length of a wait; shares are parts of the base, from 0 to 1.

    `besides` are night rules that count as well, while a looser one waits to replace them.
    """

    base: int = DAY
    hot_share: float = 0.25
    must_change_share: float = 0.25
    night: NightRule | None = NightRule()
    besides: tuple[NightRule, ...] = ()

    def __post_init__(self) -> None:
        if not SHORTEST <= self.base <= LONGEST:
            raise ValueError("a waiting period is between 10 minutes and 30 days")
        if not (0 <= self.hot_share <= 1 and 0 <= self.must_change_share <= 1):
            raise ValueError("what is added to a wait is between nothing and as much again")

    @property
    def nights(self) -> tuple[NightRule, ...]:
        """Return every night rule that counts."""
        return (() if self.night is None else (self.night,)) + self.besides

    def until_morning(self, written: datetime) -> int | None:
        """Return seconds from a local time to the latest morning, None when it is not night."""
        return max(
            (left for rule in self.nights if (left := rule.until(written)) is not None),
            default=None,
        )


def wait_for(policy: WaitPolicy, heat: int, must_change: int, written: datetime) -> Wait:
    """Return the wait of a text written at this local time, with every reason.

    `heat` is 0 to 100, `must_change` the number of findings that must change.
    """
    parts = [WaitPart(WaitReason.BASE, policy.base)]
    if heat > HOT and policy.hot_share:
        parts.append(WaitPart(WaitReason.HOT, round(policy.base * policy.hot_share)))
    if must_change and policy.must_change_share:
        more = round(policy.base * policy.must_change_share)
        parts.append(WaitPart(WaitReason.MUST_CHANGE, more))
    until = policy.until_morning(written)
    if until is not None:
        so_far = sum(part.seconds for part in parts)
        parts.append(WaitPart(WaitReason.NIGHT, max(0, until - so_far)))
    return Wait(tuple(parts))


def wait_again(first: Wait) -> Wait:
    """Return the wait after a change that was more than softening: a quarter, at least an hour.

    One that is such a wait already stays as it is, or many rounds would make it short.
    """
    if any(part.reason is WaitReason.AGAIN for part in first.parts):
        return first
    return Wait((WaitPart(WaitReason.AGAIN, max(HOUR, first.seconds // 4)),))
