"""Numbers that belong to one person: records, insurance, accounts, plates, devices."""

import re
from collections.abc import Callable, Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers import checksums
from unsent.checks.identifiers.shapes import compiled, span_of
from unsent.checks.passage import Sentence
from unsent.checks.patterns import DIGIT, Pattern

_TAG = (
    r"(?:m\.?r\.?n|medical record|record|chart|hosp(?:ital)?|nhs|ssn|social security|"
    r"social|sin|phn|ohip|hcn|"
    r"health card|care card|medicare|medicaid|mbi|chi|ur|urn|uhid|ihi|abha|aadhaar|"
    r"pan|nino|national insurance|national id|"
    r"passport|driver'?s? licen[cs]e|driving licen[cs]e|licen[cs]e plate|number plate|"
    r"plate|plates|tag|reg|registration|rego|"
    r"accession|accn|acc|study|order|specimen|sample|lab|case|claim|policy|member(?: ?"
    r"id)?|subscriber|group|"
    r"insurance|unit|bag|donor|credit card|debit card|card|cc|account|acct|encounter|"
    r"visit|csn|fin|episode|patient id|pt id|patient|"
    r"id|device|serial|s/n|sn|lot|imei|"
    r"pacemaker|implant|invoice|voucher|rx|prescription|script|badge|locker|wristband|"
    r"barcode|ticket|referral|pas|emrn|cr|ip|op|vin)"
)
# what follows a tag: `number`, `no.`, `#`, `is`, `:`
_LINK = (
    r"(?:[ ]?(?:numbers?|num|nos?\.?|nr\.?|#|id|is|was|ending(?: in)?|ends in|:|=|-|\.|,))"
    r"{0,3}[ ]?[#:]?[ ]?"
)
_VALUE = (
    r"(?P<value>(?:[a-z]{0,6}[-/]?|[a-z]{1,2} )\d[\da-z]*"
    r"(?:(?: (?=\d{2,6}\b)\d+|[-/.](?=[a-z]{0,6}[-/]?\d)[\da-z]+)){0,6}"
    r"(?:-[a-z\d]{1,4}|(?<=\d{4} \d{5}) \d\b)?)"
)
_TAGGED = Pattern(rf"(?<![\w'])(?P<it>(?P<tag>{_TAG}){_LINK}{_VALUE})(?!\w)")
_HASHED = Pattern(r"(?<!\w)(?P<it>#(?=[a-z\d-]*\d)[a-z]{1,5}-\d[\da-z-]{4,})")
_STRONG = frozenset(
    [
        "mrn",
        "m.r.n",
        "ssn",
        "nhs",
        "phn",
        "ohip",
        "hcn",
        "medicare",
        "medicaid",
        "mbi",
        "chi",
        "nino",
        "passport",
        "accn",
        "accession",
        "policy",
        "plate",
        "plates",
        "specimen",
        "hosp",
        "emrn",
        "csn",
        "imei",
        "vin",
        "aadhaar",
        "uhid",
    ]
)
_TAG_BEFORE = re.compile(
    r"(?i)\b(?:reg|registration|rego|(?:licen[cs]e |number )?plates?|nhs|ssn|social|tag|mbi|card|"
    r"medicare|iban)(?: (?:number|no\.?|is))*[:#]{0,2} ?$"
)
_PLATES = compiled(
    r"\b(?i:reg|registration|rego|plate|plates|license plate|number plate|tag)(?i: "
    r"number| no\.?| is|:|#)* ?(?P<it>[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z\d]{2,4}[- ]?"
    r"[A-Z\d]{2,4}(?:[- ][A-Z\d]{1,4})?)\b",
)
_SSN = Pattern(r"(?<![\w-])(?P<it>\d{3}[- ]\d{2}[- ]\d{4})(?![\w-])")
_NHS = Pattern(r"(?<![\w-])(?P<it>\d{3}[ -]\d{3}[ -]\d{4}|\d{10})(?![\w-])")
_SPACED_NHS = Pattern(r"(?<![\w-])(?<!\d[ .])(?P<it>\d(?:[ .-]\d){9})(?![\w-]|[ .]\d)", [DIGIT])
_MEDICARE_AU = Pattern(r"(?<![\w-])(?P<it>\d{4}[ -]?\d{5}[ -]?\d(?:[ -/]\d)?)(?![\w-])")
_MBI = Pattern(r"(?<!\w)(?P<it>[1-9][A-Z][A-Z\d]\d-?[A-Z][A-Z\d]\d-?[A-Z]{2}\d{2})(?!\w)")
_IP = Pattern(
    r"(?<![\d.])(?P<it>(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))"
    r"(?!\d|\.\d)"
)
_IPV6 = Pattern(
    r"(?<![\w:])(?P<it>(?:[0-9A-Fa-f]{1,4}:){3,7}:?[0-9A-Fa-f]{1,4}"
    r"|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6})(?![\w:])"
)
_MAC = Pattern(r"(?<![\w:-])(?P<it>(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2})(?![\w:-])")
_CARD = Pattern(r"(?<![\d-])(?P<it>\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}|3[47]\d{13})(?![\d-])")
_IBAN = Pattern(r"(?<!\w)(?P<it>[A-Za-z]{2}\d{2} ?(?:[A-Za-z\d]{4} ?){3,7}[A-Za-z\d]{1,4})(?!\w)")
_SPOKEN_OF = {
    "a patient": frozenset(["mrn", "m.r.n", "nhs", "hosp", "hospital", "chart", "phn", "patient"]),
    "a specimen": frozenset(["specimen", "sample", "lab"]),
    "a study": frozenset(["accession", "accn", "study", "order"]),
    "a claim": frozenset(["claim", "policy", "member", "subscriber"]),
}
_TRIAL = Pattern(r"\b(?:nct|isrctn|actrn|eudract|pmid|doi|grant|protocol|irb|version|act)\b")
_WRITERS = Pattern(
    r"\b(?:my|own|nursing|nurse|rn|medical|state|gmc|nmc|ahpra|hcpc|npi|dea|lpn|"
    r"pharmacist) (?:licen[cs]e|registration|pin|badge|reg)\b|\b(?:gmc|gphc|gdc|nmc|ahpra|hcpc|"
    r"npi|dea)\b"
)


