"""Whatever is wrong with a journal: one clear sentence, nothing lost, and never a new journal."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from journeys.program import PASSPHRASE, bytes_of, make_journal
from unsent.domain.trouble import KeychainLocked, Trouble
from unsent.store.journal import VAULT
from unsent.store.key_file import KEYS, PREVIOUS
from unsent.ui.wording.troubles import trouble_text

WRONG = "not the words that open it"


@pytest.fixture
def written(journal, program):
    """A journal with one entry, closed, and the bytes that it has to keep."""
    run = program().open()
    run.write("the first entry")
    run.quit()
    return bytes_of(journal)


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(written, journal, program):
    run = program().start()
    run.give_passphrase(WRONG)
    assert run.problem() == trouble_text(Trouble.WRONG_PASSPHRASE)
    assert run.shell.desk is None
    assert bytes_of(journal) == written
    run.locked.passphrase.clear()
    run.give_passphrase(PASSPHRASE)
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert run.texts() == ["the first entry"]


def _remove_from_keyring(keychain):
    keychain.items.clear()


def _lock_keyring(keychain):
    keychain.error = KeychainLocked("locked")


@pytest.mark.parametrize(
    ("spoil", "is_there", "trouble"),
    [
        (lambda _: None, False, Trouble.KEYRING_MISSING),
        (_lock_keyring, True, Trouble.KEYRING_LOCKED),
        (_remove_from_keyring, True, Trouble.KEYRING_EMPTY),
    ],
)
def test_a_keyring_that_cannot_give_the_key(
    keyring_journal, keychain, program, spoil, is_there, trouble
):
    before = bytes_of(keyring_journal)
    spoil(keychain)
    run = program(lambda: keychain if is_there else None).start()
    assert run.problem() == trouble_text(trouble)
    assert run.shell.welcome is None, "nobody is offered a new journal"
    assert bytes_of(keyring_journal) == before
    run.give_passphrase(PASSPHRASE)
    run.hand.wait_for(lambda: run.shell.desk, "the journal")


def _damage(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 64] = os.urandom(64)
    path.write_bytes(bytes(content))


def _damage_beginning(path):
    content = bytearray(path.read_bytes())
    content[:64] = os.urandom(64)
    path.write_bytes(bytes(content))


def test_a_damaged_beginning_is_said_and_left_as_it_is(written, journal, program):
    _damage_beginning(journal / VAULT)
    before = bytes_of(journal)
    run = program().start()
    run.give_passphrase(PASSPHRASE)
    assert run.problem() == trouble_text(Trouble.DAMAGED)
    assert bytes_of(journal) == before
    assert run.shell.welcome is None


def test_an_emptied_journal_file_is_no_new_journal(written, journal, program):
    (journal / VAULT).write_bytes(b"")
    before = bytes_of(journal)
    run = program().start()
    run.give_passphrase(PASSPHRASE)
    assert run.problem() == trouble_text(Trouble.DAMAGED)
    assert bytes_of(journal) == before


def test_a_journal_file_that_is_gone_is_missed(written, journal, program):
    (journal / VAULT).unlink()
    before = bytes_of(journal)
    run = program().start()
    run.give_passphrase(PASSPHRASE)
    assert run.problem() == trouble_text(Trouble.NO_JOURNAL)
    assert bytes_of(journal) == before
    assert run.shell.welcome is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"{}"])
def test_damaged_keys_are_said_and_left_as_they_are(written, journal, program, content):
    (journal / KEYS).write_bytes(content)
    (journal / PREVIOUS).unlink(missing_ok=True)
    before = bytes_of(journal)
    run = program().start()
    assert run.problem() == trouble_text(Trouble.KEYS_DAMAGED)
    assert run.shell.welcome is None
    assert bytes_of(journal) == before


def test_keys_that_are_gone_do_not_lead_to_a_new_journal(written, journal, program):
    for name in (KEYS, PREVIOUS):
        (journal / name).unlink(missing_ok=True)
    before = bytes_of(journal)
    run = program().start()
    assert run.problem() == trouble_text(Trouble.KEYS_DAMAGED)
    assert run.shell.welcome is None
    assert bytes_of(journal) == before


def test_keys_of_a_newer_format_are_left_to_a_newer_program(written, journal, program):
    keys = json.loads((journal / KEYS).read_bytes())
    assert "format" in keys
    (journal / KEYS).write_text(json.dumps(keys | {"format": 99}))
    before = bytes_of(journal)
    run = program().start()
    assert run.problem() == trouble_text(Trouble.NEWER_FORMAT)
    assert bytes_of(journal) == before


def test_a_journal_of_a_newer_format_is_left_to_a_newer_program(folder, clock, program):
    _, desk = make_journal(folder, clock)
    desk.journal.vault.run("PRAGMA user_version = 99")
    desk.journal.close()
    before = bytes_of(folder)
    run = program().start()
    run.give_passphrase(PASSPHRASE)
    assert run.problem() == trouble_text(Trouble.NEWER_FORMAT)
    assert bytes_of(folder) == before


def test_a_folder_that_cannot_be_written_is_said(written, journal, program):
    run = program().start(is_writable=False)
    assert run.problem() == trouble_text(Trouble.READ_ONLY)
    assert bytes_of(journal) == written


def test_an_open_journal_is_not_opened_twice(folder, clock, program):
    _, desk = make_journal(folder, clock)
    run = program().start()
    run.give_passphrase(PASSPHRASE)
    assert run.problem() == trouble_text(Trouble.IN_USE)
    desk.journal.close()
    run.locked.passphrase.clear()
    run.give_passphrase(PASSPHRASE)
    run.hand.wait_for(lambda: run.shell.desk, "the journal")


READ_ONLY = """
import os, sys
from pathlib import Path
from fakes import FakeClock
from journeys.program import PASSPHRASE, Program, bytes_of, make_journal
from unsent.system.instance import claim
from unsent.ui.application import make_application

