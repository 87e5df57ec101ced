"""Find shapes of sentences: phrases in which a step may be any member of a word list.

A shape is written like a phrase of `phrases`, with `{list}` for a member of a list (`{a|b}` of
either), `?` behind a step that may be missing, `...` for a gap of up to four words, `..` of up to
two, `*` for any one, `^` and `$` for the beginning and the end of the sentence:
`{group} are|is all|just|too? {derogatory}`. A list holds phrases; `*olol` is any word that ends so.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from unsent.checks.normalise import Word
from unsent.checks.phrases import Found, PhraseError, PhraseIndex, parse

T = TypeVar("T")
Lists = Mapping[str, tuple[str, ...]]
_GAPS = {"...": (0, 4), "..": (0, 2), "*": (1, 1)}  # fewest and most words that each stands for


class Taker(Protocol):
    """One word of a phrase: which words it takes."""

    @property
    def words(self) -> frozenset[str]:
        """Return the words that it is."""

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Return what words that it takes begin with."""

    def takes(self, word: Word) -> bool:
        """Tell whether this is the word."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One step of a shape: a word, members of lists, a gap, or an edge of the sentence."""

    word: Taker | None = None
    lists: tuple[str, ...] = ()
    gap: tuple[int, int] = (0, 0)
    edge: str = ""
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """The words of a sentence with the list members that begin at each of them."""

    words: Sequence[Word]
    members: Mapping[int, Mapping[str, tuple[int, ...]]]  # first word -> list -> words after it


class ShapeIndex(Generic[T]):
    """Many shapes, each standing for a value, found in one pass over the words.

    Raises PhraseError for a shape that names a list which does not exist.
    """

    def __init__(self, shapes: Iterable[tuple[str, T]], lists: Lists) -> None:
        self._by_word: list[tuple[Taker, tuple[_Part, ...], T]] = []
        self._exact: dict[str, list[tuple[tuple[_Part, ...], T]]] = {}
        self._by_list: dict[str, list[tuple[tuple[_Part, ...], T]]] = {}
        self._first: list[tuple[tuple[_Part, ...], T]] = []
        used: set[str] = set()
        for shape, value in shapes:
            parts = parse_shape(shape)
            used.update(name for part in parts for name in part.lists)
            self._add(parts, value)
        missing = sorted(used - lists.keys())
        if missing:
            raise PhraseError(f"There is no word list called {missing[0]}.")
        self._lists = _ListIndex({name: lists[name] for name in used})

    def _add(self, parts: tuple[_Part, ...], value: T) -> None:
        first = parts[0]
        if first.is_optional:
            self._add(parts[1:], value)
        if first.edge:
            self._first.append((parts[1:], value))
        elif first.lists:
            for name in first.lists:
                self._by_list.setdefault(name, []).append((parts, value))
        elif first.word is not None:
            for word in first.word.words:
                self._exact.setdefault(word, []).append((parts, value))
            if first.word.beginnings:
                self._by_word.append((first.word, parts, value))

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield every shape found, the longest reading of each, in order of its first word."""
        if not words:
            return
        line = _Line(words, self._lists.members(words))
        for parts, value in self._first:
            yield from self._try(line, 0, parts, value)
        for index in range(len(words)):
            for parts, value in self._candidates(line, index):
                yield from self._try(line, index, parts, value)

    def _candidates(self, line: _Line, index: int) -> Iterator[tuple[tuple[_Part, ...], T]]:
        word = line.words[index]
        for form in word.forms:
            yield from self._exact.get(form, ())
        for name in line.members.get(index, ()):
            yield from self._by_list.get(name, ())
        for taker, parts, value in self._by_word:
            if any(form.startswith(taker.beginnings) for form in word.forms):
                yield parts, value

    @staticmethod
    def _try(line: _Line, index: int, parts: tuple[_Part, ...], value: T) -> Iterator[Found[T]]:
        after = _match(line, index, parts, 0)
        if after > index:
            yield Found(value, line.words[index].start, line.words[after - 1].end)


class _ListIndex:
    """The members of all lists, found together."""

    def __init__(self, lists: Lists) -> None:
        self._endings = tuple(
            (item[1:], name) for name in lists for item in lists[name] if item.startswith("*")
        )
        self._index = PhraseIndex(
            (item, name) for name in lists for item in lists[name] if not item.startswith("*")
        )

    def members(self, words: Sequence[Word]) -> dict[int, dict[str, tuple[int, ...]]]:
        """Return, by first word, the lists with a member there and the words after it."""
        starts = {word.start: index for index, word in enumerate(words)}
        ends = {word.end: index + 1 for index, word in enumerate(words)}
        found: dict[int, dict[str, tuple[int, ...]]] = {}
        for name, start, end in self._index.find(words):
            _note(found, starts[start], name, ends[end])
        for index, word in enumerate(words):
            for ending, name in self._endings:
                if word.text.endswith(ending):
                    _note(found, index, name, index + 1)
        return found


def _note(found: dict[int, dict[str, tuple[int, ...]]], at: int, name: str, after: int) -> None:
    here = found.setdefault(at, {})
    here[name] = (*here.get(name, ()), after)


def _match(line: _Line, at: int, parts: tuple[_Part, ...], step_at: int) -> int:
    """Return the index after the longest reading of `parts[step_at:]` at `at`, or -1."""
    if step_at == len(parts):
        return at
    part = parts[step_at]
    best = _match(line, at, parts, step_at + 1) if part.is_optional else -1
    for after in _readings(line, at, part):
        best = max(best, _match(line, after, parts, step_at + 1))
    return best


def _readings(line: _Line, at: int, part: _Part) -> Iterator[int]:
    if part.edge:
        if at == len(line.words):
            yield at
    elif part.gap[1]:
        fewest, most = part.gap
        yield from range(at + fewest, min(at + most, len(line.words)) + 1)
    elif part.lists:
        here = line.members.get(at, {})
        for name in part.lists:
            yield from here.get(name, ())
    elif part.word is not None and at < len(line.words) and part.word.takes(line.words[at]):
        yield at + 1


def parse_shape(shape: str) -> tuple[_Part, ...]:
    """Return the steps of a shape. Raises PhraseError for one that could match anything."""
    parts = tuple(_part(token) for token in shape.lower().replace("-", " ").split())
    solid = [part for part in parts if not (part.gap[1] or part.edge or part.is_optional)]
    if not solid or parts[0].gap[1] or parts[-1].gap[1]:
        raise PhraseError(f"A shape begins and ends with a word or a list: {shape!r}.")
    return parts


def _part(token: str) -> _Part:
    is_optional = token.endswith("?")
    token = token.removesuffix("?")
    if token in _GAPS:
        return _Part(gap=_GAPS[token])
    if token in {"^", "$"}:
        return _Part(edge=token)
    if token.startswith("{") and token.endswith("}"):
        return _Part(lists=tuple(token[1:-1].split("|")), is_optional=is_optional)
    return _Part(word=parse(token)[0], is_optional=is_optional)
