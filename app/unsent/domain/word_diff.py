"""What changed between two texts, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PIECES = re.compile(r"\w+(?:[’'\-]\w+)*|\s+|[^\w\s]")
_MOST_PIECES = 4000  # matching is quadratic: longer texts are compared paragraph by paragraph


class Change(StrEnum):
    """What became of a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that shares one fate."""

    change: Change
    text: str


def word_diff(before: str, after: str) -> tuple[Run, ...]:
    """Return runs that read in order; all but added ones give `before`, all but removed `after`."""
    old, new = _pieces(before), _pieces(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    runs: list[Run] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            _append(runs, Change.SAME, "".join(old[i1:i2]))
        else:
            _append(runs, Change.REMOVED, "".join(old[i1:i2]))
            _append(runs, Change.ADDED, "".join(new[j1:j2]))
    return tuple(runs)


def words(text: str) -> int:
    """Count the words of a text."""
    return sum(1 for piece in _PIECES.findall(text) if piece[0].isalnum())


def _pieces(text: str) -> list[str]:
    pieces = _PIECES.findall(text)
    return pieces if len(pieces) <= _MOST_PIECES else text.splitlines(keepends=True)


def _append(runs: list[Run], change: Change, text: str) -> None:
    if text:
        runs.append(Run(change, text))
