"""Nothing but the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from fakes import FakeClock
from journeys.program import Program, make_journal
from unsent.ui.snapshots import Screen
from unsent.ui.theme.apply import apply_theme

LONG = "\n".join(f"Line {n} of a long night, with a few words more to it." for n in range(120))


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def run(qapp, tmp_path, clock):
    apply_theme(qapp, dark=False)
    make_journal(tmp_path / "journal", clock)[1].journal.close()
    run = Program(qapp, tmp_path / "journal", clock).open()
    run.window.resize(1280, 800)
    yield run
    run.forget()


def seen(run):
    return [b.text() for b in run.window.findChildren(QAbstractButton) if b.isVisible()]


def caret_height(run):
    editor = run.hand.editor()
    return editor.viewport().mapTo(run.window, editor.cursorRect().topLeft()).y()


@pytest.mark.parametrize("back", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_only_the_page_is_left_and_a_key_brings_the_rest_back(run, back):
    run.write("a few words")
    before = seen(run)
    run.hand.keys(Qt.Key.Key_F11)
    assert seen(run) == []
    assert QApplication.focusWidget() is run.hand.editor()
    run.hand.type(" more")
    assert run.page.text == "a few words more"
    run.hand.keys(back)
    assert seen(run) == before
    run.hand.type(" still")
    assert run.page.text == "a few words more still"


def test_a_draft_is_alone_as_well_and_keeps_its_marks(run):
    run.write("Mrs. Ferris in bed 12 died on March 3.")
    run.make_draft()
    marks = run.hand.editor().marks()
    assert marks
    run.hand.keys(Qt.Key.Key_F11)
    assert seen(run) == []
    assert run.hand.editor().marks() == marks
    run.hand.keys(Qt.Key.Key_Escape)
    assert run.page.snapshot().place is not None


@pytest.mark.parametrize("line", [0, 60, 119])
def test_the_line_that_is_written_on_stays_where_it_is(run, line):
    run.write(LONG)
    editor = run.hand.editor()
    editor.set_cursor_index(LONG.index(f"Line {line} ") + 3)
    editor.ensureCursorVisible()
    QTest.qWait(1)
    before = caret_height(run)
    run.hand.keys(Qt.Key.Key_F11)
    assert caret_height(run) == before
    QTest.qWait(20)
    assert caret_height(run) == before
    run.hand.keys(Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert caret_height(run) == before


def test_it_is_explained_once_for_all(run, qapp, tmp_path, clock):
    run.hand.keys(Qt.Key.Key_F11)
    assert "Escape" in run.shell.notices.text
    assert run.shell.notices._toast.isVisible()
    run.hand.keys(Qt.Key.Key_Escape)
    assert not run.shell.notices._toast.isVisible()
    run.hand.keys(Qt.Key.Key_F11)
    assert not run.shell.notices._toast.isVisible()
    run.quit()
    again = Program(qapp, tmp_path / "journal", clock).open()
    try:
        again.hand.keys(Qt.Key.Key_F11)
        assert not again.shell.notices._toast.isVisible()
    finally:
        again.forget()


def test_going_elsewhere_ends_it(run):
    run.hand.keys(Qt.Key.Key_F11)
    run.hand.keys(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert run.window.screen_shown is Screen.COOLING
    assert run.window._sidebar.isVisible()
    run.shell.go_to(Screen.WRITE)
    assert "Let it go" in seen(run)


def test_the_sheet_of_keys_leaves_it_as_it_was(run):
    run.hand.keys(Qt.Key.Key_F11)
    run.hand.keys(Qt.Key.Key_F1)
    assert run.window.is_covered
    run.hand.keys(Qt.Key.Key_Escape)
    assert run.window.is_plain
    assert seen(run) == []
