"""An approved text is copied, pasted elsewhere, and leaves no trace on the clipboard after that."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from unsent.tour.post import SOFTENED
from unsent.ui.snapshots import Screen

CONTROL = Qt.KeyboardModifier.ControlModifier
SECONDS = 2.0
WORDS = frozenset(re.findall(r"\w{5,}", SOFTENED))


@pytest.fixture
def run(journal, program):
    """The window with one approved text, shown ready."""
    run = program(clipboard_seconds=SECONDS).open()
    run.approve(SOFTENED)
    yield run
    run.quit()


@pytest.fixture
def browser(qapp, qtbot):
    """A field of another window, as a page in the browser has one."""
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    return field


def paste(field):
    field.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    return field.toPlainText()


def until_it_is_off(run):
    run.hand.wait_for(lambda: not run.shell.clipboard.is_ours(), "the time to be up")
    QApplication.processEvents()


def test_it_is_pasted_word_for_word_and_then_gone(run, browser):
    run.hand.press("Copy approved text")
    assert paste(browser) == SOFTENED
    until_it_is_off(run)
    browser.clear()
    assert paste(browser) == "", "there is nothing left to paste"


def test_the_time_runs_on_in_another_room_and_another_window(run, browser):
    run.hand.press("Copy approved text")
    run.go_to(Screen.WRITE)
    browser.show()
    browser.activateWindow()
    until_it_is_off(run)
    assert run.window.screen_shown is Screen.WRITE
    assert "clipboard" in run.shell.notices.text.lower()
    assert QApplication.clipboard().text() == ""


def test_a_lock_takes_it_off_before_its_time(run):
    run.hand.press("Copy approved text")
    assert QApplication.clipboard().text() == SOFTENED
    run.shell.lock(75)
    assert not [word for word in WORDS if word in QApplication.clipboard().text()]
    run.forget()


@pytest.mark.desktop
def test_no_other_program_finds_a_trace_of_it_after_the_countdown(run, outside):
    assert outside.text() == ""
    run.hand.press("Copy approved text")
    assert outside.text() == SOFTENED, "it is pasted as it was approved"
    until_it_is_off(run)
    left = outside.everything().decode("utf-8", "replace")
    assert [word for word in WORDS if word in left] == []
    assert outside.targets("clipboard") == []
    assert outside.targets("primary") == []
