"""Turn words into columns of numbers, with rare features left out and frequent ones made light."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

from training.logistic import Row
from training.units import Unit
from unsent.checks.weighing import parts_of

FEWEST = {"word": 2, "pair": 2, "part": 4}  # units that a feature has to stand in
PART = 0.4  # of the weight of a word that a part of it starts with: there are many


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The features that are kept, with their columns and how much each is scaled."""

    columns: dict[str, int]
    scales: tuple[float, ...]

    def row(self, unit: Unit) -> Row:
        """Return a unit as the columns that are not zero: `scale * count / sqrt(words)`."""
        size = sqrt(sum(map(len, unit.sentences))) or 1.0
        counts = Counter(f for f in features(unit) if f in self.columns)
        here = [self.columns[feature] for feature in counts]
        return here, [self.scales[c] * n / size for c, n in zip(here, counts.values(), strict=True)]

    def weights(self, by_column: Sequence[float]) -> dict[str, float]:
        """Return the weight of each feature for counts that are not scaled."""
        return {name: by_column[at] * self.scales[at] for name, at in self.columns.items()}


def features(unit: Unit) -> Iterable[str]:
    """Yield every feature of a unit as often as it stands there."""
    for words in unit.sentences:
        for word in words:
            yield from parts_of(word)
        for one, other in pairwise(words):
            yield f"{one} {other}"


def vocabulary_of(units: Sequence[Unit]) -> Vocabulary:
    """Return the features that stand in enough units."""
    counts = Counter(feature for unit in units for feature in set(features(unit)))
    kept = sorted(name for name, count in counts.items() if count >= FEWEST[_kind(name)])
    scales = (
        (log(len(units) / counts[name]) + 1) * (PART if name.startswith("~") else 1.0)
        for name in kept
    )
    return Vocabulary({name: at for at, name in enumerate(kept)}, tuple(scales))


def _kind(feature: str) -> str:
    if feature.startswith("~"):
        return "part"
    return "pair" if " " in feature else "word"
