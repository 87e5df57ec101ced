"""Find thousands of phrases at once: a dictionary keyed on the first word.

A phrase is words between spaces. `cure*` is any word that begins so, `stop|start` is either
word, `*` is any one word, `...` is a gap of up to four words. Case, hyphens and the disguises
of `normalise` do not matter.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

from unsent.checks.normalise import Word

T = TypeVar("T")
GAP = 4  # words that `...` may stand for
_LETTERS = 3  # of a beginning such as `cure*` that the index goes by
_FORMS = attrgetter("forms")
_REMEMBERED = 16_384  # phrases and words of phrases: packs are read again for every watch list


class Step(NamedTuple):
    """One step of a phrase: the words it is, or begins with, or any word, or a gap."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    is_any: bool = False
    is_gap: bool = False

    def takes(self, word: Word) -> bool:
        """Tell whether this is the word."""
        if self.is_any:
            return True
        for form in word.forms:
            if form in self.words or (self.beginnings and form.startswith(self.beginnings)):
                return True
        return False


_Steps = tuple[Step, ...]


class PhraseError(ValueError):
    """Say what is wrong with the way a phrase is written."""


class Found(NamedTuple, Generic[T]):
    """A phrase found: what it stands for and its half-open character span."""

    value: T
    start: int
    end: int


class Opening(Generic[T]):
    """The phrases of several words that begin with one word: by their second word if known."""

    __slots__ = ("_by_next", "_others")

    def __init__(self) -> None:
        self._by_next: dict[str, list[tuple[_Steps, T]]] = {}
        self._others: list[tuple[_Steps, T]] = []

    def add(self, steps: _Steps, value: T) -> None:
        """Add a phrase of two steps or more."""
        if steps[1].words and not steps[1].beginnings:
            for word in steps[1].words:
                self._by_next.setdefault(word, []).append((steps, value))
        else:
            self._others.append((steps, value))

    def spans(self, words: Sequence[Word], index: int) -> Iterator[tuple[T, int, int]]:
        """Yield those found at a word, with its index and that after their last word."""
        for form in words[index + 1].forms if index + 1 < len(words) else ():
            for steps, value in self._by_next.get(form, ()):
                last = _match(steps, words, index + 2, 2)
                if last >= 0:
                    yield value, index, last + 1
        for steps, value in self._others:
            last = _match(steps, words, index + 1, 1)
            if last >= 0:
                yield value, index, last + 1


class Opened(NamedTuple, Generic[T]):
    """What begins with one word: the values of the word alone, and phrases that go on."""

    alone: tuple[T, ...]
    openings: tuple[Opening[T], ...]


class PhraseIndex(Generic[T]):
    """Many phrases, each standing for a value, found in one pass over the words."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._alone: dict[str, list[T]] = {}
        self._openings: dict[str, Opening[T]] = {}
        self._alone_begun: dict[str, list[tuple[str, T]]] = {}  # by the first letters
        self._begun: dict[str, list[tuple[str, Opening[T]]]] = {}
        for phrase, value in phrases:
            self._add(phrase, value)
        self._lengths = sorted({len(letters) for letters in (*self._alone_begun, *self._begun)})
        self.opened_by = lru_cache(_REMEMBERED)(self._look_up)

    def _add(self, phrase: str, value: T) -> None:
        if phrase.isalpha():
            self._alone.setdefault(phrase.lower(), []).append(value)
            return
        steps = parse(phrase)
        for word in steps[0].words:
            if len(steps) == 1:
                self._alone.setdefault(word, []).append(value)
            else:
                self._openings.setdefault(word, Opening()).add(steps, value)
        for beginning in steps[0].beginnings:
            letters = beginning[:_LETTERS]
            if len(steps) == 1:
                self._alone_begun.setdefault(letters, []).append((beginning, value))
            else:
                opening = Opening[T]()
                opening.add(steps, value)
                self._begun.setdefault(letters, []).append((beginning, opening))

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield every phrase found, in order of its first word."""
        for value, first, after in self.spans(words):
            yield Found(value, words[first].start, words[after - 1].end)

    def spans(self, words: Sequence[Word]) -> Iterator[tuple[T, int, int]]:
        """Yield every phrase found with the index of its first word and that after its last."""
        for index, opened in enumerate(map(self.opened_by, map(_FORMS, words))):
            if opened is None:
                continue
            alone, openings = opened
            for value in alone:
                yield value, index, index + 1
            for opening in openings:
                yield from opening.spans(words, index)

    def _look_up(self, forms: tuple[str, ...]) -> Opened[T] | None:
        """Return what begins with a word of these forms, None for most words."""
        alone: list[T] = []
        openings: list[Opening[T]] = []
        for form in forms:
            alone.extend(self._alone.get(form, ()))
            if form in self._openings:
                openings.append(self._openings[form])
            for length in self._lengths:
                letters = form[:length]
                if letters in self._alone_begun:
                    begun = self._alone_begun[letters]
                    alone.extend(value for start, value in begun if form.startswith(start))
                if letters in self._begun:
                    going_on = self._begun[letters]
                    openings.extend(more for start, more in going_on if form.startswith(start))
        return Opened(tuple(alone), tuple(openings)) if alone or openings else None


@lru_cache(_REMEMBERED)
def parse(phrase: str) -> _Steps:
    """Return the steps of a phrase. Raises PhraseError for one that could match anything."""
    if phrase.isalpha():
        return (_step(phrase.lower()),)
    steps = tuple(_step(part) for part in phrase.lower().replace("-", " ").split())
    if not steps:
        raise PhraseError("A phrase needs at least one word.")
    if steps[0].is_any or steps[0].is_gap or steps[-1].is_gap:
        raise PhraseError(f"A phrase begins and ends with a word: {phrase!r}.")
    return steps


@lru_cache(_REMEMBERED)
def _step(part: str) -> Step:
    if part.isalpha():
        return Step(frozenset((part,)))
    if part == "...":
        return Step(is_gap=True)
    if part == "*":
        return Step(is_any=True)
    choices = [choice.strip('.,!?:;"()') for choice in part.split("|")]
    beginnings = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    words = frozenset(choice for choice in choices if not choice.endswith("*"))
    if "" in words or "" in beginnings:
        raise PhraseError(f"An empty choice stands in {part!r}.")
    return Step(words, beginnings)


def _match(steps: _Steps, words: Sequence[Word], at: int, position: int) -> int:
    """Return the index of the last word when the steps from `position` fit at `at`, or -1."""
    while position < len(steps):
        step = steps[position]
        if step.is_gap:
            return _after_gap(steps[position + 1 :], words, at)
        if at >= len(words) or not step.takes(words[at]):
            return -1
        at, position = at + 1, position + 1
    return at - 1


def _after_gap(steps: _Steps, words: Sequence[Word], at: int) -> int:
    for start in range(at, min(at + GAP + 1, len(words))):
        if steps[0].takes(words[start]):
            last = _match(steps, words, start + 1, 1)
            if last >= 0:
                return last
    return -1
