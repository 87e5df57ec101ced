"""The insights room as it is seen and used."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.domain.checkin import Answered, Checkin
from unsent.domain.insights import Changes, HeatChange, Insights, Outcomes, Topic, WeekHour
from unsent.domain.support import HelpLine
from unsent.flows.insights import Period
from unsent.ui.insight_snapshots import InsightsSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.insights.view import InsightsView
from view_samples import in_english

TODAY = date(2026, 11, 22)
FOUND = Insights(
    hours=(WeekHour(2, 3, 82, 2), WeekHour(100, 38, 40, 0)),
    changes=Changes((HeatChange(80, 30),), 1, 80, 30),
    outcomes=Outcomes(9, 5, 16, 11, 2),
    topics=(Topic("tone.absolutist", 23), Topic("patient", 9)),
)
HELP = (HelpLine("us", "A line", "call 000", "24/7", "its page", ""),)
SHOWN = InsightsSnapshot(Period.QUARTER, FOUND, Checkin(), TODAY, HELP)


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = InsightsView()
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.present(SHOWN)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def words_on(view):
    shown = [*view.findChildren(QLabel), *view.findChildren(QPushButton)]
    return {one.text() for one in shown if one.isVisible()}


def press(qtbot, view, words):
    found = next(b for b in view.findChildren(QPushButton) if b.text() == words and b.isVisible())
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def asked(known=None):
    return replace(SHOWN, checkin=known or Checkin(is_wanted=True))


def test_every_picture_is_told_in_words(view):
    for card in (view.hot, view.change, view.became):
        assert card.picture.accessibleName()
        assert card.picture.accessibleDescription() == card.words.text() != ""
    assert "What became of 41 drafts that you might have posted" in words_on(view)


def test_every_picture_can_be_read_as_a_table_by_keyboard(view, qtbot):
    for card in (view.hot, view.change, view.became):
        card.switch.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert card.table.isVisible()
        assert card.table.hasFocus()
        assert not card.picture.isVisible()
        assert card.table.rows()
        qtbot.mouseClick(card.switch, Qt.MouseButton.LeftButton)
        assert card.picture.isVisible()
        assert not card.table.isVisible()


def test_without_a_draft_the_room_says_what_it_is_for(view):
    view.present(replace(SHOWN, insights=Insights(), period=Period.ALL))
    assert "Nothing to look back on yet" in words_on(view)
    assert not view.hot.isVisible()
    assert view.checkin.isVisible()


def test_another_period_is_asked_for(view, qtbot):
    with qtbot.waitSignal(view.period_chosen, timeout=1000) as chosen:
        view.period.setFocus()
        qtbot.keyClick(view.period, Qt.Key.Key_Down)
    assert chosen.args == [Period.YEAR]


def test_the_question_is_not_asked_until_it_is_wanted(view, qtbot):
    assert not view.checkin.answers.isVisible()
    with qtbot.waitSignal(view.checkin.wanted, timeout=1000) as wanted:
        press(qtbot, view, "Ask me once a month")
    assert wanted.args == [True]


def test_an_answer_is_taken_by_its_words_and_kept_by_a_button(view, qtbot):
    view.present(asked())
    card = view.checkin
    assert card.answers.isVisible()
    press(qtbot, view, "Keep this answer")  # off: nothing was taken
    words = next(w for w in card.answers.findChildren(QLabel) if w.text().startswith("I am def"))
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.answered, timeout=1000) as answered:
        press(qtbot, view, "Keep this answer")
    assert answered.args == [3]
    assert not card.help.isVisible()


def test_the_arrow_keys_move_between_the_answers(view, qtbot):
    view.present(asked())
    first, second, *_ = view.checkin.answers.buttons
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.isChecked()
    assert view.checkin.answers.chosen() == 1


def test_help_lines_are_always_within_reach_and_open_with_the_last_answer(view, qtbot):
    for snapshot in (SHOWN, asked(), asked(Checkin(True, (Answered(TODAY, 3),)))):
        view.present(snapshot)
        press(qtbot, view, "Somebody to talk to")
        assert any("call 000" in words for words in words_on(view))
        press(qtbot, view, "Hide the help lines")
        assert not any("call 000" in words for words in words_on(view))
    view.present(asked())
    view.checkin.answers.buttons[4].click()
    press(qtbot, view, "Keep this answer")
    assert view.checkin.help.isVisible()


def test_skipping_is_one_press(view, qtbot):
    view.present(asked())
    with qtbot.waitSignal(view.checkin.put_off, timeout=1000):
        press(qtbot, view, "Not this month")


def test_answers_are_a_trend_and_can_be_forgotten(view, qtbot):
    known = Checkin(True, (Answered(date(2026, 10, 20), 4), Answered(date(2026, 11, 20), 3)))
    view.present(asked(known))
    assert {
        "Last answer: 3 of 5, on 20 November 2026. The time before: 4.",
        "Asked again from 18 December 2026 on.",
    } <= words_on(view)
    assert view.checkin.chart.table.rows() == [
        ("20 November 2026", "3 of 5"),
        ("20 October 2026", "4 of 5"),
    ]
    with qtbot.waitSignal(view.checkin.forget_requested, timeout=1000):
        press(qtbot, view, "Forget my answers")


def test_an_answer_taken_long_ago_is_not_taken_again(view):
    view.present(asked())
    view.checkin.answers.buttons[1].click()
    view.present(asked(Checkin(True, (Answered(TODAY, 2),))))
    view.present(asked())
    assert view.checkin.answers.chosen() is None


@pytest.mark.parametrize(
    ("size", "scale"), [((1072, 800), 1.0), ((816, 640), 1.0), ((758, 540), 2.0)]
)
def test_nothing_is_wider_than_the_room(view, qapp, size, scale):
    apply_theme(qapp, dark=False, scale=scale)
    view.resize(*size)
    view.present(asked())
    qapp.processEvents()
    for card in (view.hot, view.change, view.became, view.topics, view.checkin):
        left = card.mapTo(view, card.rect().topLeft()).x()
        assert left >= 0
        assert left + card.width() <= view.width()
    apply_theme(qapp, dark=False)


def test_presenting_twice_draws_the_same(view):
    before = view.grab().toImage()
    view.present(SHOWN)
    assert view.grab().toImage() == before


def test_the_bar_makes_room_for_the_words_that_do_not_fit_into_it(qtbot, qapp):
    from unsent.ui.widgets.share_bar import ShareBar, SharePart

    apply_theme(qapp, dark=False)
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.set_parts([SharePart(1, "1 let go", "ember"), SharePart(99, "99 kept private", "soft"),
                   SharePart(0, "0 posted", "leaf")])  # fmt: skip
    bar.show()
    bar.resize(600, bar.height())
    one_listed = bar.height()
    bar.resize(60, bar.height())
    assert bar.height() > one_listed
    bar.set_parts([SharePart(99, "99 kept private", "soft")])
    bar.resize(600, bar.height())
    assert bar.height() < one_listed


def test_the_room_is_scrolled_by_the_keyboard_as_soon_as_it_has_the_focus(view, qtbot):
    view.resize(1072, 400)
    view.setFocus()
    scroll = QApplication.focusWidget()
    qtbot.keyClick(scroll, Qt.Key.Key_PageDown)
    assert scroll.verticalScrollBar().value() > 100
    qtbot.keyClick(scroll, Qt.Key.Key_Tab)
    assert view.period.hasFocus()
    qtbot.keyClick(view.period, Qt.Key.Key_Tab)
    assert view.hot.switch.hasFocus()


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_words_of_a_switch_begin_where_those_above_it_begin(view, qapp, is_mirrored):
    if is_mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    for card in (view.hot, view.change, view.became):
        words, switch = card.words.geometry(), card.switch.geometry()
        edge = switch.right() - words.right() if is_mirrored else words.left() - switch.left()
        around = card.switch.sizeHint().width() - card.switch.fontMetrics().horizontalAdvance(
            card.switch.text()
        )
        assert edge == around // 2


def test_the_period_stands_level_with_the_title_at_twice_the_text(view, qapp):
    apply_theme(qapp, dark=False, scale=2.0)
    try:
        qapp.processEvents()
        title = next(one for one in view.findChildren(QLabel) if one.property("role") == "title")
        middles = [one.mapTo(view, one.rect().center()).y() for one in (title, view.period)]
        assert abs(middles[0] - middles[1]) <= 1
    finally:
        apply_theme(qapp, dark=False)
