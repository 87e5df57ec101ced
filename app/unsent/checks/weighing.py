"""Weigh words where phrases cannot reach: a small linear model that shows its sums.

Sentences are read in stretches of up to 60 words. Each of six words or more weighs, for each
category, `bias + sum of weights / sqrt(words)` over its words, pairs of neighbouring words and
parts of words (`~` before them, `_` at the edge of a word), and is marked from a threshold on.
What stands between quotation marks is not weighed, and who somebody is weighs nothing: words for
protected groups of people are passed over.
The weights are those of `resources/weights`, made by `packaging/train_weights.py`.

It never decides alone that something must change: its rules ask for no more than a thought, and
they stand back where another rule has found the category.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import pairwise
from math import sqrt
from operator import add

from unsent import resources
from unsent.checks.family import Family, Mark
from unsent.checks.lexicon import load_lists
from unsent.checks.passage import Passage, Sentence

LONGEST = 60  # words of a stretch, unless one sentence has more
FEWEST = 6  # words that are weighed in a stretch that can be marked
PREFIX = "weighed "  # of the names of its detectors, which a category follows
_PARTS = (3, 4, 5)  # characters of the parts of words
_SHOWN = 3  # words that explain a mark
REMEMBERED = 8192  # sentences, and words
_NAMES = ("bias", "threshold")


@dataclass(frozen=True, slots=True)
class Scale:
    """What each feature weighs for one category, and the sum from which it is marked."""

    category: str
    bias: float
    threshold: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences `first` to before `last` of a passage, read as one."""

    first: int
    last: int


def is_weighed(detector: str) -> bool:
    """Tell whether a rule's detector is one of these."""
    return detector.startswith(PREFIX)


def parts_of(word: str) -> list[str]:
    """Return the word and its parts as features."""
    edged = f"_{word}_"
    size = len(edged)
    parts = ["~" + edged[at : at + n] for n in _PARTS for at in range(size - n + 1)]
    return [word, *parts]


def spoken(sentence: Sentence) -> tuple[str, ...]:
    """Return the words of a sentence that are weighed: neither quoted nor naming a group."""
    groups = _groups()
    return tuple(
        word.text
        for word in sentence.words
        if word.text not in groups
        and not (sentence.quotes and sentence.is_quoted(word.start, word.end))
    )


@cache
def _groups() -> frozenset[str]:
    """Return the words that name a protected group, alone or with another word."""
    lists = load_lists()
    members = (*lists["group"], *lists["group_kind"])
    first = {member.removeprefix("the ").split()[0] for member in members}
    return frozenset(first | {word.removesuffix("s") for word in first})


def stretches(passage: Passage) -> Iterator[Stretch]:
    """Yield the sentences in stretches of up to 60 words."""
    first, count = 0, 0
    for index, sentence in enumerate(passage.sentences):
        words = len(sentence.words)
        if index > first and count + words > LONGEST:
            yield Stretch(first, index)
            first, count = index, 0
        count += words
    if passage.sentences:
        yield Stretch(first, len(passage.sentences))


class Weigher:
    """Scales for several categories, read together."""

    def __init__(self, scales: Iterable[Scale]) -> None:
        self._scales = tuple(scales)
        self._weights: dict[str, list[tuple[int, float]]] = {}
        for number, scale in enumerate(self._scales):
            for feature, weight in scale.weights.items():
                self._weights.setdefault(feature, []).append((number, weight))
        self._of_word = lru_cache(REMEMBERED)(self._weigh_word)
        self._of_sentence = lru_cache(REMEMBERED)(self._weigh_sentence)
        self._marks_in = lru_cache(1)(self._marks)

    def family(self) -> Family:
        """Return a detector for each category, `weighed tone.insult` and the like."""
        return Family(
            "weighing",
            passage={
                PREFIX + scale.category: partial(self._marks_of, number)
                for number, scale in enumerate(self._scales)
            },
        )

    def scores(self, passage: Passage, stretch: Stretch) -> list[float]:
        """Return what a stretch weighs on each scale, -inf where it has too few words."""
        sums, words = [0.0] * len(self._scales), 0
        for sentence in passage.sentences[stretch.first : stretch.last]:
            own, count = self._of_sentence(sentence)
            sums = list(map(add, sums, own))
            words += count
        if words < FEWEST:
            return [float("-inf")] * len(sums)
        size = sqrt(words)
        return [s.bias + total / size for s, total in zip(self._scales, sums, strict=True)]

    def _marks_of(self, number: int, passage: Passage) -> Iterable[Mark]:
        return self._marks_in(passage)[number]

    def _marks(self, passage: Passage) -> list[list[Mark]]:
        marks: list[list[Mark]] = [[] for _ in self._scales]
        for stretch in stretches(passage):
            for number, score in enumerate(self.scores(passage, stretch)):
                if score >= self._scales[number].threshold:
                    marks[number].append(self._mark(passage, stretch, number))
        return marks

    def _mark(self, passage: Passage, stretch: Stretch, number: int) -> Mark:
        """Return a mark over the sentence that weighs most and what weighs in beside it."""
        here = range(stretch.first, stretch.last)
        own = {at: self._of_sentence(passage.sentences[at])[0][number] for at in here}
        first = last = max(own, key=own.__getitem__)
        while own.get(first - 1, 0.0) > 0:
            first -= 1
        while own.get(last + 1, 0.0) > 0:
            last += 1
        why = self._because(passage.sentences[first : last + 1], number)
        return Mark(passage.bounds[first][0], passage.bounds[last][1], why=why)

    def _because(self, sentences: Sequence[Sentence], number: int) -> str:
        weights: dict[str, float] = {}
        for sentence in sentences:
            for word in spoken(sentence):
                weights[word] = weights.get(word, 0.0) + self._of_word(word)[number]
        heaviest = sorted(weights, key=lambda word: -weights[word])[:_SHOWN]
        shown = ", ".join(
            f"\N{LEFT DOUBLE QUOTATION MARK}{w}\N{RIGHT DOUBLE QUOTATION MARK}" for w in heaviest
        )
        return f"It is a guess by the words that weighed most: {shown}."

    def _weigh_sentence(self, sentence: Sentence) -> tuple[list[float], int]:
        words = spoken(sentence)
        pairs = [f"{one} {other}" for one, other in pairwise(words)]
        sums = self._sum_of(pairs)
        for word in words:
            sums = list(map(add, sums, self._of_word(word)))
        return sums, len(words)

    def _weigh_word(self, word: str) -> list[float]:
        return self._sum_of(parts_of(word))

    def _sum_of(self, features: Iterable[str]) -> list[float]:
        sums = [0.0] * len(self._scales)
        for weights in filter(None, map(self._weights.get, features)):
            for number, weight in weights:
                sums[number] += weight
        return sums


def read_scale(category: str, text: str) -> Scale:
    """Return the scale of a file of lines `weight feature`, with `bias` and `threshold` on top."""
    named: dict[str, float] = {}
    weights: dict[str, float] = {}
    for line in text.splitlines():
        if line.startswith("#") or not line:
            continue
        number, _, feature = line.partition("\t")
        (named if feature in _NAMES and feature not in named else weights)[feature] = float(number)
    return Scale(category, named["bias"], named["threshold"], weights)


def read_weigher() -> Weigher:
    """Return the built-in scales."""
    folder = resources.root() / "weights"
    files = sorted(folder.glob("*.tsv"))
    return Weigher(read_scale(path.stem, path.read_text("utf-8")) for path in files)
