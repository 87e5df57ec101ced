"""Which waiting rules are weaker: the one order by which a wait is tightened or loosened.

It is a partial order. Rules are weaker than others as soon as they are so in one respect, however
strict they are in the rest; what is not weaker in any respect makes no text wait any shorter.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, time
from enum import StrEnum

from unsent.domain.waiting import NightRule, WaitPolicy

_ANY_DAY = datetime(2001, 1, 1, tzinfo=UTC)


class Respect(StrEnum):
    """What waiting rules are compared in."""

    BASE = "base"
    HOT = "hot"
    MUST_CHANGE = "must_change"
    NIGHT = "night"


def weaker_in(new: WaitPolicy, old: WaitPolicy) -> tuple[Respect, ...]:
    """Return the respects in which new rules are weaker than the old ones; none: they may count."""
    weaker = {
        Respect.BASE: new.base < old.base,
        Respect.HOT: new.hot_share < old.hot_share,
        Respect.MUST_CHANGE: new.must_change_share < old.must_change_share,
        Respect.NIGHT: not _covers(new.nights, old.nights),
    }
    return tuple(respect for respect, is_weaker in weaker.items() if is_weaker)


def strictest(one: WaitPolicy, other: WaitPolicy) -> WaitPolicy:
    """Return the least rules that are weaker than neither in any respect."""
    nights = _needed((*one.nights, *other.nights))
    return WaitPolicy(
        base=max(one.base, other.base),
        hot_share=max(one.hot_share, other.hot_share),
        must_change_share=max(one.must_change_share, other.must_change_share),
        night=nights[0] if nights else None,
        besides=nights[1:],
    )


def _covers(ours: Iterable[NightRule], others: Iterable[NightRule]) -> bool:
    """Tell whether rules hold a text back at least as long as others, whenever it is written.

    Between two turns of the clock hands that a rule names, every morning is either as far off
    as before less the time that passed, or none: looking at the turns is looking at all times.
    """
    mine, theirs = tuple(ours), tuple(others)
    turns = {
        turn for rule in (*mine, *theirs) for turn in (rule.begins, rule.ends, rule.not_before)
    }
    return all(_held(mine, turn) >= _held(theirs, turn) for turn in turns)


def _held(rules: tuple[NightRule, ...], clock: time) -> int:
    written = datetime.combine(_ANY_DAY.date(), clock, UTC)
    return max((rule.until(written) or 0 for rule in rules), default=0)


def _needed(rules: tuple[NightRule, ...]) -> tuple[NightRule, ...]:
    kept = tuple(dict.fromkeys(rules))
    for rule in kept:
        rest = tuple(other for other in kept if other != rule)
        if _covers(rest, (rule,)):
            kept = rest
    return kept
