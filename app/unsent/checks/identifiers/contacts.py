"""Ways to reach a patient or the family: phone, mail, street address, page and handle."""

import re
from collections.abc import Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers import checksums
from unsent.checks.identifiers.addresses import ADDRESS, BLOCK, HAS_BLOCK, LINES
from unsent.checks.identifiers.shapes import compiled, found, span_of
from unsent.checks.passage import Passage, Sentence
from unsent.checks.patterns import DIGIT, Pattern, any_of, clue_words

_DIGIT_WORDS = clue_words(
    "oh zero one two three four five six seven eight nine double triple hundred thousand"
)
_PHONE = Pattern(
    r"(?<![\w./-])(?P<it>(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?|\d{2,5}[ .-])\d{2,"
    r"4}[ .-]?\d{2,5}(?:[ .-]\d{2,4})?(?: ?(?:x|ext\.?) ?\d{1,5})?"
    r"|\+\d{9,14}|0\d{9,10}|\d{10})(?![\w/-])",
    [DIGIT],
)
_SHORT_PHONE = Pattern(
    r"\b(?:call|text|ring|phone|cell|mobile|number|tel|fax|whatsapp)\b[^.\d]{0,"
    r"20}(?P<it>\d{3}[-. ]\d{4})(?![\w-])",
    [DIGIT],
)
_MASKED_PHONE = Pattern(
    r"(?<!\w)(?P<it>\(?\d{3}\)?[-. ](?:\d{3}|[x*•_]{3})[-. ](?:[x*•_]{2,4}\d{0,2}|"
    r"\d{2}[x*•_]{2}))(?!\w)",
    [DIGIT],
)
_DIGIT = (
    r"(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|thousand|"
    r"\d{1,4})"
)
_SPOKEN = Pattern(rf"\b(?P<it>{_DIGIT}(?:[ ,.-]{{1,2}}{_DIGIT}){{4,12}})\b", [DIGIT, *_DIGIT_WORDS])
_PHONES = (_PHONE, _SHORT_PHONE, _MASKED_PHONE, _SPOKEN)
_SPLIT = 9  # digits of a number over several lines; fewer are a list
_MAIL = Pattern(
    r"(?<![\w.+-])(?P<it>[\w.+-]{1,64} ?@ ?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}"
    r"|(?:[\w.+-]{1,64} ?[(\[{]? ?\b(?:dot|punkt|underscore|hyphen)\b ?[)\]}]? ?){0,3}"
    r"[\w.+-]{2,64} ?[(\[{]? ?\bat\b ?[)\]}]? ?[a-z\d-]{2,63}(?: ?[(\[{]? ?\bdot\b ?"
    r"[)\]}]? ?[a-z]{2,10}){1,3})\b",
    ["@", "dot"],
)
_SITE = Pattern(
    r"(?P<it>(?:https?://|www\.)[^\s<>\"]{3,300}|\b(?:facebook|instagram|tiktok|twitter|x|"
    r"linkedin|gofundme|caringbridge|youtube|linktr)\.(?:com|org|ee)/[^\s<>\"]{2,200})",
    ["/", "www"],
)
_PLATFORMS = (
    "instagram insta ig tik_tok tiktok twitter x twitch snapchat snap facebook fb youtube yt "
    "onlyfans discord telegram threads bluesky linkedin venmo cash_app cashapp gofundme handle "
    "username"
)
_PLATFORM = any_of(_PLATFORMS)
_HANDLE = compiled(
    rf"\b(?P<it>{_PLATFORM}(?: ?(?:handle|name|account|page|channel|is|under|as|at))"
    rf"{{0,3}} ?(?:[:=@] ?@?| - ?@?|@)[\w.]{{3,30}})(?!\w)",
    rf"\b(?:his|her|their|pt's|patient's) {_PLATFORM}\b[^.@]{{0,20}}(?P<it>@?[\w.]{{3,"
    rf"30}}(?:[\d_]\w*|\.\w+))",
    needs=clue_words(_PLATFORMS),
)
_TOPS = (
    "com|net|org|info|biz|edu|io|co|app|dev|online|site|shop|store|blog|club|xyz|tech|"
    "name|pro|tv|cc|me|ly|uk|de|fr|nl|au|ca|br|es|pl|ru|eu|ch|se|dk|fi|cz|hu|pt|ie|jp|cn|za|nz|"
    "ro|sk|si|hr|gr|kr|tw|hk|sg|ph|ng|ke|gh|mx|ar|cl|uy|gl"
)
_DOMAIN = Pattern(
    rf"(?<![\w@./-])(?P<it>(?:https?://|www\.)[^\s<>\"()]{{3,300}}"
    rf"|(?:[a-z\d][a-z\d-]{{1,62}}\.){{1,3}}(?:{_TOPS})(?:/[^\s<>\"()]*)?)(?![\w@-])",
    ["."],
)
_JOINED = re.compile(r"[a-z\d]\.[a-z]{2}|://|www\.")  # what no address is without
_WELL_KNOWN = Pattern(
    r"\b(?:nih|cdc|who|nhs|gov|nice|bmj|nejm|jama\w*|cochrane\w*|pubmed|doi|thelancet|medrxiv|"
    r"arxiv|"
    r"nature|sciencedirect|springer|wiley|plos|fda|ema|mhra|rcn|rcp|bma|gmc-uk|nmc|ana|petition|"
    r"change|youtube|youtu|bit|tinyurl|goo|t|wikipedia|google|uptodate|samaritans|988lifeline|"
    r"eventbrite|zoom|bbc|theguardian|nytimes|reuters|apnews|spotify|amazon|substack|medium)\."
)
_AT = Pattern(r"(?<![\w.])(?P<it>@[a-z\d_](?:[\w.]{1,28}\w))", ["@"])
_PUBLIC = Pattern(
    r"\b(?:lifeline|helpline|hotline|crisis|samaritans|988|support line|peer line|"
    r"peer support|switchboard|front desk|poison (?:control|centre|center)|"
    r"emergency|non-emergency|nhs 111|text (?:home|hello|shout)|toll[- ]free|"
    r"freephone|line is (?:free|open)|suicide|shout|beyond blue|drs4drs|"
    r"the union|hr|it help|help ?desk|it desk|bookings?|register (?:at|here)|sign up|"
    r"tickets?)\b|\b(?:1[- ]?)?(?:800|888|877|866|855|844|833|1300|1800|0800|0808|"
    r"0300|0330|116)\b"
)
_HAS_NUMBER = Pattern(r"\d")
_SPELLED = frozenset((DIGIT, *_DIGIT_WORDS))
_MAY_LEAD = _SPELLED | {"@", "dot", "/", "www", *_HANDLE[0].needs}  # to somebody, if anything
_SELF = Pattern(
    r"\b(?:(?:text|call|ring|dm|message|whatsapp|phone|reach|e-?mail|mail|write|contact|"
    r"find|ping|follow|add|venmo) me\b|my (?:number|cell|phone|mobile|e-?mail|insta|instagram|"
    r"handle|"
    r"page|dms?)\b|i'm at\b|selling|for sale|hmu)"
    r"|^\W*(?:call|text|ring|dm)(?: or (?:call|text|ring|dm))? [\d+(][\d ()+-]{6,}[^.!?\n]*"
    r"\b(?:i have|i've|i'm|i am|my)\b"
)
_PERSONAL_SITE = Pattern(
    r"facebook|instagram|tiktok|gofundme|caringbridge|linktr|youcaring|justgiving|blog|everloved"
)
_EXAMPLE_SITE = Pattern(
    r"(?:nih|cdc|who|nhs|gov|nice|bmj|nejm|jama|cochrane|pubmed|doi|thelancet|preprint|"
    r"medrxiv|arxiv|petition|change)\b"
)


