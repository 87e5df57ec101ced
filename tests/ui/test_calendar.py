"""A month to go through by keyboard."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from unsent.flows.calendar import Day
from unsent.ui.journal_snapshot import JournalSnapshot
from unsent.ui.models.calendar import CalendarModel, Mark, MonthFace
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.journal import month_look
from unsent.ui.widgets.calendar import Calendar
from view_samples import in_english

NOVEMBER, TODAY = date(2026, 11, 1), date(2026, 11, 22)
WEEK = tuple((name[0], name) for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
                                          "Saturday", "Sunday"))  # fmt: skip
FACE = MonthFace(NOVEMBER, 0, WEEK, {TODAY: (Mark.HIGH, "Sunday 22 November: 2 entries")}, TODAY)
SNAPSHOT = JournalSnapshot((), NOVEMBER, TODAY)


@pytest.fixture
def calendar(qtbot, qapp):
    apply_theme(qapp, dark=False)
    made = Calendar("Calendar", "Month before", "Month after", FACE)
    made.month_requested.connect(
        lambda first: made.show_month("a month", "m", replace(FACE, first=first, days={}))
    )
    qtbot.addWidget(made)
    made.resize(270, 300)
    made.show_month("November 2026", "Nov 2026", FACE)
    made.show()
    made.activateWindow()
    made.grid.setFocus()
    qtbot.waitUntil(made.grid.hasFocus)
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def in_hand(calendar):
    return calendar.grid._model.date_at(calendar.grid.currentIndex())


def press(qtbot, calendar, *keys):
    for key in keys:
        qtbot.keyClick(calendar.grid, key)


@pytest.mark.parametrize(
    ("first", "first_weekday", "day", "place"),
    [
        (NOVEMBER, 0, date(2026, 11, 1), (0, 6)),
        (NOVEMBER, 0, date(2026, 11, 30), (5, 0)),
        (NOVEMBER, 6, date(2026, 11, 1), (0, 0)),
        (date(2026, 2, 1), 0, date(2026, 2, 28), (4, 5)),
        (date(2027, 2, 1), 0, date(2027, 2, 28), (3, 6)),
    ],
)
def test_each_day_has_its_place_and_each_place_its_day(first, first_weekday, day, place):
    face = MonthFace(first, first_weekday, WEEK, {}, TODAY)
    assert face.place_of(day) == place
    assert face.date_at(*place) == day
    model = CalendarModel(face)
    found = [model.date_at(model.index(row, column)) for row in range(6) for column in range(7)]
    days = [day for day in found if day]
    assert days == sorted(set(days))
    assert days[0] == first


def test_the_keys_move_by_days_weeks_and_months(calendar, qtbot):
    key = Qt.Key
    assert in_hand(calendar) == TODAY
    press(qtbot, calendar, key.Key_Left, key.Key_Up)
    assert in_hand(calendar) == date(2026, 11, 14)
    press(qtbot, calendar, key.Key_PageUp)
    assert in_hand(calendar) == date(2026, 10, 14)
    press(qtbot, calendar, key.Key_End, key.Key_Right)
    assert in_hand(calendar) == date(2026, 11, 1)
    press(qtbot, calendar, key.Key_Left)
    assert in_hand(calendar) == date(2026, 10, 31)
    press(qtbot, calendar, key.Key_PageUp)
    assert in_hand(calendar) == date(2026, 9, 30)
    press(qtbot, calendar, key.Key_Home)
    assert in_hand(calendar) == date(2026, 9, 1)


def test_right_to_left_the_arrows_follow_the_picture(calendar, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, calendar, Qt.Key.Key_Left)
    assert in_hand(calendar) == date(2026, 11, 23)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_day_is_taken_by_a_key(calendar, qtbot, key):
    with qtbot.waitSignal(calendar.day_chosen, timeout=1000) as chosen:
        press(qtbot, calendar, Qt.Key.Key_Left, key)
    assert chosen.args == [date(2026, 11, 21)]


def test_a_day_is_taken_by_a_click_and_nothing_where_there_is_none(calendar, qtbot):
    grid = calendar.grid
    spot = grid.visualRect(grid._model.index_of(date(2026, 11, 9))).center()
    with qtbot.waitSignal(calendar.day_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen.args == [date(2026, 11, 9)]
    blank = grid.visualRect(grid._model.index(5, 6)).center()
    with qtbot.assertNotEmitted(calendar.day_chosen):
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=blank)


def test_the_buttons_turn_the_pages(calendar, qtbot):
    qtbot.mouseClick(calendar.before, Qt.MouseButton.LeftButton)
    assert in_hand(calendar).month == 10
    qtbot.mouseClick(calendar.after, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(calendar.after, Qt.MouseButton.LeftButton)
    assert in_hand(calendar).month == 12


def test_where_there_is_no_room_one_week_is_shown_and_the_keys_reach_all(calendar, qtbot):
    tall = calendar.grid.height()
    calendar.set_whole(whole=False)
    assert calendar.grid.height() < tall / 3
    press(qtbot, calendar, Qt.Key.Key_Up, Qt.Key.Key_Up)
    day = in_hand(calendar)
    assert day == date(2026, 11, 8)
    assert not calendar.grid.isRowHidden(FACE.place_of(day)[0])
    assert sum(not calendar.grid.isRowHidden(row) for row in range(6)) == 1


def test_a_screen_reader_hears_the_day_and_what_is_on_it(calendar):
    index = calendar.grid.currentIndex()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert calendar.grid._model.data(index, role) == "Sunday 22 November: 2 entries"
    assert calendar.grid.accessibleName() == "Calendar"


def test_copying_in_the_calendar_leaves_the_clipboard_alone(calendar, qtbot, qapp):
    qapp.clipboard().setText("from elsewhere")
    qtbot.keyClick(calendar.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "from elsewhere"


@pytest.mark.parametrize(
    ("heat", "mark"),
    [(None, Mark.THERE), (0, Mark.LOW), (40, Mark.LOW), (41, Mark.MIDDLE), (70, Mark.MIDDLE),
     (71, Mark.HIGH)],
)  # fmt: skip
def test_the_mark_grows_with_the_heat_and_private_days_have_a_dot(heat, mark):
    assert month_look.mark_of(Day(TODAY, 1, heat)) is mark


def test_a_day_is_said_in_words():
    days = (Day(date(2026, 11, 2), 1), Day(TODAY, 2, 81))
    with in_english():
        face = month_look.month_face(replace(SNAPSHOT, days=days))
    assert face.days[date(2026, 11, 2)][1] == "Monday 2 November: 1 entry"
    assert face.days[TODAY] == (
        Mark.HIGH,
        "Sunday 22 November: 2 entries, drafts up to heat 81",
    )
    assert len({long for _, long in face.weekdays}) == 7
    assert QLocale().firstDayOfWeek()


def test_what_the_list_is_of_is_said_in_words():
    with in_english():
        lines = [
            month_look.list_line(snapshot)
            for snapshot in (
                SNAPSHOT,
                replace(SNAPSHOT, day=TODAY),
                replace(SNAPSHOT, is_search=True, is_searching=True),
                replace(SNAPSHOT, is_search=True),
            )
        ]
        nothing = [
            month_look.nothing_line(snapshot)
            for snapshot in (
                SNAPSHOT,
                replace(SNAPSHOT, day=TODAY),
                replace(SNAPSHOT, is_search=True),
                replace(SNAPSHOT, is_search=True, has_failed=True),
            )
        ]
    assert lines == ["", "22 Nov 2026", "Searching", ""]
    assert nothing == [
        None,
        "Nothing was kept on this day.",
        "No entry has all of these words.",
        "The journal could not be searched. Nothing was changed.",
    ]
