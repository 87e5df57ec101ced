"""How a command ends when something outside it ends first: a pipe, a disk, an impatient hand."""

import io
import os
import sys
from collections.abc import Callable

from unsent.cli.arguments import EXIT_USAGE

EXIT_INTERRUPTED, EXIT_NO_READER = 130, 141  # 128 + SIGINT and SIGPIPE, as shells count them


def end_well(work: Callable[[], int]) -> int:
    """Run a command and return its exit code; end in a sentence or in silence, not in a trace."""
    _write_whatever_comes()
    try:
        try:
            return work()
        finally:
            _flush()  # a reader that has gone shows here, not after the last line of ours
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _write_no_more()
        return EXIT_NO_READER
    except OSError as error:
        _write_no_more()
        where = f"{error.filename}: " if error.filename else ""
        print(f"{where}{error.strerror or type(error).__name__}.", file=sys.stderr)
        return EXIT_USAGE


def _write_whatever_comes() -> None:
    # a post may hold characters that the terminal's encoding lacks
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _flush() -> None:
    # pythonw and a closed descriptor leave None here
    if sys.stdout is not None:
        sys.stdout.flush()


def _write_no_more() -> None:
    # or Python flushes once more at its end and complains
    if sys.__stdout__ is None:
        return
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a device, not a path of ours
        os.dup2(nowhere.fileno(), sys.__stdout__.fileno())
