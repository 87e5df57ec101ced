"""Closing the window: at once, or after a question when something would be lost."""

import pytest
from PySide6.QtWidgets import QApplication

from unsent.store.faults import DiskFull
from unsent.tour.post import SOFTENED
from unsent.ui.snapshots import Saving, Screen

TYPED = "what cannot be saved is not thrown away"


@pytest.fixture
def copied(journal, program):
    """The program with an approved text on the clipboard, asked to close."""
    run = program(clipboard_seconds=1.5).open()
    run.approve(SOFTENED)
    run.hand.press("Copy approved text")
    assert QApplication.clipboard().text() == SOFTENED
    run.close()
    run.hand.wait_for(lambda: run.window.is_covered, "the question")
    return run


def test_with_nothing_to_lose_it_closes_at_once(journal, program):
    run = program().open()
    run.hand.type("one word")
    run.close()
    assert not run.window.isVisible()
    assert run.shell.desk is None
    assert program().open().texts() == ["one word"]


def test_the_clipboard_can_be_cleared_at_once(copied):
    assert copied.window.isVisible()
    assert copied.window.is_covered
    copied.hand.press("Take it off and close")
    assert not copied.window.isVisible()
    assert QApplication.clipboard().text() == ""
    assert copied.shell.desk is None


def test_the_window_can_go_when_the_clipboard_is_empty(copied):
    copied.hand.press("Close when it is off")
    assert not copied.window.isVisible()
    assert QApplication.clipboard().text() == SOFTENED
    assert copied.shell.desk is not None, "the program goes on meanwhile"
    copied.hand.wait_for(lambda: copied.shell.desk is None, "the end")
    assert QApplication.clipboard().text() == ""


def test_a_lock_does_not_bring_back_a_window_that_was_closed(copied):
    copied.hand.press("Close when it is off")
    copied.shell.lock(75)
    QApplication.processEvents()
    assert copied.shell.exit_code == 0
    assert copied.shell.desk is None
    assert QApplication.clipboard().text() == ""


def test_going_back_changes_nothing(copied):
    copied.hand.press("Go back")
    assert copied.window.screen_shown is Screen.READY
    assert QApplication.clipboard().text() == SOFTENED


def test_the_question_is_over_when_the_time_is_up(copied):
    copied.hand.wait_for(lambda: copied.shell.desk is None, "the end")
    assert not copied.window.isVisible()


@pytest.fixture
def full_disk(journal, program, monkeypatch):
    """The program with words on the page that no file takes."""
    run = program().open()
    run.hand.type("kept. ")
    run.wait_until_saved()
    work = run.desk.journal.vault.run

    def run_nothing(sql, *more):
        if sql.lstrip().upper().startswith(("INSERT", "UPDATE", "BEGIN")):
            raise DiskFull("no room")
        return work(sql, *more)

    monkeypatch.setattr(type(run.desk.journal.vault), "run", lambda _, *more: run_nothing(*more))
    run.hand.type(TYPED)
    run.close()
    yield run
    monkeypatch.undo()


def test_words_that_cannot_be_saved_keep_the_window_open(full_disk, monkeypatch):
    assert full_disk.window.isVisible()
    assert full_disk.window.is_covered
    full_disk.hand.press("Go back")
    assert full_disk.hand.editor().text() == "kept. " + TYPED
    assert full_disk.page.snapshot().saving is Saving.FAILED
    full_disk.close()
    full_disk.hand.press("Go back")
    monkeypatch.undo()
    full_disk.close()
    assert not full_disk.window.isVisible()


def test_saying_so_closes_without_them_and_loses_nothing_else(full_disk, program, monkeypatch):
    full_disk.hand.press("Close without it")
    assert not full_disk.window.isVisible()
    assert full_disk.shell.desk is None
    monkeypatch.undo()
    assert program().open().texts() == ["kept. "]


def test_locking_asks_too(full_disk):
    full_disk.hand.press("Go back")
    full_disk.shell.lock(75)
    assert full_disk.window.isVisible()
    assert full_disk.window.is_covered
    full_disk.hand.press("Go back")
    assert full_disk.hand.editor().text() == "kept. " + TYPED
    assert full_disk.shell.exit_code == 0


def test_a_lock_that_goes_on_without_them_ends_locked_and_not_closed(full_disk, program):
    full_disk.hand.press("Go back")
    full_disk.shell.lock(75)
    full_disk.hand.press("Close without it")
    assert not full_disk.window.isVisible()
    assert full_disk.shell.exit_code == 75, "started again, locked"


def test_closing_after_a_lock_was_put_off_closes(full_disk):
    full_disk.hand.press("Go back")
    full_disk.shell.lock(75)
    full_disk.hand.press("Go back")
    full_disk.close()
    full_disk.hand.press("Close without it")
    assert full_disk.shell.exit_code == 0


def test_a_lock_that_was_put_off_comes_again_after_the_same_idle_time(full_disk, clock):
    full_disk.hand.press("Go back")
    wanted = []
    full_disk.shell.lock_wanted.connect(lambda: wanted.append(full_disk.shell.lock(75)))
    for times in (1, 2):
        clock.advance(minutes=6)
        full_disk.shell._lock_moments.look()
        assert len(wanted) == times
        full_disk.hand.press("Go back")
