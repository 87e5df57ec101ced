"""Counted words, with numbers by the user's locale."""

from PySide6.QtCore import QLocale


def counted(sentence: str, count: int) -> str:
    """Return an untranslated sentence with its `(s)` put in words; a translated one has none."""
    return sentence.replace("(s)", "" if count == 1 else "s")


def number(value: int) -> str:
    """Return a number with the separators of the user's locale."""
    return QLocale().toString(value)
