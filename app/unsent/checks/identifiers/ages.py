"""Ages over 89, in digits, in words, and by year of birth."""

import re
from collections.abc import Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.shapes import found, span_of
from unsent.checks.passage import Sentence
from unsent.checks.patterns import DIGIT, Clues, Pattern, clue_words, clues_in

BORN_BY = 1936  # whoever was born before this year was over 89 when this rule was written

_OLD = r"(?:9\d|1[01]\d|12[0-2])"
_ONES = r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))"
_WORDS = (
    rf"(?:ninety(?:{_ONES}|(?!{_ONES}))|"
    r"(?:a|one) hundred(?:[- ]and[- ](?:one|two|three|four|five|six|"
    r"seven|eight|nine|ten))?"
    r"|hundred[- ]and[- ](?:one|two|three|four|five|six|seven|eight|nine|ten))"
)
_UNIT = (
    r"(?:[- ]?(?:yo|y\.o\.?|y/o|yof|yom|yrs?[- ]?old|years?[- ]?old|yr|year[- ]olds?|yrs?|"
    r"years? (?:of age|young))\b)"
)
_NOT_AGE = (
    r"(?! ?(?:%|percent|per cent|kg|lbs?|pounds|mg|ml|mcg|g\b|mm|cm|bpm|beats|minutes?"
    r"|mins?|hours?|hrs?|days?|weeks?|"
    r"months?|degrees|miles|km|on room|on ra|on \d|over|/|systolic|diastolic|patients|"
    r"beds|people|residents|nurses|"
    r"emails|steps|shifts|pages|calls|points|times|dollars|bucks|units|sats?|spo2|out "
    r"of|and a half|items|charts|messages|\.\d|:\d|-\d))"
)
_HIGH = ("ninety", "hundred", DIGIT)
_SURE = (
    Pattern(rf"(?<![\w.$])(?P<it>{_OLD}{_UNIT})", [DIGIT]),
    Pattern(rf"(?<![\w.$])(?P<it>{_OLD} ?[mf])(?![\w'])", [DIGIT]),
    Pattern(rf"\b(?P<it>{_WORDS}{_UNIT})", ["ninety", "hundred"]),
    Pattern(
        rf"\b(?P<it>(?:aged?|age of|at the age of|turns?|turned|turning) (?:{_OLD}|"
        rf"{_WORDS}))\b{_NOT_AGE}",
        clue_words("age aged turn turns turned turning"),
    ),
    Pattern(rf"\b(?P<it>{_OLD}(?:st|nd|rd|th) birthday)", ["birthday"]),
    Pattern(
        r"\b(?P<it>centenarians?|supercentenarians?|nonagenarians?)\b",
        clue_words(
            "centenarian centenarians supercentenarian supercentenarians nonagenarian nonagenarians"
        ),
    ),
)
_KIN_OF_WRITER = Pattern(
    r"\bmy (?:own |late |dear |great[- ]?)*(?:grand)?(?:mother|father|mom|mum|dad|ma|pa|parents|"
    r"nan|nana|gran|granny|aunt|uncle|neighbou?r|husband|wife|friend)\b"
)
_FILIPINO = clue_words("siya sya si lola lolo nanay tatay po")
_COUNTED = r"(?!(?:it|that|there|this)\b)"
_TITLED = r"(?:mrs?\.?|ms\.?|miss|sister|father|lol[ao]|bed|room|doctor) [a-z\d'-]+"
_PREDICATE = (
    Pattern(rf"\bat (?P<it>{_OLD}|{_WORDS})(?=,? (?:he|she|they|and still)\b)", _HIGH),
    Pattern(
        rf"\b(?:he|she|they|who|pt|patient|mum|mom|dad|grandma|granny|grandpa|grandad|"
        rf"granddad|grandmother|grandfather|nan|nana|gran|abuela|resident|lady|man|"
        rf"woman|gentleman)(?:'s|'re| is| was| are|'d be| will be|,)? (?:now |only |"
        rf"just |almost |nearly )?(?P<it>{_OLD}|{_WORDS})\b{_NOT_AGE}",
        _HIGH,
    ),
    Pattern(
        rf"\b(?P<it>{_OLD}) na\b(?! (?:pasyente|minuto|oras|araw|beses|kama|tao|kilo|piso)\b)",
        _FILIPINO,
    ),
    Pattern(rf"\b(?P<it>{_OLD} and {_OLD})\b{_NOT_AGE}", [DIGIT]),
    Pattern(rf"\b{_TITLED} (?:is|was|turns) (?P<it>{_OLD})(?=[,.]| and [a-z]){_NOT_AGE}", [DIGIT]),
    Pattern(
        rf"\b{_COUNTED}[a-z\d'-]+ (?:is|was|turns) (?:now |only |just |almost |nearly )?"
        rf"(?P<it>{_WORDS})(?=[,.]| and (?!a half)[a-z]){_NOT_AGE}",
        _HIGH,
    ),
    Pattern(rf"[a-z\d)], (?P<it>{_WORDS})(?=,| and (?!a half|counting)[a-z])", _HIGH),
    Pattern(
        rf"^[\"' ]*(?P<it>{_WORDS}|{_OLD})(?= (?:and|but)|,? (?:and )?(?:her|his|he|she|"
        rf"still|sharp)\b|,)",
        _HIGH,
    ),
)
# without one of these no age over 89 can stand in a sentence
_ANY = frozenset((*_HIGH, *_SURE[-1].needs))
_ARTICLE = Pattern(r"\ban? $")
_OF_SOMEBODY = Pattern(
    r"\b(?:birthday|he|she|who|patient|pt|lady|gentleman|man|woman|mrs?|ms|miss|turns|turned|"
    r"lovely|resident|nan|gran\w*)\b"
)
_TALLY = Pattern(
    r"\b(?:list|census|queue|admissions|patients|beds|calls|bleeps|referrals|count|total|bill|"
    r"weight|height|rate|pressure|level|dose|number|score|average|price|cost|iq|reg|plate)\b"
)
_TODAY = Pattern(
    rf"[a-z)],? (?P<it>{_WORDS}|{_OLD}) (?=today|tomorrow|yesterday|this (?:week|month|year)|"
    rf"next (?:week|month|birthday)|and (?:still|sharp|proud|feisty)\b)",
    _HIGH,
)
_AFTER_NAME = Pattern(rf"[a-z], (?P<it>{_OLD}),{_NOT_AGE}", [DIGIT])
_BORN = Pattern(
    r"\b(?P<it>(?:born(?: in)?|dob|d\.o\.b\.?|b\.|birth year)[: ]+(?:[a-z]+ )?(?:\d{1,"
    r"2}[-/.]){0,2}(?P<year>(?:18|19)\d\d))\b",
    [DIGIT],
)
_MEASURED = Pattern(
    r"\b(?:sats?|satting|spo2|o2|oxygen|bp|hr|pulse|heart rate|temp|scored?|score|"
    r"fever|hot|outside|marks?|exam|quiz|percent|%|speed|mph|"
    r"degrees|sugar of|glucose|grade|temperature|weighs?)\b|%"
)


