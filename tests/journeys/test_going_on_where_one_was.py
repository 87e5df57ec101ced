"""A tired writer finds nothing moved: the caret, the page and the room are as they were left."""

import pytest
from PySide6.QtTest import QTest

from unsent.flows import resume, write
from unsent.ui.snapshots import Screen

LONG = "\n".join(f"Line {n} of a long night, with a few words more to it." for n in range(150))
HERE = LONG.index("Line 90 ") + 5


@pytest.fixture
def run(journal, program):
    run = program().open()
    run.window.resize(1280, 800)
    return run


def at(editor):
    return editor.textCursor().position(), editor.verticalScrollBar().value()


def go_to(run, place=HERE):
    """Put the caret somewhere and the page a little further on."""
    editor = run.hand.editor()
    editor.set_cursor_index(place)
    editor.ensureCursorVisible()
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().value() + 40)
    return at(editor)


def test_a_page_opens_where_it_was_left(run):
    first, second = (write.new_entry(run.desk, LONG).id for _ in range(2))
    run.shell.go_to(Screen.WRITE, first)
    left = go_to(run)
    run.shell.go_to(Screen.WRITE, second)
    assert at(run.hand.editor())[0] == 0
    run.shell.go_to(Screen.WRITE, first)
    found = at(run.hand.editor())
    assert found[0] == left[0]
    assert abs(found[1] - left[1]) < 40, "within a line"


def test_the_journal_opens_it_there_too_after_another_start(run, program):
    entry = write.new_entry(run.desk, LONG).id
    run.shell.go_to(Screen.WRITE, entry)
    caret, _ = go_to(run)
    run.quit()
    again = program().open()
    assert again.page.entry is None, "a start is a blank page"
    assert again.hand.editor().text() == ""
    again.shell.go_to(Screen.JOURNAL, entry)
    QTest.qWait(20)
    editor = again.hand.editor()
    assert editor.textCursor().position() == caret
    assert 0 <= editor.cursorRect().top() <= editor.viewport().height()


def test_going_to_another_room_and_back_moves_nothing(run):
    run.shell.go_to(Screen.WRITE, write.new_entry(run.desk, LONG).id)
    left = go_to(run)
    for screen in (Screen.SETTINGS, Screen.COOLING, Screen.JOURNAL, Screen.WRITE):
        run.shell.go_to(screen)
    assert at(run.hand.editor()) == left


def test_after_the_lock_one_goes_on_with_the_same_page(run, program):
    run.write("half a sentence that goes")
    entry = run.page.entry
    run.shell.lock(75)
    run.forget()
    again = program()
    again.start(is_locked=True)
    assert again.window.is_covered
    again.give_passphrase()
    again.hand.wait_for(lambda: again.shell.desk, "the journal")
    assert again.page.entry == entry
    again.hand.type(" on")
    assert again.page.text == "half a sentence that goes on"


def test_after_the_lock_the_room_is_the_same_and_a_later_start_is_blank_again(run, program):
    run.go_to(Screen.SETTINGS)
    run.shell.lock(75)
    run.forget()
    again = program()
    again.start(is_locked=True)
    again.give_passphrase()
    again.hand.wait_for(lambda: again.shell.desk, "the journal")
    assert again.window.screen_shown is Screen.SETTINGS
    again.quit()
    third = program().open()
    assert third.window.screen_shown is Screen.WRITE


def test_a_text_that_is_shorter_now_opens_at_its_end(run):
    entry = write.new_entry(run.desk, LONG).id
    resume.keep_spot(run.desk, entry, resume.Spot(4000, 3900))
    write.save(run.desk, entry, "short")
    run.shell.go_to(Screen.WRITE, entry)
    assert at(run.hand.editor()) == (5, 0)


def test_nothing_is_kept_about_an_entry_that_is_gone(run):
    entry = write.new_entry(run.desk, "to be let go").id
    gone = type(entry)(entry + 1000)
    resume.keep_spot(run.desk, gone, resume.Spot(3))
    assert resume.spot_in(run.desk, gone) is None
    resume.keep_spot(run.desk, entry, resume.Spot(3))
    assert resume.spot_in(run.desk, entry) == resume.Spot(3, 0)
