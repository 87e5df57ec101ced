"""Find shapes of sentences: phrases in which a step may be any member of a word list.

A shape is written like a phrase of `phrases`, with `{list}` for a member of a list (`{a|b}` of
either), `?` behind a step that may be missing, `...` for a gap of up to four words, `..` of up to
two, `*` for any one, `^` and `$` for the beginning and the end of the sentence:
`{group} are|is all|just|too? {derogatory}`, `{group}|they are`. A list holds phrases; `*olol` is
any word that ends so.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from unsent.checks.normalise import Line, Word
from unsent.checks.phrases import Found, PhraseError, Step, parse
from unsent.checks.triggers import Clauses, Triggers
from unsent.checks.wordlists import Lists, Members, WordLists, key_of

T = TypeVar("T")
_GAPS = {"...": (0, 4), "..": (0, 2), "*": (1, 1)}  # fewest and most words that each stands for
_LIST = re.compile(r"\{([^}]*)\}")
# endings that stand for a second word, so that `it's|it is` is two choices and not one
_SHORT = {"n't": "not", "'s": "is"}
_REMEMBERED = 8192  # shapes, and parts of shapes: packs are read again for every watch list


class Part(NamedTuple):
    """One step of a shape: a word, members of lists, a gap, or an edge of the sentence."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    gap: tuple[int, int] = (0, 0)
    edge: str = ""
    is_optional: bool = False
    is_word: bool = False  # it is one word that has to be there, and nothing else

    @property
    def is_solid(self) -> bool:
        """Tell whether it has to be there, as a word or a member of a list."""
        return bool(self.words or self.beginnings or self.lists) and not self.is_optional

    @property
    def keys(self) -> frozenset[str]:
        """Return the words that it is, and the keys of its lists."""
        return self.words.union(map(key_of, self.lists))

    def takes(self, word: Word) -> bool:
        """Tell whether it is this word by itself."""
        for form in word.forms:
            if form in self.words or (self.beginnings and form.startswith(self.beginnings)):
                return True
        return False


class Place(NamedTuple):
    """Where a shape stands, in words; `rank` tells apart what led there from one word."""

    first: int
    rank: int
    after: int


class Shape:
    """A shape whose first step is there, and what a sentence has to hold for it in `needs`."""

    __slots__ = ("_keys", "_parts", "needs")

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._keys = parts[0].keys
        solid = (part for part in parts if part.is_solid and not part.beginnings)
        self.needs: Clauses = tuple(part.keys for part in solid)

    def places(self, line: Line, members: Members) -> Iterator[Place]:
        """Yield where it stands, with the longest reading from each word."""
        for first, rank in self._openings(line, members):
            after = _match(line, members, first, self._parts)
            if after > first:
                yield Place(first, rank, after)

    def _openings(self, line: Line, members: Members) -> Iterable[tuple[int, int]]:
        """Return the words that it may begin at."""
        opening = self._parts[0]
        if opening.edge:
            return ((0, -1),)
        found: dict[int, int] = {}
        for key in self._keys & members.present:
            for at, rank in members.places_of(key):
                found[at] = min(rank, found.get(at, rank))
        if opening.beginnings:
            for at, word in enumerate(line):
                if opening.takes(word):
                    found.setdefault(at, len(members.keys[at]))
        return found.items()


