"""`unsent init`: a journal without the window, once."""

import re
from pathlib import Path

import pytest

from fakes import FakeClock
from terminal import is_one_sentence
from unsent.domain.trouble import KeychainLocked, Trouble
from unsent.flows import unlock
from unsent.flows.unlock import CannotOpen
from unsent.store.key_file import KEYS
from unsent.system import keychain

CODE = re.compile(r"^    ((?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5})$", re.MULTILINE)
PASSPHRASE = "four words do well"


class MemoryKeychain:
    """A keyring in memory; `is_locked` refuses like one that nobody has opened."""

    name, backend = "Test keyring", "tests.MemoryKeychain"

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}
        self.is_locked = False

    def store(self, item: str, secret: bytes) -> None:
        if self.is_locked:
            raise KeychainLocked("The keyring is locked.")
        self.secrets[item] = secret

    def load(self, item: str) -> bytes:
        return self.secrets[item]

    def forget(self, item: str) -> None:
        self.secrets.pop(item, None)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    monkeypatch.setattr(keychain, "find_keychain", lambda: None)
    monkeypatch.setattr("unsent.cli.init.harden", lambda _: None)  # it would bind this process


@pytest.fixture
def keyring(monkeypatch):
    made = MemoryKeychain()
    monkeypatch.setattr(keychain, "find_keychain", lambda: made)
    return made


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "home" / "journal"


@pytest.fixture
def secret(tmp_path) -> Path:
    file = tmp_path / "secret"
    file.write_text(PASSPHRASE + "\nsecond line\n", encoding="utf-8")
    return file


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_the_code_that_was_printed_once_opens_the_journal(unsent, folder, secret):
    said = unsent("init", "--journal", folder, "--passphrase-file", secret)
    assert (said.code, said.err) == (0, "")
    assert str(folder) in said.out
    [code] = CODE.findall(said.out)
    assert said.out.count(code) == 1
    assert not any(code.encode() in data for data in contents(folder).values())
    unlock.with_recovery_code(folder, code, FakeClock()).journal.close()


def test_the_first_line_of_the_file_is_the_passphrase(unsent, folder, secret):
    unsent("init", "--journal", folder, "--passphrase-file", secret)
    unlock.with_passphrase(folder, PASSPHRASE, FakeClock()).journal.close()
    with pytest.raises(CannotOpen) as refused:
        unlock.with_passphrase(folder, PASSPHRASE + "\nsecond line", FakeClock())
    assert refused.value.trouble is Trouble.WRONG_PASSPHRASE


def test_the_passphrase_can_come_from_standard_input(unsent, folder):
    given = PASSPHRASE + "\r\n"
    assert unsent("init", "--journal", folder, "--passphrase-file", "-", given=given).code == 0
    unlock.with_passphrase(folder, PASSPHRASE, FakeClock()).journal.close()


def test_a_second_time_is_refused_and_changes_not_one_byte(unsent, folder, secret):
    unsent("init", "--journal", folder, "--passphrase-file", secret)
    before = contents(folder)
    assert len(before) >= 2
    said = unsent("init", "--journal", folder, "--passphrase-file", secret)
    assert (said.code, said.out) == (3, "")
    assert is_one_sentence(said.err) or said.err.count(".") == 2
    assert contents(folder) == before


def test_a_folder_with_damaged_keys_never_gets_a_new_journal(unsent, folder, secret):
    unsent("init", "--journal", folder, "--passphrase-file", secret)
    (folder / KEYS).write_bytes(b"{")
    before = contents(folder)
    assert unsent("init", "--journal", folder, "--passphrase-file", secret).code == 3
    assert contents(folder) == before


def test_the_variable_names_the_folder_and_the_option_wins(unsent, tmp_path, secret, monkeypatch):
    monkeypatch.setenv("UNSENT_HOME", str(tmp_path / "named"))
    assert unsent("init", "--passphrase-file", secret).code == 0
    assert unlock.look(tmp_path / "named").is_there
    assert unsent("--journal", tmp_path / "x", "init", "--passphrase-file", secret).code == 0
    assert unlock.look(tmp_path / "x").is_there


def test_without_a_keyring_it_asks_twice(unsent, folder, monkeypatch):
    asked = []
    monkeypatch.setattr("unsent.cli.init._is_interactive", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda words: asked.append(words) or PASSPHRASE)
    assert unsent("init", "--journal", folder).code == 0
    assert len(asked) == 2
    unlock.with_passphrase(folder, PASSPHRASE, FakeClock()).journal.close()


@pytest.mark.parametrize("answers", [[PASSPHRASE, "another one here"], [EOFError], [PASSPHRASE]])
def test_two_answers_that_differ_or_are_missing_make_nothing(unsent, folder, monkeypatch, answers):
    left = iter([*answers, EOFError])

    def answer(_):
        said = next(left)
        if said is EOFError:
            raise EOFError
        return said

    monkeypatch.setattr("unsent.cli.init._is_interactive", lambda: True)
    monkeypatch.setattr("getpass.getpass", answer)
    said = unsent("init", "--journal", folder)
    assert (said.code, said.out) == (2, "")
    assert "Nothing was made" in said.err
    assert not folder.exists()


def test_an_impatient_hand_at_the_prompt_makes_nothing(unsent, folder, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("unsent.cli.init._is_interactive", lambda: True)
    monkeypatch.setattr("getpass.getpass", interrupt)
    said = unsent("init", "--journal", folder)
    assert (said.code, said.out, said.err) == (130, "", "")
    assert not folder.exists()


def test_without_a_keyring_a_file_or_a_prompt_it_says_what_to_give(unsent, folder):
    said = unsent("init", "--journal", folder)
    assert said.code == 2
    assert "--passphrase-file" in said.err
    assert not folder.exists()


@pytest.mark.parametrize("content", [b"short", b"", b"\n", b"\xff\xfe\xff long enough for it"])
def test_a_file_without_a_good_passphrase_makes_nothing(unsent, folder, tmp_path, content):
    file = tmp_path / "weak"
    file.write_bytes(content)
    said = unsent("init", "--journal", folder, "--passphrase-file", file)
    assert (said.code, said.out) == (2, "")
    assert is_one_sentence(said.err)
    assert not unlock.look(folder).is_there


def test_a_file_that_is_not_there_makes_nothing(unsent, folder):
    said = unsent("init", "--journal", folder, "--passphrase-file", "absent")
    assert said.code == 2
    assert is_one_sentence(said.err)
    assert not folder.exists()


def test_a_file_where_the_folder_should_be_is_refused_and_kept(unsent, tmp_path, secret):
    taken = tmp_path / "taken"
    taken.write_text("mine")
    said = unsent("init", "--journal", taken, "--passphrase-file", secret)
    assert said.code == 3
    assert "Traceback" not in said.err
    assert taken.read_text() == "mine"


def test_a_keyring_holds_the_key_without_a_passphrase(unsent, folder, keyring):
    said = unsent("init", "--journal", folder)
    assert said.code == 0
    assert "Test keyring" in said.out
    unlock.with_keyring(folder, keyring, FakeClock()).journal.close()


def test_a_locked_keyring_makes_nothing(unsent, folder, keyring):
    keyring.is_locked = True
    said = unsent("init", "--journal", folder)
    assert said.code == 3
    assert not unlock.look(folder).is_there


def test_a_journal_that_cannot_be_made_leaves_nothing_in_the_keyring(unsent, tmp_path, keyring):
    taken = tmp_path / "taken"
    taken.write_text("mine")
    assert unsent("init", "--journal", taken).code == 3
    assert keyring.secrets == {}
