"""A resident looks at his post through other eyes before he answers, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeys.program import PASSPHRASE
from unsent.domain.readers import Reader
from unsent.domain.watch import WatchList
from unsent.flows import cool, settings, write
from unsent.tour.post import HOT, WORKPLACE
from unsent.ui.session.seen import signed
from unsent.ui.snapshots import Screen
from unsent.ui.widgets.screenshot import Screenshot
from unsent.ui.wording import breathing as breathing_wording
from unsent.ui.wording import seen as wording

ME = WatchList(("Dana Rowe", "@nightdana"), (WORKPLACE,))


@pytest.fixture
def run(program, journal, clock):
    """The window with one sealed draft."""
    run = program().open(PASSPHRASE)
    settings.set_watch_list(run.desk, ME)
    cool.seal(run.desk, write.new_entry(run.desk, HOT, "reddit").id, 8)
    yield run
    run.quit()


def tab_to(wanted):
    """Press Tab until something has the focus; every stop on the way shows where one is."""
    for _ in range(120):
        focused = QApplication.focusWidget()
        if wanted(focused):
            return focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError("Tab never came there")


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def called(name):
    return lambda widget: name in (widget.accessibleName(), getattr(widget, "text", str)())


def cooled(run, clock):
    clock.advance(hours=40)
    run.shell.tick()
    QTest.keyClick(run.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert run.window.screen_shown is Screen.REVIEW


def test_the_sentence_that_an_employer_would_underline_is_taken_out(run, clock):
    cooled(run, clock)
    editor = run.hand.editor()
    assert QApplication.focusWidget() is editor

    tab_to(called(wording.see_as(Reader.PATIENT)))
    press(Qt.Key.Key_Space)
    view = run.shell.room(Screen.REVIEW).view
    assert view.is_seen
    assert "87yo in bed 12”" in QApplication.focusWidget().accessibleDescription()
    press(Qt.Key.Key_Right)
    heard = QApplication.focusWidget().accessibleDescription()
    assert wording.caption(Reader.EMPLOYER) in heard
    assert f"“{WORKPLACE}”" in heard

    picture = tab_to(lambda widget: isinstance(widget, Screenshot))
    assert picture.accessibleName().endswith(HOT)
    assert signed(run.desk.place("reddit"), ME.me) in picture.accessibleName()
    press(Qt.Key.Key_Down)
    first = picture.chosen_words()
    assert WORKPLACE in first
    press(Qt.Key.Key_Return)

    assert QApplication.focusWidget() is editor
    assert editor.cursor_index() == HOT.index(first)
    for _ in range(len(first) + 1):
        press(Qt.Key.Key_Delete)
    entry = run.desk.all_of("review")[0].id
    run.hand.wait_for(lambda: run.desk.read(entry).text == HOT[len(first) + 1 :], "the autosave")


def test_what_was_typed_a_moment_ago_is_in_the_picture(run, clock):
    cooled(run, clock)
    QTest.keyClicks(run.hand.editor(), "Well. ")
    tab_to(called(wording.see_as(Reader.BOARD)))
    press(Qt.Key.Key_Space)
    picture = run.shell.room(Screen.REVIEW).view.seen.picture
    assert picture.face.text == "Well. " + HOT
    marked = {picture.face.text[start:end] for start, end, _ in picture.face.marks}
    assert "87yo in bed 12" in marked


def test_escape_leads_back_and_another_room_is_not_in_the_way(run, clock):
    cooled(run, clock)
    card = tab_to(called(wording.see_as(Reader.COLLEAGUE)))
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is card
    press(Qt.Key.Key_Space)
    run.go_to(Screen.WRITE)
    run.go_to(Screen.REVIEW)
    assert not run.shell.room(Screen.REVIEW).view.is_seen
    assert run.shell.room(Screen.REVIEW).view.seen.picture.face.text == ""


def test_a_minute_of_breathing_while_it_cools(run):
    QTest.keyClick(run.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    button = tab_to(called(breathing_wording.breathe()))
    press(Qt.Key.Key_Space)
    assert called(breathing_wording.enough())(QApplication.focusWidget())
    run.shell.refresh()  # as the countdown does
    assert called(breathing_wording.enough())(QApplication.focusWidget())
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is button


@pytest.mark.desktop
def test_the_picture_hands_no_word_to_any_program(run, clock, outside):
    cooled(run, clock)
    tab_to(called(wording.see_as(Reader.EMPLOYER)))
    press(Qt.Key.Key_Space)
    picture = tab_to(lambda widget: isinstance(widget, Screenshot))
    QTest.keyClick(picture, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    spot = picture.box_of(1).center().toPoint()
    QTest.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(picture, spot * 1.2)
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=spot)
    everything = outside.everything()
    assert not [word for word in (b"Brannoc", b"floated", b"resilience") if word in everything]
