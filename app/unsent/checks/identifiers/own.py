"""What gives the writer away: the own name, licence, or a description that fits one person."""

import re
from collections.abc import Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers import checksums
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, CREDENTIAL, FULL, PAIR, found, span_of
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
    r"perfusionist)"
)
_SAYS = clue_words("i my it this call")
_NAMED = (
    Pattern(
        rf"\b(?P<it>(?:I'm|I am|[Mm]y name is|[Mm]y name's|[Ii]t's me,?|[Tt]his is|[Ii]t "
        rf"is I,?|[Cc]all me) (?:(?:Dr|Prof|Mrs?|Ms)\.? )?{PAIR}"
        rf"(?:,? (?:{CREDENTIAL}\b|[a-z ]*\b{_ROLE}\b))?(?:, [^.!?\n]{{1,80}})?)",
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
    Pattern(rf"\b(?:from|by|[Ll]ove|I'm|i'm|am) (?P<it>Nurse {CAP})", ["nurse"]),
    Pattern(
        rf"\b(?:[Tt]ell (?:them|him|her)|[Ss]ay|[Mm]ention) (?:that )?"
        rf"(?P<it>(?:(?:Nurse|Dr|Doc)\.? )?"
        rf"{CAP}) sent you",
        ["sent"],
    ),
    Pattern(rf"\b[Aa]sk for (?P<it>{CAP})", ["ask"]),
)
_LICENCE = Pattern(
    r"\b(?P<it>(?:(?:my |nursing |rn |medical |state )?licen[cs]e|registration|pin|"
    r"gmc|nmc|ahpra|hcpc|npi|dea|badge|rn|lpn)(?: (?:licen[cs]e|number|no\.?|pin|"
    r"reg(?:istration)?|is|#))*[ :#]{1,3}"
    r"(?=[a-z-]{0,6}\d)[a-z]{0,4}[- ]?\d[\da-z-]{3,11}(?:, (?:state of )?[a-z]+)?)",
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
_KNOWN_FOR = Pattern(
    rf"^\s*(?P<it>{CAP} (?:at|in|on|from) the [\w ]{{3,30}}, the one with [^,.!?]{{3,40}})"
)
_SOMEBODY_ELSES = Pattern(r"\b(?:his|her|their|patient's|driver'?s?|driving|driver)\b")


class _Finder:
    def __init__(self, names: Names) -> None:
        self._names = names

    def named(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield the writer's own name where the text says that it is."""
        for match in found((*_NAMED, _KNOWN_FOR), sentence.plain, sentence.clues):
            if self._is_name(match["it"]):
                yield Mark(*span_of(match), (Rewrite("Take it out", ""),))

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
            yield Mark(*span_of(match), (Rewrite("Take it out", ""),))
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
