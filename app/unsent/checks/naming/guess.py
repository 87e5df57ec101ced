"""Weigh the words around a name, to tell whose it is.

Each word that may name somebody, some place or some day weighs, for each category, `bias + sum of
weights` over its features, and so do the words of the whole post, over the root of their number:
what it speaks of. What is no such name weighs nothing; the softmax of all is how likely each is.
Words that follow each other are read as one name of the category that fits all of them best, as
sure as the surest of them; where another fits nearly as well, that is guessed too. A person named
surely once is meant wherever the name comes again. A guess explains itself by the words around
that weighed most.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import accumulate
from math import exp, log, sqrt
from operator import add, neg
from typing import NamedTuple

from unsent.checks.naming.features import REACH, before, behind, features_in, topic_of
from unsent.checks.naming.tokens import Token, Words, blank, tokens_in
from unsent.checks.passage import Passage, Sentence
from unsent.checks.weights import Table, Vector

REMEMBERED = 8192  # sentences
LEAST = 0.2  # likelihood of being a name at all, from which on a word is read as part of one
_SECOND = 0.25  # from which on it is said what else a name may be
_SURE = 0.75  # from which on the same name is meant everywhere
_OTHERS = ("phi.name", "identity.colleague")
_PEOPLE = ("phi.name", "identity.colleague", "identity.self")
_JOIN_WORDS = "of the de la van der den di da do bin al el . - ' y e du von"
_JOINS = frozenset(_JOIN_WORDS.split())
_MOST_JOINS = 2
_POINTS = frozenset(["our", "the", "that", "this", "my", "your"])
_BACK = 5  # words before a job that belong to it
_SHORTEST = 3  # letters of a name that is looked for again
_SHOWN = 2  # words that explain a guess
_TINY = 1e-9
_MOST_POWER = 30.0  # of e, beyond which a likelihood is one


class Likely(NamedTuple):
    """A word that may name, by its index in the sentence, and how likely each category is."""

    at: int
    by_category: Vector


class Read(NamedTuple):
    """A sentence's words, and what those among them that may name weigh by the sentence alone."""

    tokens: Sequence[Token]
    sums: Sequence[tuple[int, Vector]]


@dataclass(frozen=True, slots=True)
class Guess:
    """Whose name may stand at `start:end` of a passage, with how likely it is one, 0 to 1."""

    category: str
    start: int
    end: int
    likelihood: float
    why: str = field(repr=False)


