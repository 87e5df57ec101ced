"""What gives the writer away: the own name, licence, or a description that fits one person."""

import re
from collections.abc import Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers import checksums
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import (
    CAP,
    CREDENTIAL,
    CREDENTIALS,
    FULL,
    PAIR,
    TEAM_NOUN,
    found,
    span_of,
)
from unsent.checks.passage import Sentence
from unsent.checks.patterns import DIGIT, Pattern, clue_words

_ROLE = (
    r"(?:nurse|doctor|physician|surgeon|medic|paramedic|pharmacist|midwife|therapist|"
    r"resident|consultant|registrar|dentist|hygienist|"
    r"anesthetist|anaesthetist|urologist|cardiologist|psychiatrist|neurologist|"
    r"oncologist|radiologist|pathologist|"
    r"pediatrician|paediatrician|obstetrician|dermatologist|endocrinologist|"
    r"hematologist|haematologist|nephrologist|"
    r"gp|social worker|charge nurse|rn|np|pa|cna|lpn|emt|dietitian|physio|vet|"
    r"optometrist|audiologist|geneticist|chaplain|phlebotomist|sonographer|"
    r"perfusionist|manager|matron|sister|porter|technician|sonographer|prescriber|intensivist)"
)
_ROLES = clue_words(
    "nurse doctor physician surgeon medic paramedic pharmacist midwife therapist resident "
    "consultant registrar dentist hygienist anesthetist anaesthetist urologist cardiologist "
    "psychiatrist neurologist oncologist radiologist pathologist pediatrician paediatrician "
    "obstetrician dermatologist gp social charge rn np pa cna lpn emt dietitian physio vet chaplain"
)
_BODIES = "reg|registration|pin|gmc|gphc|gdc|hpcsa|nmc|ahpra|hcpc|npi|dea|rn|ncnz|mdcn|pmdc|prc|imc"
_SAYS = clue_words("i my it this call")
_NAMED = (
    Pattern(
        rf"\b(?P<it>(?:I'm|I am|[Mm]y name is|[Mm]y name's|[Ii]t's me,?|[Tt]his is|[Ii]t "
        rf"is I,?|[Cc]all me) (?:(?:Dr|Prof|Mrs?|Ms)\.? )?{PAIR}"
        rf"(?:,? (?:{CREDENTIAL}\b|[a-z ]*\b{_ROLE}\b))?(?:, [^.!?\n]{{1,80}}(?=[,.!?\n]|$))?)",
        _SAYS,
    ),
    Pattern(
        rf"\b(?P<it>(?:I'm|I am|[Mm]y name is|[Mm]y name's) {CAP},? (?:an? |the )?"
        rf"(?:[a-z]+ ){{0,2}}{_ROLE}\b)",
        _SAYS,
    ),
    Pattern(rf"^\s*(?P<it>[-–—]+ ?{FULL}(?:, [^.!?\n]{{1,40}}?)?)(?= signing off|[.!]?$)"),
    Pattern(
        rf"\b(?:[Ss]igned|[Ss]incerely|[Rr]egards|[Ll]ove|[Yy]ours(?: truly)?),? "
        rf"(?P<it>{FULL}(?:,? {CREDENTIAL})?)[.!]?$",
        clue_words("signed sincerely regards love yours"),
    ),
    Pattern(
        rf"(?:(?:^|\b(?:[Gg]oodnight|[Gg]ood night|[Hh]i|[Hh]ello|[Ll]ove|[Gg]reetings|[Bb]ye) )"
        rf"[Ff]rom|\b(?:[Ll]ove|I'm|i'm|am),?) (?P<it>Nurse {CAP})",
        ["nurse"],
    ),
    Pattern(
        rf"\b(?:[Tt]ell (?:them|him|her)|[Ss]ay|[Mm]ention) (?:that )?"
        rf"(?P<it>(?:(?:Nurse|Dr|Doc)\.? )?"
        rf"{CAP}) sent you",
        ["sent"],
    ),
    Pattern(rf"\b[Aa]sk for (?P<it>{CAP})", ["ask"]),
    Pattern(
        rf"^\W*(?P<it>(?:Dr|Prof|Nurse|Doctor|Sister|Matron)\.? {CAP}"
        rf"(?: (?:(?:van|de|von|der|den|al|el|bin) ){{0,2}}{CAP})?)(?:, [a-z ]{{3,30}},?)? "
        r"(?:here|again|speaking|signing|"
        r"reporting|checking in|out|over and out)\b",
        clue_words("here again speaking signing reporting checking out over"),
    ),
    Pattern(
        rf"^\W*(?:[Hh]i,? |[Hh]ello,? )?(?:[Ii]t's|[Tt]his is|[Ii]'m) (?P<it>{CAP},? (?:the|your) "
        rf"(?:[a-z-]+ ){{0,2}}(?:{_ROLE}|(?i:{TEAM_NOUN})))\b",
        clue_words("it this i"),
    ),
    Pattern(
        rf"^\s*(?P<it>(?:Dr\.? |Prof\.? )?{PAIR})"
        rf"(?=[ ,(:-]{{1,3}}(?i:{_BODIES})\b[ A-Za-z.:#-]{{0,14}}\d)",
        clue_words(_BODIES.replace("|", " ")),
    ),
    Pattern(
        rf"\b[Mm]y (?:maiden |middle |last |full |real )?name(?:'s| is| was) "
        rf"(?P<it>(?:(?:Dr|Nurse)\.? )?{FULL})",
        ["name"],
    ),
    Pattern(
        rf"^\s*(?P<it>(?:[Ss]igned|[Ff]rom|(?:[Kk]ind|[Ww]arm|[Bb]est) (?:regards|wishes)|"
        rf"[Ll]ove|[Rr]egards|[Yy]ours(?: [a-z]+){{0,2}}|"
        r"[Ss]incerely),?"
        rf"\s+(?:(?:Dr|Nurse|Sister|Prof)\.? )?(?:[A-Z]\.? ?)?{FULL}(?: "
        rf"[A-Z]\.)?(?:,[^.!?\n]{{1,50}})?)[.!]?$",
        clue_words("signed from love regards wishes yours sincerely"),
    ),
    Pattern(
        rf"^\s*(?P<it>[Yy]our (?:[a-z-]+ ){{0,3}}(?:{_ROLE}|(?i:{TEAM_NOUN})|sister),? "
        rf"{FULL})[.!]?$",
        ["your"],
    ),
    Pattern(
        rf"^\s*(?P<it>(?:Dr\.? |Prof\.? )?{PAIR},? (?:{CREDENTIAL}|S[HT]O?\d?|F[12]|"
        rf"[a-z ]*\b{_ROLE})(?:,[^.!?\n]{{1,40}})?)[.!]?$",
        clue_words(CREDENTIALS) | _ROLES,
    ),
)
_HANDLE = Pattern(
    r"(?i)(?:\b(?:follow me|find me|i'?m|me|my (?:handle|insta(?:gram)?|ig|twitter|tiktok|account|"
    r"page)(?: is)?|dm me|add me)(?: (?:on|at|over on|here|as|under)(?: [a-z]+)?){0,2}[ "
    r":]+)(?P<it>@[\w.]{2,29}\w)",
    ["@"],
)
_LICENCE = Pattern(
    r"\b(?P<it>(?:(?:my |nursing |rn |medical |state )?licen[cs]e|registration|pin|"
    r"gmc|gphc|gdc|rcvs|hpcsa|nmc|ahpra|hcpc|npi|dea|badge|rn|lpn)(?: (?:licen[cs]e|number|no\.?|"
    r"pin|"
    r"reg(?:istration)?|is|#))*[ :#]{1,3}"
    r"(?=[a-z-]{0,6}\d)[a-z]{0,4}[- ]?\d[\da-z-]{3,11}(?:, (?:state of )?[a-z]+(?=[.!?)]|, |$))?)",
    [DIGIT],
)
_SPACED_LICENCE = Pattern(
    r"\b(?P<it>(?:g ?m ?c|n ?m ?c|h ?c ?p ?c|g ?p ?h ?c)(?: number| no\.?| pin)?[ :#]{0,2}"
    r"(?:\d[ -]?){5,8}\d)\b",
    [DIGIT],
)
_UNIQUE = (
    Pattern(
        rf"\b(?P<it>(?:as |i'm |i am |being |me, )(?:literally |pretty much |basically |still )"
        rf"?the (?:only|first|sole|last|one and only|youngest|oldest) (?:[\w-]+ ){{0,"
        rf"4}}{_ROLE}s? (?:in|on|at|of|for|within|between|this side of|to) (?:\w+ ?){{1,"
        rf"4}})",
        clue_words("only first sole last youngest oldest"),
    ),
    Pattern(
        rf"\b(?P<it>(?:[\w-]+ )?{_ROLE}, (?:[\w' -]{{3,50}}, )+(?:and )?[^.,]{{3,50}}), "
        rf"(?:and )?(?:you (?:all )?(?:exactly )?know|if you know|guess|yes)",
        clue_words("know guess yes"),
    ),
    Pattern(
        rf"\b(?P<it>(?:i'm|i am|it's me,?) (?:that|the) {_ROLE} (?:who|from|with|that) "
        rf"[^.!?,]{{4,60}})",
        clue_words("who from with that"),
    ),
    Pattern(
        r"\b(?P<it>(?:i'm|i am|it's me,?|me:?) the (?:one|person|guy|woman|girl|man|lady) "
        r"(?:who|from|with|on|that) (?:was |went |got |did |sang |won |the |that )[^.!?,"
        r"]{3,50})",
        clue_words("one person guy woman girl man lady"),
    ),
)
_POST = (
    r"(?:[Hh]ead|[Cc]hief|[Ll]ead|[Dd]irector|[Cc]linical lead|[Mm]atron|[Cc]hair|[Dd]ean|"
    r"[Mm]anager|"
    r"[Ss]uperintendent|[Mm]edical director|[Cc]harge nurse|[Pp]ractice manager)"
)
# an office with its place, and the writer in it
_POSTED = (
    Pattern(
        rf"^\W*(?P<it>(?:As (?:the )?)?{_POST} (?:of [a-z ]{{3,30}} )?(?:at|in|for|of) {CAP}"
        rf"(?: {CAP}){{0,3}})(?=,? (?:and (?:even )?)?(?:I|even I|my|yes,? me)\b)",
        clue_words(
            "head chief lead director clinical matron chair dean manager superintendent "
            "medical charge practice"
        ),
    ),
    Pattern(
        rf"\b(?:I|i) (?:run|manage|lead|staff|cover|own) (?P<it>the (?:only|sole|last|first) "
        rf"[a-z -]{{3,40}} "
        rf"(?:in|on|at|for) (?:the )?(?:[A-Z]\w+)(?: (?:of )?{CAP}){{0,2}})",
        clue_words("only sole last first"),
    ),
    Pattern(
        rf"\b(?P<it>(?:I'm|I am|i'm|as) (?:a|an|the) (?:[\w-]+ ){{0,3}}{_ROLE} (?:at|for) (?:the "
        rf")?{CAP}"
        rf"(?: (?:of )?{CAP}){{1,3}})",
        clue_words("i as"),
    ),
)
_KNOWN_FOR = Pattern(
    rf"^\s*(?P<it>{CAP} (?:at|in|on|from) the [\w ]{{3,30}}, the one with [^,.!?]{{3,40}})"
)
_NAME_BEHIND = Pattern(rf", {PAIR}(?=[.!?)]|$)")
_NUMBER_BEHIND = Pattern(
    r"[ ,(:;-]{1,3}(?i:(?:reg(?:istration|istered)?|licen[cs]e|pin|gmc|gphc|gdc|hpcsa|nmc|ahpra|"
    r"hcpc|npi|dea|rn|ncnz|mdcn|pmdc|prc|nursing|council|imc|corr?u)\.? ?){1,3}"
    r"(?i:no\.?|number|#|:)? ?"
    r"(?:[A-Z]{1,3}[ -]?)?[\dA-Z-]*\d[\dA-Z-]{2,}\)?"
)
_SOMEBODY_ELSES = Pattern(r"\b(?:his|her|their|patient's|driver'?s?|driving|driver)\b")


