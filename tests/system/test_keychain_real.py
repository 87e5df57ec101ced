"""The whole way with a real gnome-keyring, on a session bus and in a home of its own."""

from datetime import UTC, datetime

import pytest

from own_desktop import own_desktop
from unsent.domain.trouble import KeychainError, KeychainLocked, KeychainValueGone
from unsent.store import opening
from unsent.store.faults import AlreadyThere
from unsent.store.journal import open_journal
from unsent.system.keychain import find_keychain

pytestmark = [
    pytest.mark.desktop,
    # keyring's SecretService leaves its connection to the collector when the keyring is locked
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]
NOW = datetime(2026, 5, 4, tzinfo=UTC)
SECRET = bytes(range(100, 132))


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    with own_desktop(tmp_path / "home", monkeypatch) as desktop:
        yield desktop


def test_a_secret_is_back_in_the_next_session_and_not_readable_on_disk(desktop):
    desktop.log_in("right")
    keychain = find_keychain()
    assert keychain.backend == "keyring.backends.SecretService.Keyring"
    keychain.store("unsent/one/two", SECRET)
    desktop.log_out()
    files = [path.read_bytes() for path in desktop.home.rglob("*.keyring")]
    assert files
    assert not any(SECRET in content for content in files)
    desktop.log_in("right")
    assert find_keychain().load("unsent/one/two") == SECRET
    find_keychain().forget("unsent/one/two")
    with pytest.raises(KeychainValueGone):
        find_keychain().load("unsent/one/two")


def test_a_null_keyring_in_the_settings_changes_nothing(desktop, monkeypatch):
    desktop.log_in("right")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    find_keychain().store("unsent/one/two", SECRET)
    assert find_keychain().load("unsent/one/two") == SECRET


def test_a_locked_keyring_is_told_from_a_missing_one_and_makes_nothing(desktop, tmp_path):
    folder = tmp_path / "journal"
    desktop.log_in("right")
    new = opening.make_keys(folder, NOW, keychain=find_keychain())
    opening.make_journal(folder, new).close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    desktop.log_out()
    desktop.log_in("wrong")
    keychain = find_keychain()
    with pytest.raises(KeychainLocked):
        opening.unlock_with_keyring(folder, keychain)
    with pytest.raises(AlreadyThere):
        opening.make_keys(folder, NOW, keychain=keychain)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    desktop.log_out()
    desktop.log_in("right")
    open_journal(folder, opening.unlock_with_keyring(folder, find_keychain())).close()


def test_an_item_that_somebody_removed_is_missed_and_the_code_still_opens(desktop, tmp_path):
    folder = tmp_path / "journal"
    desktop.log_in("right")
    keychain = find_keychain()
    new = opening.make_keys(folder, NOW, keychain=keychain)
    opening.make_journal(folder, new).close()
    opening.drop_keys(new, keychain)
    with pytest.raises(KeychainValueGone):
        opening.unlock_with_keyring(folder, keychain)
    assert opening.unlock_with_recovery(folder, new.recovery_code) == new.data_key


def test_a_keyring_that_ends_in_the_midst_is_an_error_and_no_crash(desktop):
    desktop.log_in("right")
    keychain = find_keychain()
    desktop.log_out()
    with pytest.raises(KeychainError):
        keychain.store("unsent/one/two", SECRET)
