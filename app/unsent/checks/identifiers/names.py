"""Names of patients and their relatives: always behind a gate, never a bare list."""

import re
from collections.abc import Iterable, Iterator

from unsent.checks.clues import NAMED
from unsent.checks.family import Family, Mark
from unsent.checks.identifiers.kin import (
    FORMAL,
    KIN,
    LOOSE,
    LOOSE_TITLE,
    PERSON,
    PERSONS,
    RELATIVES,
    TITLE,
)
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.name_rewrites import rewrites
from unsent.checks.identifiers.shapes import (
    CAP,
    CREDENTIAL,
    DEPARTMENT,
    FULL,
    TEAM_NOUN,
    UPPER,
    compiled,
    found,
    span_of,
)
from unsent.checks.identifiers.spoken import NOT_LAST
from unsent.checks.identifiers.tags import tags
from unsent.checks.passage import Sentence
from unsent.checks.patterns import DIGIT, Pattern, any_of, clue_words

_OWNED = (
    "sons son daughters daughter mother father mom mum dad wife husband family parents kids "
    "children grandson grandsons granddaughter granddaughters grandkids grandchild grandchildren "
    "grandma grandpa grandmother grandfather grandparents brothers brother sisters sister chart "
    "labs lab bloods blood films film scans scan ct mri x-rays x-ray xrays xray echo ekg ecg room "
    "bed iv line trach meds drip infusion surgery dressing wound notes note file results result "
    "biopsy biopsies vitals monitor call_bell call_light funeral obituary birthday diagnosis "
    "discharge heart lungs lung kidneys kidney liver leg foot hip stump catheter sats sat sugars "
    "sugar hand hands breathing voice pulse cancer tumours tumour tumors tumor chemo bedside "
    "wheelchair walker code death "
    "last_breath last_night last_words last_day"
)
_BELONGING = any_of(_OWNED)
_ENDED = (
    "admitted discharged intubated extubated transferred coded coding died passed crashed "
    "crashing bled seized seizing relapsed recovered went_home going_home comes_in come_in "
    "came_in came_back rang_the_bell dying sundowning on_the_vent on_hospice in_remission septic "
    "unresponsive flatlined lost_the_baby woke_up_from has_cancer has_leukemia has_leukaemia "
    "has_dementia has_sepsis stopped_breathing delivered miscarried got_the_call got_a_new"
)
_HAPPENED = (
    r"(?:was|is|got|gets|has been|had been|being|just|finally|also|then| )*"
    rf"(?:{any_of(_ENDED)}|refus(?:es|ed) (?:his|her|the|meds|dialysis)|needs (?:a|his|her))\b"
)
_EVENTS = clue_words(_ENDED, "refuses refused needs")
_GREETING = (
    r"(?:RIP|R\.I\.P\.|[Rr]est (?:easy|well|in (?:peace|power))|[Ff]ly high|"
    r"[Gg]odspeed|[Ff]arewell|"
    r"[Gg]et well(?: soon)?|[Pp]rayers? (?:up )?for|[Pp]ray(?:ing)? for|[Ww]e lost|[Ii] lost)"
)
_GREETS = clue_words("rip r rest fly godspeed farewell get prayer prayers pray praying lost")
_AFTER_TITLE = rf"(?P<it>%s\.? (?:{UPPER}\.? )?{FULL}|%s\.? {UPPER}(?![\w'*])\.?)"

