"""Employers that a stranger could look up: names of facilities, tags, transparent nicknames."""

import re
from collections.abc import Iterator

from unsent.checks.clues import NAMED
from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.employers import Employers
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, found, span_of
from unsent.checks.passage import Sentence
from unsent.checks.patterns import Pattern, clue_words

_FACILITY = (
    r"(?:(?:University|Teaching|General|Memorial|Regional|Community|County|District|"
    r"Children's|Women's|Veterans|Mental Health|Cottage|Royal|City|"
    r"Maternity|Base|Mission|Eye|Dental|Animal)? ?(?:Hospitals?|Infirmary|Medical "
    r"Cent(?:er|re)|Health Cent(?:er|re)|Health ?System|Healthcare|Health Partners|"
    r"Health Service|Health|Clinic|Rehab(?:ilitation)?(?: Cent(?:er|re))?|Hospice|"
    r"Surgery|Urgent Care|Care Home|Nursing Home|Nursing Cent(?:er|re)|Care Cent(?:er|"
    r"re)|"
    r"Nursing and Rehab|Senior Living|Assisted Living|Memory Care|Home Care|Home "
    r"Health|Medical Group|Medical Practice|Family Practice|Family Medicine|"
    r"Paediatrics|Pediatrics|Orthopedics|Orthopaedics|Dermatology|Oncology|Dialysis|"
    r"Birth Cent(?:er|re)|Women's|Children's|Smiles|Dental(?: Care| Group| Practice)?|"
    r"Dentistry|Pharmacy|Physio(?:therapy)?|Staffing|Ambulance(?: Service)?|EMS|NHS "
    r"(?:Foundation )?Trust|(?:Foundation )?Trust|Medical|Vets?|Veterinary)|"
    r"General|Memorial|Regional|Methodist|Presbyterian|Baptist|Adventist|Mercy|"
    r"Infirmary|Women's|Clinic Park|Park Clinic|Suite|Wing|Health Board|"
    r"District(?= (?:calls?|is|has|pays|says|does|won't|did|hired|fired|cut)))"
)
_FACILITY_CLUES = clue_words(
    "hospital hospitals infirmary medical health healthcare clinic rehab rehabilitation hospice "
    "surgery urgent care nursing senior assisted memory home family paediatrics pediatrics "
    "orthopedics orthopaedics dermatology oncology dialysis birth women children smiles dental "
    "dentistry pharmacy physio physiotherapy staffing ambulance ems nhs foundation trust vet vets "
    "veterinary general memorial regional methodist presbyterian baptist adventist mercy park "
    "suite wing district"
)
_NAMED = (
    Pattern(
        rf"(?P<it>\b(?:St\.? |Saint |Mt\.? |Our Lady of |Sacred |Holy |The )?{CAP}(?:'s)?"
        rf"(?: (?:of |and |& )?{CAP}(?:'s)?){{0,3}}? {_FACILITY}\b(?:,? (?:[a-z]+|\d+(?:st|"
        rf"nd|rd|th)) floor\b)?)",
        _FACILITY_CLUES,
    ),
    Pattern(
        rf"(?P<it>\b(?:St\.?|Saint|Mount|Mt\.?) {CAP}(?:'s)?)(?= (?:ICU|ER|ED|hired|fired|"
        rf"has|is|does|won't|pays|cut|laid|management|leadership|admin))",
        clue_words("st saint mount mt"),
    ),
    Pattern(
        rf"\b(?:[Aa]t|[Ff]or|[Ff]rom|[Oo]utside|[Ll]eft|[Qq]uit) (?P<it>(?:St\.?|Saint|Queen|King|"
        rf"Princess|Prince|Royal|Lady|Our Lady of|Mount|Sacred|Holy) {CAP}(?:'s)?(?: {CAP})?)",
        clue_words("st saint queen king princess prince royal lady our mount sacred holy"),
    ),
    Pattern(
        rf"\b(?:[Aa]t|[Ff]or|[Ff]rom) (?P<it>{CAP} {CAP}'s(?: {CAP})?)(?=[,.;!?]| (?:and|where|is|"
        rf"has|have|for|since)\b)",
        ["s"],
    ),
    Pattern(
        rf"\b(?:[Ww]ork(?:ed|s|ing)? (?:at|for)|[Mm]atch(?:ed|es)? at|[Jj]ob (?:at|with)|"
        rf"[Hh]ired (?:by|at)|[Ff]ired (?:from|by)|[Ee]mployed by|[Nn]urse at|[Dd]oc(?:tor)"
        rf"? at|"
        rf"[Rr]esident at|[Yy]ears at|[Ss]hifts? (?:at|for)|[Ll]eft|[Qq]uit|"
        rf"[Ll]eaving|[Ss]taff(?:ed)? (?:at|by)|[Hh]ere at|[Ll]eadership at|"
        rf"[Mm]anagement at|[Ii]nterview(?:ed)? (?:at|with)) (?P<it>{CAP}(?: "
        rf"(?:of )?{CAP}){{1,3}})",
        clue_words(
            "work worked works working match matched matches job hired fired employed nurse doc "
            "doctor resident years shift shifts left quit leaving staff staffed here leadership "
            "management interview interviewed"
        ),
    ),
)
_AT = Pattern(
    r"(?<![\w.])(?P<it>@(?:\w*(?:[Hh]osp|[Hh]ealth|[Mm]edical|[Cc]linic|[Nn][Hh][Ss]|"
    r"[Mm]ed[Cc]en|[Tt]rust|[Cc]are|[Rr]ehab|[Hh]ospice|[Dd]ental|[Pp]harmacy|"
    r"[Ii]nfirmary|[Nn]ursing|[Ss]taffing)\w*))",
    ["@"],
)
_TAG = Pattern(
    r"(?P<it>#\w*(?:Hospital|Medical(?:Center|Centre)|Infirmary|Clinic|HealthSystem|"
    r"NHSTrust|Rehab)\w*)",
    ["#"],
)
_NICKNAME = Pattern(
    rf"(?P<it>\"(?:[Tt]he |[Oo]ur )?{CAP}(?: {CAP}){{0,2}}\"(?: (?:in|at|over in|out in) "
    rf"{CAP}(?: {CAP})?))",
    ['"'],
)
_GENERIC_WORDS = (
    "mental public global women's womens men's urgent primary intensive critical "
    "behavioral behavioural population the my our your their his her this that an a "
    "world national community every home family general emergency health digital "
    "reproductive sexual occupational environmental oral maternal child rural "
    "one any some no what which university teaching children's childrens private "
    "local another state federal veterans department ministry secretary royal "
    "hospital "
    "clinic medical mobile free virtual internal sports physical speech hospice "
    "palliative veterinary pharmacy dental community acute new old major minor head "
    "cardiac breast fertility pain wound flu vaccine sleep eye skin day night first "
    "good big little better bad poor animal spinal plastic vascular orthopedic "
    "orthopaedic neurology bariatric robotic general's brain heart when if and but "
    "so at in on for from while after before because surgeon"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
_FAMOUS = Pattern(
    r"\b(?:mayo clinic|cleveland clinic|johns hopkins|world health|nhs england|nhs|"
    r"national health|public health|department of health|ministry of health|health canada|"
    r"mass(?:achusetts)? general)\b"
)
_STUDY = Pattern(
    r"\b(?:study|trial|researchers?|paper|authors?|published|guidelines?|report(?:ed)? by|"
    r"according to|recommends?)\b"
)


_MAY_NAME = frozenset([NAMED, "@", "#", '"'])


def _named(sentence: Sentence) -> Iterator[Mark]:
    if sentence.clues.isdisjoint(_MAY_NAME):
        return
    of_study = _STUDY.search(sentence.folded) and _FAMOUS.search(sentence.folded)
    if of_study:
        return
    for match in found(_NAMED, sentence.plain, sentence.clues) if NAMED in sentence.clues else ():
        if _is_name(match["it"]):
            yield _mark(sentence, match)
    for match in found((_AT, _TAG, _NICKNAME), sentence.plain, sentence.clues):
        yield _mark(sentence, match)


def _is_name(words: str) -> bool:
    own = [word for word in words.replace("&", " ").split() if not re.fullmatch(_FACILITY, word)]
    lowered = words.lower()
    is_famous = _FAMOUS.match(lowered.removeprefix("the ")) is not None
    if not own or is_famous or " health organi" in lowered:
        return False
    return (
        own[0].lower().strip(".,") not in _GENERIC
        or len([w for w in own if w.lower() not in _GENERIC]) > 0
    )


def _mark(sentence: Sentence, match: re.Match[str]) -> Mark:
    return _marked(sentence, *span_of(match))


def _marked(sentence: Sentence, start: int, end: int) -> Mark:
    before = sentence.folded[:start]
    if re.search(r"\b(?:the|my|our|this|that) $", before):
        return Mark(start, end, (Rewrite('Say "hospital"', "hospital"),))
    return Mark(start, end, (Rewrite('Say "my workplace"', "my workplace"),))


def family(names: Names) -> Family:
    """Return the detector for workplaces."""
    employers = Employers(names)

    def named(sentence: Sentence) -> Iterator[Mark]:
        yield from _named(sentence)
        for start, end in employers.spans(sentence):
            yield _marked(sentence, start, end)

    return Family("workplaces", sentence={"workplace": named})
