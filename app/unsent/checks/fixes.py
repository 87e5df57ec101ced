"""Turn what a rule offers into edits that leave the sentence whole."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import itemgetter

from unsent.checks.family import Rewrite
from unsent.checks.idioms import MILD, in_other_words
from unsent.checks.rulebook import FixSpec
from unsent.checks.sentences import sentences
from unsent.domain.finding import Fix

# where a clause may end: after a comma with a joining word, a semicolon, a dash
_BREAK = re.compile(r",? (?:and|but|so|because|while|since|yet) (?=\w)|; |, (?=\w)|:? [-–—]+ |: ")
_NEEDS_MORE = frozenset(
    ["if", "when", "while", "because", "since", "although", "though", "unless", "whoever", "anyone"]
)
NEAR = 40  # characters around a mark that are looked at: the cost of a fix has a bound
_LAST_TWO = re.compile(r"(?:([\w'’]+) )?([\w'’]+) $")
# what a clause cannot end with, as words before a mark that is taken out
_LEANS_ON_PLACE = re.compile(r"at|to|in|from|near|on|by|via|under|with|for|since|until")
_LEANS_ON_NAME = re.compile(r"an?|the|my|your|our|their|its|his")
_LEANS = re.compile(r"of|is|are|was|were|be|been|am|called|named|than|as|\w+['’](?:s|re|m)")
_ASKS = re.compile(r"what|who|why|where|how|when|shut|get")
_ENDS = re.compile(r"\s*(?:[.,;:!?)\n]|$)|\s+(?:and|but|or|because|please|is|was|are|were|has)\b")
_NAME_ENDS = re.compile(
    _ENDS.pattern + r"|\s+(?:to|off|up|out|on|in|of|at|with|for|again|who|that|like|so)\b"
)
_PLACE_ENDS = re.compile(r"\s+(?:in|on|at|last|this|next|today|who|that|with|for) (?=\w)")
_HEAPS = re.compile(r"(?:load|bunch|pile|piece|crock|heap|sack|bag|pack|full|lump)s?")
_JOINS = re.compile(r"[ ,;:]*(?:(?:and|but|so|or) (?=\w))?")
_GOES_ON = re.compile(r"\s*$|\n| [A-Z]")
_STOPS = re.compile(r"\s*(?:[.!?;\n]|$)")
# what the owner of two commas does next, so that neither is needed: `The baby, ..., is well`
_DOES = re.compile(
    r", (?:(?:still|never|always|just|also) )?(?:\w+ed|is|was|are|were|has|had|told|fell|came|got|"
    r"went|said|sang|lost|left|wants?|needs?|asks|says|dances|keeps|kept|broke|gave|took)\b"
)


def fix_of(spec: FixSpec, text: str, start: int, end: int) -> Fix:
    """Return the edit that a rule's fix makes of a mark at `start:end` of the text."""
    if spec.action == "replace_sentence":
        return Fix(spec.label, *sentence_around(text, start, end), spec.replacement)
    if spec.action.startswith("remove"):
        idiom = _idiom(spec.label, text, start, end) if spec.action == "remove" else None
        return idiom or removal(spec.label, text, *_REACH[spec.action](text, start, end))
    if spec.action == "lower":
        return Fix(spec.label, start, end, _lowered(text, start, end))
    if spec.action == "append":
        body = text.rstrip()
        return Fix(spec.label, len(body), len(text), ("\n\n" if body else "") + spec.replacement)
    return replacement(spec.label, text, start, end, spec.replacement)


def _idiom(label: str, text: str, start: int, end: int) -> Fix | None:
    """Return an edit of words without which what stands around them means nothing, if such."""
    words, after = text[start:end], text[end : end + NEAR]
    if words[-2:].casefold() == "in" and after[:1] in "'\u2019" and after[1:2] == " ":
        return removal(label, text, start, end + 1)  # `Feckin' `
    if mild := MILD.fullmatch(words):
        return removal(label, text, start, start + mild.end("mild"))  # its noun is no curse
    told = in_other_words(text, start, end)
    return replacement(label, text, *told) if told else None


def rewrite(offer: Rewrite, text: str, start: int, end: int) -> Fix:
    """Return the edit that a detector's own rewrite makes."""
    if not offer.replacement:
        return removal(offer.label, text, *what_leans(text, start, end))
    return replacement(offer.label, text, start, end, offer.replacement)


def replacement(label: str, text: str, start: int, end: int, words: str) -> Fix:
    """Return an edit to `words`, with a capital where a sentence begins with them."""
    if begins_sentence(text, start) and not text[start:end][:1].islower():
        words = words[:1].upper() + words[1:]
    if text[end - 1 : end] == "." and not words.endswith(".") and _GOES_ON.match(text, end):
        words += "."  # initials that end their sentence
    return Fix(label, start, end, words)


