"""The system's keyring, only where it is one that keeps secrets.

The back end is found by class from a list, never through `keyring.get_keyring()`: a setting or
an installed package could make that one forget what it is given, or write it down in the open.
"""

import base64
import binascii
import os
import sys
from collections.abc import Callable
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from unsent.domain.trouble import (
    KeychainError,
    KeychainLocked,
    KeychainMissing,
    KeychainTimeout,
    KeychainValueGone,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE, PATIENCE = "Unsent", 20.0  # seconds that a keyring may take, its own prompt included
LINUX = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.libsecret.Keyring",
)
ALLOWED = {
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
_GNOME_LIKE = {"GNOME", "Unity", "X-Cinnamon", "MATE", "XFCE", "Budgie"}
_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}
_MISSING = {"NoKeyringError", "InitError", "SecretServiceNotAvailableException"}
_T = TypeVar("_T")


class SystemKeychain:
    """A keyring of the system. Each call runs aside and gives up after `patience` seconds."""

    def __init__(self, backend: type["KeyringBackend"], patience: float = PATIENCE) -> None:
        self._backend = backend
        self._patience = patience

    @property
    def name(self) -> str:
        """Return what the user calls it."""
        return _spoken(self.backend)

    @property
    def backend(self) -> str:
        """Return the class of the back end, kept with the slot that it holds."""
        return name_of(self._backend)

    def store(self, item: str, secret: bytes) -> None:
        """Keep a secret and read it back in a call of its own. Raises KeychainError."""
        # 32 bytes become 44 characters; Windows takes 1,280 at most
        spelled = base64.b64encode(secret).decode("ascii")
        self._ask(lambda keyring: keyring.set_password(SERVICE, item, spelled))
        if self.load(item) != secret:
            raise KeychainValueGone("The keyring did not keep what it was given.")

    def load(self, item: str) -> bytes:
        """Return a secret. Raises KeychainError; KeychainValueGone when it is not there."""
        spelled = self._ask(lambda keyring: keyring.get_password(SERVICE, item))
        if spelled is None:
            raise KeychainValueGone("The keyring does not have it.")
        try:
            return base64.b64decode(spelled, validate=True)
        except (binascii.Error, ValueError):
            raise KeychainValueGone("The keyring has something else there.") from None

    def forget(self, item: str) -> None:
        """Remove a secret, if it is there. Raises KeychainError."""
        if self._ask(lambda keyring: keyring.get_password(SERVICE, item)) is not None:
            self._ask(lambda keyring: keyring.delete_password(SERVICE, item))

    def _ask(self, question: Callable[["KeyringBackend"], _T]) -> _T:
        # a new instance each time: what is read back comes from the keyring, not from a memory
        return within(self._patience, lambda: question(self._backend()))


def find_keychain(patience: float = PATIENCE) -> SystemKeychain | None:
    """Return the keyring of this session, or None where none keeps secrets safely."""
    try:
        backend = within(patience, _best_backend)
    except KeychainError:
        return None
    return None if backend is None else SystemKeychain(backend, patience)


def is_allowed(backend: type) -> bool:
    """Tell whether a back end is one that keeps secrets; null, fail, chainer, plaintext are not."""
    return name_of(backend) in ALLOWED.get(sys.platform, LINUX)


def name_of(backend: type) -> str:
    """Return the full name of a class."""
    return f"{backend.__module__}.{backend.__qualname__}"


def within(patience: float, work: Callable[[], _T]) -> _T:
    """Return what the work returns, done in a thread aside.

    Raises KeychainTimeout after `patience` seconds (the thread is left to its fate), and what
    the work raises as a KeychainError that quotes nothing.
    """
    answers: SimpleQueue[tuple[_T | None, Exception | None]] = SimpleQueue()

    def run() -> None:
        try:
            answers.put((work(), None))
        except Exception as error:  # whatever a back end raises must not end the program
            answers.put((None, error))

    Thread(target=run, name="keyring", daemon=True).start()
    try:
        answer, error = answers.get(timeout=patience)
    except Empty:
        raise KeychainTimeout("The keyring did not answer in time.") from None
    if error is not None:
        raise _ours(error) from None
    return answer  # type: ignore[return-value] # None only where the work returns None


def _best_backend() -> type["KeyringBackend"] | None:
    found: list[tuple[float, type[KeyringBackend]]] = []
    for name in ALLOWED.get(sys.platform, LINUX):
        module, _, kind = name.rpartition(".")
        backend: type[KeyringBackend] = getattr(import_module(module), kind)
        if backend.viable and is_allowed(backend):
            found.append((float(backend.priority), backend))
    return max(found, key=lambda pair: pair[0], default=(0.0, None))[1]


def _ours(error: Exception) -> KeychainError:
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & _LOCKED:
        return KeychainLocked("The keyring is locked.")
    if names & _MISSING:
        return KeychainMissing("No keyring answers.")
    return KeychainError(f"The keyring failed: {type(error).__name__}.")


def _spoken(backend: str) -> str:
    if "kwallet" in backend:
        return "KWallet"
    if "macOS" in backend:
        return "macOS Keychain"
    if "Windows" in backend:
        return "Windows Credential Manager"
    desktop = set(os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"))
    return "GNOME Keyring" if desktop & _GNOME_LIKE else "system keyring"
