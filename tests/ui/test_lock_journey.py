"""The journal locks by itself, and stays locked whatever is wrong with the keyring or the file."""

import pytest
from PySide6.QtCore import Qt

from fakes import FakeClock
from journeys.program import PASSPHRASE, Program, StandInKeychain, make_journal
from unsent.domain.trouble import (
    KeychainError,
    KeychainLocked,
    KeychainMissing,
    KeychainTimeout,
    KeychainValueGone,
)
from unsent.flows import lock, write
from unsent.ui.theme.apply import apply_theme
from unsent.ui.wording import locked as locked_wording


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def keychain():
    return StandInKeychain()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "journal"


@pytest.fixture
def made(folder, clock, keychain):
    """A journal with an entry, opened by keyring, passphrase and the code that is returned."""
    new, desk = make_journal(folder, clock, keychain)
    write.new_entry(desk, "kept before the lock")
    desk.journal.close()
    return new.recovery_code


@pytest.fixture
def program(qapp, folder, clock, made):
    apply_theme(qapp, dark=False)
    qapp.setQuitOnLastWindowClosed(False)
    runs = []

    def run(find_keychain=lambda: None):
        runs.append(Program(qapp, folder, clock, find_keychain))
        return runs[-1]

    yield run
    for each in runs:
        each.forget()


def wanted(program):
    got = []
    program.shell.lock_wanted.connect(lambda: got.append(True))
    return got


def test_after_five_idle_minutes_the_window_wants_to_be_locked(program, clock):
    run = program().open()
    got = wanted(run)
    clock.advance(minutes=4)
    run.shell._lock_moments.look()
    assert got == []
    clock.advance(minutes=2)
    run.shell._lock_moments.look()
    assert got == [True]


def test_typing_keeps_the_journal_open(program, clock, qtbot):
    run = program().open()
    got = wanted(run)
    for _ in range(4):
        clock.advance(minutes=4)
        qtbot.keyClick(run.hand.editor(), Qt.Key.Key_A)
    run.shell._lock_moments.look()
    assert got == []


def test_the_lock_of_the_desktop_locks_the_journal(program):
    run = program().open()
    got = wanted(run)
    run.shell._lock_moments._session.locked.emit()
    assert got == [True]


def test_what_was_typed_just_before_the_lock_is_kept(program, qtbot):
    run = program().open()
    run.hand.editor().setFocus()
    qtbot.keyClicks(run.hand.editor(), "typed and not saved yet")
    run.shell.lock_wanted.connect(lambda: run.shell.close(75))
    run.shell._lock_moments.wanted.emit()
    assert run.shell.exit_code == 75
    again = program().open()
    assert "typed and not saved yet" in again.texts()


def test_before_the_journal_is_open_nothing_counts(program):
    run = program().start(is_locked=True)
    assert run.shell._lock_moments is None


def test_when_chosen_the_keyring_alone_does_not_open(program, folder, keychain):
    lock.set_asks_at_start(folder, asks=True)
    run = program(lambda: keychain).start()
    assert run.window.is_covered
    assert run.shell.desk is None
    assert not run.locked.keyring.isVisible()
    run.give_passphrase()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")


def test_a_choice_that_cannot_be_read_stays_locked(program, folder, keychain):
    (folder / "lock.json").write_bytes(b"\x00\xff torn")
    run = program(lambda: keychain).start()
    assert run.window.is_covered
    assert run.shell.desk is None
    assert not run.locked.keyring.isVisible()


def test_locked_shows_no_title_no_count_and_no_date(program, clock):
    run = program().start(is_locked=True)
    assert run.window.windowTitle() == "Unsent"
    shown = [
        each.text()
        for kind in ("QLabel", "QPushButton")
        for each in of_kind(run.window, kind)
        if each.isVisible() and each.text()
    ]
    allowed = {
        locked_wording.name(),
        locked_wording.locked(),
        locked_wording.unlock(),
        locked_wording.ask_keyring(),
        locked_wording.use_recovery_code(),
    }
    assert set(shown) <= allowed


def of_kind(window, kind):
    from PySide6 import QtWidgets

    return window.findChildren(getattr(QtWidgets, kind))


def plaintext():
    """As where only a keyring that writes in the open is there: none that is allowed."""
    return


def fails_with(error):
    def find():
        keychain = StandInKeychain()
        keychain.error = error
        return keychain

    return find


class Changed(StandInKeychain):
    """Another back end than the one that the key was given to."""

    name = backend = "another.Keyring"


FAILURES = {
    "none": lambda: None,
    "null or plaintext": plaintext,
    "missing": fails_with(KeychainMissing("none")),
    "locked": fails_with(KeychainLocked("locked")),
    "slow": fails_with(KeychainTimeout("slow")),
    "value gone": fails_with(KeychainValueGone("gone")),
    "broken": fails_with(KeychainError("broken")),
    "another back end": Changed,
}


@pytest.mark.parametrize("way", ["passphrase", "code"])
@pytest.mark.parametrize("failure", list(FAILURES))
def test_a_keyring_that_fails_ends_in_a_way_in_that_works(program, folder, made, failure, way):
    before = {path.name: path.read_bytes() for path in folder.glob("*.json*")}
    run = program(FAILURES[failure]).start()
    assert run.problem()
    if way == "passphrase":
        run.give_passphrase(PASSPHRASE)
    else:
        run.hand.press(locked_wording.use_recovery_code())
        run.hand.fill(locked_wording.recovery_code(), made, end="return")
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert "kept before the lock" in run.texts()
    assert {path.name: path.read_bytes() for path in folder.glob("*.json*")} == before


def test_a_defect_in_what_asks_the_keyring_ends_in_a_prompt_too(program, qtbot):
    with qtbot.capture_exceptions() as noted:
        run = program(fails_with(RuntimeError("a defect"))).start()
        assert run.problem()
    assert [kind for kind, *_ in noted] == [RuntimeError], "it is in the log all the same"
    run.give_passphrase(PASSPHRASE)
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert "kept before the lock" in run.texts()
