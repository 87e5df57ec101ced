"""Finding something written long ago: by its words, by its day, or because it was open last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from unsent.flows import cool, let_go, write
from unsent.ui.snapshots import Screen
from unsent.ui.widgets.mark_layers import FOUND

CONTROL = Qt.KeyboardModifier.ControlModifier
GLOVES = "Third night shift in a row.\n" + "One more line. " * 20 + "My hands smell of blue gloves."


@pytest.fixture
def run(program, journal, clock):
    """The program with twenty pages of as many days; the oldest tells of gloves."""
    run = program().open()
    write.new_entry(run.desk, GLOVES)
    for day in range(20):
        clock.advance(days=1)
        write.new_entry(run.desk, f"Page {day}.\nQuiet. The shift was short.")
    run.shell.go_to(Screen.JOURNAL)
    return run


def room(run):
    return run.shell.room(Screen.JOURNAL)


def listed(run):
    return [row.title for row in room(run)._found.rows]


def look_for(run, words):
    run.hand.fill("Search", words)
    run.hand.wait_for(lambda: not room(run)._found.is_searching, "the search")


def test_a_page_is_found_by_its_words_with_the_keyboard_alone(run):
    look_for(run, "gloves row")
    assert listed(run) == ["Third night shift in a row."]
    run.hand.keys(Qt.Key.Key_Down)
    editor = run.hand.editor()
    assert editor.text() == GLOVES
    marked = [GLOVES[mark.start : mark.end] for mark in editor.layers.track(FOUND).marks]
    assert marked == ["row", "gloves"]
    run.hand.keys(Qt.Key.Key_Escape)
    assert len(listed(run)) == 21
    assert not editor.layers.track(FOUND).marks
    assert run.hand.editor().text() == GLOVES


def test_the_last_words_typed_are_what_is_listed(run):
    look_for(run, "gloves")
    look_for(run, " nowhere")
    assert listed(run) == []
    run.hand.press("Show all")
    assert len(listed(run)) == 21


def test_the_search_is_reached_by_a_key_from_the_page(run):
    room(run).view.entry_chosen.emit(room(run)._found.rows[0].id)
    run.hand.editor().setFocus()
    both = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    run.hand.keys(Qt.Key.Key_F, *both, where=run.window)
    run.hand.type("gloves")
    run.hand.wait_for(lambda: len(listed(run)) == 1, "the search")


def test_a_search_lets_nothing_out(run):
    QApplication.clipboard().setText("from elsewhere")
    look_for(run, "gloves")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        run.hand.keys(key, CONTROL)
    run.hand.fill("Search", "gloves")
    run.hand.keys(Qt.Key.Key_Down)
    run.hand.keys(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "from elsewhere"


def test_what_cools_is_found_and_stays_put_away(run):
    text = "Short.\n" + "One more line. " * 20 + "She named the surgeon."
    entry = write.new_entry(run.desk, text, "reddit").id
    cool.seal(run.desk, entry)
    look_for(run, "surgeon")
    [row] = room(run)._found.rows
    assert "surgeon" not in row.snippet
    run.hand.keys(Qt.Key.Key_Down)
    assert not room(run).view.page.isVisible()
    run.hand.press("Show all")
    look_for(run, "gloves")  # the list leaves out what is open
    assert not room(run).view.page.isVisible()


def test_a_day_is_opened_in_the_calendar_with_the_keyboard(run, clock):
    today = clock.local().date()
    grid = room(run).view.finder.calendar.grid
    grid.setFocus()
    run.hand.keys(Qt.Key.Key_Left)
    run.hand.keys(Qt.Key.Key_Return)
    assert listed(run) == ["Page 18."]
    run.hand.keys(Qt.Key.Key_PageUp)
    assert room(run)._found.month.month == (today.month - 2) % 12 + 1
    assert listed(run) == ["Page 18."]  # turning pages chooses nothing
    run.hand.keys(Qt.Key.Key_Escape)
    assert len(listed(run)) == 21


def test_a_day_without_a_page_says_so(run):
    grid = room(run).view.finder.calendar.grid
    grid.setFocus()
    run.hand.keys(Qt.Key.Key_Right)
    run.hand.keys(Qt.Key.Key_Space)
    assert listed(run) == []
    assert room(run).view._room._nothing.isVisible()


def test_the_list_is_as_it_was_when_one_comes_back(run):
    look_for(run, "quiet")
    run.hand.keys(Qt.Key.Key_Down)
    opened, found = room(run)._page.entry, listed(run)
    run.shell.go_to(Screen.WRITE)
    run.shell.go_to(Screen.JOURNAL)
    assert (room(run)._page.entry, listed(run)) == (opened, found)


def test_the_entry_and_the_place_in_the_list_are_there_again_after_a_restart(run, program):
    last = room(run)._found.rows[-1].id
    room(run).view.entry_chosen.emit(last)
    room(run).view.set_top_row(12)
    top = room(run).view.top_row()
    assert top > 5
    run.quit()
    again = program().open()
    again.shell.go_to(Screen.JOURNAL)
    again.hand.wait_for(lambda: room(again).view.top_row() == top, "the list")
    assert room(again)._page.entry == last
    assert again.hand.editor().text() == GLOVES


def test_an_entry_that_was_let_go_is_not_opened_again(run, program):
    last = room(run)._found.rows[-1].id
    room(run).view.entry_chosen.emit(last)
    run.shell.go_to(Screen.WRITE)
    let_go.put_in_bin(run.desk, last)
    run.quit()
    again = program().open()
    again.shell.go_to(Screen.JOURNAL)
    assert room(again)._page.entry is None
    let_go.shred(again.desk, last)
    assert again.desk.journal.settings.entries_with("journal.open") == ()


def test_a_search_that_fails_claims_nothing(run, monkeypatch):
    from unsent.store.faults import Damaged

    def fail(*_):
        raise Damaged("a page cannot be read")

    monkeypatch.setattr("unsent.store.find.texts", fail)
    look_for(run, "gloves")
    assert room(run)._found.has_failed
    run.hand.press("Show all")
    assert len(listed(run)) == 21
    assert not room(run)._found.has_failed


def test_the_list_has_the_focus_when_the_journal_is_entered(run):
    assert room(run).view._room.list.hasFocus()
    run.hand.keys(Qt.Key.Key_Down)
    assert room(run)._page.entry == room(run)._found.rows[0].id


def test_tab_goes_from_the_search_over_the_calendar_to_the_list_and_the_page(run):
    finder = room(run).view.finder
    room(run).view.entry_chosen.emit(room(run)._found.rows[0].id)
    finder.search.setFocus()
    stops = [finder.search, finder.calendar.before, finder.calendar.after, finder.calendar.grid]
    for stop in (*stops, room(run).view._room.list):
        assert stop.hasFocus()
        run.hand.keys(Qt.Key.Key_Tab)
    assert room(run).view.page.isAncestorOf(QApplication.focusWidget())


def test_going_through_what_was_found_looks_for_nothing_anew(run, monkeypatch):
    look_for(run, "quiet")
    asked = []
    monkeypatch.setattr("unsent.flows.find.search", lambda *_: asked.append(1) or [])
    for _ in range(3):
        run.hand.keys(Qt.Key.Key_Down)
    assert room(run)._page.entry == room(run)._found.rows[2].id
    assert asked == []
