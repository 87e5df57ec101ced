"""Undo the ways in which a word can be written around a check, with a map back.

`plain` keeps the case, `folded` is its lower case; both have the same length, so that an
offset in one is an offset in the other. Only `Normalised.original` leads back to the text.
"""

import re
import unicodedata
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, NamedTuple, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_UNSEEN = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
)
_LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονɑɡıⅼ",
        "ABESIJKMHOPCTYXaeijopcyxsdhlABEZHIKMNOPTYXovagil",
        strict=True,
    )
)
_MARKS = {
    **dict.fromkeys("‘’‚‛′´`ʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒−﹣－", "-"),
    **dict.fromkeys("\r\t\x0b\x0c\x00\x1c\x1d\x1e\x1f", " "),
    **dict.fromkeys("\x85\u2028\u2029", "\n"),
    "…": "...",
}
_REMEMBERED = 16_384  # words
_SHORTEST = 2  # letters of a word in which nothing can be stretched
_LEET = str.maketrans("013457@$!", "oieastasi")
_LEET_L = str.maketrans("013457@$!", "oleastasi")
_RARE = re.compile(r"[`\r\t\x0b\x0c\x00\x1c-\x1f]")  # ASCII that is not plain
_STRETCHED = re.compile(r"(.)\1{2,}")
_WORD = re.compile(r"[@$]?[^\W_]+(?:(?:['@!]|\*+|\$+)[^\W_]+)*(?:\$\$)?")
# single letters with the same single mark between them: k i l l, k.i.l.l, k-i-l-l
_SINGLE = re.compile(r"(?<![^\W_])[^\W\d_][ .\-_*][^\W\d_](?![^\W_])")
_NO_LETTER = re.compile(r"[\W_]")
_SPELLED = re.compile(r"(?<![^\W_])[^\W\d_](?:([ .\-_*])[^\W\d_])(?:\1[^\W\d_])+(?![^\W_])")
_CONTRACTIONS = (
    "don't can't won't didn't doesn't isn't aren't wasn't weren't shouldn't couldn't wouldn't "
    "haven't hasn't hadn't ain't you're they're we've you've i'm i've that's what's let's he's "
    "she's there's"
)
_CONTRACTED = {word.replace("'", ""): word for word in _CONTRACTIONS.split()}


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text as the checks read it.

    `offsets[i]` is the index in the original of `plain[i]`; None when they are the same.
    """

    original: str
    plain: str
    folded: str
    offsets: "array[int] | None"

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Return where the half-open span of `plain` stands in the original text."""
        if self.offsets is None:
            return start, end
        if start == end:
            at = self.offsets[start] if start < len(self.offsets) else len(self.original)
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


def normalise(text: str) -> Normalised:
    """Return the text with look-alikes, unseen characters and quotes made plain."""
    if text.isascii() and _RARE.search(text) is None:
        return Normalised(text, text, text.lower(), None)
    changes = {char: now for char in set(text) if (now := _plain(char)) != char}
    if all(len(now) == 1 for now in changes.values()):
        plain = text.translate({ord(char): now for char, now in changes.items()})
        return Normalised(text, plain, _lower(plain), None)
    pieces: list[str] = []
    offsets = array("l")
    for index, char in enumerate(text):
        now = changes.get(char, char)
        pieces.append(now)
        offsets.extend([index] * len(now))
    plain = "".join(pieces)
    return Normalised(text, plain, _lower(plain), offsets)


def _plain(char: str) -> str:
    if char in _UNSEEN:
        return ""
    now = _LOOKALIKES.get(char) or _MARKS.get(char)
    if now is not None or char.isascii():
        return now or char
    decomposed = unicodedata.normalize("NFKD", char)
    if decomposed[0].isascii():  # accents fall away, other scripts keep their marks
        decomposed = "".join(c for c in decomposed if not unicodedata.combining(c))
        return "".join(_MARKS.get(c, c) for c in decomposed)
    if unicodedata.combining(char) and "\u0300" <= char <= "\u036f":
        return ""
    return unicodedata.normalize("NFKC", char)


def _lower(plain: str) -> str:
    folded = plain.lower()
    if len(folded) == len(plain):
        return folded
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


class Word(NamedTuple):
    """One word of folded text: where it stands and every form it may be meant as."""

    start: int
    end: int
    text: str
    forms: tuple[str, ...]


# as `Word(...)` does, in half the time
_word: Callable[[tuple[int, int, str, tuple[str, ...]]], Word] = partial(tuple.__new__, Word)


class Reader(Protocol[T_co]):
    """What can be asked about the words of a sentence."""

    def read(self, line: "Line") -> T_co:
        """Return all that it finds in the words."""


class Line(tuple[Word, ...]):
    """The words of one sentence in order; each reader reads them once, whoever asks."""

    def __init__(self, _: Iterable[Word] = ()) -> None:
        self._answers: dict[object, Any] = {}

    def once(self, reader: Reader[T]) -> T:
        """Return what a reader finds in the words, from memory when it was asked before."""
        answers = self._answers
        if reader not in answers:
            answers[reader] = reader.read(self)
        answer: T = answers[reader]
        return answer


def words_of(folded: str) -> Line:
    """Return the words of folded text in order; spelled-out letters become one word."""
    spelled = [m.span() for m in _SPELLED.finditer(folded)] if _SINGLE.search(folded) else []
    found = [
        _word((m.start(), m.end(), text := m[0], forms_of(text))) for m in _WORD.finditer(folded)
    ]
    if spelled:
        found = [w for w in found if not any(left <= w.start < right for left, right in spelled)]
        joined = ((span, _NO_LETTER.sub("", folded[slice(*span)])) for span in spelled)
        found.extend(Word(*span, word, (word,)) for span, word in joined)
        found.sort()
    return Line(found)


@lru_cache(_REMEMBERED)
def forms_of(word: str) -> tuple[str, ...]:
    """Return the word itself and what it may be a disguise of."""
    if word.isalpha():
        if word in _CONTRACTED:
            return (word, _CONTRACTED[word])
        if len(word) > _SHORTEST and _STRETCHED.search(word):
            return (word, *_squeezed(word))
        return (word,)
    if word.isdigit():
        return (word,)
    forms = [word]
    bare = word.lstrip("@$")
    if bare != word:
        forms.append(bare)
    for table in (_LEET, _LEET_L):
        meant = word.replace("*", "").translate(table)
        if meant not in forms:
            forms.extend((meant, *_squeezed(meant)))
    return tuple(dict.fromkeys(forms))


def _squeezed(word: str) -> tuple[str, ...]:
    once, twice = _STRETCHED.sub(r"\1", word), _STRETCHED.sub(r"\1\1", word)
    return tuple(form for form in (once, twice) if form != word)