def tagged(sentence: Sentence) -> Iterator[Mark]:
    """Yield numbers behind a word such as MRN, policy or specimen."""
    text = sentence.folded
    if DIGIT not in sentence.clues:
        return
    if _TRIAL.search(text):
        return
    for match in _TAGGED.finditer(text.replace("\n", " ")):  # digits may be split over lines
        digits = sum(char.isdigit() for char in match["value"])
        strong = match["tag"] in _STRONG
        is_own = _WRITERS.search(text, max(0, match.start() - 12), match.end()) is not None
        if not is_own and (digits >= 5 or (strong and digits >= 3)) and _is_number(match, strong):
            yield Mark(*match.span("it"), _instead(match["tag"]))
    for match in _HASHED.finditer(text):
        yield Mark(*match.span("it"))


def _instead(tag: str) -> tuple[Rewrite, ...]:
    words = next((words for words, tags in _SPOKEN_OF.items() if tag in tags), "")
    return (Rewrite(f'Say "{words}"', words),) if words else ()


def formed(sentence: Sentence) -> Iterator[Mark]:
    """Yield numbers that their form or check digit gives away."""
    if DIGIT not in sentence.clues:
        return
    plain = sentence.plain.replace("\n", " ")
    for pattern, is_real in _FORMED:
        for match in pattern.finditer(plain):
            if is_real(match, sentence):
                start, end = span_of(match)
                tag = _TAG_BEFORE.search(plain, 0, start)
                reach = (tag.start() if tag else start, end)
                yield Mark(start, end, (_without(plain, reach),))


def _without(plain: str, reach: tuple[int, int]) -> Rewrite:
    """Return the edit that takes a number out, or says that one stood where it is spoken of."""
    if re.match(r" (?:is|was|has|on it)\b", plain[reach[1] : reach[1] + 6]):
        return Rewrite('Say "a number"', "a number", reach)
    return Rewrite("Take it out", "", reach)


def _is_ssn(match: re.Match[str], _: Sentence) -> bool:
    return checksums.is_ssn(_digits(match))


def _is_nhs(match: re.Match[str], sentence: Sentence) -> bool:
    return checksums.is_nhs(_digits(match)) and not _is_phone(sentence.plain, match)


def _is_medicare(match: re.Match[str], sentence: Sentence) -> bool:
    return "medicare" in sentence.folded and checksums.is_medicare_au(_digits(match))


def _is_card(match: re.Match[str], _: Sentence) -> bool:
    return 13 <= len(_digits(match)) <= 19 and checksums.is_luhn(_digits(match))


def _has_digit(match: re.Match[str], _: Sentence) -> bool:
    return any(char.isdigit() for char in match["it"])


def _is_number(match: re.Match[str], strong: bool) -> bool:
    """Tell a number of a record from a count, a year or a phone."""
    value = match["value"].strip()
    if re.fullmatch(r"(?:19|20)\d\d", value):
        return False
    linked = bool(
        re.search(r"[#:=]|\b(?:no|number|num|id|is|was)\b", match["it"][len(match["tag"]) :])
    )
    return strong or linked or bool(re.search(r"[-/]|[a-z]\d|\d[a-z]", value)) or value.isdigit()


def _digits(match: re.Match[str]) -> str:
    return re.sub(r"\D", "", match["it"])


def _is_phone(text: str, match: re.Match[str]) -> bool:
    return bool(
        re.search(r"(?i)\b(?:call|ring|text|phone|tel|cell|mobile|fax)\b", text[: match.start()])
    )


def _is_iban(match: re.Match[str], _: Sentence) -> bool:
    bare = match["it"].replace(" ", "").upper()
    turned = bare[4:] + bare[:4]
    return 15 <= len(bare) <= 34 and int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


_FORMED: tuple[tuple[Pattern, Callable[[re.Match[str], Sentence], bool]], ...] = (
    (_SSN, _is_ssn),
    (_NHS, _is_nhs),
    (_SPACED_NHS, _is_nhs),
    (_MEDICARE_AU, _is_medicare),
    (_CARD, _is_card),
    (_IBAN, _is_iban),
    *((pattern, _has_digit) for pattern in (_MBI, _IP, _IPV6, _MAC, *_PLATES)),
)


def family() -> Family:
    """Return the detectors for numbers."""
    return Family("numbers", sentence={"tagged-number": tagged, "formed-number": formed})
