"""Where the command line reads from: a file or standard input, as text in UTF-8."""

import sys
from pathlib import Path

MOST_BYTES = 16_000_000


class BadInput(Exception):
    """One clear sentence about what was given."""


def read_text(file: str | None) -> str:
    """Return the text of a file; None and `-` are standard input. Raises BadInput."""
    try:
        data = _bytes(file)
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}.") from None
    if len(data) > MOST_BYTES:
        raise BadInput("That is more than 16 MB; please check a smaller file.")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        sentence = f"The text is not UTF-8 (at byte {error.start}); please save it as UTF-8."
        raise BadInput(sentence) from None


def is_file(name: str) -> bool:
    """Tell whether a file has this name; a word too long for a name is no file."""
    try:
        return Path(name).is_file()
    except OSError:
        return False


def _bytes(file: str | None) -> bytes:
    if file is not None and file != "-":
        with Path(file).open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    if sys.stdin is None:
        raise BadInput("There is no standard input to read from; please name a file.")
    if sys.stdin.isatty():
        print("Reading what you type; Ctrl+D on a line of its own ends it.", file=sys.stderr)
    return sys.stdin.buffer.read(MOST_BYTES + 1)
