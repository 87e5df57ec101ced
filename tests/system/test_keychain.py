"""Only a keyring that keeps secrets counts, and one that hangs or forgets is named for it."""

import subprocess
import sys
import threading
from pathlib import Path
from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from unsent.domain.trouble import (
    KeychainError,
    KeychainLocked,
    KeychainMissing,
    KeychainTimeout,
    KeychainValueGone,
)
from unsent.system.keychain import LINUX, SystemKeychain, find_keychain, is_allowed

APP = Path(__file__).parents[2] / "app"


class Dictionary(KeyringBackend):
    """A back end that keeps what it is given, for this test only."""

    priority = 0.1
    kept: ClassVar[dict] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


class PlaintextKeyring(Dictionary):
    """What an installed package may bring: readable by anyone, and eager."""

    priority = 100


PlaintextKeyring.__module__ = "keyrings.alt.file"


@pytest.mark.parametrize(
    "backend", [null.Keyring, fail.Keyring, chainer.ChainerBackend, PlaintextKeyring]
)
def test_back_ends_that_keep_nothing_or_in_the_open_count_as_none(backend):
    assert not is_allowed(backend)


@pytest.mark.skipif(sys.platform != "linux", reason="the list of this system")
def test_the_keyrings_of_the_system_are_allowed():
    from keyring.backends import SecretService, kwallet, libsecret

    allowed = (
        SecretService.Keyring,
        kwallet.DBusKeyring,
        kwallet.DBusKeyringKWallet4,
        libsecret.Keyring,
    )
    assert all(is_allowed(backend) for backend in allowed)
    assert len(LINUX) == len(allowed)


@pytest.mark.skipif(sys.platform != "linux", reason="macOS and Windows always have one")
def test_no_setting_makes_something_else_a_keyring(monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert find_keychain(patience=10) is None


def test_a_secret_comes_back_and_can_be_forgotten():
    keychain = SystemKeychain(Dictionary)
    keychain.store("unsent/a/b", bytes(range(32)))
    assert keychain.load("unsent/a/b") == bytes(range(32))
    assert len(Dictionary.kept["Unsent", "unsent/a/b"]) == 44
    keychain.forget("unsent/a/b")
    keychain.forget("unsent/a/b")
    with pytest.raises(KeychainValueGone):
        keychain.load("unsent/a/b")


def test_a_keyring_that_forgets_is_found_out_when_storing():
    with pytest.raises(KeychainValueGone):
        SystemKeychain(null.Keyring).store("x", bytes(32))


def test_a_keyring_that_gives_back_something_else_is_found_out():
    class Other(Dictionary):
        def get_password(self, service, username):
            return "not base64!"

    with pytest.raises(KeychainValueGone):
        SystemKeychain(Other).load("x")


def test_a_keyring_that_hangs_is_given_up():
    answered = threading.Event()

    class Hanging(Dictionary):
        def get_password(self, service, username):
            answered.wait(30)

    with pytest.raises(KeychainTimeout):
        SystemKeychain(Hanging, patience=0.05).load("x")
    answered.set()


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (KeyringLocked, KeychainLocked),
        (NoKeyringError, KeychainMissing),
        (InitError, KeychainMissing),
        (PasswordSetError, KeychainError),
        (OSError, KeychainError),
        (RecursionError, KeychainError),
    ],
)
def test_every_failure_has_its_name_and_quotes_nothing(theirs, ours):
    class Failing(Dictionary):
        def get_password(self, service, username):
            raise theirs("secretword")

        set_password = delete_password = get_password

    with pytest.raises(ours) as raised:
        SystemKeychain(Failing).load("x")
    assert type(raised.value) is ours
    assert "secretword" not in str(raised.value)
    assert raised.value.__suppress_context__


def test_importing_the_module_does_not_import_the_keyring_library():
    script = f"import sys; sys.path.insert(0, {str(APP)!r}); import unsent.system.keychain; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0