def removal(label: str, text: str, start: int, end: int) -> Fix:
    """Return an edit that takes the span out, with the space and commas left over."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    is_last = end + NEAR >= len(text) and not after.strip(" .!?\n")
    if begins_sentence(text, start):
        if is_last:
            return Fix(label, start - len(before) + len(before.rstrip()), len(text), "")
        return _opening_removal(label, text, start, end)
    if after[:3] in ("'s ", "’s "):
        return Fix(label, start, end + 2, "the")
    return _between_marks(label, text, start, end) or _within(label, start, end, before, after)


def _between_marks(label: str, text: str, start: int, end: int) -> Fix | None:
    """Return an edit that takes a mark of punctuation along, which nothing would need any more."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    if before.endswith("(") and after[:1] in (",", ")"):
        return _bracket_removal(label, start, end, before, after)
    if before.endswith((", ", ": ", "; ")) and _STOPS.match(after):
        return Fix(label, start - 2, end, "")
    if before.endswith(": ") and after.startswith(", "):
        return Fix(label, start, end + 2, "")
    if before.endswith(", ") and after.startswith(","):
        return Fix(label, start - 2, end + bool(_DOES.match(after)), "")
    return None


def _within(label: str, start: int, end: int, before: str, after: str) -> Fix:
    if after[:3] in ("'s ", "’s "):
        return Fix(label, start, end + 2, "the")
    if before.endswith(" ") and (not after or after[0] in " .,;:!?)\n"):
        return Fix(label, start - 1, end, "")
    return Fix(label, start, end, "")


def _bracket_removal(label: str, start: int, end: int, before: str, after: str) -> Fix:
    """Return an edit that takes out what opens a bracket, or the bracket where nothing stays."""
    if after.startswith(")"):
        return Fix(label, start - 1 - before.endswith(" ("), end + 1, "")
    return Fix(label, start, end + len(after) - len(after.lstrip(", ")), "")


def _opening_removal(label: str, text: str, start: int, end: int) -> Fix:
    """Return an edit that takes out how a sentence opens, and lets the rest open it."""
    after = text[end : end + NEAR]
    if after[:3] in ("'s ", "’s "):
        return Fix(label, start, end + 2, "The" if text[start : start + 1].isupper() else "the")
    if after[:1] in (".", "!", "?"):
        return Fix(label, start, end + len(after) - len(after.lstrip(".!? ")), "")
    joined = _JOINS.match(after)
    gap = joined.end() if joined else 0
    following = after[gap : gap + 1]
    lifted = following.upper() if text[start : start + 1].isupper() else following
    return Fix(label, start, end + gap + len(following), lifted)


def what_leans(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span with the word before it that cannot stand without it, or else its clause.

    `He lives at ... and sings` loses its `at`; `This is ....` goes whole.
    """
    left = _LAST_TWO.search(text[max(0, start - NEAR) : start])
    if left is None:
        return start, end
    earlier, word = (left.group(1) or "").casefold(), left.group(2).casefold()
    is_trait = text[start:end].casefold().endswith(("ing", "in", "in'", "y", "ed"))
    if word == "the" and _ASKS.fullmatch(earlier) and not is_trait:
        return start - len("the "), end
    if _LEANS_ON_NAME.fullmatch(word) and not is_trait and _NAME_ENDS.match(text, end):
        return clause_around(text, start, end)
    is_heap = word == "of" and _HEAPS.fullmatch(earlier) is not None
    is_place = _LEANS_ON_PLACE.fullmatch(word) and not _LEANS.fullmatch(earlier)
    is_at_end = _ENDS.match(text, end) is not None
    if is_place and (is_at_end or _PLACE_ENDS.match(text, end)):
        return start - len(word) - 1, end
    if not (is_heap or is_at_end):
        return start, end
    leans = (_LEANS, _LEANS_ON_PLACE, _LEANS_ON_NAME)
    is_needed = any(kind.fullmatch(word) for kind in leans)
    return clause_around(text, start, end) if is_needed else (start, end)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentences that a span touches."""
    whole = sentences(text)
    at = bisect_right(whole, start, key=itemgetter(0)) - 1
    first = whole[at][0] if at >= 0 and start < whole[at][1] else start
    at = bisect_left(whole, end, key=itemgetter(1))
    last = whole[at][1] if at < len(whole) and whole[at][0] < end else end
    return first, max(last, end)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause that a span stands in, with the word that joins it to the clause before.

    Only a clause that ends its sentence is cut off; otherwise it is the whole sentence, so that
    what stays behind is one.
    """
    first, last = sentence_around(text, start, end)
    if _BREAK.search(text, end, last):
        return first, last
    breaks = [m for m in _BREAK.finditer(text, first, start) if _can_stand(text[first : m.start()])]
    if not breaks:
        return first, last
    stop = last - len(text[end:last]) + len(text[end:last].rstrip(".!?\"')”’ "))
    return breaks[-1].start(), max(end, stop)


def _can_stand(clause: str) -> bool:
    """Tell whether a clause is a sentence by itself, as far as its words show."""
    words = clause.casefold().split()
    return len(words) >= 3 and words[0].strip("\"'(") not in _NEEDS_MORE


# how far each way of taking out reaches around a mark
_REACH: dict[str, Callable[[str, int, int], tuple[int, int]]] = {
    "remove": what_leans,
    "remove_clause": clause_around,
    "remove_sentence": sentence_around,
}


def begins_sentence(text: str, start: int) -> bool:
    """Tell whether nothing of its sentence comes before `start`."""
    before = text[max(0, start - NEAR) : start].rstrip(" \"'“‘(-–—*•")
    return not before.strip() or before[-1] in ".!?\n"


def _lowered(text: str, start: int, end: int) -> str:
    words = text[start:end]
    lowered = words.lower()
    lowered = re.sub(r"\bi\b", "I", lowered)
    if begins_sentence(text, start):
        lowered = lowered[:1].upper() + lowered[1:]
    return lowered