class ShapeIndex(Generic[T]):
    """Many shapes, each standing for a value; only those are tried whose words are all there.

    Raises PhraseError for a shape that names a list which does not exist.
    """

    def __init__(self, shapes: Iterable[tuple[str, T]], lists: Lists) -> None:
        self._lists = lists if isinstance(lists, WordLists) else WordLists(lists)
        self._triggers = Triggers[tuple[int, Shape, T]](self._lists.commonness)
        count = 0
        for written, value in shapes:
            for shape in shapes_of(written, self._lists):
                self._triggers.add(shape.needs, (count, shape, value))
                count += 1

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield every shape found, the longest reading of each, in order of its first word."""
        if not words:
            return
        line = words if isinstance(words, Line) else Line(words)
        members = self._lists.in_line(line)
        found = [
            (place.first, place.rank, number, place.after, value)
            for number, shape, value in self._triggers.of(members.present)
            for place in shape.places(line, members)
        ]
        if len(found) > 1:
            found.sort(key=itemgetter(0, 1, 2))
        for first, _, _, after, value in found:
            yield Found(value, line[first].start, line[after - 1].end)


def shapes_of(written: str, lists: WordLists) -> Iterator[Shape]:
    """Yield a shape, and again without each first step that may be missing.

    Raises PhraseError for one that could match anything or names a list that does not exist.
    """
    parts = parse_shape(written)
    try:
        lists.use(name for part in parts for name in part.lists)
    except KeyError as missing:
        raise PhraseError(f"There is no word list called {missing.args[0]}.") from None
    while parts[0].is_optional:
        yield Shape(parts)
        parts = parts[1:]
    yield Shape(parts)


def _match(line: Line, members: Members, at: int, parts: tuple[Part, ...]) -> int:
    """Return the index after the longest reading of `parts` at `at`, or -1."""
    for number, part in enumerate(parts):
        if not part.is_word:
            return _match_widely(line, members, at, parts[number:])
        if at >= len(line) or not part.takes(line[at]):
            return -1
        at += 1
    return at


def _match_widely(line: Line, members: Members, at: int, parts: tuple[Part, ...]) -> int:
    ends = {at}
    for part in parts:
        after = {end for at in ends for end in _readings(line, members, at, part)}
        ends = after | ends if part.is_optional else after
        if not ends:
            return -1
    return max(ends)


def _readings(line: Line, members: Members, at: int, part: Part) -> Sequence[int]:
    if part.edge:
        is_there = at == (0 if part.edge == "^" else len(line))
        return (at,) if is_there else ()
    if part.gap[1]:
        fewest, most = part.gap
        return range(at + fewest, min(at + most, len(line)) + 1)
    ends = members.after(at, part.lists) if part.lists else []
    if at < len(line) and part.takes(line[at]):
        ends.append(at + 1)
    return ends


@lru_cache(_REMEMBERED)
def parse_shape(shape: str) -> tuple[Part, ...]:
    """Return the steps of a shape. Raises PhraseError for one that could match anything."""
    tokens = shape.lower().replace("-", " ").split()
    _refuse_confusion(shape, tokens)
    parts = tuple(_part(token) for token in tokens)
    if not any(part.is_solid for part in parts) or parts[0].gap[1] or parts[-1].gap[1]:
        raise PhraseError(f"A shape begins and ends with a word or a list: {shape!r}.")
    return parts


@lru_cache(_REMEMBERED)
def _part(token: str) -> Part:
    if token.isalpha():
        return Part(frozenset((token,)), is_word=True)
    is_optional = token.endswith("?")
    token = token.removesuffix("?")
    if token in _GAPS:
        return Part(gap=_GAPS[token])
    if token in {"^", "$"}:
        return Part(edge=token)
    lists = tuple(name for group in _LIST.findall(token) for name in group.split("|"))
    words = "|".join(word for word in _LIST.sub("", token).split("|") if word or not lists)
    step = parse(words)[0] if words else Step()
    is_word = not (lists or is_optional)
    return Part(step.words, step.beginnings, lists, is_optional=is_optional, is_word=is_word)


def _refuse_confusion(shape: str, tokens: list[str]) -> None:
    """Refuse `do not|don't` and `my ward|my unit`: a choice is between single words."""
    for one, other in pairwise(tokens):
        if "|" not in one and "|" not in other:
            continue
        choices, after = set(one.split("|")), other.split("|")
        is_split = any(
            second == after[0] and choice.removesuffix(short) in choices
            for short, second in _SHORT.items()
            for choice in choices
            if choice.endswith(short)
        )
        is_repeated = len(after) > 1 and after[-1] == one and one not in _GAPS
        if is_split or is_repeated:
            raise PhraseError(f"A choice is between single words: {one} {other} in {shape!r}.")
