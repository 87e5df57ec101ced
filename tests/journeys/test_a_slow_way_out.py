"""A warning that people need today: switched on long before, typed by hand, ten minutes, reviewed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.domain.refusal import Refusal
from unsent.domain.stage import Cooling, Review
from unsent.flows import approve, pending
from unsent.ui.snapshots import Screen
from unsent.ui.wording import way_out as wording

WARNING = "The feeding pump of the blue series stops without an alarm. Check yours today."
WHY = "others will use this pump tonight"


def says(run, words):
    return any(words in one.text() for one in run.window.findChildren(QLabel) if one.isVisible())


def offers_way_out(run):
    return any(
        one.isVisible() and one.text() == wording.way_out()
        for one in run.window.findChildren(QPushButton)
    )


def open_settings(run):
    run.go_to(Screen.SETTINGS)
    run.hand.press("Places and waiting")


def put_away(run):
    run.go_to(Screen.WRITE)
    run.write(WARNING)
    run.make_draft()
    entry = run.seal().id
    run.go_to(Screen.COOLING)
    return entry


def tab(run):
    run.hand.keys(Qt.Key.Key_Tab)


@pytest.fixture
def switched_on(journal, program, clock):
    """A run in whose settings the way out was switched on by hand, and has come on since."""
    run = program().open()
    open_settings(run)
    run.hand.press("Switch it on")
    assert says(run, "Off now. On in another 3 days 0 h, after a full wait.")
    clock.advance(days=3)
    run.shell.tick()
    assert says(run, "On, for drafts put away since it came on.")
    return run


def test_it_is_not_there_where_it_was_not_switched_on(journal, program):
    run = program().open()
    put_away(run)
    assert not offers_way_out(run)


def test_by_keyboard_alone_to_the_review_and_not_past_it(switched_on, clock):
    run = switched_on
    entry = put_away(run)
    clock.advance(hours=2)
    run.shell.tick()
    run.hand.button(wording.way_out()).setFocus()
    run.hand.keys(Qt.Key.Key_Space)
    assert says(run, "If you ask now, you can look at it again at")
    run.hand.type(WHY)
    tab(run)
    QApplication.clipboard().setText(wording.sentence())
    run.hand.keys(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    run.hand.keys(Qt.Key.Key_Return)
    assert run.desk.read(entry).stage.way_out is None, "nothing can be pasted"
    run.hand.type(wording.sentence())
    tab(run)
    run.hand.keys(Qt.Key.Key_Return)
    assert run.desk.read(entry).stage.way_out.reason == WHY
    assert QApplication.focusWidget().text() == wording.go_back()
    clock.advance(minutes=9)
    run.shell.tick()
    assert isinstance(run.desk.read(entry).stage, Cooling)
    clock.advance(minutes=1)
    run.shell.tick()
    assert isinstance(run.desk.read(entry).stage, Review)
    assert isinstance(approve.approve_text(run.desk, entry), Refusal), "nothing is answered yet"
    run.go_to(Screen.REVIEW)
    assert says(run, "Cooled for 2 h 10, then the slow way out")
    assert says(run, WHY)


def test_going_back_to_waiting_is_one_press_and_costs_nothing(switched_on, clock):
    run = switched_on
    entry = put_away(run)
    left = run.desk.read(entry).stage.seconds_left
    run.hand.press(wording.way_out())
    run.hand.type(WHY)
    tab(run)
    run.hand.type(wording.sentence())
    run.hand.press(wording.ask())
    clock.advance(minutes=5)
    run.shell.tick()
    run.hand.press(wording.go_back())
    stage = run.desk.read(entry).stage
    assert (stage.way_out, stage.seconds_left) == (None, pytest.approx(left - 300, abs=2))
    assert run.hand.button(wording.way_out()).isVisible()


def test_what_was_typed_waits_on_the_page_until_it_is_left_for_another_draft(switched_on):
    run = switched_on
    put_away(run)
    run.hand.press(wording.way_out())
    run.hand.type(WHY)
    run.hand.keys(Qt.Key.Key_Escape)
    assert not says(run, wording.what_for())
    run.go_to(Screen.JOURNAL)
    run.go_to(Screen.COOLING)
    run.hand.press(wording.way_out())
    assert run.hand.editor().text() == WHY


def test_switching_it_off_in_the_settings_ends_what_is_under_way(switched_on, clock):
    run = switched_on
    entry = put_away(run)
    run.hand.press(wording.way_out())
    run.hand.type(WHY)
    tab(run)
    run.hand.type(wording.sentence())
    run.hand.press(wording.ask())
    open_settings(run)
    run.hand.press("Switch it off")
    assert not pending.way_out_switch(run.desk).is_on
    clock.advance(minutes=11)
    run.shell.tick()
    run.go_to(Screen.COOLING)
    assert isinstance(run.desk.read(entry).stage, Cooling)
    assert not offers_way_out(run)
