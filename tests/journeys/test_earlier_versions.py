"""The history of a page: looked at, brought back, and undone, from wherever the page is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.flows import cool, sitting, versions, write
from unsent.ui.snapshots import Screen
from unsent.ui.widgets.entry_list import EntryList
from unsent.ui.wording import versions as wording
from unsent.ui.wording import write as write_wording

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST, SECOND, THIRD = "They moved me.", "They moved me again.", "They moved me again, mid shift."


@pytest.fixture
def run(program, journal, clock):
    """The program with an entry of three texts on its page."""
    run = program().open()
    entry = sitting.save_typed(run.desk, None, FIRST)
    for text in (SECOND, THIRD):
        clock.advance(hours=2)
        sitting.save_typed(run.desk, entry, text)
        sitting.end(run.desk, entry)
    run.shell.go_to(Screen.WRITE, entry)
    return run


def look_back(run):
    run.hand.keys(Qt.Key.Key_H, CONTROL, where=run.window)
    run.hand.wait_for(lambda: run.window.screen_shown is Screen.VERSIONS, "the versions")
    return run.shell.room(Screen.VERSIONS).view


def shown(view):
    return view._detail._text.text()


def test_the_keyboard_alone_reads_an_earlier_text_and_brings_it_back(run):
    view = look_back(run)
    assert isinstance(QApplication.focusWidget(), EntryList)
    assert shown(view) == "They moved me again, mid shift.", "what went and what came"
    run.hand.keys(Qt.Key.Key_Down)
    assert "again" in shown(view)
    run.hand.press(wording.hide_changes())
    assert shown(view) == FIRST
    button = run.hand.button(wording.bring_back())
    for _ in range(10):
        if button.hasFocus():
            break
        run.hand.keys(Qt.Key.Key_Tab)
    run.hand.keys(Qt.Key.Key_Space)
    assert run.window.screen_shown is Screen.WRITE
    assert run.hand.editor().text() == FIRST
    assert run.shell.notices.text == wording.brought_back()
    texts = [version.text for version in versions.history(run.desk, run.page.entry)]
    assert texts == [THIRD, SECOND, FIRST]


def test_bringing_back_is_undone_even_after_typing_on(run):
    look_back(run)
    run.hand.press(wording.bring_back())
    run.hand.keys(Qt.Key.Key_End, CONTROL, where=run.hand.editor())
    run.hand.type(" Typed on.")
    run.hand.press("Undo")
    assert run.hand.editor().text() == THIRD
    texts = [version.text for version in versions.history(run.desk, run.page.entry)]
    assert SECOND + " Typed on." in texts, "not even that is lost"


def test_escape_goes_back_to_the_caret_where_it_was(run):
    editor = run.hand.editor()
    editor.set_cursor_index(9)
    look_back(run)
    run.hand.keys(Qt.Key.Key_Escape)
    assert run.window.screen_shown is Screen.WRITE
    assert QApplication.focusWidget() is editor
    assert editor.cursor_index() == 9


def test_what_is_not_saved_yet_is_compared_too(run):
    run.hand.keys(Qt.Key.Key_End, CONTROL, where=run.hand.editor())
    run.hand.type(" Just now.")
    view = look_back(run)
    assert "Just now." in shown(view)


def test_a_page_without_a_history_says_what_this_is_for(run):
    run.hand.press("Keep")
    with pytest.raises(LookupError):
        button_of(run)
    run.write("a new page")
    view = look_back(run)
    assert wording.nothing_yet() in words_on(view)
    run.hand.keys(Qt.Key.Key_Escape)
    assert run.hand.editor().text() == "a new page"


def test_the_journal_has_it_for_what_can_be_edited_only(run, clock):
    entry = run.page.entry
    run.shell.go_to(Screen.JOURNAL, entry)
    look_back(run)
    run.hand.press(wording.bring_back())
    assert run.window.screen_shown is Screen.JOURNAL
    assert run.hand.editor().text() == SECOND
    write.make_draft(run.desk, entry, "reddit")
    cool.seal(run.desk, entry)
    clock.advance(minutes=1)
    run.shell.go_to(Screen.JOURNAL, entry)
    with pytest.raises(LookupError):
        button_of(run)


def test_a_draft_in_review_can_get_its_earlier_text_back(run, clock):
    entry = run.page.entry
    write.make_draft(run.desk, entry, "reddit")
    cool.seal(run.desk, entry)
    clock.advance(days=4)
    run.shell.tick()
    run.shell.go_to(Screen.REVIEW, entry)
    assert not isinstance(QApplication.focusWidget(), QPushButton), "looking back comes last"
    look_back(run)
    run.hand.press(wording.bring_back())
    assert run.window.screen_shown is Screen.REVIEW
    assert run.hand.editor().text() == SECOND
    run.hand.press("Undo")
    assert run.hand.editor().text() == THIRD


def test_the_window_can_be_locked_and_left_from_here(run):
    look_back(run)
    wanted = []
    run.shell.lock_wanted.connect(lambda: wanted.append(True))
    run.hand.keys(Qt.Key.Key_L, CONTROL, where=run.window)
    assert wanted == [True]
    run.hand.keys(Qt.Key.Key_N, CONTROL, where=run.window)
    assert run.window.screen_shown is Screen.WRITE
    assert run.hand.editor().text() == ""


def button_of(run):
    words = write_wording.earlier_versions()
    for button in run.window.findChildren(QPushButton):
        if button.isVisible() and button.text() == words:
            return button
    raise LookupError(words)


def words_on(view):
    return {label.text() for label in view.findChildren(QLabel) if label.isVisible()}
