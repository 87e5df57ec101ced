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
from typing import Generic, NamedTuple, TypeVar

from unsent.checks.normalise import Line, Word
from unsent.checks.phrases import Found, PhraseError, Step, parse
from unsent.checks.wordlists import Lists, Members, WordLists

T = TypeVar("T")
_GAPS = {"...": (0, 4), "..": (0, 2), "*": (1, 1)}  # fewest and most words that each stands for
_LIST = re.compile(r"\{([^}]*)\}")
# endings that stand for a second word, so that `it's|it is` is two choices and not one
_SHORT = {"n't": "not", "'s": "is"}
_REMEMBERED = 8192  # parts of shapes


class _Part(NamedTuple):
    """One step of a shape: a word, members of lists, a gap, or an edge of the sentence."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    gap: tuple[int, int] = (0, 0)
    edge: str = ""
    is_optional: bool = False

    @property
    def is_solid(self) -> bool:
        return bool(self.words or self.beginnings or self.lists) and not self.is_optional

    def takes(self, word: Word) -> bool:
        for form in word.forms:
            if form in self.words or (self.beginnings and form.startswith(self.beginnings)):
                return True
        return False


class _Shape(NamedTuple, Generic[T]):
    """A shape with what a sentence has to hold for it: `needs` are words and `{lists}`."""

    parts: tuple[_Part, ...]
    needs: tuple[frozenset[str], ...]
    value: T


class ShapeIndex(Generic[T]):
    """Many shapes, each standing for a value, found in one pass over the words.

    Raises PhraseError for a shape that names a list which does not exist.
    """

    def __init__(self, shapes: Iterable[tuple[str, T]], lists: Lists) -> None:
        self._lists = lists if isinstance(lists, WordLists) else WordLists(lists)
        self._by_key: dict[str, list[_Shape[T]]] = {}  # by first word, or `{list}`
        self._by_beginning: list[_Shape[T]] = []
        self._first: list[_Shape[T]] = []
        for shape, value in shapes:
            self._add(parse_shape(shape), value)

    def _add(self, parts: tuple[_Part, ...], value: T) -> None:
        try:
            self._lists.use(name for part in parts for name in part.lists)
        except KeyError as missing:
            raise PhraseError(f"There is no word list called {missing.args[0]}.") from None
        first = parts[0]
        if first.is_optional:
            self._add(parts[1:], value)
        shape = _Shape(parts, _needs(parts[1:]), value)
        if first.edge:
            self._first.append(_Shape(parts[1:], _needs(parts[1:]), value))
            return
        for key in _keys(first):
            self._by_key.setdefault(key, []).append(shape)
        if first.beginnings:
            self._by_beginning.append(shape)

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield every shape found, the longest reading of each, in order of its first word."""
        if not words:
            return
        line = words if isinstance(words, Line) else Line(words)
        members = self._lists.in_line(line)
        present = members.present
        for shape in self._first:
            if _may_stand(shape, present):
                yield from _try(line, members, 0, shape)
        openings = [shape for shape in self._by_beginning if _may_stand(shape, present)]
        shapes = self._that_may_stand(present)
        if not (shapes or openings):
            return
        for index, (word, keys) in enumerate(zip(line, members.keys, strict=True)):
            for key in keys:
                for shape in shapes.get(key, ()):
                    yield from _try(line, members, index, shape)
            for shape in openings:
                if any(form.startswith(shape.parts[0].beginnings) for form in word.forms):
                    yield from _try(line, members, index, shape)

    def _that_may_stand(self, present: set[str]) -> dict[str, list[_Shape[T]]]:
        """Return the shapes of which all that they need is there, by what they begin with."""
        found: dict[str, list[_Shape[T]]] = {}
        for key in self._by_key.keys() & present:
            shapes = [shape for shape in self._by_key[key] if _may_stand(shape, present)]
            if shapes:
                found[key] = shapes
        return found


def _needs(parts: Iterable[_Part]) -> tuple[frozenset[str], ...]:
    """Return what has to stand somewhere in a sentence, what is likely the rarest first."""
    solid = (part for part in parts if part.is_solid and not part.beginnings)
    return tuple(sorted((frozenset(_keys(part)) for part in solid), key=len))


def _keys(part: _Part) -> Iterator[str]:
    yield from sorted(part.words)
    for name in part.lists:
        yield f"{{{name}}}"


def _may_stand(shape: _Shape[T], present: set[str]) -> bool:
    return not any(map(present.isdisjoint, shape.needs))


def _try(line: Line, members: Members, index: int, shape: _Shape[T]) -> Iterator[Found[T]]:
    after = _match(line, members, index, shape.parts)
    if after > index:
        yield Found(shape.value, line[index].start, line[after - 1].end)


def _match(line: Line, members: Members, index: int, parts: tuple[_Part, ...]) -> int:
    """Return the index after the longest reading of `parts` at `index`, or -1."""
    ends = {index}
    for part in parts:
        after = {end for at in ends for end in _readings(line, members, at, part)}
        ends = after | ends if part.is_optional else after
        if not ends:
            return -1
    return max(ends)


def _readings(line: Line, members: Members, at: int, part: _Part) -> Sequence[int]:
    if part.edge:
        return (at,) if at == len(line) else ()
    if part.gap[1]:
        fewest, most = part.gap
        return range(at + fewest, min(at + most, len(line)) + 1)
    ends = members.after(at, part.lists) if part.lists else []
    if at < len(line) and part.takes(line[at]):
        ends.append(at + 1)
    return ends


def parse_shape(shape: str) -> tuple[_Part, ...]:
    """Return the steps of a shape. Raises PhraseError for one that could match anything."""
    tokens = shape.lower().replace("-", " ").split()
    _refuse_confusion(shape, tokens)
    parts = tuple(_part(token) for token in tokens)
    if not any(part.is_solid for part in parts) or parts[0].gap[1] or parts[-1].gap[1]:
        raise PhraseError(f"A shape begins and ends with a word or a list: {shape!r}.")
    return parts


@lru_cache(_REMEMBERED)
def _part(token: str) -> _Part:
    is_optional = token.endswith("?")
    token = token.removesuffix("?")
    if token in _GAPS:
        return _Part(gap=_GAPS[token])
    if token in {"^", "$"}:
        return _Part(edge=token)
    lists = tuple(name for group in _LIST.findall(token) for name in group.split("|"))
    words = "|".join(word for word in _LIST.sub("", token).split("|") if word or not lists)
    step = parse(words)[0] if words else Step()
    return _Part(step.words, step.beginnings, lists, is_optional=is_optional)


def _refuse_confusion(shape: str, tokens: list[str]) -> None:
    """Refuse `do not|don't` and `my ward|my unit`: a choice is between single words."""
    for one, other in pairwise(tokens):
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
