"""Keys as a person meets them in the whole window: a new key, and a new computer."""

import pytest

from fakes import FakeClock
from journeys.program import PASSPHRASE, Program, StandInKeychain, make_journal
from unsent.domain.trouble import Trouble
from unsent.flows import keys, lock, unlock, write
from unsent.flows.unlock import CannotOpen
from unsent.ui.snapshots import Screen
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.welcome.look import ASKED
from unsent.ui.wording import settings_keys as wording
from unsent.ui.wording import welcome as welcome_wording

KEYS = 3
OTHER = "another night at sea"


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def keychain():
    return StandInKeychain()


@pytest.fixture
def folder(tmp_path, clock, keychain):
    folder = tmp_path / "journal"
    _, desk = make_journal(folder, clock, keychain)
    write.new_entry(desk, "kept")
    desk.journal.close()
    return folder


@pytest.fixture
def program(qapp, folder, clock):
    apply_theme(qapp, dark=False)
    qapp.setQuitOnLastWindowClosed(False)
    runs = []

    def run(find_keychain=lambda: None):
        runs.append(Program(qapp, folder, clock, find_keychain))
        return runs[-1]

    yield run
    for each in runs:
        each.forget()


def section_of(run):
    run.go_to(Screen.SETTINGS)
    view = run.shell.room(Screen.SETTINGS).view
    view.sections.choose(KEYS)
    return view.keys


def open_keys(run):
    run.hand.fill(wording.secret(), PASSPHRASE, end="return")
    run.hand.wait_for(run.shell.room(Screen.SETTINGS).view.keys.turn.isVisible, "open keys")


def test_a_new_key_starts_the_program_again_and_loses_nothing(program, folder, clock, qtbot):
    run = program().open()
    run.write("written just before")
    section = section_of(run)
    codes = []
    run.shell.lock_wanted.connect(lambda: (codes.append("lock"), run.shell.close(75)))
    open_keys(run)
    run.hand.press(wording.make_new_key())
    run.hand.fill(welcome_wording.passphrase(), OTHER)
    run.hand.fill(welcome_wording.the_same_again(), OTHER, end="return")
    run.hand.wait_for(section.code.isVisible, "the new code")
    code = section.code.card._code
    for field, which in zip(section.code.card.fields, ASKED, strict=True):
        qtbot.keyClicks(field, code.split("-")[which - 1])
    run.hand.press(wording.use_code())
    run.hand.wait_for(lambda: codes, "the lock")
    assert run.shell.exit_code == 75
    assert not run.window.isVisible()
    with pytest.raises(CannotOpen) as refused:
        unlock.with_passphrase(folder, PASSPHRASE, clock)
    assert refused.value.trouble is Trouble.WRONG_PASSPHRASE
    again = program().open(OTHER)
    assert sorted(again.texts()) == ["kept", "written just before"]
    again.quit()
    unlock.with_recovery_code(folder, code, clock).journal.close()


def test_the_keys_are_closed_when_the_room_is_left(program):
    run = program().open()
    section = section_of(run)
    open_keys(run)
    run.go_to(Screen.JOURNAL)
    section_of(run)
    assert not section.turn.isVisible()
    assert section.ways.secret.isVisible()


def test_a_chosen_idle_time_counts_without_a_new_start(program, clock):
    run = program().open()
    section = section_of(run)
    got = []
    run.shell.lock_wanted.connect(lambda: got.append(True))
    section.lock.minutes.setValue(2)
    clock.advance(minutes=3)
    run.shell._lock_moments.look()
    assert got == [True]
    assert lock.idle_minutes(run.desk) == 2


def test_on_a_new_computer_the_key_can_be_kept_in_its_keyring(program, folder):
    elsewhere = StandInKeychain()
    run = program(lambda: elsewhere).start()
    assert run.problem()
    run.give_passphrase()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert run.shell.notices.text == wording.not_here_yet()
    assert elsewhere.items == {}
    run.hand.press(wording.keep_in("stand-in"))
    run.hand.wait_for(lambda: elsewhere.items, "the key in the keyring")
    run.hand.wait_for(lambda: run.shell.notices.text == wording.kept_in_keyring(), "the line")
    run.quit()
    assert len(keys.slots(folder)) == 4
    again = program(lambda: elsewhere).start()
    again.hand.wait_for(lambda: again.shell.desk, "the journal")


def test_no_keyring_is_offered_where_it_was_only_locked(program, keychain):
    from unsent.domain.trouble import KeychainLocked

    keychain.error = KeychainLocked("locked")
    run = program(lambda: keychain).start()
    assert run.problem()
    run.give_passphrase()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert run.shell.notices.text == ""
