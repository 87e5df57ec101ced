"""A slow keyring keeps nobody from writing, and a broken one loses no word."""

from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from journeys.program import PASSPHRASE
from unsent.domain.trouble import KeychainError, KeychainLocked, KeychainTimeout, Trouble
from unsent.ui.snapshots import Saving, Screen
from unsent.ui.wording.troubles import trouble_text

TYPED = "they moved me again, mid shift"


@pytest.fixture
def slow(keyring_journal, keychain, program):
    """The program, waiting for a keyring that does not answer yet."""
    keychain.gate = Event()
    running = program(lambda: keychain)
    yield running.start()
    keychain.gate.set()


def test_what_is_typed_meanwhile_is_saved_once_the_keyring_answers(slow, keychain, program):
    assert slow.window.screen_shown is Screen.WRITE
    assert QApplication.focusWidget() is slow.hand.editor()
    slow.hand.type(TYPED)
    assert slow.shell.desk is None
    assert slow.page.snapshot().saving is Saving.OPENING
    keychain.gate.set()
    slow.hand.wait_for(lambda: slow.shell.desk, "the journal")
    slow.hand.type(" and again")
    slow.wait_until_saved()
    assert slow.texts() == [TYPED + " and again"]
    assert slow.hand.editor().text() == TYPED + " and again"
    slow.quit()
    assert program(lambda: keychain).open("").texts() == [TYPED + " and again"]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (KeychainLocked("x"), Trouble.KEYRING_LOCKED),
        (KeychainTimeout("x"), Trouble.KEYRING_SLOW),
        (KeychainError("x"), Trouble.KEYRING_OTHER),
    ],
)
def test_a_keyring_that_fails_locks_the_window_over_the_words(slow, keychain, error, trouble):
    slow.hand.type(TYPED)
    keychain.error = error
    keychain.gate.set()
    assert slow.problem() == trouble_text(trouble)
    assert slow.window.is_covered
    assert QApplication.focusWidget() is slow.locked.passphrase
    slow.give_passphrase("not the one at all")
    slow.hand.wait_for(lambda: slow.problem() == trouble_text(Trouble.WRONG_PASSPHRASE))
    slow.locked.passphrase.clear()
    slow.give_passphrase(PASSPHRASE)
    slow.hand.wait_for(lambda: slow.shell.desk, "the journal")
    assert slow.hand.editor().text() == TYPED
    assert QApplication.focusWidget() is slow.hand.editor()
    slow.wait_until_saved()
    assert slow.texts() == [TYPED]


def test_keep_says_nothing_untrue_while_the_journal_is_not_open(slow, keychain):
    slow.hand.type(TYPED)
    slow.hand.press("Keep")
    assert slow.shell.notices.text != "Kept, just for you. It is in your journal."
    assert slow.hand.editor().text() == TYPED
    slow.hand.press("Let it go")
    assert slow.hand.editor().text() == TYPED


def test_closing_meanwhile_asks_and_going_back_shows_what_was_there(slow, keychain):
    slow.hand.type(TYPED)
    slow.close()
    assert slow.window.isVisible()
    slow.hand.press("Go back")
    assert slow.window.screen_shown is Screen.WRITE
    keychain.error = KeychainLocked("x")
    keychain.gate.set()
    slow.problem()
    slow.close()
    slow.hand.press("Go back")
    assert slow.window.is_covered, "the locked window stays locked"
    assert slow.locked.isVisible()
    slow.close()
    slow.hand.press("Close without it")
    assert not slow.window.isVisible()
