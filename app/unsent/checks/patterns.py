"""Patterns that are compiled at their first use, and tried only where a word they need stands.

Most sentences hold none of the words, so most patterns are never run on them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from unsent.checks.clues import CAPITAL, DIGIT, INSIDE, Clues, clue_words, clues_in
from unsent.checks.listed import clauses_of
from unsent.checks.triggers import Clauses, all_met, commonness

__all__ = [
    "CAPITAL",
    "DIGIT",
    "INSIDE",
    "Clues",
    "Pattern",
    "any_of",
    "clue_words",
    "clues_in",
    "gate_of",
]


class Pattern:
    """A regular expression; `needs` are clues of which a sentence has to hold at least one.

    What else it needs is read from the expression itself.
    """

    def __init__(self, source: str, needs: Iterable[str] = (), flags: int = 0) -> None:
        self.source, self._flags = source, flags
        self.needs = frozenset(needs)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """Return it compiled."""
        return re.compile(self.source, self._flags)

    @cached_property
    def clauses(self) -> Clauses:
        """Return clauses of clues: a sentence has to hold one of each."""
        return clauses_of(self.source, self._flags)

    def may_match(self, clues: Clues) -> bool:
        """Tell whether the clues of a sentence allow it."""
        if self.needs and self.needs.isdisjoint(clues):
            return False
        return all_met(self.clauses, clues)

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


@cache
def gate_of(patterns: tuple[Pattern, ...]) -> frozenset[str] | None:
    """Return clues of which a sentence holds one if any of the patterns may match, or None."""
    gates = [
        pattern.needs or min(pattern.clauses, key=commonness, default=None) for pattern in patterns
    ]
    return None if None in gates else frozenset().union(*filter(None, gates))


def any_of(written: str) -> str:
    """Return an alternation of words that stand between spaces; `_` is a space within one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in written.split()) + ")"
