"""Cut plain text into sentences and paragraphs, minding clinicians' abbreviations."""

import re
from functools import lru_cache

LONGEST = 2000  # characters: beyond this a text without full stops is cut at a space
_ABBREVIATED = (
    "dr drs mr mrs ms mx prof sr jr st rev fr col capt sgt lt gen hon vs etc eg ie e.g i.e cf al "
    "approx dept no nos fig vol pp ed est tel ext inc ltd co corp ave blvd rd mt ft pt pts hx dx "
    "tx rx sx fx wt ht temp resp neg pos bid tid qid prn a.m p.m b.i.d t.i.d q.i.d p.r.n q.d r.n "
    "sta sto l.p.n m.d d.o ph.d n.p p.a u.s u.k d.o.b o.d p.o i.v i.m s.c min max avg ref reg hosp "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())
_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n[ ]*\n\s*|\n")
_TOKEN_BEFORE = re.compile(r"[^\s(\"'\[]+$")
_NEXT = re.compile(r"[\s\"'(\[]*(\S)")
_INITIALS = re.compile(r"[a-z]\.[a-z]")
# how a sentence goes on behind initials that end the one before
_OPENS = re.compile(
    r"\s+(?:[^A-Z]|(?:I|He|She|It|We|They|You|The|A|An|His|Her|Our|My|Your|This|That|And|But|So|No|"
    r"Not|In|On|At|Then|There|What|Who|When|If|Nobody|Please|Third|First)\b)|\s*$"
)
_PARAGRAPH = re.compile(r"\n[ ]*\n\s*")


def paragraphs(plain: str) -> list[tuple[int, int]]:
    """Return the half-open bounds of the paragraphs, which blank lines divide."""
    bounds, start = [], 0
    for gap in _PARAGRAPH.finditer(plain):
        if gap.start() > start:
            bounds.append((start, gap.start()))
        start = gap.end()
    if start < len(plain):
        bounds.append((start, len(plain)))
    return bounds


@lru_cache(2)
def sentences(plain: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open bounds of the sentences without the white space around them.

    The last texts are remembered: a check asks for its own, and for each of its fixes again.
    """
    bounds: list[tuple[int, int]] = []
    start = 0
    for mark in _END.finditer(plain):
        if not _ends_here(plain, mark):
            continue
        end = mark.start() if plain[mark.start()] == "\n" else mark.end()
        _add(bounds, plain, start, end)
        start = mark.end()
    _add(bounds, plain, start, len(plain))
    return tuple(bounds)


def _ends_here(plain: str, mark: re.Match[str]) -> bool:
    following = _NEXT.match(plain, mark.end())
    after = following.group(1) if following else ""
    if mark.group().startswith("\n"):
        single = mark.group().count("\n") == 1
        return not (single and after and (after.islower() or after.isdigit()))
    if mark.group()[0] != "." or len(mark.group().rstrip("\"')]")) > 1:
        return not after.islower()
    before = _TOKEN_BEFORE.search(plain, max(0, mark.start() - 20), mark.start())
    word = before.group().casefold() if before else ""
    if word in _ABBREVIATIONS or (
        _INITIALS.fullmatch(word) and not _OPENS.match(plain, mark.end())
    ):
        return False
    return not (len(word) == 1 and word.isalpha() and word != "i" and after.isupper())


def _add(bounds: list[tuple[int, int]], plain: str, start: int, end: int) -> None:
    while start < end:
        cut = end
        if end - start > LONGEST:
            space = plain.rfind(" ", start + LONGEST // 2, start + LONGEST)
            cut = space if space > 0 else start + LONGEST
        body = plain[start:cut]
        left = start + len(body) - len(body.lstrip())
        right = start + len(body.rstrip())
        if left < right:
            bounds.append((left, right))
        start = cut
