"""`unsent backup` and `unsent restore`: proven, kept, and refused in one sentence."""

import os

import pytest

from fakes import FakeClock
from terminal import is_one_sentence
from unsent.domain.trouble import KeychainLocked
from unsent.flows import unlock, write
from unsent.store.backup_files import BACKUPS, backups_in
from unsent.system import keychain
from unsent.system.instance import claim

PASSPHRASE = "four words do well"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    monkeypatch.setattr(keychain, "find_keychain", lambda: None)
    for command in ("backup", "restore"):  # it would bind this process
        monkeypatch.setattr(f"unsent.cli.{command}.harden", lambda _: None)


@pytest.fixture
def secret(tmp_path):
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    return file


@pytest.fixture
def made(tmp_path):
    """A journal with one entry, and the recovery code that opens it."""
    folder, clock = tmp_path / "journal", FakeClock()
    new = unlock.prepare(folder, clock, None, PASSPHRASE)
    desk = unlock.create(folder, new, clock)
    write.new_entry(desk, "to have back")
    desk.journal.close()
    return folder, new.recovery_code


@pytest.fixture
def folder(made):
    return made[0]


def texts_in(folder):
    desk = unlock.with_passphrase(folder, PASSPHRASE, FakeClock())
    try:
        return [desk.read(s.id).text for s in desk.journal.entries.summaries()]
    finally:
        desk.journal.close()


def write_in(folder, text):
    desk = unlock.with_passphrase(folder, PASSPHRASE, FakeClock())
    write.new_entry(desk, text)
    desk.journal.close()


def test_a_backup_is_made_and_restored(unsent, folder, secret):
    said = unsent("backup", "--journal", folder, "--passphrase-file", secret)
    [backup] = backups_in(folder / BACKUPS)
    assert (said.code, said.err) == (0, "")
    assert str(backup.folder) in said.out
    write_in(folder, "after the backup")
    said = unsent("restore", "--newest", "--journal", folder, "--passphrase-file", secret)
    assert (said.code, said.err) == (0, "")
    assert "1 entry" in said.out
    assert texts_in(folder) == ["to have back"]
    [kept] = folder.glob("replaced-*")
    assert str(kept) in said.out
    assert texts_in(kept) == ["after the backup", "to have back"]


@pytest.mark.parametrize("named", ["file", "folder", "around"])
def test_a_backup_elsewhere_restores_a_new_computer_by_the_code(
    unsent, made, tmp_path, secret, named
):
    folder, code = made
    stick, fresh = tmp_path / "stick", tmp_path / "fresh"
    assert (
        unsent("backup", "--journal", folder, "--to", stick, "--passphrase-file", secret).code == 0
    )
    [backup] = backups_in(stick)
    source = {"file": backup.vault, "folder": backup.folder, "around": stick}[named]
    said = unsent("restore", source, "--journal", fresh, "--passphrase-file", "-", given=code)
    assert (said.code, said.err) == (0, "")
    assert "kept" not in said.out
    assert texts_in(fresh) == ["to have back"]


def test_the_recovery_code_makes_a_backup_too(unsent, made):
    folder, code = made
    assert unsent("backup", "--journal", folder, "--passphrase-file", "-", given=code).code == 0


def test_a_wrong_passphrase_makes_and_restores_nothing(unsent, folder, secret):
    unsent("backup", "--journal", folder, "--passphrase-file", secret)
    write_in(folder, "after the backup")
    for command in (["backup"], ["restore", "--newest"]):
        said = unsent(*command, "--journal", folder, "--passphrase-file", "-", given="not the one")
        assert (said.code, said.out) == (3, "")
        assert is_one_sentence(said.err)
    assert len(backups_in(folder / BACKUPS)) == 1
    assert texts_in(folder) == ["after the backup", "to have back"]


def test_while_the_journal_is_open_both_are_refused(unsent, folder, secret):
    unsent("backup", "--journal", folder, "--passphrase-file", secret)
    instance = claim(folder)
    for command in (["backup"], ["restore", "--newest"]):
        said = unsent(*command, "--journal", folder, "--passphrase-file", secret)
        assert (said.code, said.out) == (3, "")
        assert "open in another program" in said.err
        assert is_one_sentence(said.err)
    instance.close()
    assert not list(folder.glob("replaced-*"))


