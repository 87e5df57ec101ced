"""What the drafts of some time show together: when they were hot, and what became of them.

All of it is about drafts that were sealed at least once. A page that always was just for the
writer is never read by the checks, and so is in none of these figures; a draft that was kept
private after it had cooled was read when it was sealed, and counts with its figures of then.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DAY_HOURS, WEEK_HOURS = 24, 168
WINDOW = 6  # hours
OPEN = ("draft", "cooling", "review", "ready")
_WHOLE_FAMILIES = {"phi": "patient", "advice": "advice"}


@dataclass(frozen=True, slots=True)
class WeekHour:
    """The drafts begun in one hour of the week; `slot` 0 is Monday 00:00, `heat` their mean."""

    slot: int
    drafts: int
    heat: int
    hot: int

    @property
    def day(self) -> int:
        """Return the weekday, Monday is 0."""
        return self.slot // DAY_HOURS

    @property
    def hour(self) -> int:
        """Return the hour of the day."""
        return self.slot % DAY_HOURS


@dataclass(frozen=True, slots=True)
class HeatChange:
    """The heat of one draft when it was sealed and when it was approved."""

    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Changes:
    """The newest changes of heat, and the means over all of them."""

    newest: tuple[HeatChange, ...] = ()
    count: int = 0
    then: int = 0
    now: int = 0


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of drafts; what was let go counts while it is in the bin, then it is gone."""

    changed: int = 0
    as_is: int = 0
    private: int = 0
    let_go: int = 0
    still_open: int = 0

    @property
    def settled(self) -> int:
        """Return how many drafts have come to an end."""
        return self.changed + self.as_is + self.private + self.let_go

    @property
    def stayed(self) -> int:
        """Return how many of them did not leave."""
        return self.private + self.let_go


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that the checks found, and in how many drafts."""

    name: str  # a category, or a family of them: `patient`, `advice`
    drafts: int


@dataclass(frozen=True, slots=True)
class Insights:
    """Everything the room shows, the busiest topics first."""

    hours: tuple[WeekHour, ...] = ()
    changes: Changes = Changes()
    outcomes: Outcomes = Outcomes()
    topics: tuple[Topic, ...] = ()

    @property
    def drafts(self) -> int:
        """Return how many drafts all of this is about."""
        return sum(hour.drafts for hour in self.hours)


@dataclass(frozen=True, slots=True)
class HotWindow:
    """The hours of the day, `begins` to `ends`, in which most hot drafts were begun."""

    begins: int
    ends: int
    inside: int
    hot: int


def slot_of(weekday: int, hour: int) -> int:
    """Return the hour of the week of a weekday (Monday is 0) and an hour."""
    return weekday * DAY_HOURS + hour


def hot_window(hours: Iterable[WeekHour]) -> HotWindow | None:
    """Return the six hours with the most hot drafts, the earliest of equals; None without any."""
    by_hour: Counter[int] = Counter()
    for hour in hours:
        by_hour[hour.hour] += hour.hot
    hot = by_hour.total()
    if not hot:
        return None
    sums = [sum(by_hour[(at + n) % DAY_HOURS] for n in range(WINDOW)) for at in range(DAY_HOURS)]
    best = max(sums)
    begins = _tightest(sums, best, by_hour)
    return HotWindow(begins, (begins + WINDOW) % DAY_HOURS, best, hot)


def outcomes(rows: Iterable[tuple[str, bool | None, int]]) -> Outcomes:
    """Return what became of drafts, from rows of stage, whether it was changed, and how many."""
    sums: Counter[str] = Counter()
    for kind, is_changed, count in rows:
        if kind in OPEN:
            sums["open"] += count
        elif kind == "posted":
            sums["changed" if is_changed else "as_is"] += count
        else:
            sums[kind] += count
    return Outcomes(
        changed=sums["changed"],
        as_is=sums["as_is"],
        private=sums["private"],
        let_go=sums["letgo"],
        still_open=sums["open"],
    )


def topics(rows: Iterable[tuple[str, int]]) -> tuple[Topic, ...]:
    """Return what came up, from rows of categories (with spaces between) and how many drafts.

    A draft counts once for each topic, however many marks it had.
    """
    sums: Counter[str] = Counter()
    for categories, count in rows:
        for name in {topic_of(category) for category in categories.split()}:
            sums[name] += count
    return tuple(Topic(n, count) for n, count in sorted(sums.items(), key=lambda s: (-s[1], s[0])))


def topic_of(category: str) -> str:
    """Return what a category is counted under."""
    return _WHOLE_FAMILIES.get(category.partition(".")[0], category)


def share_in_words(part: int, whole: int) -> tuple[int, int] | None:
    """Return a share as a small fraction, such as 2 of 3, when it is close to one."""
    if not whole:
        return None
    near = [
        (abs(part / whole - up / down), down, up) for down in (2, 3, 4, 5) for up in range(1, down)
    ]
    distance, down, up = min(near)
    return (up, down) if distance <= 0.05 else None


def _tightest(sums: Sequence[int], best: int, by_hour: Counter[int]) -> int:
    # among equal windows the one that begins with a hot hour, so that it holds no idle lead
    starts = [at for at in range(DAY_HOURS) if sums[at] == best]
    return next((at for at in starts if by_hour[at]), starts[0])
