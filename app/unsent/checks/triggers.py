"""Find what a sentence may hold by the words that stand in it, without asking all the others.

Whatever waits for words says so in clauses: of each clause at least one word has to stand in the
sentence. It is filed under the words of the clause that is likely the rarest, so that a sentence
without any of these costs nothing.
"""

from collections.abc import Callable, Iterable, Set
from typing import Generic, TypeVar

T = TypeVar("T")
Clauses = tuple[frozenset[str], ...]

# the words that every sentence is full of, roughly by how often: they are poor triggers
_FREQUENT = (
    "the to and a of i in is it that you for my on be with was not are this have we at but me so "
    "they your just all up out he as no what one she if from who do had can or their her his about "
    "will when our by an there get like been has how now i'm it's don't them more than then then "
    "would day time only because after after before us him were day's any some never every over "
    's t m 0 A aA . : ( " /'
)
_OFTEN = 200  # how much more often than any other word they are taken to stand
_COMMONNESS = dict.fromkeys(_FREQUENT.split(), _OFTEN)


def commonness(words: Iterable[str]) -> int:
    """Return how often one of the words stands in sentences, in no unit but its own."""
    return sum(_COMMONNESS.get(word, 1) for word in words)


class Triggers(Generic[T]):
    """Things that wait for words, in the order in which they were added."""

    def __init__(self, weigh: Callable[[frozenset[str]], int] = commonness) -> None:
        self._weigh = weigh
        self._always: list[tuple[int, T]] = []
        self._by_word: dict[str, list[tuple[int, frozenset[str], Clauses, T]]] = {}
        self._words: set[str] = set()
        self._count = 0

    def add(self, clauses: Iterable[frozenset[str]], value: T) -> None:
        """Have a value wait until each of the clauses has a word; without any it always comes."""
        ordered = list(clauses)
        if len(ordered) > 1:
            ordered.sort(key=self._weigh)
        number, self._count = self._count, self._count + 1
        if not ordered:
            self._always.append((number, value))
            return
        entry = (number, ordered[min(1, len(ordered) - 1)], tuple(ordered[2:]), value)
        self._words |= ordered[0]
        for word in ordered[0]:
            self._by_word.setdefault(word, []).append(entry)

    def of(self, present: Set[str]) -> list[T]:
        """Return what has all its words among those present, in the order of adding."""
        found = dict(self._always)
        for word in self._words & present:
            for number, second, others, value in self._by_word[word]:
                if second.isdisjoint(present) or not all_met(others, present):
                    continue
                found[number] = value
        return [found[number] for number in sorted(found)] if len(found) > 1 else [*found.values()]


def all_met(clauses: Clauses, present: Set[str]) -> bool:
    """Tell whether of each clause a word is there."""
    for clause in clauses:  # noqa: SIM110 - faster than any(), and asked thousands of times
        if clause.isdisjoint(present):
            return False
    return True
