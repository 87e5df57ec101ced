"""`unsent restore`: put a backup in the place of the journal, which is kept."""

import argparse
import os
import sys
from pathlib import Path

from unsent.cli.arguments import EXIT_LOCKED, EXIT_OK, EXIT_USAGE
from unsent.cli.backup_ways import opened_with
from unsent.cli.passphrase import BadPassphraseFile
from unsent.cli.sentences import sentence
from unsent.domain.trouble import Trouble
from unsent.flows import backup_restore as flow
from unsent.flows.backup_restore import Restored
from unsent.flows.unlock import CannotOpen, Way
from unsent.system import paths
from unsent.system.clock import SystemClock
from unsent.system.hardening import harden
from unsent.system.instance import claim


def restore(options: argparse.Namespace) -> int:
    """Restore a backup and say what was kept; return the exit code."""
    harden(os.environ)
    folder = paths.journal_folder(options.journal, os.environ)
    source = flow.newest_of(folder) if options.newest else options.source.absolute()
    try:
        ways = flow.ways_of(source)
        if ways is None:
            print(f"There is no backup in {source}. Nothing was changed.", file=sys.stderr)
            return EXIT_USAGE
        _say(_restored(folder, source, ways, options.passphrase_file), folder)
    except BadPassphraseFile as problem:
        print(problem, file=sys.stderr)
        return EXIT_USAGE
    except CannotOpen as refusal:
        print(_refusal(refusal.trouble), file=sys.stderr)
        return EXIT_LOCKED
    return EXIT_OK


def _restored(folder: Path, source: Path, ways: frozenset[Way], file: str | None) -> Restored:
    instance = claim(folder)
    if instance is None:
        raise CannotOpen(Trouble.IN_USE)
    clock = SystemClock()
    try:
        return opened_with(
            ways,
            file,
            lambda keychain: flow.with_keyring(folder, source, keychain, clock),
            lambda secret: flow.with_secret(folder, source, secret, clock),
        )
    finally:
        instance.close()


def _say(restored: Restored, folder: Path) -> None:
    noun = "entry" if restored.entries == 1 else "entries"
    print(f"The journal in {folder} is restored: {restored.entries} {noun}, opened and compared.")
    if restored.kept_in is not None:
        print(f"What was there before is kept in {restored.kept_in}.")


def _refusal(trouble: Trouble) -> str:
    from unsent.ui.wording.settings_backups import could_not_restore

    return could_not_restore(trouble) or sentence(trouble)
