"""The fields of a rule pack, read with care: a pack may come from a stranger.

Every reader raises FieldError in words that name the field and quote nothing else of the pack.
"""

from collections.abc import Mapping
from typing import Any

MOST_RULES = 500
MOST_LISTED = 2000  # entries of one list
LONGEST = 2000  # characters of one text or entry
MOST_STEPS, MOST_GAPS = 120, 3  # words of one phrase or shape; each gap multiplies its readings


class FieldError(ValueError):
    """Say in half a sentence what is wrong with one field."""


def read_words(table: Mapping[str, Any], key: str, default: str = "") -> str:
    """Return a text, or the default where there is none. Raises FieldError."""
    value = table.get(key, default)
    if not isinstance(value, str):
        raise FieldError(f"{key} has to be words between quotation marks.")
    if len(value) > LONGEST:
        raise FieldError(f"{key} has more than {LONGEST} characters.")
    return value


def read_date(table: Mapping[str, Any], key: str) -> str:
    """Return a date as text, written with or without quotation marks. Raises FieldError."""
    value = table.get(key, "")
    return read_words({key: value if isinstance(value, list | dict) else str(value)}, key)


def read_list(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """Return a list of texts, empty where there is none. Raises FieldError."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise FieldError(f"{key} has to be a list of words.")
    if len(value) > MOST_LISTED or any(len(item) > LONGEST for item in value):
        raise FieldError(f"{key} is too long.")
    return tuple(value)


def read_table(table: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Return a table, empty where there is none. Raises FieldError."""
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise FieldError(f"{key} has to be a table.")
    return value


def read_tables(table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return a list of tables, empty where there is none. Raises FieldError."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise FieldError(f"{key} has to be a list of tables.")
    if len(value) > MOST_RULES:
        raise FieldError(f"{key} has more than {MOST_RULES} entries.")
    return value


def check_steps(written: str) -> None:
    """Refuse a phrase or shape of very many words or gaps. Raises FieldError."""
    steps = written.split()
    if len(steps) > MOST_STEPS or sum(step in {"...", ".."} for step in steps) > MOST_GAPS:
        raise FieldError("a phrase has too many words or gaps.")