_TITLED = (
    Pattern(r"\b" + _AFTER_TITLE % (FORMAL, FORMAL), clue_words(TITLE)),
    Pattern(r"\b(?P<it>(?:mr|mrs)\.? [a-z]{3,})", ["mr", "mrs"]),
)
_TITLED_LOOSELY = compiled(rf"\b(?P<it>{LOOSE} {FULL})", needs=clue_words(LOOSE_TITLE))
_CALLED = (
    Pattern(rf"\b(?i:{PERSON})s?,? (?:(?i:named|called|is|was) )?(?P<it>{FULL})", PERSONS),
    Pattern(rf"\b(?:named|called|goes by) (?P<it>{FULL})", ["named", "called", "goes"]),
    Pattern(rf"\b[Pp](?:atient|t) (?P<it>{UPPER}(?:\.{UPPER}\.?|\.)?)(?![\w'])", ["patient", "pt"]),
)
_NOT_MINE = "".join(
    f"(?<!{own}y {kind})" for own in "mM" for kind in ("", "own ", "maiden ", "middle ", "last ")
)
_SURE = (
    Pattern(rf"\b{_NOT_MINE}[Nn]ame(?:'s| is| was) (?P<it>{FULL})", ["name"]),
    Pattern(
        rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Pp]t's|patient's) {KIN},? (?P<it>{FULL})",
        clue_words(RELATIVES),
    ),
)
_CALLED_LOW = Pattern(rf"\b{PERSON},? (?:named |called )?(?P<it>[a-z]{{3,}})(?:'s)?\b", PERSONS)
_LISTED = (
    Pattern(
        rf"\b(?P<it>{CAP}, {UPPER}\b\.?)(?=,? (?:dob|DOB|mrn|MRN|\d|born))",
        ["dob", "mrn", "born", DIGIT],
    ),
    Pattern(
        rf"\b(?P<it>{FULL}),? \(?(?:age[d]? )?\d{{1,3}}(?: ?(?:yo|y/o|yrs?|years?|weeks?|"
        rf"months?|wks|[fmFM])\b"
        r"[\w -]{0,12})?(?:[,.)]|$)",
        [DIGIT],
    ),
    Pattern(rf"\((?P<it>{FULL}), ", ["("]),
)
_OWNING = compiled(
    rf"\b(?P<it>{FULL})(?='s? (?:[\w-]+ ){{0,2}}{_BELONGING}\b)",
    rf"\b(?P<it>{UPPER}\. {CAP})(?='s? (?:[\w-]+ ){{0,2}}{_BELONGING}\b)",
    needs=clue_words(_OWNED),
)
_OWNING_LOW = Pattern(
    rf"\b(?P<it>[a-z]{{3,}})(?='s (?:[\w-]+ ){{0,2}}{_BELONGING}\b)", clue_words(_OWNED)
)
_DOING = Pattern(rf"\b(?P<it>{FULL}),? {_HAPPENED}", _EVENTS)
_DOING_LOW = Pattern(rf"\b(?P<it>[a-z]{{3,}}) {_HAPPENED}", _EVENTS)
_WISHED = Pattern(
    rf"\b(?:[Hh]appy birthday|[Cc]ongratulations|[Gg]oodbye|[Ww]elcome home|"
    rf"[Tt]hinking of|[Ff]or),? "
    rf"(?P<it>{FULL})",
    clue_words("happy congratulations goodbye welcome thinking for"),
)
_ENDEARED = Pattern(
    rf"\b(?:little|baby|old|big|sweet|poor|wee|tiny|dear|darling) (?P<it>{CAP})",
    clue_words("little baby old big sweet poor wee tiny dear darling"),
)
_SIBLINGS = Pattern(
    rf"\b(?:[Tt]wins|[Bb]rothers|[Ss]isters|[Ss]iblings|[Bb]oys|[Gg]irls|[Tt]riplets),? {CAP}"
    rf"(?:, {CAP})?,? and (?P<it>{CAP})",
    clue_words("twins brothers sisters siblings boys girls triplets"),
)
# at the head of a sentence, before what only a person does
_ACTS = (
    "took fell asked wants wanted told smiled laughed cried says said died woke refused squeezed "
    "held ate walked sang thanked hugged gave lives lived loves loved hates calls winked waved "
    "grinned whispered begged kept keeps sat slept danced knitted painted prayed refuses"
)
_ACTING = (
    Pattern(rf"^\W*(?P<it>{CAP}) (?:{_ACTS.replace(' ', '|')})\b", clue_words(_ACTS)),
    Pattern(rf"\b[Ii]t was (?P<it>{CAP}) who\b", ["who"]),
)
_TREATED = Pattern(
    rf"\b(?:[Dd]ischarged|[Aa]dmitted|[Ii]ntubated|[Ee]xtubated|[Ww]ashed|[Rr]eviewed|[Cc]oded|"
    rf"[Cc]annulated|[Tt]ransferred) (?P<it>{CAP})(?= (?:today|home|tonight|yesterday|with|after|"
    r"from|back|on|at|again|this|last|and|for)\b|[,.!]|$)",
    clue_words(
        "discharged admitted intubated extubated washed reviewed coded cannulated transferred"
    ),
)
# the endings of drugs, tests and diseases, with which few first names end
_MEDICAL = re.compile(
    r"(?:pril|olol|ine|cillin|mycin|azole|statin|parin|xaban|mab|nib|ide|ate|ium|ose|ase|itis|emia|"
    r"aemia|oma|osis|pathy|vir|zepam|zolam|gest|sone|lone|tonin|ponin|globin|min|(?:or|er|ist|"
    r"ent|ian)s)$"
)
_NAMED_THING = re.compile(
    r"(?i)\b(?:call(?:ed|s)?|nam(?:ed?|es|ing)) (?:it|(?:the|our|my|this|that|its) (?:[\w-]+ "
    r"){1,3})$"
    r"|\b(?:it|its name is|(?:manne?quin|manikin|dummy|robot|scanner|pump|machine|plant|fridge|"
    r"stool|"
    r"kettle) (?:called|named)) $"
)
_GREETED = Pattern(rf"\b{_GREETING},? (?:(?:my|our) \w+ )?(?P<it>{FULL})", _GREETS)
_MASKED = compiled(
    rf"\b(?P<it>(?:Mr|Mrs|Ms|Miss)\.? (?:{UPPER}')?{UPPER}[^\W\d_]{{0,3}}(?:[*_•-]{{2,}}|[*•])"
    r"[^\W\d_]{0,6})",
    rf"(?<!\w)(?P<it>{UPPER}[a-z]{{0,2}}[*•]+[a-z]{{2,6}}[*•]+(?!(?:c?ks?|i?ng|ed|t)\b)[a-z]{{1,6}})",
    rf"(?<!\w)(?P<it>{UPPER}[*•]{{2,}}[a-z]{{1,6}} {UPPER}\.)",
    rf"(?<!\w)(?P<it>{UPPER}[a-z]?[*_•]{{2,}}[a-z]{{0,3}} {UPPER}[a-z]?[*_•]{{2,}}[a-z]{{0,3}})",
    rf"\b(?:patient|pt|named|called),? (?P<it>{UPPER}[a-z]{{0,3}}[*_•-]{{2,}}[a-z]{{0,4}})",
    needs=["*", "_", "•", "--"],
)
_INITIALS = Pattern(rf"(?<![\w.])(?P<it>{UPPER}\. ?(?:{UPPER}\.){{1,2}})(?!\w| [A-Z])", ["."])
_ACRONYMS = (
    "US UK USA EU RN MD DO PM AM ER ED OR ICU DC PS LPN NP PA CNA NHS IV PO BID TID QID PRN DOB "
    "RIP OK TV OT PT AD BC GP LGBT VA EMS NYC LA CEO UN DNR GCS BP HR ABC CV NB"
)
_NOT_INITIALS = frozenset(_ACRONYMS.split())
_NICKNAME = compiled(
    r"\b(?:call(?:ed|s)?|nicknamed?|dubbed) (?:him|her|them|(?:my|our|this|that|the) "
    r"[\w-]+(?: [\w-]+)?),? "
    rf"(?P<it>\"[^\"]{{2,30}}\"|'[^']{{2,30}}'|(?:the |Miss |Mr\.? |Mrs\.? |Little |"
    rf"Princess )?{FULL})",
    r"\b(?:[Mm]y|[Oo]ur) (?:[\w-]+ ){0,3}\"(?P<it>[A-Z][^\"]{2,25})\"",
    r"\b(?:known as|goes by|aka|a\.k\.a\.) (?P<it>\"[^\"]{2,30}\"|[A-Z][\w ]{2,20})",
    needs=clue_words("call called calls nickname nicknamed dubbed my our known goes aka a"),
)
_ANYBODY = Pattern(rf"\b(?P<it>{FULL})")
_TEAM_BEFORE = Pattern(rf"(?i)\b(?:dr|prof|nurse|doctor|{TEAM_NOUN})\.?,? (?:\w+ )?$")
_TEAM_AFTER = Pattern(
    rf"(?:,? {CREDENTIAL}\b|,? (?i:(?:in|from|on|at|over in) {DEPARTMENT})\b|,? "
    rf"(?i:(?:(?:the|our) )?{TEAM_NOUN})\b"
    r"|,? who (?:covered|trained|precepted|works)|,? (?:covered|precepted|trained) )"
)
OWN_BEFORE = Pattern(
    rf"(?i)\b(?:(?:my|our) (?:own |late |dear |poor |little |big )?(?:{KIN},? )?|i'm |"
    rf"i am |it's me,? |me, |"
    r"this is |saint |st\.? |(?:dog|cat|puppy|kitten|hamster|car|plant|budgie)s?,? "
    r"(?:named |called |is |was )?)$"
)
PET = Pattern(r"(?i)\b(?:dogs?|cats?|pupp(?:y|ies)|kitten|hamster|goat|horse|parrot|tortoise)\b")