class Namer:
    """Tells names by what stands around them."""

    def __init__(self, table: Table, words: Words) -> None:
        self._table, self._words, self._nothing = table, words, table.nothing
        self.categories = tuple(scale.category for scale in table.scales)
        self._biases = tuple(scale.bias for scale in table.scales)
        self._own = lru_cache(REMEMBERED)(lambda word: self._sum(words.own(word)))
        self._before = lru_cache(REMEMBERED)(lambda word: self._sum(before(word)))
        self._behind = lru_cache(REMEMBERED)(lambda word: self._sum(behind(word)))
        self.read = lru_cache(REMEMBERED)(self._read)
        self.guesses = lru_cache(1)(self._guesses)

    def _read(self, sentence: Sentence) -> Read:
        tokens = tokens_in(sentence.plain)
        asked = list(features_in(sentence, tokens, self._words))
        if not asked:
            return Read(tokens, ())
        low = [blank(token.text.lower()) for token in tokens]
        left = _running(map(self._before, low), self._nothing)
        right = _running(map(self._behind, low), self._nothing)
        found = []
        for at, features in asked:
            first, last = max(0, at - REACH), min(len(tokens), at + REACH + 1)
            around = (left[at], right[last], map(neg, left[first]), map(neg, right[at + 1]))
            sums = (self._own(tokens[at].text), self._sum(features), *around)
            found.append((at, tuple(map(sum, zip(*sums, strict=True)))))
        return Read(tokens, found)

    def _sum(self, features: Iterable[str]) -> Vector:
        lines, vector = self._table.lines, self._table.vector
        found = [vector(feature) for feature in features if feature in lines]
        return tuple(map(sum, zip(*found, strict=True))) if found else self._nothing

    def _topic(self, passage: Passage) -> Vector:
        """Return what every word of a passage weighs by what the passage speaks of."""
        topic = topic_of(passage)
        size = sqrt(len(topic) or 1)
        sums = self._sum(topic)
        return tuple(bias + own / size for bias, own in zip(self._biases, sums, strict=True))

    def _guesses(self, passage: Passage) -> tuple[Guess, ...]:
        found: list[Guess] = []
        topic = self._topic(passage)
        read: list[tuple[int, Read]] = []
        for sentence, (start, _) in zip(passage.sentences, passage.bounds, strict=True):
            passage.look()
            tokens, sums = self.read(sentence)
            if sums:
                read.append((start, Read(tokens, sums)))
                found.extend(self._in_sentence(tokens, list(_likely(sums, topic)), start))
        meant = self._meant(passage, found)
        return tuple(_repeated(passage, found, meant, read)) if meant else tuple(found)

    def _meant(self, passage: Passage, found: Sequence[Guess]) -> dict[str, Guess]:
        """Return the people who are surely named, by each word of their names."""
        meant: dict[str, Guess] = {}
        for guess in found:
            passage.look()
            if guess.likelihood < _SURE or guess.category not in _PEOPLE:
                continue
            for word, _, _ in tokens_in(passage.plain[guess.start : guess.end]):
                known = meant.get(word)
                if self._is_telling(word) and (not known or known.likelihood < guess.likelihood):
                    meant[word] = guess
        return meant

    def _is_telling(self, word: str) -> bool:
        """Tell whether a part of a name is a name by itself, and neither title nor job nor word."""
        if len(word) < _SHORTEST or not (word[0].isupper() and word.isalpha()):
            return False
        kind = set(self._words.kind(word))
        return kind.isdisjoint("TJDA") and (not kind & {"c", "n"} or "F" in kind)

    def _in_sentence(
        self, tokens: Sequence[Token], likely: Sequence[Likely], start: int
    ) -> Iterator[Guess]:
        for run in _runs(tokens, likely):
            if not any(self._is_proper(tokens[word.at].text) for word in run):
                continue
            shares = _shares(run)
            likelihood = max(sum(word.by_category) for word in run)
            best, second = sorted(range(len(shares)), key=lambda n: -shares[n])[:2]
            if self._may_be(tokens, run, best):
                yield self._guess(tokens, run, best, likelihood, start)
            is_near = likelihood * shares[second] >= _SECOND
            if is_near and self._may_be(tokens, run, second):
                yield self._guess(tokens, run, second, likelihood * shares[second], start)

    def _may_be(self, tokens: Sequence[Token], run: Sequence[Likely], number: int) -> bool:
        """Tell whether a run holds more than numbers and words, where somebody else is meant."""
        if self.categories[number] not in _OTHERS:
            return True
        words = [tokens[likely.at].text for likely in run]
        return any(
            word[0] in "@#" or (self._is_proper(word) and "0" not in self._words.kind(word))
            for word in words
        )

    def _is_proper(self, word: str) -> bool:
        """Tell whether a word is more than a word with a capital: a name, a job, a number."""
        kind = self._words.kind(word)
        is_number = "0" in kind or "J" in kind or "D" in kind
        return is_number or "c" not in kind or "F" in kind or "f" in kind or "L" in kind

    def _guess(
        self,
        tokens: Sequence[Token],
        run: Sequence[Likely],
        number: int,
        likelihood: float,
        start: int,
    ) -> Guess:
        category = self.categories[number]
        first, last = self._first_of_job(tokens, run[0].at, category), run[-1].at
        begin, end = tokens[first].start, tokens[last].end
        end -= 2 * tokens[last].text.endswith("'s")
        why = self._because(tokens, last, number)
        return Guess(category, start + begin, start + end, likelihood, why)

    def _first_of_job(self, tokens: Sequence[Token], at: int, category: str) -> int:
        """Return where `our Tuesday stoma nurse` begins, of which `nurse` was read."""
        kind = self._words.kind(tokens[at].text)
        if "J" not in kind or "X" in kind or not category.startswith("identity."):
            return at
        for place in range(at - 1, max(-1, at - 1 - _BACK), -1):
            if tokens[place].text.lower() in _POINTS:
                return place
            if not tokens[place].text[0].isalpha():
                break
        return at

    def _because(self, tokens: Sequence[Token], at: int, number: int) -> str:
        """Return the words around a name that weighed most for its category."""
        lines = self._table.lines
        weights: dict[str, float] = {}
        for place in range(max(0, at - 3), min(len(tokens), at + 4)):
            word = tokens[place].text.lower()
            if place == at or not word[0].isalpha():
                continue
            near = (f"b={word}", f"{place - at:+d}={word}")
            weights[word] = sum(self._table.vector(n)[number] for n in near if n in lines)
        heaviest = sorted((w for w in weights if weights[w] > 0), key=lambda w: -weights[w])
        if not heaviest:
            return "It is a guess by how the name looks and where it stands."
        shown = ", ".join(
            f"\N{LEFT DOUBLE QUOTATION MARK}{w}\N{RIGHT DOUBLE QUOTATION MARK}"
            for w in heaviest[:_SHOWN]
        )
        return f"It is a guess by the words around it that weighed most: {shown}."


