"""Where the command line gets a passphrase from: a file or standard input, never an argument."""

import sys
from pathlib import Path

MOST = 4096


class BadPassphraseFile(Exception):
    """One clear sentence about the file that was named."""


def read_passphrase(file: str | None) -> str:
    """Return the first line of the file, `-` for standard input; empty when none is named.

    Raises BadPassphraseFile.
    """
    if file is None:
        return ""
    if file == "-" and sys.stdin is None:
        raise BadPassphraseFile("There is no standard input to read from; please name a file.")
    try:
        if file == "-":
            data = sys.stdin.buffer.readline(MOST)
        else:
            with Path(file).open("rb") as opened:
                data = opened.readline(MOST)
    except OSError as error:
        raise BadPassphraseFile(f"{file} cannot be read: {error.strerror}.") from None
    try:
        first = data.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise BadPassphraseFile(f"{file} is not UTF-8 text.") from None
    if not first:
        raise BadPassphraseFile(f"The first line of {file} is empty.")
    return first
