"""Places smaller than a state that are tied to a patient, beds and rooms included."""

import re
from collections.abc import Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, NUMBER_WORD, found, span_of
from unsent.checks.passage import Sentence
from unsent.checks.patterns import CAPITAL, DIGIT, INSIDE, Pattern, any_of, clue_words

_NUMBER = rf"(?:#?\d{{1,4}}[a-z]?|{NUMBER_WORD})"
_BED = Pattern(
    rf"\b(?P<it>(?:(?:bay|ward|unit|pod|room) {_NUMBER},? )?(?:bed|bay|bedspace|"
    rf"cubicle|trolley|pod|chair|isolette|incubator) {_NUMBER}"
    r"(?:,? (?:on )?(?:the )?(?:fe)?male (?:ward|bay|side))?)\b"
    r"(?! (?:hours?|minutes?|days?|weeks?|nights?|years?|people|patients|nurses|times|beds?)\b)",
    clue_words("bed bay bedspace cubicle trolley pod chair isolette incubator"),
)
_ROOM = Pattern(
    rf"\b(?P<it>(?:(?:side|delivery|labou?r|exam|treatment|isolation|hospital) )?"
    rf"(?:room|rm\.?|ward|or|theatre|suite|curtain|slot|trauma|resus) "
    rf"{_NUMBER})\b(?! (?:hours?|minutes?|days?|patients|people|nurses|times|more|was "
    rf"empty|of us))",
    clue_words("room rm ward or theatre suite curtain slot trauma resus"),
)
_LETTERED = Pattern(
    r"\b(?P<it>(?:(?:[Ss]ide|[Ii]solation|[Dd]elivery) )?(?:[Rr]oom|[Bb]ay|[Pp]od|[Cc]ubicle|"
    r"[Bb]ed) "
    r"[A-H])(?![\w'])",
    clue_words("room bay pod cubicle bed"),
)
_ON_WARD = Pattern(
    rf",? (?:(?:up )?(?:on|in|of|at) )?(?:the )?(?:{CAP}(?: {CAP})? (?:[Ww]ard|[Uu]nit|[Ww]ing)|"
    r"[Ww]ard \d\w{0,2})\b"
)
_NUMBERED = Pattern(r"\d")
_SOMEBODY = Pattern(
    r"\b(?:he|she|his|her|him|they|their|family|patient|pt|guy|chap|fella|bloke|gent|lad|lady|man|woman|kid|"
    r"gentleman|baby|wife|husband|daughter|son|mom|mum|dad|who|whose|died|coded|keeps|"
    r"wants|needs|went off|buzz\w*|buzzer|rang|called|calling|screams?|screamed|fell|arrested|"
    r"crashed|bleeding|seizing|desatt?\w*|vomit\w*|visitors?|relatives?)\b"
)
# a place that the writer only travels from, or where people who decide sit
_GOING_ON = re.compile(
    r"\b(?:driving|travelling|traveling|coming|heading|flying|lift|ride) (?:up |down |over )?"
    r"(?:from|to|via) $|\b(?:university|college|groups?|colleagues|researchers) (?:of|at|in) $|"
    r"\b(?:our|my) [a-z ]{3,25} in $"
)
_PREPOSITION = (
    r"(?:[Ii]n|[Ff]rom|[Oo]utside|[Nn]ear|[Aa]round|[Oo]ff|[Ii]nto|[Tt]o|[Oo]ver in|[Uu]p "
    r"in|[Dd]own in|[Bb]y|[Aa]cross|[Aa]t|[Nn]orth of|[Ss]outh of|[Ee]ast of|[Ww]est of|"
    r"via|[Pp]ast|[Tt]hrough|[Bb]etween|[Tt]owards|[Aa]bove|[Bb]eyond)"
)
_TOWN = Pattern(
    rf"\b{_PREPOSITION} (?P<it>(?:St\.? |Mt\.? |Fort |Port |New |Los |San |Santa |El |La |"
    rf"Las )?{CAP}(?: {CAP}){{0,2}}(?: (?:nad|na|am|an der|sur|sous|del|di|upon) {CAP}|"
    rf"-(?:on|by|in|under|upon|le|sur)-{CAP})?)",
    [INSIDE],
)
# where somebody cared for is from, though the writer's own life is spoken of nearby
_FROM_THERE = Pattern(
    rf"\b(?:he|she|they|lady|gentleman|man|woman|patient|pt|chap|guy|lad|girl|boy|family)\b"
    rf"[^.!?\n]{{0,30}}\b(?:grew up|was born|lives?|lived|moved|came|flew|drove|travel\w+)"
    rf"[^.!?\n]{{0,20}}? (?:in|from|to|near) (?P<it>{CAP}(?: {CAP}){{0,2}})",
    [INSIDE],
)
_HOME = Pattern(
    rf"\b(?:[Aa]t|[Ff]rom|[Tt]o|[Ii]n|[Oo]n|[Oo]ff|[Ii]nto) (?P<it>{CAP}(?: {CAP})? (?:Ward|Unit|"
    r"Bank|Court|"
    r"View|Grange|Hall|Villas?|Mead|Croft|Lea|Rise|Heights|Pines|Oaks|Meadows?|"
    rf"Cottages?|Point|Juniors|Infants))\b",
    clue_words(
        "ward unit cottages point juniors infants bank court view grange hall villa villas mead "
        "croft lea rise heights pines "
        "oaks meadow meadows cottage"
    ),
)
_PLAIN_WARDS = (
    "the labour labor maternity children's childrens medical surgical acute stroke postnatal "
    "antenatal isolation private general admissions orthopaedic geriatric cardiac renal our "
    "my respiratory gastro elderly oncology haematology high supreme crown city town village "
    "food world blood bone sperm eye coroner's district federal royal albert carnegie burns "
    "burn trauma care intensive critical dependency day assessment admission discharge"
)
_KIND_OF_WARD = re.compile(rf"(?:[a-z]+(?:ology|ics|ic|al|ry|nts)|{any_of(_PLAIN_WARDS)})\b")
_KNOWN = Pattern(rf"(?P<it>\b{CAP}(?: {CAP}){{0,2}})", [CAPITAL])
_KIND = (
    r"(?:(?:Middle|High|Elementary|Primary|Grammar|Junior High|Secondary|Preparatory|"
    r"Prep|Catholic|Public) School|School|Academy|Kindergarten|Preschool|"
    r"College|University|Church|Chapel|Cathedral|Mosque|Temple|Synagogue|Gurdwara|"
    r"Nursing Home|Care Home|Residential Home|Manor|Lodge|Retirement \w+|"
    r"Shelter|Camp|Trailer Park|Park|Bridge|Station|Mall|Plaza|Prison|Jail|"
    r"Penitentiary|Reservation|Reserve|Farm|Estate|Towers?|Apartments|Motel|Hotel|Inn|"
    r"Beach|Lake|Creek|Quarry|Mine|Mill|Factory|Plant|Stadium|Arena|Market|County|"
    r"Township|Parish|Village|Island|Primary|Elementary|Middle|High)"
)
_NAMED = (
    Pattern(rf"(?P<it>\b{CAP}(?: (?:of )?{CAP}){{0,2}} {_KIND}\b)", [INSIDE]),
    Pattern(
        r"\b(?P<it>(?:the [\w' -]{2,30}? (?:on|at|by|near|off|behind|under|next to) "
        r"(?:the )?)[A-Z][\w']+(?: (?:stop|station|exit|bridge|underpass|roundabout|"
        r"turnoff|overpass|ramp|mall|mill|plant|pier|docks?|shelter|camp|market|"
        r"Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Square|Highway)| and "
        r"(?:[A-Z][\w']+|\d+(?:st|nd|rd|th))))",
        [INSIDE],
    ),
    Pattern(
        rf"(?P<it>\b(?:the )?(?:corner|intersection|junction) of {CAP}(?: {CAP})? and "
        rf"(?:{CAP}(?: {CAP})?|\d+(?:st|nd|rd|th)))",
        clue_words("corner intersection junction"),
    ),
    Pattern(
        rf"\b(?:on|in|at|off|from) (?P<it>{CAP}(?: {CAP})? (?:Street|St|Avenue|Ave|Road|Rd|"
        rf"Lane|Boulevard|Blvd|Drive|Crescent|Terrace|Highway|Hwy))\b"
    ),
)
# a building that only its place tells from others of its kind: `the Frenchgate bus station`
LOCAL = Pattern(
    rf"\b(?P<it>[Tt]he {CAP}(?: {CAP}){{0,2}} (?:(?:bus|train|railway|tube|metro|coach|petrol|gas|"
    r"service|fire|police|lifeboat) station|(?:rugby|football|cricket|golf|tennis|bowls|boxing|"
    r"social|working men's|hurling|gaa|sailing|rowing) club|(?:leisure|shopping|community|sports) "
    r"cent(?:re|er)|swimming (?:pool|baths)|retail park|car park|caravan park|industrial estate|"
    r"housing estate|roundabout|underpass|flyover|level crossing|ferry|pier|quarry|dam|colliery|"
    r"allotments|chip shop|post office|laundromat|launderette))\b",
    clue_words(
        "station club centre center pool baths park estate roundabout underpass flyover crossing "
        "ferry pier quarry dam colliery allotments shop office laundromat launderette"
    ),
)
_CORNER = Pattern(
    rf"\b(?P<it>(?:the )?(?:(?:corner|junction) of {CAP}(?: {CAP})?(?: (?i:street|st|road|rd|lane|"
    rf"avenue|ave|drive))?(?: and {CAP}(?: {CAP})?)?(?=[.,;!?]|$| where\b| in\b)|"
    rf"(?:end|top|bottom) of {CAP}(?: {CAP})? (?:[Ss]treet|[Rr]oad|[Ll]ane|[Aa]venue|[Hh]ill)\b))",
    clue_words("corner junction end top bottom"),
)
_POSTCODE = (
    Pattern(
        r"(?<!\w)(?P<it>(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2})(?!\w)", [DIGIT]
    ),
    Pattern(
        r"(?i)\b(?:zip(?: ?code)?|postcode|post code|postal code|plz)(?: is|:)? ?"
        r"(?P<it>\d{4,6}(?:-\d{4})?)\b",
        [DIGIT],
    ),
    Pattern(
        r"\b(?P<it>(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|"
        r"N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?)(?!\d)",
        [DIGIT],
    ),
    Pattern(r"(?<!\w)(?P<it>[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?!\w)", [DIGIT]),
)
# before a word that no list knows these may lead to anything
_UNCLEAR = clue_words("by to at off across via into past through between towards above beyond")
_KIND_BEHIND = Pattern(
    r" (?i:village|town|township|city|county|general|royal|hospital|infirmary|district)\b"
)
_LEADS_TO = re.compile(
    rf"\b(?:{_PREPOSITION}|[Oo]f|[Tt]own|[Cc]ity|[Vv]isit(?:ed|ing)?|[Ll]eft|[Ll]eaving) "
    r"(?:the )?$|, $"
)
_NOT_TOWN_WORDS = (
    "facebook instagram twitter reddit youtube google netflix zoom hospice congress "
    "parliament heaven hell god jesus christ "
    "bed room bay theatre clinic icu nicu er ed tuesday medicine surgery life love "
    "german english lego braille"
)
_NOT_TOWN = frozenset(_NOT_TOWN_WORDS.split())