folder = Path(sys.argv[1]) / "journal"
if os.geteuid() == 0:  # root may write everywhere
    os.chown(sys.argv[1], 65534, 65534)
    os.setuid(65534)
clock = FakeClock()
make_journal(folder, clock)[1].journal.close()
before = bytes_of(folder)
folder.chmod(0o500)
try:
    claim(folder)
except OSError:
    print("cannot be claimed")
run = Program(make_application(["unsent"], dark=False), folder, clock)
run.start()
run.give_passphrase(PASSPHRASE)
print(run.problem())
assert bytes_of(folder) == before
folder.chmod(0o700)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX users")
def test_an_ordinary_user_hears_that_the_folder_is_read_only(tmp_path):
    root = Path(__file__).parents[2]
    with tempfile.TemporaryDirectory() as reachable:
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, reachable],
            capture_output=True,
            text=True,
            env={
                "PATH": os.environ["PATH"],
                "HOME": reachable,
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": f"{root / 'app'}{os.pathsep}{root / 'tests'}",
            },
        )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said == ["cannot be claimed", trouble_text(Trouble.READ_ONLY)]


def test_a_clipboard_that_takes_nothing_is_told_of_in_one_sentence(
    journal, program, monkeypatch, qtbot
):
    run = program().open()
    run.approve("A harmless word about staffing.")
    monkeypatch.setattr(run.shell.clipboard, "is_ours", lambda: False)
    with qtbot.waitSignal(run.shell.clipboard.not_put):
        run.hand.press("Copy approved text")
    assert run.shell.notices.text == (
        "The text could not be put on the clipboard just now. Please copy it again."
    )
    monkeypatch.undo()
    run.hand.press("Copy approved text")
    assert run.shell.clipboard.is_ours()
    run.shell.clipboard.clear_if_ours()
