"""Turns of phrase that lose their meaning with the swear word in them, and what stands for them.

`Fuck off` would leave `Off`, `a load of ... some days` a hole: such words are put into others.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_SWEAR = r"(?:f\S{1,2}ck|sh\S{1,2}|damn|crap|toss|feck)"
_OPENS = r"(?:^|[.!?\n])[ \"']*$"
NEAR = 40  # characters around a mark that are looked at
# a mild curse with what it is said of
MILD = re.compile(
    r"(?i)(?P<mild>flipping?|bleeping|blinking|ruddy|sodding) "
    r"(?:printer|computer|rota|thing|email|forms?|shift|car|management)"
)


class Idiom(NamedTuple):
    """What comes before, what is marked, how it goes on, and the words for it.

    The group `led` of what comes before goes too, and so does all that `goes_on` matches.
    """

    before: str
    said: str
    goes_on: str
    instead: str


_ALL = (
    Idiom("", r"w ?t ?[fh]", r"(?= (?:is|are|was|were|do|does|did)\b)", "what"),
    Idiom("", r"\S*ss?ed(?: off)?", r"(?: off\b|(?=[.,!]|$))", "fed up"),
    Idiom("", r"\S*ss?ed", r"(?P<on> (?:me|us|him|her|them|everyone)) off\b", "annoyed"),
    Idiom("", r"\w+ing|bloody hell|hell", r" of an?\b", "quite a"),
    Idiom(r"\b(?P<led>give an? )$", _SWEAR, "", "care"),
    Idiom(r"\b(?P<led>gave an? )$", _SWEAR, "", "cared"),
    Idiom(r"\bshut (?P<led>the )$", rf"{_SWEAR}(?: up)?", r"(?: up\b)?", "up"),
    Idiom(_OPENS, rf"{_SWEAR}(?: off)?", r"(?: off\b)?(?=[.!,]|$)", "enough"),
    Idiom(_OPENS, _SWEAR, r"(?= (?:this|that|the|these|those|my|our|it)\b)", "enough of"),
    Idiom(
        r"(?:\b(?:is|are|am|was|were|be)|'(?:s|re|m)) (?P<led>so )?$",
        r"f\S+ed(?: up)?",
        r"(?: up\b)?",
        "in a mess",
    ),
)


def in_other_words(text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """Return what to put in place of which stretch around a mark, where an idiom needs it."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    for comes, _, goes_on, instead in _fitting(text[start:end]):
        ahead, behind = re.search(comes, before, re.I), re.match(goes_on, after, re.I)
        if ahead and behind:
            led = len(ahead.groupdict().get("led") or "")
            kept = behind.groupdict().get("on") or ""
            return start - led, end + behind.end(), instead + kept
    return None


def _fitting(said: str) -> Iterator[Idiom]:
    return (idiom for idiom in _ALL if re.fullmatch(idiom.said, said, re.IGNORECASE))
