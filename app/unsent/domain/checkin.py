"""One question about burnout, once a month at most, for those who want it.

The non-proprietary single item of the Physician Work Life Study (Mini-Z; Dolan et al., JGIM
2015;30:582), answered by one's own definition of burnout. It is a trend for oneself: no alarm, no
judgement, nothing is derived from it.
"""

from dataclasses import dataclass
from datetime import date, timedelta

LOWEST, HIGHEST = 1, 5
APART = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer; `level` runs from 1, no symptoms, to 5, completely burned out."""

    on: date
    level: int

    def __post_init__(self) -> None:
        if not LOWEST <= self.level <= HIGHEST:
            raise ValueError("there are five answers")


@dataclass(frozen=True, slots=True)
class Checkin:
    """Whether the question is wanted, what was answered, the oldest first, and when it was put off.

    The answers stay when the question is switched off, until they are forgotten.
    """

    is_wanted: bool = False
    answers: tuple[Answered, ...] = ()
    put_off: date | None = None

    @property
    def last(self) -> date | None:
        """Return the day on which the question was last answered or put off."""
        days = [answer.on for answer in self.answers]
        return max([*days, self.put_off] if self.put_off else days, default=None)

    def is_due(self, today: date) -> bool:
        """Tell whether the question may be asked again; a clock that went back asks nothing."""
        return self.is_wanted and (self.last is None or today - self.last >= APART)

    def next_on(self) -> date | None:
        """Return the day from which it is asked again."""
        return None if self.last is None else self.last + APART
