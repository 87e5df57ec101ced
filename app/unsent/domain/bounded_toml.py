"""TOML from strangers, in bounded time and memory."""

import tomllib
from typing import Any

MOST_CHARACTERS, MOST_DOTS = 256 * 1024, 200  # dots in one line, and so in one key


def bounded_toml(text: str) -> dict[str, Any]:
    """Return the table of a TOML text. Raises ValueError in words that quote nothing of it.

    The parser needs memory in the square of a key's parts: one key of 30 kB takes 900 MB.
    """
    if len(text) > MOST_CHARACTERS:
        raise ValueError("it is too long")
    if any(line.count(".") > MOST_DOTS for line in text.split("\n")):
        raise ValueError("it is nested too deep")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
