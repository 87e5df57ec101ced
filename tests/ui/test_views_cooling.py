"""The waiting room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.domain.entry import EntryId
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.cooling.view import CoolingView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import POST, cooling, cooling_rows, in_english


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = CoolingView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.present(cooling_rows(), cooling())
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


def sealed(view):
    return view._detail._text.text()


def test_it_shows_how_long_when_and_why(view):
    assert {
        "r/nursing · public",
        "Ready to look at again tomorrow at 08:14",
        "Written at 02:14 on Sunday, heat 78 of 100. You said: 8 of 10.",
        "Why 30 h",
        "already later",
    } <= words_on(view)
    assert view._detail._status._ring.accessibleName() == "14 h 08 still cooling"
    assert view._room.list.current() == 1


def test_the_exits_are_one_press_away(view, qtbot):
    for words, signal in (
        ("Keep private", view.keep_requested),
        ("Let it go", view.let_go_requested),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            press(qtbot, view, words)


def test_changing_the_text_is_pressed_twice_and_says_what_it_costs(view, qtbot):
    with qtbot.assertNotEmitted(view.change_requested):
        press(qtbot, view, "Change the text · the wait starts again")
    assert "It becomes a draft again and then waits its full 30 h." in words_on(view)
    with qtbot.waitSignal(view.change_requested, timeout=1000):
        press(qtbot, view, "Press once more to start again")


def test_a_first_press_is_taken_back_by_never_mind_and_by_another_draft(view, qtbot):
    for undo in (
        lambda: press(qtbot, view, "Never mind"),
        lambda: view.present(cooling_rows(), cooling(entry=EntryId(2))),
    ):
        press(qtbot, view, "Change the text · the wait starts again")
        undo()
        assert "Change the text · the wait starts again" in words_on(view)


def test_a_new_countdown_does_not_take_a_first_press_back(view, qtbot):
    press(qtbot, view, "Change the text · the wait starts again")
    view.present(cooling_rows(), cooling(seconds_left=50000.0))
    assert "Press once more to start again" in words_on(view)


def test_the_sealed_text_is_hidden_until_asked_for(view, qtbot):
    assert sealed(view) == ""
    with qtbot.waitSignal(view.look_requested, timeout=1000):
        press(qtbot, view, "Look at it")
    view.show_text(POST)
    assert sealed(view) == POST
    assert view._detail._text.isVisible()
    qtbot.keyClicks(view._detail._text, "x")
    assert sealed(view) == POST
    with qtbot.assertNotEmitted(view.look_requested):
        press(qtbot, view, "Put it away again")
    assert sealed(view) == ""


def test_a_look_stays_while_time_passes_and_ends_with_another_draft(view):
    view.show_text(POST)
    view.present(cooling_rows(), cooling(seconds_left=50000.0))
    assert sealed(view) == POST
    view.present(cooling_rows(), cooling(entry=EntryId(2)))
    assert sealed(view) == ""
    view.show_text(POST)
    view.hide_text()
    assert sealed(view) == ""


def test_a_note_is_told_as_it_is_typed(view, qtbot):
    press(qtbot, view, "Note to my later self")
    with qtbot.waitSignal(view.note_changed, timeout=1000) as told:
        qtbot.keyClicks(QApplication.focusWidget(), "!")
    assert told.args == ["!"]


def test_a_note_being_typed_is_not_overwritten(view, qtbot):
    press(qtbot, view, "Note to my later self")
    qtbot.keyClicks(QApplication.focusWidget(), "ask Priya")
    with qtbot.assertNotEmitted(view.note_changed):
        view.present(cooling_rows(), cooling(note="ask"))
    assert view._detail._note.text() == "ask Priya"
    view.present(cooling_rows(), cooling(entry=EntryId(2), note="other"))
    assert view._detail._note.text() == "other"


def test_choosing_in_the_list_asks_for_the_entry(view, qtbot):
    view.setFocus()
    with qtbot.waitSignal(view.entry_chosen, timeout=1000) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert chosen.args == [2]


def test_rendering_twice_changes_nothing(view, qtbot):
    view.setFocus()
    before = view.grab().toImage()
    with qtbot.assertNotEmitted(view.entry_chosen):
        view.present(cooling_rows(), cooling())
    assert view.grab().toImage() == before


def test_an_empty_room_says_what_it_is_for(view):
    view.present((), None)
    assert "Nothing is cooling" in words_on(view)
    assert not view._detail.isVisible()


def test_clock_time_that_does_not_count_is_said_once(view):
    view.present(cooling_rows(), cooling(refused=86400.0))
    assert "The clock was moved. 24 h of that do not count." in words_on(view)


@pytest.mark.parametrize("size", [(1072, 800), (760, 640), (666, 600)])
def test_at_twice_the_text_size_no_word_is_cut_off(view, qapp, qtbot, size):
    apply_theme(qapp, dark=True, scale=2.0)
    try:
        view.resize(*size)
        view.present(cooling_rows(), cooling(refused=86400.0))
        for _ in range(4):
            qapp.processEvents()
        assert not view._detail._status.horizontalScrollBar().isVisible()
        for label in view.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
        for one in view.findChildren(QPushButton):
            if one.isVisible():
                assert one.width() >= one.minimumSizeHint().width(), one.text()
    finally:
        apply_theme(qapp, dark=False)
