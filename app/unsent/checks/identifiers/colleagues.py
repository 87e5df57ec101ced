"""Names of people one works with; praise gives them away as much as blame."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import (
    CAP,
    CREDENTIAL,
    CREDENTIALS,
    DEPARTMENT,
    DEPARTMENTS,
    FULL,
    PAIR,
    TEAM,
    TEAM_NOUN,
    TITLE,
    compiled,
    found,
    span_of,
)
from unsent.checks.identifiers.workmates import Workmates
from unsent.checks.passage import Passage, Sentence
from unsent.checks.patterns import CAPITAL, Pattern, clue_words

_TITLED = compiled(
    rf"\b(?P<it>(?:Dr|DR|Prof|Doctor|Professor)\.? (?:[A-Z]\. )?{FULL})",
    r"\b(?P<it>(?:Dr|Prof)\.? [A-Z])(?![\w'])",
    rf"\b(?P<it>(?:Nurse|Matron|Midwife|Paramedic|Pharmacist) {FULL})",
    needs=clue_words("dr prof doctor professor nurse matron midwife paramedic pharmacist"),
)
_TITLED_LOW = Pattern(r"\b(?P<it>dr\.? [a-z]{3,})\b", ["dr"])
_NOT_DOCTOR_WORDS = (
    "and or said says who told visit visits appointment appts on in at for to is was the "
    "app apps order orders shopping note notes office"
)
_NOT_DOCTOR = frozenset(_NOT_DOCTOR_WORDS.split())
_TEAM_CLUES = clue_words(TEAM)
_ROLE = (
    Pattern(
        rf"\b(?P<it>(?:[Mm]y|[Oo]ur) (?i:(?:[a-z]+ )?{TEAM_NOUN}),? {FULL}(?:,? {CREDENTIAL}\b)?)",
        _TEAM_CLUES,
    ),
    Pattern(
        rf"\b(?:the|a|this|that|[Hh]ead|[Cc]harge) (?i:{TEAM_NOUN}),? (?P<it>{FULL})", _TEAM_CLUES
    ),
    Pattern(rf"\b(?P<it>{FULL},? {CREDENTIAL})\b", clue_words(CREDENTIALS)),
    Pattern(rf"\b(?P<it>{FULL}, (?:the |our |my |a )?(?i:(?:[a-z]+ )?{TEAM_NOUN}))\b", _TEAM_CLUES),
    Pattern(
        rf"\b(?P<it>{PAIR}),? (?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) floor",
        ["floor"],
    ),
)
_DEPARTMENT_CLUES = clue_words(DEPARTMENTS)
_PLACED = Pattern(
    rf"\b(?P<it>{TITLE}(?P<name>{FULL}) (?i:(?:in|from|on|at|over in|of|over at) {DEPARTMENT}))\b",
    _DEPARTMENT_CLUES,
)
_PLACED_INITIALS = Pattern(
    rf"(?<![\w.])(?P<it>(?:[A-Z]\.){{2,3}} (?:in|from|on|at) (?i:{DEPARTMENT}))\b",
    _DEPARTMENT_CLUES,
)
_NAMED_BY_JOB = Pattern(
    rf"\b(?P<it>(?:(?:Big|Little|Old|Young|Wee) )?{CAP} the "
    rf"(?i:(?:[a-z]+ )?(?:{TEAM_NOUN}|nurse|doctor|cleaner|rep|manager|"
    r"paramedic|physio|midwife|carer|medic|radiographer|dietitian|phlebotomist)))\b",
    ["the"],
)
_ON_TEAM = Pattern(
    rf"\b(?P<it>{FULL}) (?:on|from|in) (?:our|my) (?:rota|team|ward|unit|shift|rotation|floor|"
    r"department|practice|clinic|service|crew|station)\b",
    clue_words("our my"),
)
_PLACED_LOW = Pattern(
    rf"\b(?P<it>(?P<name>[a-z]{{3,}}) (?:in|from|on|at) {DEPARTMENT})\b", _DEPARTMENT_CLUES
)
_THANKED = Pattern(
    rf"(?:\b[Tt]hank(?:s| you)(?: so much)?(?: to)?|\b[Ss]hout ?out to|\b[Pp]rops to|"
    rf"\b[Kk]udos to|\b[Ff]lowers for|\b[Cc]redit to|\b[Bb]ig love to),? "
    rf"(?P<it>(?:(?:Sister|Matron|Staff Nurse|Charge Nurse) )?(?P<name>{FULL}))",
    clue_words("thank thanks shout shoutout props kudos flowers credit love"),
)
_WORKED = Pattern(
    rf"\b(?P<it>{FULL}) (?:covered|precepted|trained|mentored|wrote me up|reported me|"
    rf"threw me|yelled at me|hung up on me|called out|no-showed|left me|made me cry|stole "
    rf"my|takes credit)",
    clue_words(
        "covered precepted trained mentored wrote reported threw yelled hung called no left "
        "made stole takes"
    ),
)
_BLAMED = Pattern(
    rf"(?:\b(?:who reported|who snitched|the one who|it was|fire|freeze out|report|blame|"
    rf"get)\b[^.:]{{0,40}}[:,]? )(?P<it>{PAIR})",
    clue_words("who one it fire freeze report blame get"),
)
_BY_TITLE = (*_TITLED, *_ROLE, _PLACED_INITIALS, _NAMED_BY_JOB)
_BY_DEED = (_THANKED, _WORKED, _BLAMED, _ON_TEAM)
_BARE = re.compile(r"^(?:Dr|DR|Prof|Doctor|Professor|Nurse)\.? ")
_NOT_PLACED = re.compile(r" (?:on|in|at|of) (?:it|er|ed)$")  # in small letters, no department
_GOES_ON = re.compile(r"'t\b|(?<=\breg) [A-Z\d]{2,}[ -]?[A-Z\d]")  # `don't`, `reg AB12`
_IS_ROLE = re.compile(rf"(?i){TEAM_NOUN}\b")
REMEMBERED = 4096  # sentences
_NAME_AND_JOB = 3  # capitalised words of a title with a name; more are no plain name
_SELF_BEFORE = Pattern(
    r"(?i)(?:\bi'?m|\bi am|\bit's me,?|\bme,|\bmy name is|\bthis is|\bsigned,?|\blove,?|"
    r"\bfrom|\bsincerely,?|\byours,?|^\s*[-–—]+)\s*(?:your )?$"
)


class _Finder:
    def __init__(self, names: Names) -> None:
        self._names = names
        self._workmates = Workmates(names)
        self._told = lru_cache(REMEMBERED)(self._read)

    def colleagues(self, sentence: Sentence) -> Iterable[Mark]:
        """Return names with a title, a role, a department or thanks."""
        return self._told(sentence)

    def again(self, passage: Passage) -> Iterator[Mark]:
        """Yield first names of those who are told to be colleagues somewhere, elsewhere."""
        known: set[str] = set()
        for sentence in passage.sentences:
            for mark in self._told(sentence) if CAPITAL in sentence.clues else ():
                known.update(self._first_names(sentence.plain[mark.start : mark.end]))
        if not known:
            return
        for sentence, (at, _) in zip(passage.sentences, passage.bounds, strict=True):
            told = self._told(sentence) if CAPITAL in sentence.clues else ()
            for word in sentence.words if CAPITAL in sentence.clues else ():
                written = sentence.plain[word.start : word.end].removesuffix("'s")
                if written in known and not any(m.start <= word.start < m.end for m in told):
                    start, end = at + word.start, at + word.start + len(written)
                    yield Mark(start, end, (_instead(sentence, word.start),))

    def _first_names(self, words: str) -> Iterator[str]:
        parts = re.findall(CAP, words)
        if len(parts) <= _NAME_AND_JOB:
            yield from (part for part in parts if self._names.is_clear(part))

    def _read(self, sentence: Sentence) -> tuple[Mark, ...]:
        return tuple(self._marks(sentence))

    def _marks(self, sentence: Sentence) -> Iterator[Mark]:
        text = sentence.plain
        for match in found((_TITLED_LOW,), text, sentence.clues):
            if match["it"].split()[-1] not in _NOT_DOCTOR:
                yield from self._mark(sentence, match)
        for start, end in self._workmates.spans(sentence):
            yield Mark(start, end, (_instead(sentence, start),))
        if self._names.holds_first_name(sentence.clues):
            for match in found((_PLACED_LOW,), text, sentence.clues):
                if match["name"] in self._names.clear:
                    yield from self._mark(sentence, match)
        if self._names.may_name(sentence):
            yield from self._named(sentence)

    def _named(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names that have their capital."""
        text = sentence.plain
        for match in found(_BY_TITLE, text, sentence.clues):
            yield from self._mark(sentence, match)
        yield from self._placed(sentence)
        for match in found(_BY_DEED, text, sentence.clues):
            named = match["name"] if "name" in match.re.groupindex else match["it"]
            first, last = named.split()[0], named.split()[-1]
            if self._names.is_first_name(first) and last.lower() not in self._names.never:
                yield from self._mark(sentence, match)

    def _placed(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names with a department."""
        text = sentence.plain
        for match in found((_PLACED,), text, sentence.clues):
            behind = self._names.name_within(match["name"])
            if self._names.is_first_name(match["name"][behind:].split()[0]):
                yield from self._mark(sentence, match, behind)

    def _mark(self, sentence: Sentence, match: re.Match[str], behind: int = 0) -> Iterator[Mark]:
        start, end = span_of(match)
        start += behind
        words = sentence.plain[start:end]
        name = re.sub(rf"(?i)^(?:my|our) (?:[a-z]+ )?{TEAM_NOUN},? ", "", words)
        first = re.sub(r"^(?:Dr|DR|Prof|Doctor|Professor|dr|Nurse)\.? ", "", name).split()[0]
        if self._names.is_famous(words) or not self._names.may_be_name(first.strip(".,")):
            return
        if self._names.is_famous(_BARE.sub("", words)) or _NOT_PLACED.search(words):
            return
        if _IS_ROLE.match(first) or _GOES_ON.match(sentence.plain, end):
            return
        if _SELF_BEFORE.search(sentence.plain[:start]):
            return
        yield Mark(start, end, (_instead(sentence, start),))


def _instead(sentence: Sentence, start: int) -> Rewrite:
    if re.search(r"(?i)\b(?:the|my|our|a|this|that) $", sentence.plain[:start]):
        return Rewrite('Say "colleague"', "colleague")
    return Rewrite('Say "a colleague"', "a colleague")


def family(names: Names) -> Family:
    """Return the detector for colleagues' names."""
    finder = _Finder(names)
    return Family(
        "colleagues",
        sentence={"colleague": finder.colleagues},
        passage={"colleague-again": finder.again},
    )