def of_a_patient(sentence: Sentence) -> Iterator[Mark]:
    """Yield contact data of anybody but the writer and of public lines."""
    if _MAY_LEAD.isdisjoint(sentence.clues):
        return
    marks = list(contact(sentence))
    if marks and not _SELF.search(sentence.folded):
        yield from marks


def of_the_writer(sentence: Sentence) -> Iterator[Mark]:
    """Yield contact data that the writer gives as the way to be reached."""
    if _MAY_LEAD.isdisjoint(sentence.clues) or not _SELF.search(sentence.folded):
        return
    for mark in contact(sentence):
        lead = re.search(
            r"(?:text|call|ring|dm|message|whatsapp|phone|reach|e-?mail|mail|contact) me"
            r"(?::| at| on| here:?)? $",
            sentence.folded[: mark.start],
        )
        yield Mark(lead.start() if lead else mark.start, mark.end, mark.rewrites)


def contact(sentence: Sentence) -> Iterator[Mark]:
    """Yield phones, mails, addresses, handles and, where a patient is near, pages."""
    folded = sentence.folded
    phones = () if sentence.clues.isdisjoint(_SPELLED) else tuple(_phones(sentence))
    if phones and not _PUBLIC.search(folded):
        yield from phones
    for match in found((_MAIL, *_HANDLE), folded, sentence.clues):
        yield _mark(match)
    for match in found(ADDRESS, sentence.plain, sentence.clues):
        yield Mark(*span_of(match), (Rewrite("Take the address out", ""),))
    if "patient" in sentence.near:
        yield from _pages(sentence)


