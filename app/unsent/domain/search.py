"""What is asked for in a search, whether a text holds it, and the passage that shows it.

A word is found where a word begins with it, in whatever case; all words must be there.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import islice

MOST_WORDS = 12
MOST_HITS = 100  # that are weighed for a passage
MOST_MARKED = 500
BEFORE, LENGTH = 18, 120  # characters of a passage before the first hit, and in all
_APOSTROPHE = re.compile("['’]")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Query:
    """The words that all must be in a text; without any nothing is asked for."""

    words: tuple[str, ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.words)


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text on one line, and where the words stand in it, half open."""

    text: str = field(repr=False)
    hits: tuple[tuple[int, int], ...] = ()


def query_of(typed: str) -> Query:
    """Return what is asked for by what was typed; signs between words count for nothing."""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(_composed(typed)))
    return Query(tuple(words)[:MOST_WORDS])


def holds(query: Query, text: str) -> bool:
    """Tell whether every word is in a text."""
    return all(_finder(word).search(text) for word in query.words)


def hits_in(query: Query, text: str) -> tuple[tuple[int, int], ...]:
    """Return where the words stand in a text, half open and in order; no more than a few."""
    found = islice(_any(query).finditer(text), MOST_MARKED)
    return _merged(text, [match.span() for match in found])


def passage(query: Query, text: str) -> Passage:
    """Return the part of a text that holds the most of the words, with every hit in it."""
    flat = " ".join(text.split())
    first = _best_start(query, flat)
    start = _word_start(flat, max(0, first - BEFORE)) if first > BEFORE else 0
    head = "…" if start else ""
    shown = head + flat[start : start + LENGTH] + ("…" if start + LENGTH < len(flat) else "")
    return Passage(shown, _merged(shown, [m.span() for m in _any(query).finditer(shown)]))


def _best_start(query: Query, flat: str) -> int:
    """Return where the first of the hits stands around which the most different words are."""
    hits = [(m.start(), m[0].lower()) for m in islice(_any(query).finditer(flat), MOST_HITS)]
    around = [
        len({word for at, word in hits[n:] if at < start + LENGTH - BEFORE})
        for n, (start, _) in enumerate(hits)
    ]
    return hits[around.index(max(around))][0] if hits else 0


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _forms(word: str) -> str:
    apart = unicodedata.normalize("NFD", word)
    forms = [word] if apart == word else [word, apart]
    return "|".join(_APOSTROPHE.sub("['’]", re.escape(form)) for form in forms)


def _finder(word: str) -> re.Pattern[str]:
    # the words are escaped: no pattern of the user's reaches `re`; it keeps what it compiled
    return re.compile(rf"(?<!\w)(?:{_forms(word)})", re.IGNORECASE)


def _any(query: Query) -> re.Pattern[str]:
    # the longest first, so that `nightshift` is marked whole when `night` is asked for too
    forms = "|".join(_forms(word) for word in sorted(query.words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{forms})" if forms else r"(?!)", re.IGNORECASE)


def _word_start(text: str, at: int) -> int:
    gap = text.find(" ", at)
    return gap + 1 if 0 <= gap < at + BEFORE else at


def _merged(text: str, spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    # words that stand side by side are marked in one piece
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and not text[merged[-1][1] : start].strip():
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(merged)
