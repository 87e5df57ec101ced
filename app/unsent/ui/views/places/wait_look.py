"""What the room says about waiting rules, computed from them."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum

from unsent.domain.honest_time import Served
from unsent.domain.kept_place import KeptPlace, ask
from unsent.domain.strictness import weaker_in
from unsent.domain.waiting import DAY, HOUR, LONGEST, MINUTE, SHORTEST, WaitPolicy, wait_for
from unsent.ui.wording import place_waits as wording
from unsent.ui.wording.times import duration
from unsent.ui.wording.write import wait_reasons

SHARES = (0.0, 0.1, 0.25, 0.5, 0.75, 1.0)
HALF_HOURS = tuple(time(at // 2, 30 * (at % 2)) for at in range(48))
Line = tuple[str, str]


class Unit(IntEnum):
    """What a wait is given in, in the order of `place_waits.units`."""

    MINUTES = 0
    HOURS = 1
    DAYS = 2

    @property
    def seconds(self) -> int:
        """Return the length of one."""
        return (MINUTE, HOUR, DAY)[self]


@dataclass(frozen=True, slots=True)
class PendingLook:
    """Looser rules under way: when they count, and what will be different then."""

    words: str = ""
    lines: tuple[Line, ...] = ()


def rule_lines(policy: WaitPolicy) -> tuple[Line, ...]:
    """Return the rules of a wait, a label and a value each."""
    lines = [
        (wording.at_least(), duration(policy.base)),
        (wording.written_hot(), _more(policy, policy.hot_share)),
        (wording.must_change(), _more(policy, policy.must_change_share)),
    ]
    nights = [wording.night(n.begins, n.ends, n.not_before) for n in policy.nights]
    return (*lines, (wording.written_between(), "\n".join(nights) or wording.nothing_more()))


def pending_look(kept: KeptPlace, now: datetime) -> PendingLook:
    """Return the looser rules under way, only what will be different; empty without any."""
    if kept.asked is None:
        return PendingLook()
    due = now + timedelta(seconds=kept.seconds_left)
    counts = rule_lines(kept.place.policy)
    later = tuple(line for line in rule_lines(kept.asked) if line not in counts)
    return PendingLook(wording.pending(due, now, kept.seconds_left), later)


def preview(policy: WaitPolicy, now: datetime) -> tuple[Line, ...]:
    """Return what a text written now would get, with every reason, cool and hot."""
    return (
        (wording.calm(), wait_reasons(wait_for(policy, 0, 0, now))),
        (wording.hot(), wait_reasons(wait_for(policy, 100, 1, now))),
    )


def effect(kept: KeptPlace, rules: WaitPolicy) -> str:
    """Return when rules would count if they were asked for now."""
    asked = ask(kept, rules, Served())
    if asked.asked is None:
        if weaker_in(asked.place.policy, kept.place.policy) or asked.place == kept.place:
            return wording.unchanged() if kept.asked is None else wording.drops_pending()
        return wording.counts_at_once()
    if asked.asked == kept.asked and asked.place == kept.place:
        return wording.unchanged()
    if asked.place.policy == kept.place.policy:
        return wording.counts_later(asked.seconds_left)
    return wording.counts_in_part(asked.seconds_left)


def problem(rules: WaitPolicy) -> str:
    """Return what makes no sense about a night, empty when nothing does."""
    night = rules.night
    if night is None or night.begins == night.ends:
        return ""
    wake = (_minutes(night.not_before) - _minutes(night.begins)) % (24 * 60)
    end = (_minutes(night.ends) - _minutes(night.begins)) % (24 * 60)
    return "" if wake >= end else wording.odd_night()


def choices(usual: tuple[float, ...], one: float) -> tuple[float, ...]:
    """Return the usual shares, and the one that is set if it is none of them."""
    return tuple(sorted({*usual, one}))


def times(one: time) -> tuple[time, ...]:
    """Return every half hour, and the time that is set if it is none of them."""
    return tuple(sorted({*HALF_HOURS, one}))


def in_units(seconds: int) -> tuple[int, Unit]:
    """Return a wait as one would say it: 90 minutes, 24 hours, 3 days."""
    if seconds % DAY == 0 and seconds >= 3 * DAY:
        return seconds // DAY, Unit.DAYS
    if seconds % HOUR == 0:
        return seconds // HOUR, Unit.HOURS
    return round(seconds / MINUTE), Unit.MINUTES


def bounds(unit: Unit) -> tuple[int, int]:
    """Return the least and the most of a unit that a wait may have."""
    return -(-SHORTEST // unit.seconds), LONGEST // unit.seconds


def in_other_unit(amount: int, unit: Unit, other: Unit) -> int:
    """Return an amount in another unit, as near as that unit and the bounds allow."""
    least, most = bounds(other)
    return min(max(round(amount * unit.seconds / other.seconds), least), most)


def _more(policy: WaitPolicy, share: float) -> str:
    return wording.more(round(policy.base * share)) if share else wording.nothing_more()


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
