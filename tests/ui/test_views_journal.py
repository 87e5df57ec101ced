"""The journal and its page."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.domain.entry import EntryId
from unsent.ui.snapshots import Screen
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.journal import look as journal_look
from unsent.ui.views.journal.view import JournalView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import POST, VENT, draft_page, in_english, journal_rows, private_page


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = JournalView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.open_text(VENT)
        view.present(journal_rows(), private_page())
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


def test_rows_say_when_and_what_became_of_them():
    with in_english():
        rows = journal_look.journal_rows(journal_rows())
    assert [row.meta for row in rows] == [
        "19 November · just for me",
        "16 November · just for me",
        "13 November · just for me",
        "10 November · cooling, r/nursing",
        "7 November · posted, r/nursing",
        "4 November · ready, X",
    ]
    assert rows[0].title == "Twelve hours"


def test_a_private_entry_is_the_page_itself(view, qtbot):
    assert {"Just for me", "Keep", "47 words"} <= words_on(view)
    with qtbot.waitSignal(view.page.text_changed, timeout=1000):
        qtbot.keyClicks(view.page._page.editor, "x")


def test_choosing_in_the_list_asks_for_the_entry(view, qtbot):
    view.setFocus()
    with qtbot.waitSignal(view.entry_chosen, timeout=1000) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert chosen.args == [2]


def test_an_approved_entry_is_read_only_and_leads_to_its_room(view, qtbot):
    view.open_text(POST)
    view.present(journal_rows(), draft_page(entry=EntryId(6), is_editable=False))
    assert {"This is approved and ready to copy.", "Go to Ready"} <= words_on(view)
    qtbot.keyClicks(view.page._page.editor, "x")
    assert view.page.text() == POST
    with qtbot.waitSignal(view.room_requested, timeout=1000) as asked:
        press(qtbot, view, "Go to Ready")
    assert asked.args == [Screen.READY, 6]


def test_a_posted_entry_stays_as_it_is(view):
    view.open_text(POST)
    view.present(journal_rows(), draft_page(entry=EntryId(5), is_editable=False))
    assert "You posted this, so it stays as it is." in words_on(view)
    assert "Let it go" not in words_on(view)


def test_a_cooling_entry_is_put_away_here_too(view, qtbot):
    view.open_text(POST)
    view.present(journal_rows(), draft_page(entry=EntryId(4), is_editable=False))
    assert not view.page.isVisible()
    assert "This is cooling, so it is put away." in words_on(view)
    with qtbot.waitSignal(view.room_requested, timeout=1000) as asked:
        press(qtbot, view, "Go to Cooling")
    assert asked.args == [Screen.COOLING, 4]


def test_an_empty_journal_says_what_it_is_for(view, qtbot):
    view.present((), None)
    assert "Nothing here yet" in words_on(view)
    with qtbot.waitSignal(view.write_requested, timeout=1000):
        press(qtbot, view, "Write something")


def test_without_a_choice_nothing_of_a_text_is_shown(view):
    view.present(journal_rows(), None)
    assert "Choose an entry to read it." in words_on(view)
    assert not view.page.isVisible()


def test_rendering_twice_changes_nothing(view, qtbot):
    editor = view.page._page.editor
    editor.setFocus()
    editor.set_cursor_index(20)
    before = view.grab().toImage()
    with qtbot.assertNotEmitted(view.entry_chosen):
        view.present(journal_rows(), private_page())
    assert editor.hasFocus()
    assert editor.cursor_index() == 20
    assert view.grab().toImage() == before


def test_focus_mode_leaves_only_the_page(view):
    view.set_focus_mode(on=True)
    assert not view._room.list.isVisible()
    assert words_on(view) == set()
    view.set_focus_mode(on=False)
    assert view._room.list.isVisible()


def test_an_entry_without_a_word_still_has_a_name():
    nameless = replace(journal_rows()[0], title="", snippet="")
    assert [row.title for row in journal_look.journal_rows([nameless])] == ["Blank page"]
