"""Colleagues whom no title gives away: by what they did with the writer, by unit, job or handle."""

import re
from collections.abc import Iterator

from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.names import OWN_BEFORE, PET
from unsent.checks.identifiers.runs import full_names, runs_in
from unsent.checks.identifiers.shapes import (
    CAP,
    DEPARTMENT,
    DEPARTMENTS,
    FULL,
    TEAM,
    TEAM_NOUN,
    TITLE,
    found,
)
from unsent.checks.identifiers.spoken import NOT_LAST, OF_WORKS
from unsent.checks.passage import Sentence
from unsent.checks.patterns import INSIDE, Pattern, any_of, clue_words

_SENIOR = (
    "matron sister charge_nurse manager registrar reg consultant fellow sho clerk ward_clerk "
    "receptionist secretary porter cleaner housekeeper pharmacist physio dietitian dietician "
    "radiographer sonographer phlebotomist chaplain surgeon anaesthetist anesthetist director lead "
    "anesthesiologist hospitalist intensivist attending preceptor mentor supervisor coordinator "
    "educator paramedic midwife health_visitor odp perfusionist social_worker case_manager "
    "practitioner specialist intern house_officer psychologist therapist tech technician scribe "
    "urologist "
    "cardiologist neurologist oncologist radiologist nephrologist paediatrician pediatrician"
)
_JOB = any_of(_SENIOR)
_JOBS = clue_words(_SENIOR) | clue_words("health house social case ward charge")
_UNIT = (
    rf"(?:\d{{1,2}} ?(?:North|South|East|West|[A-Z])\b|[A-Z]\d{{1,2}}\b|[Ww]ard \d+\w?|"
    rf"{CAP} (?:[Ww]ard|[Uu]nit|[Ww]ing|[Ss]uite)\b)"
)
_LOOKS = (
    r"(?:eye ?patch|moustache|mustache|beard|(?:\w+ )?tattoos?|ponytail|dreadlocks|mohawk|mullet|"
    r"(?:\w+ )?(?:hair|clogs|crocs)|nose ring|piercings?|bow ?tie|lisp|limp|stammer|porsche|tesla|"
    r"\w+ accent|gold tooth|glass eye)"
)
_BY_JOB = (
    Pattern(
        rf"\b(?P<it>(?i:the|our) (?:[a-z-]+ ){{0,2}}{_JOB} (?:on|in|from|at|of) {_UNIT})", _JOBS
    ),
    Pattern(
        rf"\b(?P<it>[Oo]ur (?:one and only|only|sole|one|first) (?:[a-z-]+ ){{1,3}}"
        rf"(?:{_JOB}|nurse|doctor|gp|vet|physician))\b",
        clue_words("only sole one first"),
    ),
    Pattern(
        rf"\b(?P<it>[Tt]he (?:only|sole|first) (?:[a-z-]+ ){{1,3}}{_JOB} (?:in|on|at) "
        r"(?:our|the|this) [a-z]+)\b",
        clue_words("only sole first"),
    ),
    Pattern(rf"\b(?P<it>(?i:the|that|our) (?:[a-z-]+ ){{0,2}}{_JOB} with the {_LOOKS})\b", _JOBS),
)
_INITIALS = Pattern(
    rf"(?<![\w.@#])(?P<it>(?P<letters>[A-Z]{{2}}|(?:[A-Z]\.){{2,3}}) (?:in|from|on|over in) "
    rf"(?:(?i:{DEPARTMENT})\b|{_UNIT}))",
    [INSIDE],
)
_NOT_INITIALS_WORDS = (
    "IV ED ER OR IT HR GP PA NP RN OT PT MD DO TV US UK NG CT MR AM PM OK BP RR CP PO AI ID "
    "QA PR AC DC EU UN PE MI HF AF UTI GI GU OB CC PC SW CN HD PD IM SC VR"
)
_NOT_INITIALS = frozenset(_NOT_INITIALS_WORDS.split())
_FROM = Pattern(
    rf"(?<![\w@#'-])(?P<it>{TITLE}(?P<name>{CAP}) (?:from|over in) (?i:{DEPARTMENT})\b)",
    clue_words(DEPARTMENTS),
)
# after a name that is known for one, any field, office or team is where somebody works
_FIELD = (
    r"(?:(?:the )?(?:[a-z]+ ){1,2}(?:office|team|desk|lab|department|unit|suite)|"
    r"(?:[a-z]+ )?(?:[a-z]{3,}(?:matics|istics|etics|edics|onics|ology|istry|ography|iatrics)|"
    r"staffing|coding|scheduling|rostering|bookings?|purchasing|accounts|accounting|marketing|"
    r"planning|engineering|cleaning|catering|safeguarding|imaging|training|education|audit|"
    r"complaints|legal|facilities|maintenance|logistics|quality|recruitment|research|linen|"
    r"supplies|sterile services|upstairs|downstairs|next door|the next ward))"
)
_NOT_FIELDS = r"(?!(?:hysterics|politics|theology|the (?:same|whole|other|first|next) )\b)"
_IN_FIELD = Pattern(
    rf"(?<![\w@#'-])(?P<it>(?P<name>{CAP}) (?:in|from|over in|up in|down in) "
    rf"{_NOT_FIELDS}{_FIELD})\b"
)
_PRAISE = (
    r"(?:[Tt]hank god for|[Hh]ats off to|[Bb]ig ?up(?: to)?|[Ss]hout ?out to|[Kk]udos to|"
    r"[Pp]rops to|[Tt]hanks to|[Tt]hank you to|[Rr]espect to|[Aa]ll hail)"
)
_PRAISES = clue_words("thank thanks hats big bigup shout shoutout kudos props respect hail")
_LED = (
    rf"(?:{_PRAISE}|\b[Ww]ork(?:ing|ed|s)? (?:with|under|alongside)|\b(?:[Hh]andover|[Rr]eport|"
    r"[Bb]leep(?:ed)?|[Tt]aught|[Mm]entored|[Tt]rained|[Pp]recepted|[Rr]eported|[Ww]ritten up) "
    r"(?:from|by)|\b(?:[Nn]ights?|[Ss]hifts?|[Ll]unch|[Bb]reak|[Oo]n call|[Oo]n|"
    r"[Aa]ppraisal|[Ss]upervision|[Dd]ebrief|[Hh]ours|[Ww]ard round|[Cc]linic) with|"
    r"\b[Aa]sked(?= [^ ]+(?: [^ ]+)? to (?:cover|swap|take|help|stay)))"
)
_LEADS = _PRAISES | clue_words(
    "work working worked works handover report bleep bleeped taught mentored trained precepted "
    "reported written night nights shift shifts lunch break call on asked "
    "appraisal supervision debrief hours round clinic"
)
_BEHIND_LEAD = Pattern(rf"{_LED},? (?P<it>{FULL}(?: [A-Z]\b)?)", _LEADS)
_BEHIND_LEAD_LOW = Pattern(rf"{_PRAISE},? (?P<it>(?P<name>[a-z]{{3,}})(?: \(\w+\))?)", _PRAISES)
_DEEDS = (
    r"(?:got (?:me|us) through|(?:taught|trained|precepted|mentored|bullied|schooled) (?:me|us)|"
    r"covered (?:for |my )?(?:me|us|shift|bleep|break)|wrote (?:me|us) up|reported (?:me|us)|"
    r"(?:screamed|yelled|shouted|swore|snapped|laughed) at (?:me|us)|presented my|stole my|"
    r"took (?:the |all the )?credit|counter-?signed|carried (?:us|the team|the bleep|the shift)|"
    r"swapped (?:shifts|with me)|(?:[a-z]+ed|took|stole|ate|gave away|lost|broke|hid|keeps \w+ing) "
    r"(?:my|our) (?:shift|nights?|bleep|rota|leave|handover|charts?|audit|lunch|pens?|stethoscope|"
    r"locker|scrubs|list|clinic|badge|weekends?|break|bay|notes)|called (?:in|out)(?: sick)?|"
    r"saved (?:my|our) (?:shift|night|"
    r"bacon|ass|arse|day)|(?:has|had) my back|gave me (?:report|handover)|handed over|"
    r"runs (?:this|the|our) (?:unit|ward|desk|place|floor)|threw me under|micromanages|"
    r"ran (?:the|our|two|three) codes?|brought (?:doughnuts|donuts|snacks|cake|biscuits) for)"
)
_DID = Pattern(
    rf"(?<![\w@#'-])(?P<it>{FULL}) (?:(?:just|then|always|once|also|still|has|had|never) )*"
    rf"{_DEEDS}\b",
    clue_words(
        "got taught trained precepted mentored bullied schooled covered wrote reported screamed "
        "yelled shouted swore snapped laughed presented stole took counter countersigned carried "
        "swapped called saved has had gave handed runs threw micromanages ran brought my our"
    ),
)
_TEAM_IS = Pattern(
    rf"(?i:{TEAM_NOUN}(?: on call| tonight| today| on shift)?) (?:is|was) (?:called )?"
    rf"(?P<it>{FULL})",
    clue_words(TEAM),
)
_SURGEON = Pattern(
    rf"\b(?i:{TEAM_NOUN}),? (?P<it>(?:(?:an?|one|this) )?(?:Mr|Mrs|Ms|Miss)\.? {FULL})",
    clue_words("mr mrs ms miss"),
)
_HAILED = Pattern(
    rf"^\W*(?P<it>{FULL}), you (?:absolute|are (?:a|an|my|the)|star|legend|hero|angel|saint|saved|"
    r"beauty|diamond|superstar|rock|wonder)",
    ["you"],
)
_MISTER = Pattern(
    rf"(?<![\w@#])(?P<it>(?:Mr|Mrs|Ms|Mx|Miss|Sister)\.? {FULL})(?=,? (?:the|our|my) (?:[a-z]+ )?"
    rf"(?i:{TEAM_NOUN})\b| (?:in|from|on|over in) (?i:{DEPARTMENT})\b)",
    clue_words("mr mrs ms mx miss sister"),
)
_HEADED = Pattern(
    rf"(?:^|[,;:(.] )(?P<it>(?:(?i:clinical|nursing|medical|ward|unit|team|deputy|associate|"
    rf"assistant|operations|site|bed) )?(?:(?i:director|manager|lead|matron|chief)|[Ss]ister|"
    r"Sr\.?|SN) "
    rf"(?P<name>{FULL}))",
    clue_words("director manager lead matron chief sister sr sn"),
)
_IN_BRACKETS = Pattern(
    rf"(?<![\w@#'-])(?P<it>(?P<name>{FULL}) \((?:the |our |my )?(?i:(?:[a-z]+ )?{TEAM_NOUN}|"
    rf"(?:\w\w )?{DEPARTMENT}|[fs]y?t?\d|rn|np|pa|md|hca|cna)\))",
    ["("],
)
_MY_BAND = Pattern(
    rf"\b(?P<it>(?:[Mm]y|[Oo]ur) (?:band \d|[Ss]\.?H\.?O|[Ff]Y?\d|[Ss]T\d|mentor|clinical "
    rf"supervisor|educational supervisor|crewmate|crew mate|buddy nurse|line manager|lead|"
    rf"night nurse|day nurse|(?:clinic|work|crew|truck|ambulance|desk) (?:partner|mate|buddy)|"
    rf"work wife|work husband|work bestie),? {FULL})",
    clue_words("my our"),
)
_HANDLE = Pattern(
    rf"(?:(?:{_PRAISE}|\bwith|\bfrom|\bour(?: own)?|\bcolleague),? (?P<it>@[\w.]{{2,29}}\w)|"
    r"^\W{0,2}(?P<first>@[\w.]{2,29}\w) (?:just |absolutely )?(?:smashed|carried|saved|nailed|"
    r"covered|brought|stayed|ran|deserves|came|is|was|has|on (?:nights|shift)|you (?:saved|star)))",
    ["@"],
)
_SHARED = clue_words(
    "paper thread post article talk book sharing link video recommend via podcast blog study"
)
_WORK = clue_words(
    "shift shifts rota roster handover handovers unit ward nights bleep pager colleague colleagues "
    "grad grads coworker coworkers team crew preceptor mentor theatre codes rounds audit "
    "registrar consultant "
    "matron sister charge manager boss tech techs porter cannulator fellowship scrubs locum "
    "orientation supervisor hca sho staffing anaesthetic er ed icu nicu picu itu"
)
_TRADE = clue_words(
    "nurse nurses nursing doctor doctors doc docs midwife midwives medic medics paramedic surgeon "
    "physio pharmacist rn hospital clinic ward patient patients gp staff covered rota obs meds "
    "cannula code bay consultant hospice ambulance dispatch resus"
)
_AT_WORK = frozenset(["patient", "trade", "care_event"])
_OF_HOUSE = re.compile(r"hosp|health|medical|clinic|nhs|trust|rehab|infirmary|staffing|pharmacy")
_OF_TRADE = re.compile(r"nurs|rn(?![a-z])|doc|^@dr|medic|surg|physio|pharm|midwi|icu|hca")
_PUBLIC = OF_WORKS - {"band", "coach", "league", "fans"}
_TEAM_LIST = Pattern(
    r"(?i:\b(?:team|crew|squad|line-?up|dream team|shift|staff)\b[^.!?:\n]{0,25}: "
    r"?)(?P<list>[A-Z][\w'-]+"
    r"(?: [A-Z][\w'-]*)?(?:(?:,|,? and| &| \+) [A-Z][\w'-]+(?: [A-Z][\w'-]*)?){1,8})",
    [":"],
)
_BETWEEN = re.compile(r",? and | & | \+ |, ")
_SHOWN = 3  # letters of a name that may be somebody's by itself
_NO_NAMES = frozenset(["An", "A", "The"])
_NAMING = re.compile(
    r"(?i)\b(?:nam(?:ed|e|es|ing)|call(?:ed|s|ing)?|christened|dear|saint|st|team|the|an?)"
    r"(?: (?:it|him|her|is|was))?,? \"?$"
)


