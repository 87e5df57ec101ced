"""A language that nobody speaks: it shows which words are not translated, and which are cut.

Every text stands between brackets, carries accents and is about a third longer, as translations
are. Mirrored, it reads from right to left as well.
"""

import re

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from unsent.ui.language import be_quiet, take

LONGER = 1.35
FORMAT = "format of a date"  # what tells such a text from words
_ACCENTS = str.maketrans("aceghijklnorstuyzACEGIJLNORSTUYZ", "àçéğĥîĵķĺñöŕšţûýžÀÇÉĞÎĴĹÑÖŔŠŢÛÝŽ")
_VOWELS = "aeiouAEIOU"
_FILLED = re.compile(r"(%L?n|%\d|\{\}|\n)")  # what the program fills in, or that parts lines
_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"


class Pseudo(QTranslator):
    """Translates every word of ours; Qt's own stay, among them the names of keys."""

    def __init__(self, *, mirrored: bool = False) -> None:
        super().__init__()
        self._first = _RIGHT_TO_LEFT if mirrored else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are words."""
        return False

    def translate(
        self, context: str, source: str, which: str | None = None, n: int = -1
    ) -> str | None:
        """Return a text between brackets; formats of dates stay as they are."""
        if context.startswith("Q") or which == FORMAT:
            return None if context.startswith("Q") else source
        return f"{self._first}[{stretched(source.replace('(s)', 's'))}]"


def speak_pseudo(app: QApplication, *, mirrored: bool = False) -> None:
    """Speak it until `be_quiet`."""
    be_quiet(app)
    take(app, Pseudo(mirrored=mirrored))
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def stretched(text: str) -> str:
    """Return a text with accents and about a third more letters; what is filled in stays."""
    missing = round(len(_FILLED.sub("", text)) * (LONGER - 1))
    parts: list[str] = []
    for part in _FILLED.split(text):
        if _FILLED.fullmatch(part):
            parts.append(part)
            continue
        letters: list[str] = []
        for letter in part:
            letters.append(letter)
            if missing > 0 and letter in _VOWELS:
                letters.append(letter.lower())
                missing -= 1
        parts.append("".join(letters).translate(_ACCENTS))
    return "".join(parts) + "~" * missing