class _Finder:
    def __init__(self, names: Names) -> None:
        self._names = names

    def towns(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield towns, buildings and streets where a patient is spoken of."""
        if "patient" not in sentence.near or not self._names.may_name(sentence):
            return
        yield from self._buildings(sentence)
        if "elsewhere" in sentence.near:
            yield from self._lived_in(sentence)
            return
        for match in found((_TOWN,), sentence.plain, sentence.clues):
            if self._is_town(sentence, match):
                yield self._town(sentence, *self._trimmed(match))
        for match in found((_KNOWN,), sentence.plain, sentence.clues):
            start, end = self._known_part(match)
            if end > start and self._is_person(sentence.plain, start, end):
                continue
            if end > start and not self._is_own(sentence, match):
                yield self._town(sentence, start, end)

    def _is_person(self, plain: str, start: int, end: int) -> bool:
        """Tell whether a town's name is that of somebody here, or a word that opens a sentence."""
        if _LEADS_TO.search(plain[:start]):
            return False
        is_opening = not plain[:start].strip() and self._names.is_common(plain[start:end])
        return is_opening or self._names.is_clear(plain[start:end])

    def _buildings(self, sentence: Sentence) -> Iterator[Mark]:
        for match in found((*_NAMED, LOCAL, _CORNER), sentence.plain, sentence.clues):
            if self._is_own(sentence, match) or match["it"].split()[0].lower() in ("my", "our"):
                continue
            yield Mark(*span_of(match), (Rewrite('Say "a place nearby"', "a place nearby"),))
        for match in found((_HOME,), sentence.plain, sentence.clues):
            if not _KIND_OF_WARD.match(match["it"].lower()):
                yield Mark(*span_of(match), (Rewrite('Say "a place nearby"', "a place nearby"),))

    def _lived_in(self, sentence: Sentence) -> Iterator[Mark]:
        for match in found((_FROM_THERE,), sentence.plain, sentence.clues):
            if self._is_town(sentence, match):
                yield self._town(sentence, *match.span("it"))

    def _known_part(self, match: re.Match[str]) -> tuple[int, int]:
        """Return the longest run of words, from the first, that is a listed town."""
        words = match["it"].split()
        for first in range(len(words)):
            for last in range(len(words), first, -1):
                name = " ".join(words[first:last])
                if name.lower() in self._names.towns:
                    start = match.start("it") + len(" ".join(words[:first])) + (1 if first else 0)
                    return start, start + len(name)
        return 0, 0

    def _trimmed(self, match: re.Match[str]) -> tuple[int, int]:
        start, end = match.span("it")
        return self._known_part(match) if self._known_part(match)[1] else (start, end)

    def _is_town(self, sentence: Sentence, match: re.Match[str]) -> bool:
        words = match["it"]
        first = words.split()[0]
        lowered = words.lower()
        if lowered in self._names.wide or first.lower() in self._names.wide or words.isupper():
            return False
        if first.lower() in self._names.never or first.lower() in _NOT_TOWN:
            return False
        if self._names.is_first_name(first) and lowered not in self._names.towns:
            return False
        by = sentence.plain[match.start() : match.start("it")].strip().lower()
        unclear = by in _UNCLEAR
        return (not unclear or lowered in self._names.towns) and not self._is_own(sentence, match)

    @staticmethod
    def _is_own(sentence: Sentence, match: re.Match[str]) -> bool:
        """Tell whether the place is the writer's, or a facility that other rules name."""
        after = sentence.plain[match.end() : match.end() + 30]
        before = sentence.folded[: match.start("it")]
        return bool(
            re.match(
                r" ?(?:General|Hospital|Medical|Clinic|Health|Infirmary|University|Rehab|"
                r"Memorial|Regional|Hospice|Children)",
                after,
            )
            or _GOING_ON.search(before)
            or re.search(
                r"\b(?:i (?:live|work|trained|grew up|am|moved|flew|drove|went)|i'm|i've "
                r"(?:worked|lived)|we (?:live|moved)|my (?:home|flat|house|hometown|"
                r"parents|family))\b[^.]{0,25}$",
                before,
            )
        )

    @staticmethod
    def _town(sentence: Sentence, start: int, end: int) -> Mark:
        before = sentence.folded[:start]
        if re.search(rf"\b{_PREPOSITION.lower()} $", before) or re.search(
            r"(?i)\b(?:in|from|outside|near|around) $", before
        ):
            kind = _KIND_BEHIND.match(sentence.plain, end)
            reach = (start, kind.end() if kind else end)
            return Mark(start, end, (Rewrite('Say "a town"', "a town", reach),))
        return Mark(start, end, (Rewrite("Take the place out", ""),))


def rooms(sentence: Sentence) -> Iterator[Mark]:
    """Yield beds, and rooms with somebody in them."""
    for match in found((_BED,), sentence.folded, sentence.clues):
        yield _room(sentence, match)
    for match in found((_LETTERED,), sentence.plain, sentence.clues):
        if _SOMEBODY.search(sentence.folded):
            yield _room(sentence, match)
    for match in found((_ROOM,), sentence.folded, sentence.clues):
        numbered = _NUMBERED.search(match["it"])
        if numbered and _SOMEBODY.search(sentence.folded):
            yield _room(sentence, match)


def _room(sentence: Sentence, match: re.Match[str]) -> Mark:
    start, end = span_of(match)
    if ward := _ON_WARD.match(sentence.plain, end):
        end = ward.end()
    before, after = sentence.folded[:start], sentence.folded[end:]
    if re.search(r"\b(?:of|in|from|to|for|at|by|near) $", before):
        kind = (
            "one of the beds"
            if "bed" in match["it"] or "bay" in match["it"]
            else "one of the rooms"
        )
        return Mark(start, end, (Rewrite(f'Say "{kind}"', kind),))
    if (
        after.startswith("'s")
        or not before.strip()
        or re.match(r" (?:is|was|has|keeps|needs|wants|just|won't|will)\b", after)
    ):
        return Mark(start, end, (Rewrite('Say "a patient"', "a patient"),))
    return Mark(start, end, (Rewrite("Take it out", ""),))


def postcodes(sentence: Sentence) -> Iterator[Mark]:
    """Yield postcodes; they place somebody whoever is meant."""
    for match in found(_POSTCODE, sentence.plain, sentence.clues):
        yield Mark(*span_of(match), (Rewrite("Take it out", ""),))


def family(names: Names) -> Family:
    """Return the detectors for places."""
    return Family(
        "places",
        sentence={
            "patient-town": _Finder(names).towns,
            "patient-room": rooms,
            "postcode": postcodes,
        },
    )
