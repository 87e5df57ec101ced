"""Start the program: read the arguments, then open the window or run a command."""

import argparse
import os
import sys

from unsent.cli.arguments import EXIT_USAGE, parse
from unsent.cli.ending import end_well


def main(arguments: list[str] | None = None) -> int:
    """Run Unsent with these arguments, the command line's by default; return the exit code."""
    return end_well(lambda: _run(sys.argv[1:] if arguments is None else arguments))


def _run(arguments: list[str]) -> int:
    options = parse(arguments)
    if options.command in ("", "tour"):
        try:
            return _take_tour(options) if options.command else _open_window(options)
        except ImportError as error:
            # a library of the system is missing below Qt, or a part of the installation
            print(f"The window cannot be loaded: {error}.", file=sys.stderr)
            print("`unsent doctor` says what to do.", file=sys.stderr)
            return EXIT_USAGE
    from unsent.cli.commands import run

    return run(options)


def _take_tour(options: argparse.Namespace) -> int:
    from unsent.tour.guide import tour

    return tour(options.out, dark=options.dark, sheet=options.sheet)


def _open_window(options: argparse.Namespace) -> int:
    from unsent.cli.passphrase import BadPassphraseFile, read_passphrase
    from unsent.system.display import has_display

    if not has_display(os.environ):
        print("There is no display here to open a window on.", file=sys.stderr)
        return EXIT_USAGE
    try:
        passphrase = read_passphrase(options.passphrase_file)
    except BadPassphraseFile as problem:
        print(problem, file=sys.stderr)
        return EXIT_USAGE
    from unsent.boot import EXIT_LOCK, open_window

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
