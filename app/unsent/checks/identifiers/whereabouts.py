"""Towns where nobody is known to be a patient: a note, since a place helps to tell who is meant.

So are states and countries, but only those that somebody other than the writer is said to be from
or to go to. Places of learning, of events and of the writer are left alone.
"""

import re
from collections.abc import Iterator

from unsent.checks.clues import NAMED
from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.places import LOCAL
from unsent.checks.identifiers.runs import full_names, runs_in
from unsent.checks.identifiers.shapes import CAP, found
from unsent.checks.passage import Sentence
from unsent.checks.patterns import CAPITAL, INSIDE, Pattern, clue_words

_LINK = (
    r"(?:[ -](?:(?:on|upon|am|an der|de|del|di|da|do|dos|la|le|les|el|sur|sous|of|i|na|nad|san|"
    r"al)[ -])?)"
)
_NAME = rf"(?:(?:St\.?|Mt\.?|Ft\.?) )?{CAP}(?:{_LINK}{CAP}){{0,3}}"
_STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|"
    r"S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NSW|VIC|QLD|TAS|ACT|ON|QC|BC|AB|MB|SK|NS|NB|UK|US|USA|UAE|NZ)"
)
_IN = (
    "in from near to at around outside into via towards toward visit visiting visited leaving left"
)
_WITH_WIDER = Pattern(
    rf"(?<![\w@#])(?P<it>(?P<town>{_NAME}),? ?(?:, (?P<wide>{_NAME})|,? {_STATE}\b))", [INSIDE]
)
_OF = Pattern(
    r"\b(?:priest|mayor|vicar|bishop|imam|people|town|village|city|streets|hills|man|woman|girl|"
    r"boy|"
    r"lad|lady|family|parish|outskirts|north|south|east|west|side|coast|port|isle|island|king|"
    r"queen|"
    rf"children|families|folk|council|school|butcher|baker) of (?P<it>{_NAME})(?!['\w@])",
    ["of"],
)
_BUILDING = Pattern(
    rf"\b(?P<it>{CAP}(?: {CAP}){{0,2}} (?:Primary|Elementary|Middle School|High School|"
    r"Primary School|"
    r"Secondary|Academy|Grammar|Nursery|Kindergarten|Manor|Lodge|Care Home|Nursing Home|Court|"
    r"Gardens|House))\b",
    clue_words(
        "primary elementary middle high secondary academy grammar nursery kindergarten manor lodge "
        "care nursing court gardens house"
    ),
)
_BY = Pattern(rf"\b(?P<by>(?i:{'|'.join(_IN.split())})) (?P<it>{_NAME})(?!['\w@])", clue_words(_IN))
_LISTED = Pattern(rf"\b(?P<by>and|or|to|,) (?P<it>{_NAME})(?=[.,;!?]|$)", [INSIDE])
_LEAVES = frozenset(["elsewhere", "public_record"])
_BEFORE_UNKNOWN = frozenset(["in", "from", "near", "outside", "visit", "visiting", "visited"])
_VAST = frozenset(["uk", "us", "usa", "eu", "america", "europe", "africa", "asia"])
_SURE = frozenset(["in", "In", "near", "outside", "around"])
_RESIDING = (
    "live lives lived living born raised grew based reside resides resident residing move moves "
    "moved moving relocate relocated relocating settle settled hometown native stationed "
    "stay stays staying stayed arrive arrives arrived arriving depart departs departed departing "
    "fly flies flew flying travel travels travelled traveled travelling traveling trip flights "
    "train bus ferry drive drove driving branch branches office offices headquarters headquartered "
    "located address delivery deliver shipped ship shipping town city village suburb neighborhood "
    "neighbourhood vacation holiday tour concert gig playing visit visiting weather"
)
_RESIDES = Pattern(
    rf"\b(?:{'|'.join(dict.fromkeys(_RESIDING.split()))})\b[^.!?\n]{{0,40}}?\b(?:in|to|from|at|"
    rf"near|"
    rf"of|for|is|visit|visiting|outside) (?P<it>{_NAME})(?!['\w@])",
    clue_words(_RESIDING),
)
_LABEL = Pattern(
    rf"\b(?i:city|town|village|location|place|birthplace|place of birth|where|residence|country|"
    rf"state|province|region|city/town) ?: ?(?P<it>{_NAME})",
    [":"],
)
_POSTED = Pattern(
    rf"(?<![\w.,-])(?P<it>(?:[A-Z]{{1,2}}-)?\d{{4,5}}(?: ?[A-Z]{{2}})? (?P<town>{_NAME})|"
    rf"(?P<before>{_NAME}),? \d{{4,6}}(?:-\d{{3,4}})?)(?!\w)"
)
_OWN = Pattern(
    r"\b(?:my (?:home|hometown|parents|honeymoon|holiday|trip|flight)|i grew up|i (?:trained|"
    r"studied|qualified))\b|^(?:worked|trained|studied|lived|qualified) in "
)


