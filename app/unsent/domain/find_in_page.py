"""Where a text holds what somebody looks for, whatever its case, accents and kind of quotes."""

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache

MOST_FOUND = 5000
_SAME = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " ", "\u202f": " "}


def places_of(looked_for: str, text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of a text, half open and in order, that read as what is looked for.

    Accents count for nothing, and neither does the case; at most `MOST_FOUND` are returned.
    """
    wanted = "".join(map(_folded, looked_for))
    if not wanted:
        return ()
    folded, ends = _folded_text(text)
    spans: list[tuple[int, int]] = []
    for match in re.finditer(re.escape(wanted), folded):
        start = bisect_left(ends, match.start() + 1)
        end = _with_accents(text, bisect_left(ends, match.end()) + 1)
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
        if len(spans) == MOST_FOUND:
            break
    return tuple(spans)


def _folded_text(text: str) -> tuple[str, list[int]]:
    """Return a text folded, and for each character where its folded form ends."""
    pieces = [_folded(char) for char in text]
    ends, at = [], 0
    for piece in pieces:
        at += len(piece)
        ends.append(at)
    return "".join(pieces), ends


def _with_accents(text: str, end: int) -> int:
    while end < len(text) and not _folded(text[end]):
        end += 1
    return end


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    apart = unicodedata.normalize("NFKD", _SAME.get(char, char).casefold())
    return "".join(_SAME.get(c, c) for c in apart if unicodedata.category(c) not in ("Mn", "Cf"))
