"""Find thousands of phrases at once: a dictionary keyed on the first word.

A phrase is words between spaces. `cure*` is any word that begins so, `stop|start` is either
word, `*` is any one word, `...` is a gap of up to four words. Case, hyphens and the disguises
of `normalise` do not matter.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from unsent.checks.normalise import Word

T = TypeVar("T")
GAP = 4  # words that `...` may stand for


@dataclass(frozen=True, slots=True)
class _Step:
    words: frozenset[str]
    beginnings: tuple[str, ...]
    is_any: bool = False
    is_gap: bool = False

    def takes(self, word: Word) -> bool:
        if self.is_any:
            return True
        return any(f in self.words or f.startswith(self.beginnings) for f in word.forms)


class PhraseError(ValueError):
    """Say what is wrong with the way a phrase is written."""


class Found(NamedTuple, Generic[T]):
    """A phrase found: what it stands for and its half-open character span."""

    value: T
    start: int
    end: int


class PhraseIndex(Generic[T]):
    """Many phrases, each standing for a value, found in one pass over the words."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[tuple[tuple[_Step, ...], T]]] = {}
        self._begins: dict[str, list[tuple[tuple[_Step, ...], T]]] = {}
        for phrase, value in phrases:
            self._add(parse(phrase), value)
        self._lengths = tuple(sorted({len(start) for start in self._begins}))

    def _add(self, steps: tuple[_Step, ...], value: T) -> None:
        for word in steps[0].words:
            self._exact.setdefault(word, []).append((steps, value))
        for start in steps[0].beginnings:
            self._begins.setdefault(start, []).append((steps, value))

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield every phrase found, in order of its first word."""
        for index, word in enumerate(words):
            for steps, value in self._candidates(word):
                last = _match(steps, words, index)
                if last >= 0:
                    yield Found(value, word.start, words[last].end)

    def _candidates(self, word: Word) -> Iterator[tuple[tuple[_Step, ...], T]]:
        for form in word.forms:
            yield from self._exact.get(form, ())
            for length in self._lengths:
                yield from self._begins.get(form[:length], ())


def parse(phrase: str) -> tuple[_Step, ...]:
    """Return the steps of a phrase. Raises PhraseError for one that could match anything."""
    steps = tuple(_step(part) for part in phrase.lower().replace("-", " ").split())
    if not steps:
        raise PhraseError("A phrase needs at least one word.")
    if steps[0].is_any or steps[0].is_gap or steps[-1].is_gap:
        raise PhraseError(f"A phrase begins and ends with a word: {phrase!r}.")
    return steps


def _step(part: str) -> _Step:
    if part == "...":
        return _Step(frozenset(), (), is_gap=True)
    if part == "*":
        return _Step(frozenset(), (), is_any=True)
    choices = [choice.strip('.,!?:;"()') for choice in part.split("|")]
    beginnings = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    words = frozenset(choice for choice in choices if not choice.endswith("*"))
    if "" in words or "" in beginnings:
        raise PhraseError(f"An empty choice stands in {part!r}.")
    return _Step(words, beginnings)


def _match(steps: tuple[_Step, ...], words: Sequence[Word], index: int) -> int:
    """Return the index of the last word of the phrase that begins at `index`, or -1."""
    at, position = index + 1, 1
    while position < len(steps):
        step = steps[position]
        if step.is_gap:
            return _after_gap(steps[position + 1 :], words, at)
        if at >= len(words) or not step.takes(words[at]):
            return -1
        at, position = at + 1, position + 1
    return at - 1


def _after_gap(steps: tuple[_Step, ...], words: Sequence[Word], at: int) -> int:
    for start in range(at, min(at + GAP + 1, len(words))):
        if steps[0].takes(words[start]):
            last = _match(steps, words, start)
            if last >= 0:
                return last
    return -1
