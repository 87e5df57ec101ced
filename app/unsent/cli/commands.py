"""The commands without a window."""

import argparse
from collections.abc import Callable


def run(options: argparse.Namespace) -> int:
    """Run the command that was asked for; return the exit code."""
    return _command(options.command)(options)


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    match name:
        case "check":
            from unsent.cli.check import check

            return check
        case "doctor":
            from unsent.cli.doctor import doctor

            return doctor
        case "backup":
            from unsent.cli.backup import backup

            return backup
        case "restore":
            from unsent.cli.restore import restore

            return restore
        case _:
            from unsent.cli.init import init

            return init
