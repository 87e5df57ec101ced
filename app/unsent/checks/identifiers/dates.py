"""Dates finer than a year that belong to a patient; relative times count elsewhere."""

import re
from collections.abc import Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.shapes import found, span_of
from unsent.checks.passage import Sentence
from unsent.checks.patterns import DIGIT, Pattern, clue_words

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_MONTHS = (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept "
    "september oct october nov november dec december"
)
_HOLIDAY_CLUES = clue_words(
    "christmas boxing new easter good palm ash thanksgiving halloween valentine valentines mother "
    "mothers father fathers independence th fourth bastille canada australia anzac waitangi "
    "memorial labor labour veterans remembrance republic st burns bonfire diwali holi eid hanukkah "
    "yom rosh passover vesak lunar chinese mlk juneteenth leap black super groundhog cinco "
    "midsummer orthodox paddy patrick hogmanay epiphany songkran nowruz onam pongal vaisakhi "
    "fool fools heritage picture election graduation all king queen president presidents three "
    "women youth freedom maundy shrove pancake whit fat mardi candlemas day columbus armistice "
    "madaraka jamhuri mashujaa guy twelfth matariki gandhi kwanzaa purim sukkot shavuot pesach "
    "navratri dussehra raksha durga ganesh thaipusam mid chuseok seollal undas"
)
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
_ORDINAL = (
    r"(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    r"tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
    r"nineteenth|twentieth|thirtieth"
)
_YEAR = r"(?:,? (?:19|20)\d\d| '\d\d)?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? "
_HOLIDAY = (
    r"(?:christmas (?:day|eve|morning|night)|boxing day|new year'?s(?: (?:day|eve|morning|night))?|"
    r"(?:all (?:souls|saints)|st\.? (?:stephen|george|david|andrew|nicholas|john)|king|queen|"
    r"president|three kings|women|youth|freedom)'?s?'? day|"
    r"maundy thursday|shrove tuesday|pancake day|whit monday|fat tuesday|mardi gras|candlemas|"
    r"day of the dead|(?:columbus|armistice|madaraka|jamhuri|mashujaa) day|guy fawkes(?: night)?|"
    r"twelfth night|(?:king|queen)'s birthday|matariki|gandhi jayanti|kwanzaa|purim|sukkot|"
    r"shavuot|pesach|navratri|dussehra|raksha bandhan|durga puja|ganesh chaturthi|thaipusam|"
    r"mid-autumn festival|chuseok|seollal|undas|"
    r"easter(?: (?:sunday|monday|morning))?|"
    r"april fool'?s?'?(?: day)?|good friday|palm sunday|ash wednesday|thanksgiving(?: day)?|"
    r"halloween|"
    r"valentine'?s(?: day)?|mother'?s day|father'?s day|"
    r"independence day|(?:the )?(?:4th|fourth) of july|bastille day|canada day|"
    r"australia day|anzac day|waitangi day|"
    r"memorial day|labou?r day|veterans day|remembrance day|republic day|st\.? "
    r"patrick'?s day|paddy's|patrick's|valentine's|hogmanay|epiphany|songkran|nowruz|onam|"
    r"pongal|vaisakhi|heritage day|burns night|bonfire night|"
    r"diwali|holi|eid(?: (?:al|ul)-\w+)?|hanukkah|yom kippur|rosh hashanah|passover|vesak|"
    r"lunar new year|chinese new year|"
    r"mlk day|juneteenth|leap day|black friday|super bowl sunday|groundhog day|cinco "
    r"de mayo|midsummer|orthodox christmas|"
    r"picture day|election day|graduation day)"
)
_CALENDAR = (
    Pattern(
        rf"\b(?:{_WEEKDAY})?(?P<it>(?:{_HOLIDAY}, )?{_MONTH} (?:the )?(?:{_DAY}|{_ORDINAL})"
        rf"\b(?! (?:patients|beds|hours|nurses|of)){_YEAR})",
        clue_words(_MONTHS),
    ),
    Pattern(
        rf"\b(?:{_WEEKDAY})?(?P<it>(?:the )?(?:{_DAY}|{_ORDINAL}) (?:of )?{_MONTH}\b"
        rf"(?! (?:be|have|not|need|get|go)\b){_YEAR})",
        clue_words(_MONTHS),
    ),
    Pattern(
        r"(?<![\w/.-])(?P<it>(?:on )?(?:0?[1-9]|[12]\d|3[01])[/](?:0?[1-9]|[12]\d|3[01])"
        r"(?:[/](?:19|20)?\d\d)?)(?![\w/])(?! (?:bp|pain|on the|stars|staff|nurses|beds|"
        r"shifts|times|of))",
        ["/"],
    ),
    Pattern(
        r"(?<![\w/.-])(?P<it>(?:on )?(?:0?[1-9]|[12]\d|3[01])[-.](?:0?[1-9]|[12]\d|3[01])"
        r"[-.](?:(?:19|20)\d\d|\d\d))(?![\w/.-])",
        [DIGIT],
    ),
    Pattern(
        r"(?<![\w/.-])(?P<it>(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|"
        r"3[01]))(?!\w)",
        [DIGIT],
    ),
    Pattern(rf"\b(?P<it>{_WEEKDAY.rstrip(' ')} (?:the )?{_DAY})(?<=th|st|nd|rd)\b", [DIGIT]),
    Pattern(
        r"\b(?:on|since|until|before|after|this|last|that) (?P<it>the (?:[12]?\d|3[01])"
        r"(?:st|nd|rd|th))\b(?! (?:floor|street|st|ave|time|day|shift|patient|one|person|"
        r"week|of))",
        [DIGIT],
    ),
)
_TWO = r"(?:[0-2]?\d|3[01])"
_TIMED = r"(?:[ t,]{1,2}(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?:\.\d+)?(?: ?[ap]\.?m\.?)?z?)?"
_RANGED = rf"{_DAY} ?(?:-|\u2013|to|until|and|&) ?{_DAY}"
# dates that need nobody near them to be dates: with a year, or a day beside a month
_WRITTEN = (
    Pattern(rf"\b(?P<it>{_MONTH} {_RANGED}{_YEAR})\b", clue_words(_MONTHS)),
    Pattern(rf"\b(?P<it>{_RANGED} (?:of )?{_MONTH}{_YEAR})\b", clue_words(_MONTHS)),
    Pattern(
        rf"\b(?P<it>{_TWO}(?:st|nd|rd|th)?[-/. ](?:of )?{_MONTH}[-/., ]{{1,2}}(?:(?:19|20)\d\d|"
        rf"'?\d\d)"
        rf"{_TIMED})(?!\w)",
        clue_words(_MONTHS),
    ),
    Pattern(
        rf"\b(?P<it>{_MONTH}[-/., ]{{1,2}}(?:the )?{_TWO}(?:st|nd|rd|th)?[-/, ]{{1,2}}(?:of )?"
        rf"(?:(?:19|20)\d\d|'\d\d){_TIMED})(?!\w)",
        clue_words(_MONTHS),
    ),
    Pattern(rf"\b(?P<it>{_MONTH},? (?:of )?(?:19|20)\d\d)\b", clue_words(_MONTHS)),
    Pattern(rf"\b(?P<it>(?:19|20)\d\d[-/. ]{_MONTH}[-/. ]{_TWO})\b", clue_words(_MONTHS)),
    Pattern(
        rf"(?<![\w/.-])(?P<it>{_TWO}(?P<by>[-/.]){_TWO}(?P=by) ?(?:(?:19|20)\d\d|\d\d){_TIMED})"
        rf"(?!\w|[/.-]\d)",
        [DIGIT],
    ),
    Pattern(
        rf"(?<![\w/.-])(?P<it>(?:19|20)\d\d(?P<by>[-/.])(?:0?[1-9]|1[0-2])(?P=by){_TWO}{_TIMED})"
        rf"(?!\w|[/.-]\d)",
        [DIGIT],
    ),
)
_PUBLIC_DATE = Pattern(
    r"\b(?:world|international|national|awareness|deadline|register|registration|due|opens?|"
    r"closes?|"
    r"conference|webinar|symposium|congress|course|exam|vote|voting|election|strike|march for|"
    r"rally|"
    r"published|updated|version|guidelines?|retrieved|accessed|lancet|jama|nejm|bmj)\b"
)
_PUN = ("may the fourth be", "may the 4th be")
_DAY_OF_MONTH = _CALENDAR[:2]
_MONTH_CLUES = clue_words(_MONTHS)
_HOLIDAYS = Pattern(
    rf"\b(?P<it>{_HOLIDAY})\b(?! (?:party|dinner|tree|potluck|decorations|lights|off|shift "
    rf"swap|cards?|bonus|movie|candy|costume))",
    _HOLIDAY_CLUES,
)
_BORN = Pattern(
    r"\b(?P<it>(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?|b\.)[: ]+(?:is |was )?"
    rf"(?:\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]\d{{2,4}}|\d{{4}}-\d\d-\d\d|{_MONTH} "
    rf"{_DAY}{_YEAR}|{_DAY} {_MONTH}{_YEAR}))",
    [DIGIT],
)
_WITH_YEAR = Pattern(r"\b(?:19|20)\d\d$|/\d\d$")
_OWN = Pattern(
    r"\b(?:my (?:own |next |last |\d\d(?:st|nd|rd|th) )?(?:birthday|anniversary|last day|"
    r"first day|start date|wedding|exam|"
    r"boards?|leave|notice|licen[cs]e)|"
    r"i (?:turn|turned|was born|married|start|started|quit|resign|graduat)\w*|"
    r"i'm (?:off|on leave)|we moved)\b"
)
_SUPPOSED = re.compile(r"\d may$")  # `5 may` may be five that may do something
_IN_MAY = re.compile(r"May$|\b(?i:on|since|until|from|by)(?: the)? \d+ may$")
_FIT = Pattern(r"(?P<preposition>\b(?:on|since|until|from|by|for|around|in|this|last) )$")
_INSTEAD = {
    "on ": "recently",
    "since ": "for some time",
    "until ": "until recently",
    "by ": "by then",
    "from ": "for some time",
    "for ": "recently",
    "around ": "recently",
    "in ": "recently",
}


