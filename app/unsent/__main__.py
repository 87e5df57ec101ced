"""Start the program: read the arguments, then open the window or run a command."""

import argparse
import os
import sys

from unsent.cli.arguments import parse


def main(arguments: list[str] | None = None) -> int:
    """Run Unsent with these arguments, the command line's by default; return the exit code."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    if options.command == "tour":
        from unsent.tour.guide import tour

        return tour(options.out, dark=options.dark)
    if options.command:
        from unsent.cli.commands import run

        return run(options)
    return _open_window(options)


def _open_window(options: argparse.Namespace) -> int:
    from unsent.boot import EXIT_LOCK, open_window
    from unsent.cli.passphrase import BadPassphraseFile, read_passphrase

    try:
        passphrase = read_passphrase(options.passphrase_file)
    except BadPassphraseFile as problem:
        print(problem, file=sys.stderr)
        return 2
    code = open_window(options.journal, passphrase, locked=options.locked)
    if code == EXIT_LOCK:
        _start_again_locked(options)
    return code


def _start_again_locked(options: argparse.Namespace) -> None:
    """Become a fresh process: only so is the text gone from memory."""
    journal = ["--journal", str(options.journal)] if options.journal else []
    command = [sys.executable, "-m", "unsent", "--locked", *journal]
    os.execv(sys.executable, command)  # noqa: S606 - our own program, no shell


if __name__ == "__main__":
    raise SystemExit(main())
