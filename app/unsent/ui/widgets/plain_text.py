"""What may stand in a text: the same characters in Python, in Qt and in the store."""

import re
from bisect import bisect_left

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
# NUL, half surrogates, Qt's own frame marks (U+FDD0, U+FDD1) and its stand-in for objects:
# none of them is a character that someone wrote, and none comes back from Qt as it went in.
_NOT_TEXT = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1\ufffc]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Return a text with a newline for every line end and without what is not a character."""
    return _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text))


def from_document(raw: str) -> str:
    """Return the exact text of a document from its raw form.

    `toPlainText` is no way to get it: it turns no-break spaces into spaces.
    """
    return _LINE_ENDS.sub("\n", raw)


class Utf16Map:
    """Positions of one text, from Python's code points to Qt's UTF-16 units and back."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._pairs = [match.start() for match in _ASTRAL.finditer(text)]
        self._halves = [at + before for before, at in enumerate(self._pairs)]

    def to_qt(self, index: int) -> int:
        """Return the UTF-16 position of a `str` index, which is held within the text."""
        held = min(max(index, 0), self._length)
        return held + bisect_left(self._pairs, held)

    def to_python(self, position: int) -> int:
        """Return the `str` index of a UTF-16 position; inside a pair, that of the pair."""
        before = bisect_left(self._halves, position)
        if before and self._halves[before - 1] == position - 1:
            return self._pairs[before - 1]
        return min(max(position - before, 0), self._length)