_BEFORE = 100  # characters before a name that can say whose it is
_GIVEN_AWAY = (*_OWNING, _DOING, *_LISTED, _GREETED)
_IN_PLACE = Pattern(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]utside|[Tt]o|[Oo]f) $")
_OUTSIDE = frozenset(["grievance", "named_target"])


class _Finder:
    """The gates, with the name lists that they ask."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def direct(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield titles with names, cues with names, hashtags, half-masked names."""
        if sentence.near >= _OUTSIDE and "patient" not in sentence.near:
            return  # somebody the writer is up in arms about: harassment is what counts there
        text = sentence.plain
        for match in found((*_TITLED, *_MASKED), text, sentence.clues):
            yield from self._mark(sentence, match, own_kin=False)
        for match in found(_TITLED_LOOSELY, text, sentence.clues):
            following = match.group("it").split()[-1]
            known = self._names.is_first_name(following) or "patient" in sentence.near
            if known and self._names.may_be_name(following):
                yield from self._mark(sentence, match)
        yield from tags(self._names, sentence)

    def cued(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names that a word for a patient, a possession or an event gives away."""
        text = sentence.plain
        yield from self._spelled(sentence)
        if self._names.holds_first_name(sentence.clues):
            for match in found((_CALLED_LOW, _OWNING_LOW, _DOING_LOW), text, sentence.clues):
                if match.group("it") in self._names.clear:
                    yield from self._mark(sentence, match)
        if self._names.may_name(sentence):
            yield from self._given_away(sentence)

    def _given_away(self, sentence: Sentence) -> Iterator[Mark]:
        text = sentence.plain
        near = "patient" in sentence.near
        for match in found(_CALLED, text, sentence.clues):
            if near or self._listed(match):
                yield from self._mark(sentence, match)
        yield from self._endeared(sentence, near)
        if near:
            yield from self._cared_for(sentence)
        for match in found(_SURE, text, sentence.clues):
            yield from self._mark(sentence, match)
        for match in found(_GIVEN_AWAY, text, sentence.clues):
            initial = match.group("it")[1:2] in ". "
            if self._listed(match) or initial or (near and not self._is_common(sentence, match)):
                yield from self._mark(sentence, match)

    def _endeared(self, sentence: Sentence, near: bool) -> Iterator[Mark]:
        """Yield names behind `little` and `old`, or behind wishes."""
        text = sentence.plain
        for match in found((_ENDEARED, *((_WISHED,) if near else ())), text, sentence.clues):
            is_endeared = near and match.re is _ENDEARED.compiled
            if self._listed(match) or (is_endeared and self._is_strange(match["it"])):
                yield from self._mark(sentence, match)

    def _cared_for(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names that no list need know, where somebody is cared for or acts like a person."""
        for match in found((_SIBLINGS, _TREATED, *_ACTING), sentence.plain, sentence.clues):
            if self._is_strange(match["it"]):
                yield from self._mark(sentence, match)

    def _spelled(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names whose letters are set apart, `A n n a`."""
        for word in sentence.words:
            is_apart = word.end - word.start > 2 * len(word.text) - 2 > 4
            if is_apart and word.text in self._names.clear:
                yield Mark(word.start, word.end, rewrites(sentence, word.start, word.end))

    def with_care(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield initials and nicknames where a patient is spoken of."""
        if "patient" not in sentence.near:
            return
        is_named = NAMED in sentence.clues
        for match in found((_INITIALS,), sentence.plain, sentence.clues) if is_named else ():
            if re.sub(r"\W", "", match.group()) not in _NOT_INITIALS:
                yield from self._mark(sentence, match, gated=True)
        for match in found(_NICKNAME, sentence.plain, sentence.clues):
            if match["it"].strip("\"'").lower() not in _FORMS:
                yield from self._mark(sentence, match, gated=True)
        if "staff" in sentence.near or not self._names.may_name(sentence):
            return
        for match in _ANYBODY.finditer(sentence.plain):
            first = match.group("it").split()[0]
            clear = first.lower() in self._names.clear
            is_thing = match.group("it").split()[-1].lower() in NOT_LAST or (
                self._names.is_town(first)
                and _IN_PLACE.search(sentence.plain[: match.start("it")]) is not None
            )
            if clear and not is_thing:
                yield from self._mark(sentence, match)

    def _is_strange(self, word: str) -> bool:
        """Tell whether a capitalised word is neither an ordinary one nor a place."""
        if word.isupper() or word.lower() in self._names.wide or not self._names.may_be_name(word):
            return self._names.is_clear(word)
        if "'" in word[2:] or _MEDICAL.search(word):
            return self._names.is_clear(word)
        return self._names.is_first_name(word) or not self._names.is_common(word)

    def _listed(self, match: re.Match[str]) -> bool:
        return self._names.is_first_name(match.group("it").split()[0])

    def _is_common(self, sentence: Sentence, match: re.Match[str]) -> bool:
        """Tell whether a capital may only be that of a sentence's first word or an acronym."""
        word = match.group("it").split()[0]
        is_opening = not sentence.plain[: match.start("it")].strip(" \"'(-")
        return word.isupper() or (is_opening and not self._is_strange(word))

    def _mark(
        self,
        sentence: Sentence,
        match: re.Match[str],
        own_kin: bool = True,
        gated: bool = False,
    ) -> Iterator[Mark]:
        start, end = span_of(match)
        words = sentence.plain[start:end]
        before = sentence.plain[max(0, start - _BEFORE) : start]
        if self._names.is_famous(words) or (own_kin and OWN_BEFORE.search(before)):
            return
        if not gated and not self._may_be_named(words, own_kin):
            return
        if _TEAM_BEFORE.search(before) or _TEAM_AFTER.match(sentence.plain, end):
            return
        if _NAMED_THING.search(before) and not self._is_person(before):
            return
        if PET.search(before[-40:]) and not re.match(FORMAL, words):
            return
        yield Mark(start, end, rewrites(sentence, start, end))

    @staticmethod
    def _is_person(before: str) -> bool:
        return re.search(rf"(?i)\b(?:{PERSON}|{KIN})s? (?:\w+ )?$", before) is not None

    def _may_be_named(self, words: str, without_title: bool) -> bool:
        first, last = (
            words.split(maxsplit=1)[0].strip("."),
            words.rsplit(maxsplit=1)[-1].strip(".,'\""),
        )
        if len(last) > 1 and not self._names.may_be_name(last):
            return False
        return not without_title or first in _TITLES or self._names.may_be_name(first)


_FORMS = clue_words("sir madam mister miss doctor nurse sister mum mate love sweetheart")
_TITLES = frozenset(re.findall(r"[A-Za-z]+", LOOSE + FORMAL))


def family(names: Names) -> Family:
    """Return the detectors for patients' and relatives' names."""
    finder = _Finder(names)

    def cued(sentence: Sentence) -> Iterable[Mark]:
        return finder.cued(sentence)

    return Family(
        "names",
        sentence={
            "patient-name": finder.direct,
            "patient-name-cue": cued,
            "patient-initials": finder.with_care,
        },
    )
