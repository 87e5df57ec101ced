"""What changed between two texts, word by word."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PIECES = re.compile(r"(\w+(?:[’'\-]\w+)*|[^\w\s]|^(?=\s))(\s*)")
_WORDS = re.compile(r"\w+(?:[’'\-]\w+)*")
_MOST_PIECES = 120  # matching is quadratic or worse: a longer stretch needs anchors first

# a half-open stretch of the old pieces and the new ones it stands against
_Block = tuple[int, int, int, int]
_Piece = tuple[str, str]  # a word or sign, and the space after it


class Change(StrEnum):
    """What became of a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that shares one fate."""

    change: Change
    text: str


def word_diff(before: str, after: str) -> tuple[Run, ...]:
    """Return runs that read in order; all but added ones give `before`, all but removed `after`.

    Words that stand once in either text anchor the comparison (as in patience diff), so that a
    long text costs little more than reading it.
    """
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    blocks = _same([word for word, _ in old], [word for word, _ in new])
    return tuple(_runs(_stretches(old, new, blocks)))


def words(text: str) -> int:
    """Count the words of a text."""
    return sum(1 for word in _WORDS.findall(text) if word[0].isalnum())


def _same(old: Sequence[str], new: Sequence[str]) -> Iterator[_Block]:
    # an explicit stack, in reading order: recursion could go as deep as the text is long
    waiting: list[tuple[_Block, bool]] = [((0, len(old), 0, len(new)), False)]
    while waiting:
        block, is_same = waiting.pop()
        if is_same:
            yield block
            continue
        head, inner, tail = _trimmed(old, new, block)
        parts = [(head, True), *_between(old, new, inner), (tail, True)]
        waiting.extend(part for part in reversed(parts) if _has_both(part[0]))


def _trimmed(old: Sequence[str], new: Sequence[str], block: _Block) -> tuple[_Block, ...]:
    i1, i2, j1, j2 = block
    i, j = i1, j1
    while i < i2 and j < j2 and old[i] == new[j]:
        i, j = i + 1, j + 1
    end, other = i2, j2
    while end > i and other > j and old[end - 1] == new[other - 1]:
        end, other = end - 1, other - 1
    return (i1, i, j1, j), (i, end, j, other), (end, i2, other, j2)


def _between(
    old: Sequence[str], new: Sequence[str], block: _Block
) -> Iterator[tuple[_Block, bool]]:
    i1, i2, j1, j2 = block
    if max(i2 - i1, j2 - j1) <= _MOST_PIECES:
        matcher = SequenceMatcher(None, old[i1:i2], new[j1:j2], autojunk=False)
        for i, j, size in matcher.get_matching_blocks():
            yield (i1 + i, i1 + i + size, j1 + j, j1 + j + size), True
        return
    anchors = _anchors(old, new, block)
    for i, j in anchors:
        yield (i1, i, j1, j), False
        yield (i, i + 1, j, j + 1), True
        i1, j1 = i + 1, j + 1
    if anchors:
        yield (i1, i2, j1, j2), False


def _anchors(old: Sequence[str], new: Sequence[str], block: _Block) -> list[tuple[int, int]]:
    i1, i2, j1, j2 = block
    often, other = Counter(old[i1:i2]), Counter(new[j1:j2])
    place = {new[j]: j for j in range(j1, j2) if other[new[j]] == 1}
    pairs = [(i, place[old[i]]) for i in range(i1, i2) if often[old[i]] == 1 and old[i] in place]
    return _rising(pairs)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs that rises in both (patience sorting)."""
    tops: list[int] = []  # the smallest end of a rising run, by its length
    ends: list[int] = []  # which pair that is
    back: list[int] = []
    for index, (_, j) in enumerate(pairs):
        length = bisect_left(tops, j)
        back.append(ends[length - 1] if length else -1)
        tops[length : length + 1] = [j]
        ends[length : length + 1] = [index]
    run: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(pairs[index])
        index = back[index]
    return run[::-1]


def _has_both(block: _Block) -> bool:
    return block[0] < block[1] and block[2] < block[3]


def _stretches(
    old: Sequence[_Piece], new: Sequence[_Piece], blocks: Iterable[_Block]
) -> Iterator[tuple[str, str, str]]:
    # what was removed, what was added, and what then stays
    i = j = 0
    removed = added = ""
    for i1, i2, j1, j2 in blocks:
        removed += "".join(map("".join, old[i:i1]))
        added += "".join(map("".join, new[j:j1]))
        for (word, space), (_, other) in zip(old[i1:i2], new[j1:j2], strict=True):
            same = space == other
            yield removed, added, word + (space if same else "")
            removed, added = ("", "") if same else (space, other)
        i, j = i2, j2
    yield removed + "".join(map("".join, old[i:])), added + "".join(map("".join, new[j:])), ""


def _runs(stretches: Iterable[tuple[str, str, str]]) -> Iterator[Run]:
    same: list[str] = []
    for removed, added, stays in stretches:
        if removed or added:
            changes = (Change.SAME, "".join(same)), (Change.REMOVED, removed), (Change.ADDED, added)
            yield from (Run(change, text) for change, text in changes if text)
            same.clear()
        same.append(stays)
    if any(same):
        yield Run(Change.SAME, "".join(same))
