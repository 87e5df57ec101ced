"""Between a key stroke and the save behind it nothing may go its own way."""

import pytest
from PySide6.QtCore import Qt

from unsent.flows import cool, write
from unsent.ui.snapshots import Screen

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "A quiet word about staffing."


@pytest.fixture
def reviewing(journal, program):
    """A quiet draft that is looked at again."""
    run = program().open()
    entry = write.new_entry(run.desk, TEXT, "reddit").id
    cool.seal(run.desk, entry)
    run.clock.advance(days=3)
    run.shell.tick()
    run.go_to(Screen.REVIEW)
    run.hand.editor().setFocus()
    return run


def kept(run):
    return run.desk.all_of("review")[0].text


def test_what_was_typed_and_taken_back_at_once_is_not_kept(reviewing):
    reviewing.hand.type("damn ")
    for _ in range(5):
        reviewing.hand.keys(Qt.Key.Key_Backspace)
    assert reviewing.hand.editor().text() == TEXT
    session = reviewing.shell.room(Screen.REVIEW)._session
    reviewing.hand.wait_for(
        lambda: not session.snapshot().is_checking and not session._autosave.is_unsaved
    )
    assert kept(reviewing) == TEXT


def test_entering_the_room_again_keeps_what_is_not_saved_yet(reviewing):
    reviewing.hand.type("Today: ")
    reviewing.hand.keys(Qt.Key.Key_4, CONTROL, where=reviewing.window)
    assert reviewing.window.screen_shown is Screen.REVIEW
    assert reviewing.hand.editor().text() == "Today: " + TEXT
    assert kept(reviewing) == "Today: " + TEXT


def test_leaving_the_room_keeps_it_too(reviewing):
    reviewing.hand.type("Today: ")
    reviewing.go_to(Screen.WRITE)
    assert kept(reviewing) == "Today: " + TEXT
    reviewing.go_to(Screen.REVIEW)
    assert reviewing.hand.editor().text() == "Today: " + TEXT


def test_a_new_page_keeps_the_one_in_hand(journal, program):
    run = program().open()
    run.hand.type("first")
    run.hand.keys(Qt.Key.Key_N, CONTROL, where=run.window)
    assert run.hand.editor().text() == ""
    run.hand.type("second")
    run.hand.keys(Qt.Key.Key_2, CONTROL, where=run.window)
    assert sorted(run.texts()) == ["first", "second"]
    run.go_to(Screen.WRITE)
    assert run.hand.editor().text() == "second"
