"""Tell how words are meant: quoted, denied, asked, told of somebody, held up to be condemned."""

import re
from collections.abc import Iterable

_QUOTE = re.compile(r'"')
# the mark comes first, and is then looked behind, since it is soon found
_SINGLE = re.compile(r"'(?<![\w']')(?=[^\s'])[^'\n]{2,200}?(?:\w'\w[^'\n]{0,200}?)*'(?![\w'])")
LONGEST_QUOTE = 800  # characters; an unpaired mark must not swallow the rest of a text

_CLAUSE_BREAK = re.compile(r"[;:()]| - |--|–|—|\.\.\.|,? but\b|,? because\b|,? yet\b|\bthough\b")
_NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|none|without|neither|nor|hardly|barely|cannot|isnt|arent|dont|"
    r"doesnt|didnt|wont|wasnt|werent|cant|couldnt|shouldnt|wouldnt|refuse[sd]? to|stop(?:ped)?|"
    r"rather than|instead of|free of|far from|anything but|\w+n't)\b"
)
_REACH = 40  # characters of the clause before a span in which a negation counts
_SPEECH = re.compile(
    r"\b(?:sa(?:id|ys|ying)|tells?|told|call(?:s|ed|ing)|heard|hears?|hearing|shout(?:s|ed|ing)|"
    r"yell(?:s|ed|ing)|scream(?:s|ed|ing)|screeched|hiss(?:es|ed)|mutter(?:s|ed)|spat|"
    r"wrote|writes|ask(?:s|ed)|accus(?:es|ed)|threaten(?:s|ed)|joked|jokes|complain(?:s|ed)|"
    r"described?|describes|labell?ed|referred to|according to|quot(?:e|es|ed|ing)|reads|went like|"
    r"was like|goes|insists?|insisted|claim(?:s|ed)|announced)\b"
)
_SPEAKER_IS_WRITER = re.compile(r"\b(?:i|we)(?:'ve|'d)?(?: just| always| also)? $")


def quotes_in(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans between paired quotation marks of one paragraph, marks included."""
    marks = [m.start() for m in _QUOTE.finditer(folded, start, end)]
    spans: list[tuple[int, int]] = []
    at = 0
    while at + 1 < len(marks):
        opening, closing = marks[at], marks[at + 1]
        if closing - opening > LONGEST_QUOTE:
            at += 1
            continue
        spans.append((opening, closing + 1))
        at += 2
    spans.extend(m.span() for m in _SINGLE.finditer(folded, start, end))
    return sorted(spans)


def is_inside(spans: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    """Tell whether `start:end` lies wholly within one of the spans."""
    return any(left <= start and end <= right for left, right in spans)


def clause_start(folded: str, at: int) -> int:
    """Return where the clause that holds `at` begins."""
    begin = 0
    for mark in _CLAUSE_BREAK.finditer(folded, max(0, at - 200), at):
        begin = mark.end()
    return max(begin, at - 200, 0)


def is_negated(folded: str, start: int) -> bool:
    """Tell whether a negation governs what begins at `start`."""
    begin = max(clause_start(folded, start), start - _REACH)
    return _NEGATION.search(folded, begin, start) is not None


def is_reported(folded: str, start: int) -> bool:
    """Tell whether a verb of saying, by somebody else than the writer, comes before `start`."""
    verbs = list(_SPEECH.finditer(folded, max(0, start - 120), start))
    if not verbs:
        return False
    at = verbs[-1].start()
    return _SPEAKER_IS_WRITER.search(folded, max(0, at - 14), at) is None
