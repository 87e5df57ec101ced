"""Find thousands of phrases at once: a dictionary keyed on the first word.

A phrase is words between spaces. `cure*` is any word that begins so, `stop|start` is either
word, `*` is any one word, `...` is a gap of up to four words. Case, hyphens and the disguises
of `normalise` do not matter.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from unsent.checks.normalise import Word

T = TypeVar("T")
GAP = 4  # words that `...` may stand for
_LETTERS = 3  # of a beginning such as `cure*` that the index goes by
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


class _Start(Generic[T]):
    """The phrases that begin with one word: by their second word where that is known."""

    __slots__ = ("alone", "by_next", "others")

    def __init__(self) -> None:
        self.alone: list[T] = []
        self.by_next: dict[str, list[tuple[_Steps, T]]] = {}
        self.others: list[tuple[_Steps, T]] = []

    def add(self, steps: _Steps, value: T) -> None:
        if len(steps) == 1:
            self.alone.append(value)
        elif steps[1].words and not steps[1].beginnings:
            for word in steps[1].words:
                self.by_next.setdefault(word, []).append((steps, value))
        else:
            self.others.append((steps, value))


class PhraseIndex(Generic[T]):
    """Many phrases, each standing for a value, found in one pass over the words."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, _Start[T]] = {}
        self._begins: dict[str, list[tuple[str, _Start[T]]]] = {}  # by the first letters
        for phrase, value in phrases:
            self._add(phrase, value)
        self._lengths = tuple(sorted({len(letters) for letters in self._begins}))

    def _add(self, phrase: str, value: T) -> None:
        if phrase.isalpha():
            self._start(phrase.lower()).alone.append(value)
            return
        steps = parse(phrase)
        for word in steps[0].words:
            self._start(word).add(steps, value)
        for beginning in steps[0].beginnings:
            entry = _Start[T]()
            entry.add(steps, value)
            self._begins.setdefault(beginning[:_LETTERS], []).append((beginning, entry))

    def _start(self, word: str) -> _Start[T]:
        start = self._exact.get(word)
        if start is None:
            start = self._exact[word] = _Start()
        return start

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield every phrase found, in order of its first word."""
        for value, first, after in self.spans(words):
            yield Found(value, words[first].start, words[after - 1].end)

    def spans(self, words: Sequence[Word]) -> Iterator[tuple[T, int, int]]:
        """Yield every phrase found with the index of its first word and that after its last."""
        exact, lengths, begins = self._exact, self._lengths, self._begins
        for index, word in enumerate(words):
            for form in word.forms:
                if form in exact:
                    yield from _read(exact[form], words, index)
                begun = [each for length in lengths for each in begins.get(form[:length], ())]
                for start in [start for beginning, start in begun if form.startswith(beginning)]:
                    yield from _read(start, words, index)


def _read(start: _Start[T], words: Sequence[Word], index: int) -> Iterator[tuple[T, int, int]]:
    for value in start.alone:
        yield value, index, index + 1
    if start.by_next and index + 1 < len(words):
        forms, by_next = words[index + 1].forms, start.by_next
        for steps, value in [each for form in forms for each in by_next.get(form, ())]:
            last = _match(steps, words, index + 2, 2)
            if last >= 0:
                yield value, index, last + 1
    for steps, value in start.others:
        last = _match(steps, words, index + 1, 1)
        if last >= 0:
            yield value, index, last + 1


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
