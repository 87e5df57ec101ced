import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.page_text import ReadingPage
from unsent.ui.widgets.plain_text import clean


@pytest.fixture
def page(qtbot, clip):
    editor = PageEditor(clip)
    qtbot.addWidget(editor)
    editor.resize(900, 500)
    editor.show()
    qtbot.waitExposed(editor)
    editor.setFocus()
    return editor


@given(text=st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_what_goes_in_comes_out(page, text):
    page.set_text(text)
    assert page.text() == clean(text)


def test_a_no_break_space_is_kept(page):
    page.set_text("Dr\u00a0Ferris")
    QTest.keyClicks(page, "x")
    assert page.text() == "xDr\u00a0Ferris"


def test_pasted_text_loses_its_looks_and_what_is_no_character(page, qapp):
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold\x00\u2028line\r\nend")
    qapp.clipboard().setMimeData(mime)
    page.paste()
    assert page.text() == "bold\nline\nend"
    assert not page.textCursor().charFormat().font().bold()


def test_a_megabyte_can_be_pasted(page, qapp):
    text = ("All work and no rest. " * 40 + "\n") * 1200
    qapp.clipboard().setText(text)
    page.paste()
    assert len(text) > 1_000_000
    assert page.text() == text


def test_marks_count_emoji_as_one_character(page):
    text = "😀😀 call 😀 Ferris now"
    page.set_text(text)
    start = text.index("Ferris")
    page.set_marks([(start, start + 6, "warn")])
    cursor = page.textCursor()
    mark = page._track.marks[0]
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "Ferris"
    assert page.marks() == ((start, start + 6, "warn"),)


def test_marks_move_along_with_typing(page):
    page.set_text("one two")
    page.set_marks([(4, 7, "warn")])
    page.insertPlainText("😀")
    QTest.keyClicks(page, "ab")
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.text() == "😀ab\none two"
    assert page.marks() == ((8, 11, "warn"),)


def test_a_mark_ends_when_its_words_are_taken_out(page):
    page.set_text("one two three")
    page.set_marks([(4, 7, "warn"), (8, 13, "info")])
    page.apply_edit(3, 7, "")
    assert page.text() == "one three"
    start, end, _ = page.marks()[0]
    assert start == end
    assert page.marks()[1] == (4, 9, "info")


@pytest.mark.parametrize("severity", ["block", "warn", "info"])
def test_each_severity_is_drawn(page, severity):
    page.set_text("plain marked")
    bare = page.grab().toImage()
    page.set_marks([(6, 12, severity)])
    assert page.grab().toImage() != bare
    page.set_marks([])
    assert page.grab().toImage() == bare


@pytest.mark.parametrize("text", ["שלום עולם", "abc שלום def", "😀😀😀"])
def test_marks_over_any_script_are_drawn(page, text):
    page.set_text(text)
    bare = page.grab().toImage()
    page.set_marks([(0, len(text), "block")])
    assert page.grab().toImage() != bare


def test_setting_marks_changes_neither_text_nor_undo(page, qtbot):
    page.set_text("one two")
    with qtbot.assertNotEmitted(page.changed):
        page.set_marks([(0, 3, "block")])
    assert not page.document().isUndoAvailable()


def test_a_fix_is_one_step_back(page):
    page.set_text("😀 the 87yo waited")
    QTest.keyClicks(page, "hm ")
    typed = page.text()
    at = typed.index("87yo")
    page.apply_edit(at, at + 4, "older patient")
    assert page.text() == "hm 😀 the older patient waited"
    QTest.keyClicks(page, "s")
    page.undo()
    page.undo()
    assert page.text() == typed
    page.redo()
    assert page.text() == "hm 😀 the older patient waited"


def test_f8_walks_through_the_marks(page, qtbot):
    page.set_text("one two three")
    page.set_marks([(8, 13, "info"), (4, 7, "warn")])
    with qtbot.waitSignal(page.mark_at_cursor) as told:
        QTest.keyClick(page, Qt.Key.Key_F8)
    assert told.args == [1]
    QTest.keyClick(page, Qt.Key.Key_F8)
    assert page.cursor_index() == 8
    QTest.keyClick(page, Qt.Key.Key_F8)
    assert page.cursor_index() == 4
    QTest.keyClick(page, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.cursor_index() == 8


def test_the_pointer_tells_its_mark(page, qtbot):
    page.set_text("one two three")
    page.set_marks([(0, 3, "warn")])
    inside = page.cursorRect().center() + page.cursorRect().topRight() * 0
    inside.setX(inside.x() + 12)
    QTest.mouseMove(page.viewport(), inside + QPoint(300, 200))  # it may be there already
    with qtbot.waitSignal(page.mark_hovered) as told:
        QTest.mouseMove(page.viewport(), inside)
    assert told.args == [0]


def test_the_column_stays_in_the_middle_of_a_wide_window(page, qapp):
    page.resize(1400, 500)
    qapp.processEvents()
    box = page.viewport().geometry()
    assert abs(box.center().x() - 700) < 12
    assert 640 <= box.width() <= 670
    assert page.document().textWidth() == box.width()


def test_a_reading_page_cannot_be_changed(qtbot, clip):
    page = ReadingPage(clip)
    qtbot.addWidget(page)
    page.set_text("sealed")
    QTest.keyClicks(page, "x")
    page.paste()
    page.cut()
    assert page.text() == "sealed"
    assert [entry.label for entry in page.menu_entries()] == [
        "Copy (stays in Unsent)",
        "Select all",
    ]


def test_a_growing_page_is_as_high_as_its_text(qtbot, clip):
    page = ReadingPage(clip, grows=True)
    qtbot.addWidget(page)
    page.resize(400, 50)
    page.set_text("one")
    low = page.sizeHint().height()
    page.set_text("one\n\n" * 10)
    assert page.sizeHint().height() > low * 4


def test_a_mark_after_emoji_at_the_end_of_a_long_paragraph_is_drawn(page):
    text = "😀 word " * 400 + "end"
    page.set_text(text)
    page.set_cursor_index(len(text))
    bare = page.grab().toImage()
    page.set_marks([(len(text) - 3, len(text), "block")])
    assert page.grab().toImage() != bare


def test_words_dragged_within_the_page_move(page):
    page.set_text("one two")
    cursor = page.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    mime = page.createMimeDataFromSelection()
    cursor.removeSelectedText()
    page.moveCursor(QTextCursor.MoveOperation.End)
    assert page.canInsertFromMimeData(mime)
    page.insertFromMimeData(mime)
    assert page.text() == "twoone "
