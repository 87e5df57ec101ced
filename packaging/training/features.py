"""Turn features into columns of numbers, with rare ones left out and frequent ones made light."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

import numpy as np
from scipy.sparse import csr_matrix

from training.units import Unit

FEWEST = {"word": 1, "list": 2, "pair": 2, "part": 2}  # units that a feature has to stand in
PART = 0.4  # of the weight of a word that a part of it starts with: there are many
RARE = 1.5  # power of the rarity by which a feature is scaled


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The features that are kept, with their columns and how much each is scaled."""

    columns: dict[str, int]
    scales: np.ndarray

    def matrix(self, units: Sequence[Unit]) -> csr_matrix:
        """Return units as rows of `scale * count / sqrt(words)`."""
        starts, columns, values = [0], [], []
        for unit in units:
            size = sqrt(unit.words)
            for feature, count in Counter(unit.features()).items():
                column = self.columns.get(feature)
                if column is not None:
                    columns.append(column)
                    values.append(self.scales[column] * count / size)
            starts.append(len(columns))
        shape = (len(units), len(self.columns))
        return csr_matrix((values, columns, starts), shape=shape)

    def only(self, chosen: np.ndarray) -> "Vocabulary":
        """Return a vocabulary of the chosen columns, which are in order."""
        names = list(self.columns)
        columns = {names[column]: at for at, column in enumerate(chosen)}
        return Vocabulary(columns, self.scales[chosen])


def vocabulary_of(units: Sequence[Unit]) -> Vocabulary:
    """Return the features that stand in enough units."""
    counts = Counter(feature for unit in units for feature in set(unit.features()))
    kept = sorted(name for name, count in counts.items() if count >= FEWEST[kind_of(name)])
    scales = (
        (log(len(units) / counts[name]) + 1) ** RARE * (PART if kind_of(name) == "part" else 1.0)
        for name in kept
    )
    return Vocabulary({name: at for at, name in enumerate(kept)}, np.array(list(scales)))


def kind_of(feature: str) -> str:
    """Return whether a feature is a word, a list, a pair of words or a part of one."""
    if feature.startswith("~"):
        return "part"
    if " " in feature:
        return "pair"
    return "list" if feature.startswith("{") else "word"
