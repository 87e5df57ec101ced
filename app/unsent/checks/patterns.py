"""Patterns that are compiled at their first use, and tried only where a word they need stands.

Most sentences hold none of the words, so most patterns are never run on them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

_LETTERS = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]")
_CAPITAL_INSIDE = re.compile(r"[^\W_].*?[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]", re.DOTALL)
_DIGIT = re.compile(r"\d")
_SIGNS = '@#*_•"(.:/'
Clues = frozenset[str]
DIGIT = "0"  # a clue that is no word: a digit stands somewhere
CAPITAL = "A"  # a capital letter stands somewhere
INSIDE = "aA"  # a capital letter stands behind the first letter


def clues_in(plain: str, folded: str) -> Clues:
    """Return every run of letters of a sentence, in lower case, and which rarer signs it holds."""
    clues = set(_LETTERS.findall(folded))
    clues.update(sign for sign in _SIGNS if sign in plain)
    if "--" in plain:
        clues.add("--")
    if _DIGIT.search(plain):
        clues.add(DIGIT)
    if plain != folded and _CAPITAL.search(plain):
        clues.add(CAPITAL)
        if _CAPITAL_INSIDE.search(plain):
            clues.add(INSIDE)
    return frozenset(clues)


class Pattern:
    """A regular expression; `needs` are clues of which a sentence has to hold at least one."""

    def __init__(self, source: str, needs: Iterable[str] = (), flags: int = 0) -> None:
        self._source, self._flags = source, flags
        self.needs = frozenset(needs)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return it compiled."""
        return re.compile(self._source, self._flags)

    def may_match(self, clues: Clues) -> bool:
        """Tell whether the clues of a sentence allow it."""
        return not (self.needs and self.needs.isdisjoint(clues))

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Iterate over its matches."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return its first match."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return its match at `start`."""
        return self.compiled.match(text, start)


def any_of(written: str) -> str:
    """Return an alternation of words that stand between spaces; `_` is a space within one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in written.split()) + ")"


def clue_words(*written: str) -> frozenset[str]:
    """Return the first word of each entry of such lists: clues of which a pattern needs one."""
    entries = (entry for line in written for entry in line.split())
    return frozenset(found[0] for entry in entries if (found := _LETTERS.findall(entry.lower())))
