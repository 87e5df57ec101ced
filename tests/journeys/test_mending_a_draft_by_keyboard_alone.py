"""A resident mends a draft without the mouse: finds a word, puts it right, takes what would help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeys.program import Program, make_journal
from unsent.system.dictionaries import find_dictionaries
from unsent.ui.session import spelling as session_module
from unsent.ui.widgets.mark_layers import SPELLING

TEXT = "My patient Mr. Smith was there. I am so tierd of it, and tierd of the ward. "
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def run(qapp, folder, clock, monkeypatch):
    monkeypatch.setattr(session_module, "spoken", lambda: ("en_US",))
    make_journal(folder, clock)[1].journal.close()
    run = Program(qapp, folder, clock)
    run.shell.spelling.use(find_dictionaries)
    run.open()
    run.write(TEXT)
    yield run
    run.forget()


def key(run, which, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(run.window.focusWidget(), which, held)


def menu(run):
    key(run, Qt.Key.Key_Period, CONTROL)
    run.hand.wait_for(QApplication.activePopupWidget, "the menu")
    return QApplication.activePopupWidget()


def misspelt(run):
    marks = run.hand.editor().layers.track(SPELLING).marks
    return [run.hand.editor().text()[mark.start : mark.end] for mark in marks]


def test_a_word_is_found_and_put_right(run):
    run.hand.wait_for(lambda: misspelt(run) == ["tierd", "tierd"], "the waves")
    key(run, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(run.window.focusWidget(), "TIERD")
    key(run, Qt.Key.Key_Return)  # from the first, behind the end of the text, to the second
    key(run, Qt.Key.Key_Return, CONTROL)
    assert run.hand.editor().selected_text() == "tierd"
    opened = menu(run)
    words = [action.text() for action in opened.actions()]
    assert words[1] == "tired"
    QTest.keyClick(opened, Qt.Key.Key_Return)
    run.wait_until_saved()
    assert run.texts() == [TEXT[::-1].replace("dreit", "derit", 1)[::-1]]
    key(run, Qt.Key.Key_Z, CONTROL)
    assert run.hand.editor().text() == TEXT


def test_a_mark_is_reached_and_what_would_help_is_taken_in_one_step(run):
    run.make_draft()
    assert run.page.snapshot().report.findings
    run.hand.editor().setFocus()
    key(run, Qt.Key.Key_F8)
    opened = menu(run)
    assert opened.actions()[0].text().startswith("Must change")
    QTest.keyClick(opened, Qt.Key.Key_Return)
    assert "Smith" not in run.hand.editor().text()
    key(run, Qt.Key.Key_Z, CONTROL)
    assert run.hand.editor().text() == TEXT
