"""`unsent backup`: make a proven backup of the journal."""

import argparse
import os
import sys
from pathlib import Path

from unsent.cli.arguments import EXIT_LOCKED, EXIT_OK, EXIT_USAGE
from unsent.cli.backup_ways import opened_with
from unsent.cli.passphrase import BadPassphraseFile
from unsent.cli.sentences import sentence
from unsent.domain.trouble import Trouble
from unsent.flows import backup as flow
from unsent.flows import unlock
from unsent.flows.desk import Desk
from unsent.flows.unlock import CannotOpen, Found
from unsent.system import paths
from unsent.system.clock import SystemClock
from unsent.system.hardening import harden
from unsent.system.instance import claim

_NOT_A_CODE = (Trouble.MISTYPED_CODE, Trouble.WRONG_CODE, Trouble.NO_SUCH_WAY)


def backup(options: argparse.Namespace) -> int:
    """Make a backup and say where it lies; return the exit code."""
    harden(os.environ)
    folder = paths.journal_folder(options.journal, os.environ)
    found = unlock.look(folder)
    if not found.is_there:
        print("There is no journal here yet, so there is nothing to back up.", file=sys.stderr)
        return EXIT_LOCKED
    try:
        return _back_up(folder, found, options)
    except BadPassphraseFile as problem:
        print(problem, file=sys.stderr)
        return EXIT_USAGE
    except CannotOpen as refusal:
        print(sentence(refusal.trouble), file=sys.stderr)
        return EXIT_LOCKED


def _back_up(folder: Path, found: Found, options: argparse.Namespace) -> int:
    if found.trouble is not None:
        raise CannotOpen(found.trouble)
    instance = claim(folder)
    if instance is None:
        raise CannotOpen(Trouble.IN_USE)
    try:
        desk = _opened(folder, found, options.passphrase_file)
        try:
            return _made(desk, options.to)
        finally:
            desk.journal.close()
    finally:
        instance.close()


def _opened(folder: Path, found: Found, file: str | None) -> Desk:
    clock = SystemClock()

    def by_secret(secret: str) -> Desk:
        try:
            return unlock.with_recovery_code(folder, secret, clock)
        except CannotOpen as refusal:
            if refusal.trouble not in _NOT_A_CODE:
                raise
            return unlock.with_passphrase(folder, secret, clock)

    return opened_with(
        found.ways, file, lambda keychain: unlock.with_keyring(folder, keychain, clock), by_secret
    )


def _made(desk: Desk, into: Path | None) -> int:
    try:
        made = flow.back_up(desk, None if into is None else into.absolute())
    except CannotOpen as refusal:
        from unsent.ui.wording.settings_backups import could_not_back_up

        print(could_not_back_up(refusal.trouble), file=sys.stderr)
        return EXIT_USAGE
    print(f"The backup is in {made.folder}. It was opened and compared with the journal.")
    return EXIT_OK
