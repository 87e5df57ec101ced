"""The sheet of the gallery with the pictures made of figures."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from unsent.ui.models.calendar import Mark, MonthFace
from unsent.ui.widgets.calendar import Calendar
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.figures_table import FiguresTable
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.share_bar import ShareBar, SharePart
from unsent.ui.widgets.slopes import Slopes
from unsent.ui.widgets.trend_line import TrendLine
from unsent.ui.widgets.week_grid import WeekCell, WeekGrid

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_PARTS = (
    SharePart(9, "9 changed, posted", "leaf"), SharePart(5, "5 posted as is", "accent"),
    SharePart(16, "16 kept private", "soft"), SharePart(11, "11 let go", "ember"),
)  # fmt: skip


def charts(clip: PrivateClip) -> QWidget:
    """Show every picture made of figures, full and empty, and a month."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    shown: tuple[tuple[str, QWidget], ...] = (
        ("A week", _week(full=True)), ("A week without anything", _week(full=False)),
        ("Parts of a whole", _bar(_PARTS)), ("One small part", _bar((*_PARTS[:1], *_LOPSIDED))),
        ("Pairs", _slopes()), ("A trend", _trend()), ("A month", _month(whole=True)),
        ("A week of it", _month(whole=False)), ("Figures", _table()),
    )  # fmt: skip
    for at, (title, widget) in enumerate(shown):
        card = Card(title)
        card.body.addWidget(widget)
        card.body.addStretch(1)
        grid.addWidget(card, at // 3, at % 3)
    return sheet


_LOPSIDED = (SharePart(90, "90 kept private", "soft"), SharePart(2, "2 let go", "ember"))


def _week(*, full: bool) -> WeekGrid:
    grid = WeekGrid(_DAYS, tuple(f"{hour:02}" for hour in range(24)))
    cells = {
        (day, (day * 5 + n * 7) % 24): WeekCell(n / 4, "") for day in range(7) for n in range(5)
    }
    grid.set_cells(cells if full else {})
    return grid


def _bar(parts: tuple[SharePart, ...]) -> ShareBar:
    bar = ShareBar()
    bar.set_parts(parts)
    return bar


def _slopes() -> Slopes:
    slopes = Slopes("written", "approved")
    slopes.set_pairs(((92, 40), (80, 22), (64, 30), (35, 35), (100, 0)))
    return slopes


def _trend() -> TrendLine:
    trend = TrendLine(5, "no symptoms", "burned out")
    trend.set_points(((0, 3), (0.3, 4), (0.7, 4), (1, 2)), "Jun 2026", "Nov 2026")
    return trend


def _month(*, whole: bool) -> Calendar:
    first = date(2026, 11, 1)
    days = {first.replace(day=3 + 2 * n): (Mark(n % 5), "") for n in range(12)}
    weekdays = tuple((name[0], name) for name in _DAYS)
    face = MonthFace(first, 0, weekdays, days, date(2026, 11, 22), date(2026, 11, 11))
    calendar = Calendar("Calendar", "Month before", "Month after", face)
    calendar.show_month("November 2026", "Nov 2026", face)
    calendar.set_whole(whole=whole)
    return calendar


def _table() -> FiguresTable:
    table = FiguresTable("Figures", ("Day", "Drafts"))
    table.set_rows([(day, str(n)) for n, day in enumerate(_DAYS[:4])])
    return table