_FIRST_PERSON = Pattern(r"\b(?:i|we|me|us|my|our|i'm|i've|we're|i'd)\b")
_ANYBODY_ELSE = Pattern(
    r"\b(?:he|she|they|who|his|her|their|mr|mrs|ms|dr|him|them|you|your|customer|client|friend|"
    r"uncle|aunt|cousin|brother|sister|author|man|woman|guy|lady|couple|family|guest)\b"
)
_ABROAD = Pattern(
    rf"\b(?P<by>(?i:in|from|to|of|for|visit|visiting|at|via)) (?:the )?(?P<it>{_NAME})(?!['\w@])"
)
_PREFIXED = Pattern(
    r"(?:San|Santa|Santo|Sao|Saint|Sankt|St\.?|Villa|Vila|Ville|Nova|Novo|Nueva|Bad|Upper|Lower|"
    r"Great|Port|Fort|Mount|Mt\.?)[ -][A-Z][a-z]{3,}"
)
_NO_TOWN = Pattern(
    r".*(?:ology|iatrics?|ics|ment|tion|sion|ness|ity|ing|ly|ward|ism|ist|day|book|gram|tube|"
    r"care|ian|days?|"
    r"ish|ese)$|(?:nhs|icu|phd|msc|bsc|tv|ot|pt)$"
)


class _Finder:
    def __init__(self, names: Names) -> None:
        self._names = names

    def anywhere(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield towns behind `in` or `from`, before a state or country, or in an address."""
        clues = sentence.clues
        if CAPITAL not in clues or not _LEAVES.isdisjoint(sentence.near):
            return
        if NAMED not in sentence.clues:
            return
        spans = dict.fromkeys(self._spans(sentence))
        for start, end in spans if spans and not _OWN.search(sentence.folded) else ():
            yield Mark(start, end, (Rewrite('Say "a place nearby"', "a place nearby"),))

    def _spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        text, clues = sentence.plain, sentence.clues
        for match in found((_OF, _BUILDING), text, clues):
            first = match["it"].split()[0]
            if self._is_strange(match["it"]) or (
                match.re is _BUILDING.compiled and self._is_strange(first)
            ):
                yield match.span("it")
        if "patient" in sentence.near:
            return  # those rules say more
        yield from (match.span("it") for match in found((LOCAL,), text, clues))
        yield from (m.span("it") for m in found((_WITH_WIDER,), text, clues) if self._is_wider(m))
        for match in found((_BY, _LISTED), text, clues):
            length = self._known(match["it"])
            town = match["it"][:length]
            if length and (match["by"] in _SURE or not self._names.is_first_name(town)):
                yield match.start("it"), match.start("it") + length
            elif match["by"].lower() in _BEFORE_UNKNOWN and self._is_strange(match["it"]):
                yield match.span("it")
        yield from self._stated(sentence)
        for match in found((_POSTED,), text, clues):
            if self._is_town(match["town"] or match["before"]):
                yield match.span("it")

    def _stated(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield where somebody is said to live, and countries where somebody is spoken of."""
        text, clues = sentence.plain, sentence.clues
        if self._is_about_somebody(sentence):
            for match in found((_ABROAD,), text, clues):
                if match["it"].lower() in self._names.wide - _VAST:
                    yield match.span("it")
        for match in found((_RESIDES,), text, clues):
            if self._may_be(match["it"]) and not match["it"].isupper():
                yield match.span("it")
        for match in found((_LABEL,), text, clues):
            if self._may_be(match["it"]) or match["it"].lower() in self._names.wide:
                yield match.span("it")

    def _is_wider(self, match: re.Match[str]) -> bool:
        """Tell whether a town stands before its state, its country or a greater town."""
        town, wide = match["town"], match["wide"]
        if wide is None:
            return ("," in match["it"] or self._is_town(town)) and self._may_be(town)
        if wide.lower() in self._names.wide:
            return self._may_be(town)
        return self._is_town(town) and self._is_town(wide)

    def _is_about_somebody(self, sentence: Sentence) -> bool:
        if _ANYBODY_ELSE.search(sentence.folded):
            return _FIRST_PERSON.search(sentence.folded) is None
        runs = runs_in(sentence.plain, self._names) if INSIDE in sentence.clues else ()
        return any(next(full_names(run), None) or run.pieces[0].is_first for run in runs)

    def _is_strange(self, words: str) -> bool:
        """Tell whether none of the words is known: most likely a small town."""
        if _PREFIXED.match(words):
            return True
        parts = re.split(r"[ -]", words)
        return not words.isupper() and not any(
            self._names.is_common(part)
            or part.lower() in self._names.never
            or part.lower() in self._names.wide
            or self._names.is_first_name(part)
            or self._names.is_last_name(part)
            or _NO_TOWN.match(part.lower())
            for part in parts
        )

    def _known(self, words: str) -> int:
        """Return the length of the longest beginning that is a town, or 0."""
        parts = re.split(r"(?= )", words)
        for count in range(len(parts), 0, -1):
            name = "".join(parts[:count])
            if self._is_town(name):
                return len(name)
        return 0

    def _is_town(self, words: str) -> bool:
        return self._names.is_town(words) and words.lower() not in self._names.wide

    def _may_be(self, words: str) -> bool:
        first = re.split(r"[ -]", words)[0]
        if words.lower() in self._names.wide or first.lower() in self._names.never:
            return False
        return self._is_town(words) or not self._names.is_clear(first)


def family(names: Names) -> Family:
    """Return the detector for places of anybody."""
    return Family("whereabouts", sentence={"any-place": _Finder(names).anywhere})