def test_where_there_is_no_journal_nothing_is_backed_up_or_made(unsent, tmp_path, secret):
    said = unsent("backup", "--journal", tmp_path / "none", "--passphrase-file", secret)
    assert (said.code, said.out) == (3, "")
    assert is_one_sentence(said.err)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("source", [["--newest"], ["nowhere"]])
def test_what_is_no_backup_is_bad_input(unsent, tmp_path, folder, secret, source):
    for journal in (folder, tmp_path / "none"):
        said = unsent("restore", *source, "--journal", journal, "--passphrase-file", secret)
        assert (said.code, said.out) == (2, "")
        assert is_one_sentence(said.err)
    assert not (tmp_path / "none").exists()
    assert texts_in(folder) == ["to have back"]


@pytest.mark.parametrize("arguments", [[], ["here", "--newest"]])
def test_which_backup_has_to_be_said_once(unsent, arguments):
    said = unsent("restore", *arguments)
    assert said.code == 2
    assert is_one_sentence(said.err)


def test_a_damaged_backup_is_refused_in_words_about_the_backup(unsent, folder, secret):
    unsent("backup", "--journal", folder, "--passphrase-file", secret)
    [backup] = backups_in(folder / BACKUPS)
    content = bytearray(backup.vault.read_bytes())
    content[-100] ^= 1
    backup.vault.write_bytes(content)
    said = unsent("restore", "--newest", "--journal", folder, "--passphrase-file", secret)
    assert (said.code, said.out) == (3, "")
    assert "That backup is damaged." in said.err
    assert texts_in(folder) == ["to have back"]


def test_a_folder_that_takes_no_backup_is_said_in_one_line(unsent, folder, secret, tmp_path):
    (tmp_path / "file").write_text("mine")
    said = unsent(
        "backup", "--journal", folder, "--to", tmp_path / "file", "--passphrase-file", secret
    )
    assert (said.code, said.out) == (2, "")
    assert "cannot be written" in said.err
    assert is_one_sentence(said.err)
    assert (tmp_path / "file").read_text() == "mine"


def test_without_a_keyring_a_file_or_a_prompt_it_says_what_to_give(unsent, folder):
    said = unsent("backup", "--journal", folder)
    assert said.code == 2
    assert "--passphrase-file" in said.err
    assert is_one_sentence(said.err)


def test_a_prompt_takes_passphrase_or_code(unsent, made, monkeypatch):
    folder, code = made
    monkeypatch.setattr("unsent.cli.backup_ways._is_interactive", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _: code)
    assert unsent("backup", "--journal", folder).code == 0


class Locked:
    """A keyring that is locked."""

    name = backend = "Locked keyring"

    def store(self, item, secret):
        self.items = {item: secret}

    def load(self, item):
        raise KeychainLocked("locked")

    def forget(self, item):
        pass


def test_a_locked_keyring_is_said_and_the_passphrase_asked_for(unsent, tmp_path, monkeypatch):
    folder, clock, locked = tmp_path / "journal", FakeClock(), Locked()
    new = unlock.prepare(folder, clock, locked, PASSPHRASE)
    unlock.create(folder, new, clock).journal.close()
    monkeypatch.setattr(keychain, "find_keychain", lambda: locked)
    said = unsent("backup", "--journal", folder)
    assert said.code == 3
    assert is_one_sentence(said.err)
    monkeypatch.setattr("unsent.cli.backup_ways._is_interactive", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _: PASSPHRASE)
    assert unsent("backup", "--journal", folder).code == 0


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes are POSIX")
def test_only_the_owner_can_read_what_is_left(unsent, folder, secret):
    unsent("backup", "--journal", folder, "--passphrase-file", secret)
    unsent("restore", "--newest", "--journal", folder, "--passphrase-file", secret)
    for path in folder.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path.name