class _Finder:
    def __init__(self, names: Names) -> None:
        self._names = names

    def named(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield the writer's own name where the text says that it is."""
        for match in found((_HANDLE,), sentence.plain, sentence.clues):
            yield Mark(*span_of(match), (Rewrite("Take it out", ""),))
        if not self._names.may_name(sentence):
            return
        for match in found((*_NAMED, _KNOWN_FOR), sentence.plain, sentence.clues):
            if self._is_name(match["it"]):
                start, end = span_of(match)
                number = _NUMBER_BEHIND.match(sentence.plain, end)
                reach = number.end() if number else end
                yield Mark(start, reach, (Rewrite("Take it out", ""),))
        for match in found(_POSTED, sentence.plain, sentence.clues):
            yield Mark(*span_of(match))

    def _is_name(self, words: str) -> bool:
        capitals = re.findall(CAP, words)
        named = [
            word
            for word in capitals
            if self._names.may_be_name(word)
            and word not in ("I'm", "It", "My", "This", "Call", "Nurse")
        ]
        return bool(named) and (
            len(named) > 1
            or self._names.is_first_name(named[0])
            or "Nurse" in words
            or "–" in words
            or "-" in words
        )


def licence(sentence: Sentence) -> Iterator[Mark]:
    """Yield licence and registration numbers of a professional."""
    if DIGIT not in sentence.clues:
        return
    for match in found((_LICENCE, _SPACED_LICENCE), sentence.folded, sentence.clues):
        if not _SOMEBODY_ELSES.search(sentence.folded):
            start, end = span_of(match)
            named = _NAME_BEHIND.match(sentence.plain, end)
            yield Mark(start, named.end() if named else end, (Rewrite("Take it out", ""),))
    for match in re.finditer(r"(?<![\w-])(?P<it>\d{10})(?![\w-])", sentence.folded):
        if "npi" in sentence.folded and checksums.is_npi(match["it"]):
            yield Mark(*span_of(match), (Rewrite("Take it out", ""),))


def unique(sentence: Sentence) -> Iterator[Mark]:
    """Yield descriptions of the writer that fit only one person."""
    for match in found(_UNIQUE, sentence.folded, sentence.clues):
        start, end = span_of(match)
        yield Mark(start, end - (len(match["it"]) - len(match["it"].rstrip())))


def family(names: Names) -> Family:
    """Return the detectors for what gives the writer away."""
    return Family(
        "own",
        sentence={
            "own-name": _Finder(names).named,
            "own-licence": licence,
            "own-description": unique,
        },
    )
