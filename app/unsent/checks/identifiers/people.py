"""Anybody's name: a note, since a name alone does not say whose it is.

A first name that is listed, beside a second name, in a greeting, in speech or with what only people
do; a name that the text says is one; and whoever is named in full, named again.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, FULL, UPPER, found, span_of
from unsent.checks.passage import Passage, Sentence
from unsent.checks.patterns import CAPITAL, INSIDE, Pattern, clue_words

REMEMBERED = 4096  # sentences
_PARTICLE = "(?:de|da|di|van|von|der|den|bin|al|el|la|del|dos|ten|ter|le|du)"
_PAIRS = Pattern(
    rf"(?<![\w@#.'/-])(?P<it>(?P<first>{CAP}) (?:(?:{UPPER}\.? )|(?:{_PARTICLE} ){{1,2}})?"
    rf"(?P<last>{CAP}))(?: (?P<more>{CAP}))?(?![\w@])",
    [INSIDE],
)
_HONORIFIC = rf"(?:{UPPER}[a-z]{{1,3}}\. )?"
_STATED = (
    Pattern(rf"\b[Nn]ames?(?:'s| is| was|:|\?|,)* {_HONORIFIC}(?P<it>{FULL})", ["name"]),
    Pattern(
        rf"\b[Nn]ame\b[^.!?\n]{{0,45}} (?:to|is|as|under|for) {_HONORIFIC}(?P<it>{FULL})",
        ["name"],
    ),
    Pattern(
        rf"(?:^|[\n,.!] ?)(?:Dear|Attn:?|c/o|FAO) (?P<it>{FULL})",
        clue_words("dear attn c fao"),
    ),
    Pattern(
        rf"\b(?:Sincerely|Regards|Best wishes|Yours|Cheers|Signed),?\s+(?P<it>{FULL})[.!]?$",
        clue_words("sincerely regards best yours cheers signed"),
    ),
)
_STATED_PLAINLY = (
    Pattern(rf"\b(?:named|called) (?:him|her|them|it) (?P<it>{CAP})\b", ["named", "called"]),
    Pattern(rf"(?<![\w@#.'-])(?P<it>{FULL}) lives? (?:on|at|in) (?=[A-Z\d])", ["live", "lives"]),
    Pattern(rf"\bsaid (?P<it>{CAP}) to {CAP}\b", ["said"]),
)
_SURNAME = re.compile(
    r".{2,}(?:sson|dottir|owski|ewski|inski|ynski|owska|ewska|inska|nska|wicz|czyk|ovic|evic|kovic|"
    r"ova|eva|enko|chuk|inen|onen|nyan|ssian|idze|shvili|poulos|akis|escu|eanu|guez|ndez|nchez|"
    r"lopez|quist|gaard|strom|vych|ovich|evich|yev|ayev|khan|zadeh|moto|mura|shima|yama|gawa)$"
)
_STATED_LOW = Pattern(
    r"\bmy name is (?P<it>(?P<first>[a-z]{3,})(?: [a-z]\.?)?(?: [a-z]{3,})?)"
    r"(?=[.,!?]|$| but\b| and\b)",
    ["name"],
)
_LIVING = (
    "lives lived said says asked told replied whispered laughed smiled moved works worked spent "
    "wrote called texted phoned married given had has is was likes loves speaks"
)
_SPOKEN = (
    Pattern(
        rf"^\W*(?P<it>{CAP})(?=, (?:can|could|please|will|would|thanks|thank you|you|may|is|are|"
        r"what|how|where|when|why|do|did|I)\b)",
        [CAPITAL],
    ),
    Pattern(rf"^\W*(?P<it>{CAP})(?=: [\"A-Z])", [":"]),
    Pattern(rf"\b(?:Hi|Hello|Hey) (?P<it>{CAP})\b", clue_words("hi hello hey")),
    Pattern(
        rf"\b(?:said|asked|replied|told|says) (?P<it>{CAP})\b",
        clue_words("said asked replied told says"),
    ),
    Pattern(
        rf"\b(?:said|speak|spoke|talk|talked|spoken) (?:{CAP} )?(?:to|with) (?P<it>{CAP})\b",
        clue_words("said speak spoke talk talked spoken"),
    ),
    Pattern(
        rf"(?<![\w@#.'-])(?P<it>{CAP})(?='s (?:address|phone|number|e-?mail|name)\b)", [CAPITAL]
    ),
    Pattern(
        rf"^\W*(?P<it>{CAP}) (?:has |had |just |never |always |also |still )*"
        rf"(?:{'|'.join(_LIVING.split())})\b",
        clue_words(_LIVING),
    ),
)
_NOT_LAST = clue_words(
    "city county park street road avenue hospital clinic university college school church pub bar "
    "festival award awards album show day night week bridge island beach team fc united center "
    "centre house hall inn foundation institute syndrome disease law act scale score sign test "
    "tube catheter procedure theory university trust group inc ltd corp company music records "
    "parade scout street sq skit python palace tower"
)
# in a sentence about public life a full name is that of somebody everybody knows
_PUBLIC_LIFE = clue_words(
    "album song songs video movie film audio show episode series game games match season race "
    "election elections president presidential senator congress candidate campaign endorses vote "
    "voted celebrity singer band concert actor actress quote quotes author novel podcast comedian "
    "documentary minister government prime parliament comment claims fans coach league tour twitter"
)
_LOUD = 0.75  # share of words with a capital from which a sentence is a headline


class _People:
    def __init__(self, names: Names) -> None:
        self._names = names
        self._full = lru_cache(REMEMBERED)(self._read)

    def anybody(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names of people, patients or not."""
        if CAPITAL in sentence.clues:
            for start, end in self._full(sentence):
                yield Mark(start, end, _rewrites(sentence, start))
        for match in found((_STATED_LOW,), sentence.folded, sentence.clues):
            if self._names.is_clear(match["first"]):
                yield Mark(*span_of(match), (Rewrite("Take it out", ""),))

    def again(self, passage: Passage) -> Iterator[Mark]:
        """Yield the first and last names of those who are named in full somewhere, again."""
        known: set[str] = set()
        for sentence in passage.sentences:
            if INSIDE in sentence.clues:
                known.update(self._parts(sentence))
        if not known:
            return
        for sentence, (at, _) in zip(passage.sentences, passage.bounds, strict=True):
            for word in sentence.words if CAPITAL in sentence.clues else ():
                written = sentence.plain[word.start : word.end].removesuffix("'s")
                if written in known:
                    yield Mark(at + word.start, at + word.start + len(written))

    def _parts(self, sentence: Sentence) -> Iterator[str]:
        for start, end in self._full(sentence):
            words = sentence.plain[start:end].split()
            if len(words) > 1 and len(words[-1]) > 3 and self._names.may_be_name(words[-1]):
                yield words[-1]
                if self._names.is_clear(words[0]) and self._names.may_be_name(words[0]):
                    yield words[0]

    def _read(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        return tuple(dict.fromkeys(self._spans(sentence)))

    def _spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        text, clues = sentence.plain, sentence.clues
        if _is_headline(sentence):
            return
        for match in found((_PAIRS,), text, clues) if clues.isdisjoint(_PUBLIC_LIFE) else ():
            is_place = (match["more"] or "").lower() in _NOT_LAST
            if self._is_pair(match["first"], match["last"]) and not (
                is_place or self._is_known(match["it"])
            ):
                yield span_of(match)
        for match in found((*_STATED, *_STATED_PLAINLY), text, clues):
            if self._may_be(match["it"]) and not self._is_known(match["it"]):
                yield span_of(match)
        for match in found(_SPOKEN, text, clues):
            if self._names.is_clear(match["it"]) and self._may_be(match["it"]):
                yield span_of(match)

    def _is_pair(self, first: str, last: str) -> bool:
        if first.isupper() or last.isupper():
            return False
        if not (self._names.is_clear(first) or _SURNAME.match(last.lower())):
            return False
        return self._may_be(last) and self._may_be(first)

    def _may_be(self, words: str) -> bool:
        parts = [word.strip(".") for word in words.split()]
        if any(part.lower() in _NOT_LAST for part in parts) or len(max(parts, key=len)) < 2:
            return False
        return all(self._names.may_be_name(part) for part in parts) and not words.isupper()

    def _is_known(self, words: str) -> bool:
        return self._names.is_famous(words)


def _is_headline(sentence: Sentence) -> bool:
    words = sentence.words
    capitals = sum(sentence.plain[word.start].isupper() for word in words)
    return len(words) > 5 and capitals > _LOUD * len(words)


def _rewrites(sentence: Sentence, start: int) -> tuple[Rewrite, ...]:
    if re.search(r"(?i)\b(?:the|my|our|a|this|that) $", sentence.plain[:start]):
        return (Rewrite("Take it out", ""),)
    return (Rewrite('Say "somebody"', "somebody"),)


def family(names: Names) -> Family:
    """Return the detectors for names of anybody."""
    people = _People(names)

    def again(passage: Passage) -> Iterable[Mark]:
        return people.again(passage)

    return Family(
        "people", sentence={"any-name": people.anybody}, passage={"any-name-again": again}
    )
