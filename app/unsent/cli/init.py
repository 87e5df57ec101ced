"""`unsent init`: make a journal without the window."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from unsent.cli.arguments import EXIT_LOCKED, EXIT_OK, EXIT_USAGE
from unsent.cli.passphrase import BadPassphraseFile, read_passphrase
from unsent.cli.sentences import sentence
from unsent.domain.trouble import Trouble
from unsent.flows import unlock
from unsent.flows.ports import Keychain
from unsent.flows.unlock import CannotOpen
from unsent.system import paths
from unsent.system.clock import SystemClock
from unsent.system.hardening import harden


def init(options: argparse.Namespace) -> int:
    """Make a journal and print its recovery code once; return the exit code."""
    harden(os.environ)
    folder = paths.journal_folder(options.journal, os.environ)
    found = unlock.look(folder)
    if found.is_there:
        print(sentence(found.trouble or Trouble.ALREADY_THERE), file=sys.stderr)
        return EXIT_LOCKED
    try:
        keychain, passphrase = _key_place(options.passphrase_file)
        code = _make(folder, keychain, passphrase)
    except BadPassphraseFile as problem:
        print(problem, file=sys.stderr)
        return EXIT_USAGE
    except CannotOpen as refusal:
        print(sentence(refusal.trouble), file=sys.stderr)
        return EXIT_USAGE if refusal.trouble is Trouble.WEAK_PASSPHRASE else EXIT_LOCKED
    where = keychain.name if keychain is not None else "your passphrase"
    print(f"The journal is in {folder}. Its key is with {where}.")
    print("Recovery code, shown this once; write it down where nobody else looks:")
    print(f"\n    {code}\n")
    return EXIT_OK


def _make(folder: Path, keychain: Keychain | None, passphrase: str) -> str:
    clock = SystemClock()
    new = unlock.prepare(folder, clock, keychain, passphrase)
    try:
        unlock.create(folder, new, clock).journal.close()
    except (CannotOpen, KeyboardInterrupt):
        # once anything is there, it is the keyring that opens it
        if keychain is not None and not unlock.look(folder).is_there:
            unlock.forget_prepared(new, keychain)
        raise
    return new.recovery_code


def _key_place(file: str | None) -> tuple[Keychain | None, str]:
    """Return the keyring, else a passphrase from the file that was named, else from a prompt."""
    from unsent.system.keychain import find_keychain

    keychain = find_keychain()
    if file is not None:
        return keychain, read_passphrase(file)
    if keychain is not None:
        return keychain, ""
    if not _is_interactive():
        raise BadPassphraseFile(
            "There is no keyring here. Please give a passphrase with --passphrase-file FILE."
        )
    return None, _ask_twice()


def _is_interactive() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _ask_twice() -> str:
    try:
        first = getpass.getpass("Passphrase (at least 12 characters): ")
        again = getpass.getpass("Once more: ")
    except EOFError:
        raise BadPassphraseFile("No passphrase was given. Nothing was made.") from None
    if again != first:
        raise BadPassphraseFile("The two passphrases differ. Nothing was made; please try again.")
    return first