_TURNS = re.compile(r"turn(?:s|ed|ing)? ")
_TURNED = {"turn ": "have", "turns": "has", "turne": "had", "turni": "having"}
_OWNERS = ("our ", "my ", "the ", "this ", "that ", "his ", "her ")
# what somebody does, so that `older` before it has no word to lean on
_DOES = re.compile(
    r" (?:[a-z]+ed|is|was|has|had|came|told|wants|said|says|got|went|keeps|kept|needs|won't|can't|"
    r"can|will|would|just|still|never|always|does|did|gave|fell|took|made|sat|sang|ate|loves|held)"
    r"\b"
)


def over_89(sentence: Sentence) -> Iterator[Mark]:
    """Yield ages over 89; bare numbers only of somebody and where nothing is measured."""
    if sentence.clues.isdisjoint(_ANY):
        return
    yield from _ages_in(sentence, sentence.folded, sentence.clues)
    if sentence.meant != sentence.folded:
        yield from _ages_in(sentence, sentence.meant, clues_in(sentence.meant, sentence.meant))


def _ages_in(sentence: Sentence, text: str, clues: Clues) -> Iterator[Mark]:
    if _KIN_OF_WRITER.search(text) and "patient" not in sentence.near:
        return
    is_measured = _MEASURED.search(text) is not None
    for match in found(_SURE, text, clues):
        if not (is_measured and match["it"][-1] in "fm"):
            yield _mark(sentence, match)
    if not is_measured:
        for match in found((*_PREDICATE, _AFTER_NAME, _TODAY), text, clues):
            if _is_about_somebody(sentence, match):
                yield _mark(sentence, match)
    for match in found((_BORN,), text, clues):
        if int(match["year"]) < BORN_BY:
            yield Mark(*span_of(match), (Rewrite("Take the year out", ""),))


def _is_about_somebody(sentence: Sentence, match: re.Match[str]) -> bool:
    if match.re in {pattern.compiled for pattern in _PREDICATE[:3]}:
        return True
    if _TALLY.search(sentence.folded, 0, match.start("it")):
        return False
    if match.re is _TODAY.compiled:
        return _OF_SOMEBODY.search(sentence.folded) is not None
    return (
        "patient" in sentence.near
        or re.search(
            r"\b(?:he|she|his|her|they|couple|patient|both|mrs?|ms|told)\b", sentence.folded
        )
        is not None
    )


def _mark(sentence: Sentence, match: re.Match[str]) -> Mark:
    start, end = span_of(match)
    before, after = sentence.folded[:start], sentence.folded[end:]
    begin = start
    if _TURNS.match(match["it"]):
        words = f"{_TURNED[match['it'][:5]]} a birthday"
    elif _is_aside(match["it"], before, after):
        return Mark(start, end, (Rewrite("Take the age out", ""),))
    elif re.match(r" (?:today|tomorrow|yesterday|this|next)\b", after):
        words = "a year older"
    elif words := _old(before, after):
        pass
    else:
        begin = start - len(article.group()) if (article := _ARTICLE.search(before)) else start
        words = "an older patient"
    return Mark(start, end, (Rewrite(f'Say "{words}"', words, (begin, end)),))


def _is_aside(words: str, before: str, after: str) -> bool:
    """Tell whether an age is only added to who is spoken of."""
    return words.startswith("age") or (before.endswith(", ") and after.startswith((",", " and ")))


def _old(before: str, after: str) -> str:
    """Return a word for being old that fits between two stretches, or none."""
    if re.match(r" [a-z]", after) and not re.match(r" (?:and|but|or|who|with|on|in|at)\b", after):
        if not before.strip():
            return "an older patient"
        if _DOES.match(after):
            return "older patient" if before.endswith(_OWNERS) else "an older patient"
        is_owned = re.search(r"\b(?:our|my|the|this|that|his|her)\b[^.]*$", before)
        return "older" if is_owned else "elderly"
    is_said = re.search(r"(?:\b(?:is|was|are|he|she|they|turned)|'s|'re) $", before)
    return "very old" if is_said or not before.strip() else ""


def family() -> Family:
    """Return the detector for ages."""
    return Family("ages", sentence={"age-over-89": over_89})
