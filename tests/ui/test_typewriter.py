"""The page scrolls like paper: the line that is written on stays at mid height."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from unsent.ui.theme.apply import apply_theme, set_manner
from unsent.ui.widgets.page_editor import PageEditor

LINE = 36  # pixels, and a little more


@pytest.fixture
def typed(qtbot, clip, qapp):
    set_manner(qapp, calm=False, typewriter=True)
    editor = PageEditor(clip)
    qtbot.addWidget(editor)
    editor.resize(700, 500)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    yield editor
    set_manner(qapp, calm=False, typewriter=False)
    apply_theme(qapp, dark=False)


def off_middle(editor):
    QApplication.processEvents()
    return abs(editor.cursorRect().center().y() - editor.viewport().height() / 2)


def test_the_first_word_stands_at_mid_height(typed, qtbot):
    assert off_middle(typed) < LINE
    qtbot.keyClicks(typed, "I")
    assert off_middle(typed) < LINE / 2


def test_every_line_that_is_typed_stays_there(typed, qtbot):
    for number in range(30):
        qtbot.keyClicks(typed, f"line {number} that wraps a little further on in the column")
        assert off_middle(typed) < LINE, number
        qtbot.keyClick(typed, Qt.Key.Key_Return)
        assert off_middle(typed) < LINE, number


def test_the_caret_that_is_moved_by_keys_takes_the_page_along(typed, qtbot):
    typed.set_text("\n".join(f"line {number}" for number in range(60)))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(typed, key, Qt.KeyboardModifier.ControlModifier)
        assert off_middle(typed) < LINE
    for _ in range(20):
        qtbot.keyClick(typed, Qt.Key.Key_Down)
    assert off_middle(typed) < LINE


def test_a_click_does_not_move_the_page_and_what_is_typed_next_does(typed, qtbot):
    typed.set_text("\n".join(f"line {number}" for number in range(60)))
    QApplication.processEvents()
    before = typed.verticalScrollBar().value()
    spot = QPoint(30, typed.viewport().height() - 60)
    qtbot.mousePress(typed.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseRelease(typed.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert typed.verticalScrollBar().value() == before
    assert off_middle(typed) > 3 * LINE
    qtbot.keyClicks(typed, "x")
    assert off_middle(typed) < LINE


def test_it_stays_there_in_another_size_and_at_another_text_size(typed, qtbot, qapp):
    typed.set_text("word " * 600)
    qtbot.keyClick(typed, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    typed.resize(500, 800)
    assert off_middle(typed) < LINE
    apply_theme(qapp, dark=False, scale=2.0)
    qtbot.keyClicks(typed, "x")
    assert off_middle(typed) < 2 * LINE


def test_the_wheel_may_look_elsewhere_until_something_is_typed(typed, qtbot):
    typed.set_text("\n".join(f"line {number}" for number in range(60)))
    typed.verticalScrollBar().setValue(typed.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert typed.verticalScrollBar().value() == typed.verticalScrollBar().maximum()
    qtbot.keyClicks(typed, "x")
    assert off_middle(typed) < LINE


def test_it_can_be_left_while_one_writes_and_chosen_again(typed, qtbot, qapp):
    typed.set_text("short")
    set_manner(qapp, calm=False, typewriter=False)
    apply_theme(qapp, dark=False)
    QApplication.processEvents()
    bar = typed.verticalScrollBar()
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    set_manner(qapp, calm=False, typewriter=True)
    apply_theme(qapp, dark=True)
    assert off_middle(typed) < LINE


def test_nothing_of_it_can_be_undone(typed, qtbot):
    typed.set_text("as it was")
    typed.resize(600, 700)
    QApplication.processEvents()
    assert not typed.document().isUndoAvailable()
    qtbot.keyClicks(typed, "x")
    typed.undo()
    assert typed.text() == "as it was"
