"""Employers without a word for a kind of house: where one works, and what they do to staff."""

import re
from collections.abc import Iterator

from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, found
from unsent.checks.passage import Sentence
from unsent.checks.patterns import INSIDE, Pattern, clue_words

_NAME = (
    rf"(?:(?:The |St\.? )?{CAP}(?:'s)?(?: (?:of |on |and |& )?{CAP}(?:'s)?){{0,3}}|[A-Z]{{3,6}})"
)
_AT_WORK = Pattern(
    rf"(?:\b[Ww]ork(?:s|ed|ing)? (?:(?:nights|days|shifts|bank|agency|here) )?(?:at|for)|"
    rf"\b(?:[Ss]hifts?|[Nn]ights?|[Dd]ays|[Bb]ank|[Ll]ocum(?:ing)?|[Jj]ob|[Rr]ole|[Pp]ost) at|"
    rf"\b(?:[Nn]ursing?|[Nn]urse|[Dd]oc(?:tor)?|[Rr]esident|[Mm]idwife|[Pp]aramedic|"
    rf"[Pp]harmacist|[Rr]egistrar|[Hh]ospitalist|[Tt]ech|HCA|CNA|RN|SHO) (?:at|with|for)|"
    rf"\b(?:I've|I have|I'd|we've|been) been (?:at|with)|\byears (?:at|with|in the \w+ at)|"
    rf"\b(?:[Ee]mployed|[Hh]ired|[Ff]ired|[Ss]acked) by|\b[Nn]otice (?:to|at|in at)|"
    rf"\b[Ii]nterview(?:ed|ing)? (?:at|with)|\b(?:[Bb]adge|[Cc]ontract|[Pp]ayslip) "
    rf"(?:says|from|with)|\b[Aa]nyone(?: else)?(?: here)? (?:at|with|from)|\b[Rr]esigned from|"
    rf"\b(?:[Rr]enamed us|[Rr]ebranded (?:us )?(?:as|to)|[Mm]erged (?:us )?with|[Tt]aken over by|"
    rf"[Bb]ought (?:out )?by|[Aa]cquired by)|"
    rf"\bhere at|\b(?:[Ll]eft|[Qq]uit|[Ll]eaving)(?= [A-Z]\w+ (?:after|because|for good|last)\b)) "
    rf"(?P<it>{_NAME})(?!['\w])",
    clue_words(
        "work works worked working shift shifts night nights days bank locum locuming job role "
        "post nurse nursing doc doctor resident midwife paramedic pharmacist registrar hospitalist "
        "tech hca cna rn sho been years employed hired fired sacked notice interview interviewed "
        "interviewing renamed rebranded merged taken bought acquired badge contract payslip "
        "anyone resigned here left quit leaving"
    ),
)
_TO_STAFF = (
    r"(?:(?:has|have|is|are|just|still|also|really|now|keeps?|will|would|won't) )*"
    r"(?:(?:gave|gives|giving|told|tells|telling|sent|sends|owes?|expects?|expecting|wants?|"
    r"wanting|makes?|made|making|bought|offered|offers|charges?|asked|asks|asking|thanked|pays?|"
    r"paid|paying) (?:us|all of us|its (?:nurses|staff)|their (?:nurses|staff)|the staff|our)\b|"
    r"(?:pays?|paid|paying|hiring|hired|laid off|lays off|fired|sacked|poached) "
    r"(?:travell?ers|nurses|locums|staff|agency|double|triple|half|forty|twenty|my|everyone|by "
    r"the)|"
    r"(?:froze|frozen|freezing|cut|cuts|cutting|cancell?ed|slashed|docked|stopped|scrapped|"
    r"docks|withheld|lost|binned|changed|banned) (?:our|my|me|us|staff|chairs|overtime|raises|"
    r"sick pay|"
    r"breaks|the bonus)|short (?:by|of staff|staffed|again|tonight)|short-staffed|understaffed|"
    r"run out of (?:pillows|linen|scrubs|gloves|staff|beds|nurses|blankets))"
)
_SUBJECT = Pattern(
    rf"(?:^|[\n.!?:;(\"] ?|\b(?:and|but|so|because|that|when|since|why|if|how) )"
    rf"(?P<it>{_NAME})(?: (?:management|leadership|admin|corporate|payroll|HR|Corporate))? "
    rf"{_TO_STAFF}",
    [
        INSIDE,
        "us",
        "our",
        "my",
        "staff",
        "nurses",
        "travellers",
        "travelers",
        "run",
        "agency",
        "short",
        "understaffed",
    ],
)
_PLACE = (
    r"(?:crews?|ICU|ITU|ED|ER|A&E|NICU|PICU|PACU|theatres?|wards?|parking|canteen|cafeteria|car "
    r"park|"
    r"stroke unit|renal unit|burns unit|maternity|switchboard|management|leadership|payroll|rota "
    r"team|emergency department|labou?r ward|night team|staff)"
)
_HOUSE = (
    Pattern(rf"\b(?P<it>[A-Z]{{4,6}}) {_PLACE}\b"),
    Pattern(
        rf"\b(?:[Tt]he|at|in|on|from) (?P<it>{CAP}(?: {CAP})? (?:Royal|General|Memorial|Regional|"
        rf"Methodist|Presbyterian|Baptist|Mercy|County|Victoria|Children's))(?= {_PLACE}\b)",
        clue_words(
            "royal general memorial regional methodist presbyterian baptist mercy county "
            "victoria children"
        ),
    ),
    Pattern(
        rf"\b(?P<it>(?i:the) (?:(?:Old|New) )?(?:General|Royal|Infirmary|Memorial|County|Jubilee|"
        rf"Victoria|Mercy|Methodist|Baptist|Lister|City) (?:on|in|at|near|by) (?:the )?{CAP}"
        rf"(?: {CAP})?)",
        clue_words(
            "general royal infirmary memorial county jubilee victoria mercy methodist "
            "baptist lister city"
        ),
    ),
    Pattern(
        rf"\b[Tt]he (?P<it>{CAP}(?: {CAP})?) (?:(?:has|have) been|is|was|are|went|goes) on "
        r"(?:black|red|amber|code|divert|diversion|bypass|lockdown|opel)\b",
        clue_words("black red amber code divert diversion bypass lockdown opel"),
    ),
    Pattern(
        rf"(?<![\w@#])(?P<it>(?:St\.?|Saint) [A-Z][a-z]+ (?:on|off) the [A-Z]\w+|(?:St\.?|Saint|"
        r"Queen|King|"
        rf"Princess|Prince) {CAP}'s)(?= (?:strikes|has|have|is|ICU|ER|ED|A&E|wants|gave|pays|cut|"
        r"again|won't|nights|rota|"
        r"staff|theatres?|car park)\b|[,.!?:]|$)",
        clue_words("st saint queen king princess prince"),
    ),
    Pattern(rf"\b(?P<it>Our Lady of {CAP}(?: {CAP})?)", ["lady"]),
    Pattern(
        rf"(?<![\w@#'])(?P<it>(?:(?:The|St\.?) (?=[A-Z]))?(?!The ){CAP}(?:'s)?(?: {CAP}){{0,2}} "
        r"(?:care home|nursing "
        r"home|hospital|hospice|medical practice|health cent(?:re|er)|dental practice|infirmary|"
        r"ambulance|doctors on call|out of hours|staffing agency|home care|surgical cent(?:er|re)|"
        r"urgent care))(?! (?:food|beds?|pass|corridors?|coffee|trust|car|bag|week))\b",
        clue_words(
            "care nursing hospital hospice medical health dental infirmary ambulance "
            "doctors out staffing home surgical urgent"
        ),
    ),
    Pattern(
        rf"\b(?P<it>(?:Uni|Univ\.?|University) Hosp(?:ital)?s? {CAP}(?: {CAP})?)",
        ["uni", "univ", "university"],
    ),
    Pattern(
        rf"\b(?P<it>{CAP}(?: {CAP}){{0,2}} (?:Ambulance|Doctors On Call|Doctors|Staffing|Locums|"
        r"Nurses|Healthcare Agency|Home Care|Homecare|Hospitals))(?= (?:queued|is|are|has|have|"
        r"wants?|lost|owes?|pays?|crew|crews|service|told|sent|staff)\b)",
        clue_words("ambulance doctors staffing locums nurses healthcare home homecare hospitals"),
    ),
)
_DEPARTMENT_OF = Pattern(
    rf"(?:^|[\n.!?:;(\"] ?|\b(?:[Aa]t|[Ii]n|[Ff]rom|[Tt]he|and|[Tt]o) )(?P<it>{CAP}(?:'s)?(?: "
    rf"{CAP}(?:'s)?){{0,2}}) "
    r"(?:ED|ER|A&E|ICU|ITU|NICU|HR|L&D|OR)(?=[,.:;!?]| (?:is|was|has|replied|said|again|tonight|"
    r"staff|nurses?|night)\b|$)",
    clue_words("ed er a icu itu nicu hr l or"),
)
_TAGS = Pattern(
    r"(?<![\w&])(?P<it>#(?:(?:[Ww]e[Aa]re|[Pp]roud(?:[Tt]o(?:[Ww]ork(?:[Aa]t|[Ff]or)|[Bb]e)?)|"
    r"[Tt]eam|"
    r"[Oo]ne|[Ll]ife[Aa]t)(?=[A-Z])\w{3,}))(?<!NHS)",
    ["#"],
)
_AT = Pattern(
    r"(?<![\w.])(?P<it>@(?:\w+(?:HC|UH|GH|MC|NHSFT|FT|NHS|HS|Hosp|Hosps|HHS|LHD)\b|"
    r"(?=\w*[A-Z])[A-Za-z]\w{3,28}(?= (?:you |just |has |have )*(?:cancel|cut|froze|owe|told us|"
    r"wants? us|gave us|lost (?:my|our)|fired|laid off))))",
    ["@"],
)
_GIANTS = (
    "Kaiser HCA Ascension Walgreens CVS Bupa Nuffield Spire Ramsay Tenet CommonSpirit Geisinger "
    "Optum DaVita Fresenius Concentra Barchester HC-One Priory Healthscope Mediclinic Netcare "
    "Intermountain Providence Sutter Baylor Atrium Novant Sentara Banner Steward Cigna "
    "Healius Epworth Circle Advocate Northwell Mass_General"
)
_GIANT = Pattern(
    rf"(?<![\w@#])(?P<it>(?:{'|'.join(_GIANTS.replace('_', ' ').split())})(?: {CAP})?)(?!['\w])"
    r"(?=.{0,40}\b(?:us|our|we|staff|nurses|raises|shifts?|rota|pay|manager|corporate)\b)",
    clue_words(_GIANTS),
)
_STUDIED = re.compile(
    r"\b(?:study|studies|trial|researchers?|paper|authors?|published|guidelines?|according to|"
    r"report|insurance|insurer|premium|denied|claims?)\b"
)
_NOT_HOUSES_WORDS = (
    "nhs rcn bma gmc nmc ana aha ama who cdc fda cqc hse hee rcp rcgp rcem unison unite "
    "congress parliament government medicare medicaid epic cerner meditech emis systmone "
    "google amazon netflix apple teams zoom outlook excel jesus god monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter night nights home work day days "
    "icu itu nicu picu pacu hdu amu mau sau gp gps hr it ed er or a&e admin management "
    "leadership corporate payroll pharmacy radiology surgery medicine theatre theatres lab "
    "labs ortho anaesthetics anesthesia security estates costa starbucks mcdonald's greggs "
    "tesco lidl aldi ikea target somebody someone everyone nobody people patients families "
    "nurses doctors life covid flu winter summer spring autumn somewhere heaven hell school "
    "college university university's rn md lpn cna msw the trust occupational health finance "
    "procurement matron sister registrar consultant osha hipaa gdpr pals datix clinical "
    "joint commission minister secretary labour tories reform republicans democrats union "
    "unions facilities housekeeping dietary medical nursing band agency bank rehab oncology "
    "cardiology maternity paeds peds dialysis endoscopy outpatients trauma"
)
_NOT_HOUSES = frozenset(_NOT_HOUSES_WORDS.split())