def _phones(sentence: Sentence) -> Iterator[Mark]:
    joined = sentence.folded.replace("\n", " ")  # digits may be split over lines
    for match in found(_PHONES, joined, sentence.clues):
        is_split = "\n" in sentence.folded[slice(*span_of(match))]
        if _is_phone(match["it"]) and not (is_split and _digits_in(match["it"]) < _SPLIT):
            yield _mark(match)


def site(sentence: Sentence) -> Iterator[Mark]:
    """Yield web addresses of anybody, but for those of public bodies, journals and big sites."""
    if not _JOINED.search(sentence.folded):
        return
    for match in found((_DOMAIN,), sentence.folded, sentence.clues):
        start = match.start("it")
        if not _WELL_KNOWN.search(match["it"]):
            yield Mark(start, start + len(match["it"].rstrip(".,;:!?'")))


def blocks(passage: Passage) -> Iterator[Mark]:
    """Yield postal addresses that are written over several lines."""
    plain = passage.plain
    if not _HAS_NUMBER.search(plain):
        return
    for match in BLOCK.finditer(plain) if HAS_BLOCK.search(plain) else ():
        yield Mark(*span_of(match), (Rewrite("Take the address out", ""),))
    for pattern, core in LINES if "\n" in plain or "," in plain else ():
        for match in pattern.finditer(plain) if core.search(plain) else ():
            yield Mark(*span_of(match), (Rewrite("Take the address out", ""),))


def _pages(sentence: Sentence) -> Iterator[Mark]:
    for match in found((_SITE,), sentence.folded, sentence.clues):
        page = _PERSONAL_SITE.search(match["it"]) or _is_of_patient(sentence, match)
        if page and not _EXAMPLE_SITE.search(match["it"]):
            yield _mark(match)
    for match in found((_AT,), sentence.folded, sentence.clues):
        if sentence.folded[: match.start()].strip() and _is_of_patient(sentence, match):
            yield _mark(match)


def _is_of_patient(sentence: Sentence, match: re.Match[str]) -> bool:
    before = sentence.folded[max(0, match.start() - 60) : match.start()]
    return bool(
        re.search(
            r"\b(?:his|her|their|pt|patient|she's|he's|they're|follow|find (?:him|her|them)|"
            r"tag)\b",
            before,
        )
    )


def _digits_in(value: str) -> int:
    return sum(char.isdigit() for char in value)


def _is_phone(value: str) -> bool:
    """Tell a phone number from a measure, a date, a card and a number with a check digit."""
    digits = re.sub(r"\D", "", value)
    if re.search(r"[a-z]{3}", value):
        spoken = len(re.findall(r"[a-z]+", value)) + len(digits)
        return spoken >= 7
    if re.search(r"[x*•_]", value):
        return True
    if re.fullmatch(r"\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{3}[- ]\d{2}[- ]\d{4}", value):
        return False
    return 7 <= len(digits) <= 15 and not (
        len(digits) == 10 and checksums.is_nhs(digits) and digits[0] in "49"
    )


def _mark(match: re.Match[str]) -> Mark:
    return Mark(*span_of(match), (Rewrite("Take it out", ""),))


def family() -> Family:
    """Return the detectors for contact data."""
    return Family(
        "contacts",
        sentence={
            "patient-contact": of_a_patient,
            "own-contact": of_the_writer,
            "any-site": site,
        },
        passage={"address-block": blocks},
    )
