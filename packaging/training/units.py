"""Cut texts into the stretches that are weighed, with the categories that each shows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from training.texts import Text
from unsent.checks.passage import Passage
from unsent.checks.weighing import FEWEST, features_of, pairs_of, spoken, stretches

MOST = 0.8  # of a labelled span that a stretch has to hold in order to count as showing it


@dataclass(frozen=True, slots=True)
class Unit:
    """One stretch: its words by sentence, the categories it shows, and those left open."""

    text: int  # which text it is a part of
    sentences: tuple[tuple[str, ...], ...]
    shows: frozenset[str]
    open: frozenset[str] = field(default=frozenset())

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return sum(map(len, self.sentences))

    def features(self) -> Iterator[str]:
        """Yield every feature as often as it stands there."""
        for words in self.sentences:
            for word in words:
                yield from features_of(word)
            yield from pairs_of(words)


def units_of_all(texts: Sequence[Text]) -> list[Unit]:
    """Return the stretches of all texts, which are known by their place."""
    return [unit for number, text in enumerate(texts) for unit in units_of(number, text)]


def units_of(number: int, text: Text) -> Iterator[Unit]:
    """Yield the stretches of a text. What a stretch shows by half is left open."""
    passage = Passage(text.text)
    read = list(stretches(passage))
    for stretch in read:
        start, end = passage.bounds[stretch.first][0], passage.bounds[stretch.last - 1][1]
        start, end = passage.to_original(start, end)
        shows, left = _labels(text, start, end, is_whole=len(read) == 1)
        words = tuple(spoken(s) for s in passage.sentences[stretch.first : stretch.last])
        if sum(map(len, words)) >= FEWEST:
            yield Unit(number, words, shows, left)


def _labels(
    text: Text, start: int, end: int, *, is_whole: bool
) -> tuple[frozenset[str], frozenset[str]]:
    if is_whole:
        return text.labels, text.open
    held: dict[str, float] = {}
    for left, right, category in text.spans or ():
        common = max(0, min(end, right) - max(start, left)) / (right - left)
        held[category] = max(held.get(category, 0.0), common)
    shows = frozenset(name for name, share in held.items() if share >= MOST)
    known = frozenset(name for name, share in held.items() if share in (0.0, 1.0))
    return shows, (text.labels - shows - known) | text.open
