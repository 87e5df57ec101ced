"""The bin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.domain.entry import EntryId
from unsent.ui.snapshots import LetGoSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.let_go.view import LetGoView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import VENT, in_english, let_go, let_go_rows


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = LetGoView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(816, 640)
        view.present(let_go_rows(), let_go())
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


def test_a_text_can_be_read_once_more_and_says_when_it_goes(view, qtbot):
    assert "Gone for good on 27 November at 02:14" in words_on(view)
    text = view._detail._text
    qtbot.keyClicks(text, "x")
    assert text.text() == VENT


def test_taking_back_is_one_press(view, qtbot):
    with qtbot.waitSignal(view.take_back_requested, timeout=1000):
        press(qtbot, view, "Take it back")


def test_ending_it_takes_two_presses(view, qtbot):
    with qtbot.assertNotEmitted(view.for_good_requested):
        press(qtbot, view, "Let it go for good")
    assert {"This cannot be undone.", "Leave it here"} <= words_on(view)
    with qtbot.waitSignal(view.for_good_requested, timeout=1000):
        press(qtbot, view, "Yes, for good")
    assert "Let it go for good" in words_on(view)


def test_by_keyboard_the_question_offers_the_way_back_first(view, qtbot):
    ask = view._detail._for_good
    ask.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(ask, Qt.Key.Key_Space)
    assert QApplication.focusWidget().text() == "Leave it here"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is ask
    assert "This cannot be undone." not in words_on(view)


def test_the_question_is_about_one_text_only(view, qtbot):
    press(qtbot, view, "Let it go for good")
    view.present(let_go_rows(), let_go(entry=EntryId(8), text="You again."))
    assert "This cannot be undone." not in words_on(view)
    assert view._detail._text.text() == "You again."


def test_choosing_in_the_list_asks_for_the_text(view, qtbot):
    view.setFocus()
    with qtbot.waitSignal(view.entry_chosen, timeout=1000) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert chosen.args == [8]


def test_an_empty_bin_says_what_it_is_for_and_keeps_no_text(view):
    view.present((), LetGoSnapshot(None))
    assert "Nothing was let go" in words_on(view)
    assert view._detail._text.text() == ""


def test_rendering_twice_changes_nothing(view):
    text = view._detail._text
    text.setFocus()
    text.selectAll()
    before = view.grab().toImage()
    view.present(let_go_rows(), let_go())
    assert text.selected_text() == VENT
    assert view.grab().toImage() == before


def test_at_twice_the_text_size_no_word_is_cut_off(view, qapp):
    apply_theme(qapp, dark=True, scale=2.0)
    try:
        view.resize(666, 600)
        view._detail._for_good.click()
        for _ in range(4):
            qapp.processEvents()
        for label in view.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                words = max(label.text().split(), key=len)
                assert label.width() >= label.fontMetrics().horizontalAdvance(words), words
    finally:
        apply_theme(qapp, dark=False)
