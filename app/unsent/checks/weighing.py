"""Weigh words where phrases cannot reach: a small linear model that shows its sums.

Sentences are read in stretches of up to 60 words. Each of six words or more weighs, for each
category, `bias + sum of weights / sqrt(words)` over its features: words, the word lists that they
stand in (`{insult_noun}`), parts of words (`~` before them, `_` at the edge of a word), and words
beside each other or one apart (`you * stop`), the start of a sentence being a word as well (`^`).
What stands between quotation marks is not weighed, and who somebody is weighs nothing: each word
for a protected group is one and the same `§`, which weighs only beside others (`all §`).

The sums make two kinds of marks, firm ones and faint ones; the thresholds of both, and the weights,
are those of `resources/weights`. It never decides alone that something must change: its rules ask
for no more than a thought, a faint one is no more than a note, and they stand back where another
rule has found the category.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import pairwise
from math import sqrt

from unsent.checks.family import Family, Mark, PassageDetector, Shade
from unsent.checks.lexicon import load_lists
from unsent.checks.passage import Passage, Sentence
from unsent.checks.weights import Table, Vector, read_table

LONGEST = 60  # words of a stretch, unless one sentence has more
FEWEST = 6  # words that are weighed in a stretch that can be marked
PREFIX = "weighed "  # of the names of its detectors, which a category follows
FAINTLY = " faintly"  # behind the category, of the detectors of hints
START, GROUP = "^", "§"
_PARTS = (3, 4, 5)  # characters of the parts of words
_BESIDE = 0.5  # of the heaviest sentence, that a neighbour has to weigh to be marked with it
_COOL, _HOT = 1.0, 2.0  # below and above the sum of a hint: where shades begin and are full
_SHOWN = 3  # words that explain a mark
REMEMBERED = 8192  # sentences, and words


@dataclass(frozen=True, slots=True)
class Stretch:
    """Sentences `first` to before `last` of a passage, read as one."""

    first: int
    last: int


def is_weighed(detector: str) -> bool:
    """Tell whether a rule's detector is one of these."""
    return detector.startswith(PREFIX)


def features_of(word: str) -> list[str]:
    """Return a word, the lists it stands in and its parts as features."""
    if word == GROUP:
        return []
    edged = f"_{word}_"
    size = len(edged)
    parts = ["~" + edged[at : at + n] for n in _PARTS for at in range(size - n + 1)]
    return [word, *_lists_by_word().get(word, ()), *parts]


def pairs_of(words: Sequence[str]) -> list[str]:
    """Return the words of one sentence two by two, beside each other and one apart."""
    line = (START, *words)
    beside = [f"{one} {other}" for one, other in pairwise(line)]
    return beside + [f"{one} * {other}" for one, other in zip(line, line[2:], strict=False)]


def spoken(sentence: Sentence) -> tuple[str, ...]:
    """Return the words of a sentence that are weighed: none quoted, and no group by its name."""
    groups = _groups()
    return tuple(
        GROUP if word.text in groups else word.text
        for word in sentence.words
        if not (sentence.quotes and sentence.is_quoted(word.start, word.end))
    )


@cache
def _groups() -> frozenset[str]:
    """Return the words that name a protected group, alone or with another word."""
    lists = load_lists()
    members = (*lists["group"], *lists["group_kind"])
    first = {member.removeprefix("the ").split()[0] for member in members}
    return frozenset(first | {word.removesuffix("s") for word in first})


