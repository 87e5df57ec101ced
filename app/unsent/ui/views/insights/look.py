"""What the pictures of the insights show, computed from figures: shapes, sentences, tables."""

from collections.abc import Iterable
from dataclasses import dataclass

from unsent.domain.checkin import Answered
from unsent.domain.insights import DAY_HOURS, Changes, Outcomes, Topic, WeekHour, hot_window
from unsent.ui.widgets.share_bar import SharePart
from unsent.ui.widgets.week_grid import DAYS, WeekCell
from unsent.ui.wording import checkin as checkin_wording
from unsent.ui.wording import insights as wording
from unsent.ui.wording.plural import number

MOST_TOPICS = 5
_COLOURS = {"changed": "leaf", "as_is": "accent", "private": "soft", "let_go": "ember"}

Table = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class WeekFace:
    """The week by its hours: cells by row and column, a sentence, and all of it in figures."""

    cells: dict[tuple[int, int], WeekCell]
    words: str
    table: Table


def day_names() -> tuple[str, ...]:
    """Return the weekdays in the order of the user's weeks."""
    return tuple(wording.short_day(day) for day in _week())


def hour_names() -> tuple[str, ...]:
    """Return the hours of a day."""
    return tuple(wording.short_hour(hour) for hour in range(DAY_HOURS))


def week_face(hours: Iterable[WeekHour]) -> WeekFace:
    """Return the picture of when drafts are hot; its strength is their mean heat."""
    known, rows = tuple(hours), {day: row for row, day in enumerate(_week())}
    ordered = sorted(known, key=lambda hour: (rows[hour.day], hour.hour))
    cells = {
        (rows[hour.day], hour.hour): WeekCell(
            hour.heat / 100, wording.cell(hour.day, hour.hour, hour.drafts, hour.heat)
        )
        for hour in known
    }
    table = tuple(
        (
            wording.long_day(hour.day),
            wording.hour(hour.hour),
            number(hour.drafts),
            number(hour.heat),
        )
        for hour in ordered
    )
    return WeekFace(cells, wording.when_hot_words(hot_window(known)), table)


def change_table(changes: Changes) -> Table:
    """Return heat then and now of the newest drafts."""
    return tuple((number(one.then), number(one.now)) for one in changes.newest)


def outcome_parts(outcomes: Outcomes) -> tuple[SharePart, ...]:
    """Return the parts of the bar; drafts that are still on their way are none of it."""
    return tuple(
        SharePart(count, wording.became_count(name, count), colour)
        for name, colour in _COLOURS.items()
        if (count := getattr(outcomes, name))
    )


def outcome_table(outcomes: Outcomes) -> Table:
    """Return what became of all drafts."""
    names = (*_COLOURS, "still_open")
    return tuple((wording.became_part(name), number(getattr(outcomes, name))) for name in names)


def topic_rows(topics: Iterable[Topic]) -> Table:
    """Return what came up, with how many drafts it came up in."""
    return tuple((wording.topic(topic.name), number(topic.drafts)) for topic in topics)


def trend_points(answers: tuple[Answered, ...]) -> tuple[tuple[float, int], ...]:
    """Return the answers at their times, 0 for the first and 1 for the last."""
    if not answers:
        return ()
    first, span = answers[0].on, (answers[-1].on - answers[0].on).days
    return tuple(((one.on - first).days / span if span else 0.0, one.level) for one in answers)


def trend_table(answers: tuple[Answered, ...]) -> Table:
    """Return the answers, the newest first."""
    return tuple(
        (checkin_wording.day(one.on), checkin_wording.level(one)) for one in reversed(answers)
    )


def _week() -> tuple[int, ...]:
    first = wording.first_day()
    return tuple((first + n) % DAYS for n in range(DAYS))