class Employers:
    """What tells an employer from anybody else, with the name lists that it asks."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield employers in one sentence."""
        text, clues = sentence.plain, sentence.clues
        for match in found((_TAGS, _AT), text, clues):
            if not self._names.is_clear(match["it"].removeprefix("#Team")):
                yield match.span("it")
        if not self._names.may_name(sentence) or _STUDIED.search(sentence.folded):
            return
        yield from (match.span("it") for match in found((_GIANT,), text, clues))
        for match in found((_AT_WORK, _SUBJECT, _DEPARTMENT_OF), text, clues):
            if self._may_be(match["it"]):
                yield match.span("it")
        for match in found(_HOUSE, text, clues):
            if match["it"].lower().startswith(_SURE) or self._is_own_name(match["it"]):
                yield match.span("it")

    def _may_be(self, words: str) -> bool:
        """Tell whether words that stand where an employer is named are a name, and no person's."""
        first = words.removeprefix("The ").split()[0].removesuffix("'s")
        lowered = first.lower()
        if lowered in _NOT_HOUSES or words.lower() in self._names.wide:
            return False
        if self._names.is_famous(words):
            return False
        if words.isupper():
            return not self._names.is_common(first)
        many = " " in words
        if self._names.is_first_name(first) and not many:
            return False
        is_plain = lowered in self._names.never or self._names.is_common(first)
        return not is_plain or (many and self._is_own_name(words))

    def _is_own_name(self, words: str) -> bool:
        """Tell whether it does not merely begin with a word such as `Every` or `My`."""
        first = words.removeprefix("The ").split()[0].removesuffix("'s").lower()
        return first in ("st", "st.", "saint", "queen", "king", "uni", "university") or not (
            first in self._names.never or first in _NOT_HOUSES or first in _OPENERS
        )


_HOUSES = ("general", "royal", "infirmary", "memorial", "county", "jubilee")
_SURE = ("our lady", *(f"the {word} " for word in _HOUSES))
_OPENERS_WORDS = (
    "my our your his her their this that every each any no some one two three another what "
    "which whose most many all both when while if because after before with without in on at "
    "from to for and but or so as public private local general mental community children's "
    "cottage teaching rural new old big small good bad great free virtual field military "
    "animal pet vet modern mobile emergency acute secondary tertiary primary residential "
    "dear real actual being flu pain eye skin"
)
_OPENERS = frozenset(_OPENERS_WORDS.split())