@cache
def _lists_by_word() -> dict[str, tuple[str, ...]]:
    """Return the lists, as `{list}`, in which each word stands alone."""
    found: dict[str, tuple[str, ...]] = {}
    lists = load_lists()
    for name in sorted(lists):
        for word in {word for member in lists[name] for word in member.split("|")}:
            if word.isalpha():
                found[word] = (*found.get(word, ()), f"{{{name}}}")
    return found


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

    def __init__(self, table: Table) -> None:
        self._table = table
        self._of_word = lru_cache(REMEMBERED)(self._weigh_word)
        self._of_sentence = lru_cache(REMEMBERED)(self._weigh_sentence)
        self._scored_in = lru_cache(1)(self._scored)
        self._marks_in = lru_cache(1)(self._marks)

    def family(self) -> Family:
        """Return two detectors for each category, `weighed tone.insult` and one for hints."""
        detectors: dict[str, PassageDetector] = {}
        for number, scale in enumerate(self._table.scales):
            name = PREFIX + scale.category
            detectors[name] = partial(self._marks_of, (number, True))
            detectors[name + FAINTLY] = partial(self._marks_of, (number, False))
        return Family("weighing", passage=detectors, shade=self.shades)

    def scores(self, passage: Passage, stretch: Stretch) -> Vector:
        """Return what a stretch weighs on each scale, -inf where it has too few words."""
        read = [self._of_sentence(s) for s in passage.sentences[stretch.first : stretch.last]]
        words = sum(count for _, count in read)
        if words < FEWEST:
            return (float("-inf"),) * len(self._table.scales)
        size = sqrt(words)
        sums = map(sum, zip(*(own for own, _ in read), strict=True))
        return tuple(s.bias + own / size for s, own in zip(self._table.scales, sums, strict=True))

    def shades(self, passage: Passage) -> Iterator[Shade]:
        """Yield how near each stretch is to each category, on its heaviest sentence."""
        for stretch, scores in self._scored_in(passage):
            passage.look()
            for number, (scale, score) in enumerate(zip(self._table.scales, scores, strict=True)):
                strength = min(1.0, (score - scale.faint + _COOL) / (_COOL + _HOT))
                if strength > 0:
                    at = self._heaviest(passage, stretch, number)
                    told = 0.5 if "condemning" in passage.sentences[at].near else 1.0
                    yield Shade(scale.category, *passage.bounds[at], round(told * strength, 2))

    def _scored(self, passage: Passage) -> list[tuple[Stretch, Vector]]:
        found = []
        for stretch in stretches(passage):
            passage.look()
            found.append((stretch, self.scores(passage, stretch)))
        return found

    def _heaviest(self, passage: Passage, stretch: Stretch, number: int) -> int:
        return max(
            range(stretch.first, stretch.last),
            key=lambda at: self._of_sentence(passage.sentences[at])[0][number],
        )

    def _marks_of(self, which: tuple[int, bool], passage: Passage) -> Iterable[Mark]:
        return self._marks_in(passage).get(which, ())

    def _marks(self, passage: Passage) -> dict[tuple[int, bool], list[Mark]]:
        marks: dict[tuple[int, bool], list[Mark]] = {}
        for stretch, scores in self._scored_in(passage):
            passage.look()
            for number, (scale, score) in enumerate(zip(self._table.scales, scores, strict=True)):
                if score >= scale.faint:
                    mark = self._mark(passage, stretch, number)
                    marks.setdefault((number, score >= scale.firm), []).append(mark)
        return marks

    def _mark(self, passage: Passage, stretch: Stretch, number: int) -> Mark:
        """Return a mark over the sentence that weighs most and what weighs in beside it."""
        here = range(stretch.first, stretch.last)
        own = {at: self._of_sentence(passage.sentences[at])[0][number] for at in here}
        first = last = self._heaviest(passage, stretch, number)
        least = max(0.0, _BESIDE * own[first])
        while own.get(first - 1, 0.0) > least:
            first -= 1
        while own.get(last + 1, 0.0) > least:
            last += 1
        why = self._because(passage.sentences[first : last + 1], number)
        return Mark(passage.bounds[first][0], passage.bounds[last][1], why=why)

    def _because(self, sentences: Sequence[Sentence], number: int) -> str:
        weights: dict[str, float] = {}
        for sentence in sentences:
            for word in spoken(sentence):
                if word != GROUP:
                    weights[word] = weights.get(word, 0.0) + self._of_word(word)[number]
        heaviest = sorted(weights, key=lambda word: -weights[word])[:_SHOWN]
        shown = ", ".join(
            f"\N{LEFT DOUBLE QUOTATION MARK}{w}\N{RIGHT DOUBLE QUOTATION MARK}" for w in heaviest
        )
        return f"It is a guess by the words that weighed most: {shown}."

    def _weigh_sentence(self, sentence: Sentence) -> tuple[Vector, int]:
        words = spoken(sentence)
        lines, vector = self._table.lines, self._table.vector
        found = [vector(pair) for pair in pairs_of(words) if pair in lines]
        found.extend(map(self._of_word, words))
        return self._sum(found), len(words)

    def _weigh_word(self, word: str) -> Vector:
        lines = self._table.lines
        return self._sum([self._table.vector(f) for f in features_of(word) if f in lines])

    def _sum(self, vectors: Sequence[Vector]) -> Vector:
        return tuple(map(sum, zip(*vectors, strict=True))) if vectors else self._table.nothing


def read_weigher() -> Weigher:
    """Return the built-in scales."""
    return Weigher(read_table())