def _running(vectors: Iterable[Vector], nothing: Vector) -> list[Vector]:
    """Return the sums of the first vectors: of none, of one, of two and so on."""
    total, sums = nothing, [nothing]
    for vector in vectors:
        if vector is not nothing:
            total = tuple(map(add, total, vector))
        sums.append(total)
    return sums


def _likely(sums: Iterable[tuple[int, Vector]], topic: Vector) -> Iterator[Likely]:
    """Yield the words that are likely enough to be read as part of a name."""
    hopeless = log(LEAST / (1 - LEAST) / len(topic))  # even if all categories weighed as much
    for at, own in sums:
        both = tuple(map(add, own, topic))
        if max(both) > hopeless:
            powers = [exp(min(_MOST_POWER, weight)) for weight in both]
            total = 1.0 + sum(powers)
            yield Likely(at, tuple(power / total for power in powers))


def _runs(tokens: Sequence[Token], likely: Sequence[Likely]) -> Iterator[list[Likely]]:
    """Yield the words that are likely names, those that follow each other together."""
    run: list[Likely] = []
    for word in likely:
        if sum(word.by_category) < LEAST:
            continue
        if run and not _is_joined(tokens, run[-1].at, word.at):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _is_joined(tokens: Sequence[Token], one: int, other: int) -> bool:
    between = tokens[one + 1 : other]
    return len(between) <= _MOST_JOINS and all(t.text.lower() in _JOINS for t in between)


def _shares(run: Sequence[Likely]) -> list[float]:
    """Return how well each category fits all words of a run, out of one."""
    sums = [
        sum(log(_TINY + word.by_category[number]) for word in run)
        for number in range(len(run[0].by_category))
    ]
    powers = [exp(own - max(sums)) for own in sums]
    return [power / sum(powers) for power in powers]


def _repeated(
    passage: Passage,
    found: Sequence[Guess],
    meant: Mapping[str, Guess],
    read: Iterable[tuple[int, Read]],
) -> Iterator[Guess]:
    """Yield what was found, told by who is meant, and the names of those again elsewhere."""
    for guess in found:
        passage.look()
        best = meant.get(passage.plain[guess.start : guess.end], guess)
        is_better = best.start != guess.start and best.likelihood > guess.likelihood
        yield _moved(best, guess.start, guess.end) if is_better else guess
    spans = sorted((guess.start, guess.end) for guess in found)
    starts = [start for start, _ in spans]
    ends = list(accumulate((end for _, end in spans), max))
    for first, (tokens, sums) in read:
        passage.look()
        for at, _ in sums:
            word = tokens[at].text.removesuffix("'s")
            start = first + tokens[at].start
            end = start + len(word)
            if word in meant and not _is_taken(starts, ends, start, end):
                yield _moved(meant[word], start, end)


def _is_taken(starts: Sequence[int], ends: Sequence[int], start: int, end: int) -> bool:
    """Tell whether one of some spans meets `start:end`.

    Their starts are in order; each of `ends` is the last one so far.
    """
    before = bisect_left(starts, end)
    return before > 0 and ends[before - 1] > start


def _moved(guess: Guess, start: int, end: int) -> Guess:
    return replace(guess, start=start, end=end)
