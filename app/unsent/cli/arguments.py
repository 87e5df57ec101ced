"""The arguments of the command line."""

import argparse
from pathlib import Path
from typing import Any, NoReturn

from unsent import __version__

EXIT_OK, EXIT_FOUND, EXIT_USAGE, EXIT_LOCKED = 0, 1, 2, 3


class _Parser(argparse.ArgumentParser):
    """Refuses in one sentence, and takes no option for another that it only begins like."""

    def __init__(self, **named: Any) -> None:
        super().__init__(allow_abbrev=False, **named)

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:].rstrip(".")
        self.exit(EXIT_USAGE, f"{sentence}. `{self.prog} --help` says more.\n")


class _NoSecret(argparse.Action):
    """An option that people try, and that would show a secret to every other program."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        parser.error(
            "a passphrase or code is never taken as an argument, where other programs can read it; "
            "use --passphrase-file FILE"
        )


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the parsed arguments; `command` is empty for the window. Exits 2 on bad usage."""
    parser = _Parser(
        prog="unsent",
        description="A private, encrypted journal in which a post cools off before it can leave.",
        epilog="Without a command the window opens. Nothing ever leaves this computer.",
    )
    parser.add_argument("--version", action="version", version=f"unsent {__version__}")
    parser.set_defaults(command="")
    _add_common(parser, default=None)
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_check(commands)
    _add_tour(commands)
    doctor = commands.add_parser(
        "doctor", help="say what stands in the way of writing, if anything"
    )
    doctor.set_defaults(command="doctor")
    init = commands.add_parser("init", help="make a journal without the window")
    init.set_defaults(command="init")
    backup, restore = _add_backup(commands), _add_restore(commands)
    for command in (doctor, init, backup, restore):
        _add_common(command, default=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _add_common(parser: argparse.ArgumentParser, default: str | None) -> None:
    # given before or after the command; a subcommand must not put its default over the first
    parser.add_argument(
        "--journal", metavar="DIR", type=_folder, default=default, help="use another journal folder"
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        default=default,
        help="read the passphrase from the first line of FILE; - is standard input",
    )
    parser.add_argument(
        "--passphrase",
        "--password",
        "--recovery-code",
        nargs="?",
        action=_NoSecret,
        help=argparse.SUPPRESS,
    )


def _add_backup(commands: "argparse._SubParsersAction[_Parser]") -> _Parser:
    backup = commands.add_parser(
        "backup",
        help="make a proven backup of the journal",
        description="Make a backup, open it and compare it with the journal.",
        epilog="Exit status: 0 it is made, 2 it could not be, 3 the journal cannot be opened.",
    )
    backup.set_defaults(command="backup")
    backup.add_argument(
        "--to", metavar="DIR", type=_folder, help="put it there, beside the journal's own"
    )
    return backup


def _add_restore(commands: "argparse._SubParsersAction[_Parser]") -> _Parser:
    restore = commands.add_parser(
        "restore",
        help="put a backup in the place of the journal, which is kept",
        description="Put a backup in the place of the journal. What is there now is moved aside.",
        epilog="Exit status: 0 it is restored, 2 there is no such backup, 3 it cannot be opened.",
    )
    restore.set_defaults(command="restore")
    source = restore.add_mutually_exclusive_group(required=True)
    source.add_argument("source", metavar="FILE|DIR", nargs="?", type=_folder, help="a backup")
    source.add_argument(
        "--newest", action="store_true", help="the newest of the journal's own backups"
    )
    return restore


def _folder(name: str) -> Path:
    if not name.strip():
        raise argparse.ArgumentTypeError("a folder needs a name")
    return Path(name)


def _add_check(commands: "argparse._SubParsersAction[_Parser]") -> None:
    check = commands.add_parser(
        "check",
        help="check one text, or one per line of JSON",
        description="Check a text. Needs no journal and no key.",
        epilog="Exit status: 0 nothing to change or think about, 1 something, 2 bad usage.",
    )
    check.set_defaults(command="check")
    check.add_argument("--place", metavar="NAME|FILE.toml", help="where it might be posted")
    check.add_argument(
        "--watch",
        metavar="TERM",
        nargs="+",
        action="extend",
        default=[],
        help="names that would give you away, such as your workplace",
    )
    check.add_argument(
        "--format", choices=("text", "json", "jsonl"), default="text", help="text unless told"
    )
    check.add_argument("file", metavar="FILE", nargs="?", help="- or nothing is standard input")


def _add_tour(commands: "argparse._SubParsersAction[_Parser]") -> None:
    tour = commands.add_parser(
        "tour", help="take a real draft its whole way in a throw-away journal"
    )
    tour.set_defaults(command="tour")
    tour.add_argument(
        "--out", metavar="DIR", type=Path, default=Path("tour"), help="where screenshots go"
    )
    tour.add_argument("--dark", action="store_true", help="dark colours")
    tour.add_argument(
        "--sheet", action="store_true", help="instead: every screen in every look, on one sheet"
    )