_NIGHTS = (
    Pattern(rf"\b(?P<it>{_HOLIDAY}(?: (?:night|morning|eve|evening|day))?)\b", _HOLIDAY_CLUES),
    _CALENDAR[5],
)

_DAY_CLUES = _MONTH_CLUES | _HOLIDAY_CLUES
_DATED = (*_CALENDAR, _HOLIDAYS)
_ANYBODYS = (*_WRITTEN, *_DAY_OF_MONTH)
_AND_NIGHTS = (*_ANYBODYS, *_NIGHTS)


def born(sentence: Sentence) -> Iterator[Mark]:
    """Yield dates that are said to be of birth; they need no other cue."""
    for match in found((_BORN,), sentence.folded, sentence.clues):
        is_bare = match["it"].startswith("born") and not _WITH_YEAR.search(match["it"])
        if is_bare and "patient" not in sentence.near:
            continue  # whose, and in which year, is not said
        if sentence.folded[: match.start()].endswith(("i was ", "i'm ", "my ")):
            continue  # the writer's own
        yield Mark(*span_of(match))


def calendar(sentence: Sentence) -> Iterator[Mark]:
    """Yield calendar dates and holidays where a patient is spoken of."""
    if "patient" not in sentence.near or "elsewhere" in sentence.near:
        return
    spans = [span_of(m) for m in found(_DATED, sentence.folded, sentence.clues)]
    if not spans or _OWN.search(sentence.folded):
        return
    for start, end in spans:
        if _is_plausible(sentence, start, end):
            yield Mark(start, end, (_instead(sentence, start, end),))