class Workmates:
    """What tells a colleague from anybody else, with the name lists that it asks."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield colleagues in one sentence."""
        text, clues = sentence.plain, sentence.clues
        if _PUBLIC.isdisjoint(clues) and self._names.may_name(sentence):
            yield from self._by_name(sentence)
            yield from self._in_list(sentence)
        for match in found(_BY_JOB, text, clues):
            if not _is_the_writer(text, match.start("it")):
                yield match.span("it")
        for match in found((_INITIALS,), text, clues):
            if match["letters"] not in _NOT_INITIALS:
                yield match.span("it")
        yield from _handles(sentence)
        for match in found((_BEHIND_LEAD_LOW,), text, clues):
            if match["name"] in self._names.clear:
                yield match.span("it")

    def _by_name(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        text, clues = sentence.plain, sentence.clues
        for match in found((_FROM, _IN_BRACKETS, _HEADED), text, clues):
            has_house = match.re is not _HEADED.compiled
            if self._may_be(text, match.start("name"), match["name"], has_house):
                yield match.span("it")
        for match in found((_IN_FIELD,), text, clues):
            at = match.start("name")
            if self._names.is_clear(match["name"]) and self._may_be(text, at, match["name"]):
                yield match.span("it")
        for match in found((_TEAM_IS, _BEHIND_LEAD, _DID, _HAILED), text, clues):
            if self._may_be(text, match.start("it"), match["it"]):
                yield match.span("it")
        yield from (m.span("it") for m in found((_MY_BAND, _SURGEON, _MISTER), text, clues))
        if INSIDE in clues or not _WORK.isdisjoint(clues):
            yield from self._at_work(sentence)

    def _in_list(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield each of those who are listed as the team, where one of them is known for a name."""
        for match in found((_TEAM_LIST,), sentence.plain, sentence.clues):
            at, listed = match.start("list"), []
            for words in _BETWEEN.split(match["list"]):
                start = sentence.plain.index(words, at)
                listed.append((words, start))
                at = start + len(words)
            parts = [part for words, _ in listed for part in words.split()]
            if any(self._names.is_clear(part) for part in parts):
                yield from ((start, start + len(words)) for words, start in listed)

    def _at_work(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield names in a sentence about work in which nobody is cared for."""
        if _WORK.isdisjoint(sentence.clues) or not _is_about_work(sentence):
            return
        text = sentence.plain
        for run in runs_in(text, self._names):
            one, last = run.pieces[0], run.pieces[-1]
            before = text[: one.start]
            if last.text.lower() in NOT_LAST or OWN_BEFORE.search(before) or PET.search(before):
                continue
            if self._names.is_famous(text[one.start : last.end]) or _NAMING.search(before[-30:]):
                continue
            if one.text in _NO_NAMES or (one.text.lower() in self._names.wide):
                continue
            spans = list(full_names(run))
            is_single = one.is_first and (len(run.pieces) == 1 or run.pieces[1].is_initial)
            if is_single and len(one.text) >= _SHOWN:
                spans = [(one.start, last.end)]
            yield from spans

    def _may_be(self, text: str, start: int, words: str, may_be_town: bool = False) -> bool:
        """Tell whether words that stand where a colleague is named are a name."""
        parts = [part.strip(".") for part in words.split()]
        first, last = parts[0], parts[-1]
        if OWN_BEFORE.search(text[:start]) or PET.search(text[max(0, start - 40) : start]):
            return False
        if words.isupper() or self._names.is_famous(words) or last.lower() in NOT_LAST:
            return False
        if any(part.lower() in self._names.never | self._names.wide for part in (first, last)):
            return False
        if self._names.is_first_name(first) or self._names.is_last_name(first):
            return True
        return len(first) >= _SHOWN and not any(
            self._names.is_common(part) or (self._names.is_town(part) and not may_be_town)
            for part in (first, last)
        )


def _handles(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield handles of people where something speaks of work; those of houses are employers'."""
    if not sentence.clues.isdisjoint(_SHARED):
        return
    for match in found((_HANDLE,), sentence.plain, sentence.clues):
        start, end = match.span("it" if match["it"] else "first")
        handle = sentence.folded[start:end]
        if _OF_HOUSE.search(handle):
            continue
        if _speaks_of_work(sentence) or _OF_TRADE.search(handle):
            yield start, end


def _speaks_of_work(sentence: Sentence) -> bool:
    """Tell whether a word of the sentence, or of those around it, is one of the trade."""
    return not (_WORK | _TRADE).isdisjoint(sentence.clues) or not _AT_WORK.isdisjoint(sentence.near)


def _is_about_work(sentence: Sentence) -> bool:
    """Tell whether no patient is spoken of here, or somebody of the team is."""
    return "elsewhere" not in sentence.near and (
        "patient" not in sentence.near or "staff" in sentence.near
    )


def _is_the_writer(text: str, start: int) -> bool:
    return (
        re.search(r"(?i)\b(?:i'?m|i am|as|being|i was|me,|i run|became) $", text[:start])
        is not None
    )
