"""How `unsent backup` and `unsent restore` get at a key: keyring, a file, or a prompt."""

import getpass
import sys
from collections.abc import Callable, Collection
from typing import TypeVar

from unsent.cli.passphrase import BadPassphraseFile, read_passphrase
from unsent.cli.sentences import sentence
from unsent.flows.ports import Keychain
from unsent.flows.unlock import CannotOpen, Way

_T = TypeVar("_T")


def opened_with(
    ways: Collection[str],
    file: str | None,
    by_keyring: Callable[[Keychain], _T],
    by_secret: Callable[[str], _T],
) -> _T:
    """Open with the keyring, else with a passphrase or the recovery code from file or prompt.

    A file that is named goes before the keyring. Raises CannotOpen, BadPassphraseFile.
    """
    if file is not None:
        return by_secret(read_passphrase(file))
    keychain = _keyring() if Way.KEYRING in ways else None
    if keychain is not None:
        try:
            return by_keyring(keychain)
        except CannotOpen as refusal:
            if not _is_interactive() or not refusal.trouble.startswith("keyring"):
                raise
            print(sentence(refusal.trouble), file=sys.stderr)
    return by_secret(_asked())


def _keyring() -> Keychain | None:
    from unsent.system.keychain import find_keychain

    return find_keychain()


def _asked() -> str:
    if not _is_interactive():
        raise BadPassphraseFile(
            "There is no keyring here that opens it. Please give the passphrase or the recovery "
            "code with --passphrase-file FILE."
        )
    try:
        return getpass.getpass("Passphrase or recovery code: ")
    except EOFError:
        raise BadPassphraseFile("No passphrase was given. Nothing was changed.") from None


def _is_interactive() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