def anybodys(sentence: Sentence) -> Iterator[Mark]:
    """Yield written-out dates whoever they belong to, but for those of public events."""
    clues = sentence.clues
    if DIGIT not in clues and clues.isdisjoint(_DAY_CLUES):
        return
    if "elsewhere" in sentence.near:
        return
    patterns = _AND_NIGHTS if "care_event" in sentence.near else _ANYBODYS
    spans = [span_of(match) for match in found(patterns, sentence.folded, clues)]
    if not spans or _PUBLIC_DATE.search(sentence.folded) or _OWN.search(sentence.folded):
        return
    for start, end in spans:
        if _is_plausible(sentence, start, end) and not sentence.folded[start:].startswith(_PUN):
            yield Mark(start, end, (_instead(sentence, start, end),))


def _is_plausible(sentence: Sentence, start: int, end: int) -> bool:
    """Tell a date from a fraction, a score and a version."""
    words = sentence.folded[start:end]
    if "/" in words and words.count("/") == 1:
        first, second = re.findall(r"\d+", words)
        is_numbering = not sentence.folded[:start].strip() and int(first) <= int(second) < 10
        return (
            not is_numbering
            and not (int(second) == 10 and "pain" in sentence.folded)
            and words not in ("24/7", "12/12")
            and (int(first) <= 12 or int(second) <= 12)
            and not re.search(
                r"\b(?:bp|night|score|rated?|pain|gcs|visual|power|grade)\b[^.]{0,12}$",
                sentence.folded[:start],
            )
        )
    around = sentence.plain[max(0, start - 8) : end]
    return not _SUPPOSED.search(words) or _IN_MAY.search(around) is not None


def _instead(sentence: Sentence, start: int, end: int) -> Rewrite:
    before = _FIT.search(sentence.folded[:start])
    if sentence.folded[start:end].startswith("on "):
        return Rewrite('Say "recently"', "recently")
    if before is None:
        return Rewrite("Take the date out", "")
    words = _INSTEAD.get(before["preposition"], "recently")
    return Rewrite(f'Say "{words}"', words, (before.start(), end))


def family() -> Family:
    """Return the detectors for dates."""
    return Family(
        "dates", sentence={"birth-date": born, "patient-date": calendar, "any-date": anybodys}
    )
