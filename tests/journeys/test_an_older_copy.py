"""Somebody puts an older copy of the journal in its place, and the window says so once."""

import gc
import shutil
import warnings
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from journeys.program import PASSPHRASE, make_journal
from unsent.domain.trouble import KeychainLocked
from unsent.flows import backup_restore
from unsent.system.keychain import find_keychain
from unsent.ui.snapshots import Screen
from unsent.ui.views.window.standing_line import StandingLine
from unsent.ui.wording.older_copy import all_right


def line_of(run):
    lines = run.window.findChildren(StandingLine)
    return lines[0].text if lines else ""


def wait_for_keyring(run, keychain):
    """Wait until the counter was raised, and is in the keyring too."""

    def is_raised():
        gen = run.desk.journal.settings.get("copy.gen", 0)
        return (
            gen > run.desk.journal.found.gen and gen.to_bytes(8, "big") in keychain.items.values()
        )

    run.hand.wait_for(is_raised, "the counter")


def use(program, keychain):
    run = program(lambda: keychain).open("")
    wait_for_keyring(run, keychain)
    said = line_of(run)
    run.quit()
    return said


@pytest.fixture
def copied(keyring_journal, program, keychain, clock, tmp_path):
    """The journal was used, copied, and used again."""
    assert use(program, keychain) == ""
    shutil.copytree(keyring_journal, tmp_path / "copy")
    clock.advance(days=2)
    assert use(program, keychain) == ""
    return tmp_path / "copy"


def put_back(copy, folder):
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)


def test_an_older_copy_is_said_in_one_line_that_stays_until_it_was_read(
    copied, folder, program, keychain, qtbot
):
    put_back(copied, folder)
    run = program(lambda: keychain).open("")
    run.hand.wait_for(lambda: line_of(run), "the line")
    assert "older copy of your journal, of Sunday 22 November, 02:14" in line_of(run)
    assert "waits go on from where they were" in line_of(run)
    run.write("typing goes on. ")
    run.show(Screen.JOURNAL)
    assert line_of(run)
    run.hand.press(all_right())
    QApplication.processEvents()
    run.hand.wait_for(lambda: not line_of(run), "the line to go")
    wait_for_keyring(run, keychain)
    run.quit()
    assert use(program, keychain) == "", "it is said once"


def test_what_was_restored_on_purpose_is_said_so(copied, folder, program, keychain, clock):
    backup_restore.with_keyring(folder, copied, keychain, clock)
    said = use(program, keychain)
    assert said.startswith("Your journal is back as it was on Sunday 22 November, 02:14.")
    assert use(program, keychain) == ""


def test_sealing_raises_the_counter(keyring_journal, program, keychain):
    run = program(lambda: keychain).open("")
    wait_for_keyring(run, keychain)
    before = dict(keychain.items)
    run.write("They moved me to the other ward again.")
    run.make_draft()
    run.seal()
    run.hand.wait_for(lambda: keychain.items != before, "the raised counter")


def test_a_keyring_that_hangs_keeps_nobody_from_writing_or_closing(
    copied, folder, program, keychain
):
    put_back(copied, folder)
    keychain.gate = Event()
    run = program(lambda: keychain).open(PASSPHRASE)
    run.write("typed while the keyring thinks")
    assert line_of(run) == ""
    run.quit()
    keychain.gate.set()
    keychain.gate = None
    run = program(lambda: keychain).open("")
    run.hand.wait_for(lambda: line_of(run), "the line, the next time")


def test_a_keyring_that_has_failed_is_not_asked_again(copied, folder, program, keychain):
    put_back(copied, folder)
    keychain.error = KeychainLocked("locked")
    run = program(lambda: keychain).start()
    run.problem()
    run.give_passphrase()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert run.shell.opening.answering_keychain() is None
    run.write("no line, and the page is there")
    assert line_of(run) == ""


def test_without_a_keyring_nothing_is_asked_or_said(journal, program):
    asked = []
    run = program(lambda: asked.append(1)).open()
    run.write("only a passphrase opens this")
    assert line_of(run) == ""
    assert asked == []


@pytest.mark.desktop
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_with_a_real_keyring_a_copy_is_noticed_over_sessions(
    desktop, folder, clock, program, tmp_path
):
    """Event table, "vault file put back from a backup"; the keyring is logged out in between."""

    def counter():
        from unsent.store.generation import from_bytes, keychain_item_of

        return from_bytes(find_keychain().load(keychain_item_of(folder)))

    def session():
        run = program(find_keychain).open("")

        def is_kept():
            gen = run.desk.journal.settings.get("copy.gen", 0)
            with warnings.catch_warnings(action="ignore", category=ResourceWarning):
                try:
                    return counter() == gen > run.desk.journal.found.gen
                except Exception:  # not there yet
                    return False

        run.hand.wait_for(is_kept, "the counter in the keyring")
        said = line_of(run)
        run.quit()
        return said

    desktop.log_in("right")
    _, desk = make_journal(folder, clock, find_keychain())
    desk.journal.close()
    assert session() == ""
    shutil.copytree(folder, tmp_path / "copy")
    clock.advance(days=2)
    assert session() == ""
    desktop.log_out()
    desktop.log_in("right")
    put_back(tmp_path / "copy", folder)
    assert "older copy of your journal, of Sunday 22 November" in session()
    assert session() == ""
    backup_restore.with_keyring(folder, tmp_path / "copy", find_keychain(), clock)
    assert session().startswith("Your journal is back as it was on Sunday 22 November")
    gc.collect()
