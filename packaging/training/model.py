"""Fit all categories on the same features, of which only those that do most are kept."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np
from scipy.sparse import csr_matrix

from training.features import Vocabulary, vocabulary_of
from training.logistic import fit
from training.units import Unit

COST = 0.3  # of an error, against the penalty of weights
KEPT = 25_000  # features


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned: a column of weights and a bias for each category, on scaled counts."""

    vocabulary: Vocabulary
    weights: np.ndarray
    biases: np.ndarray

    def scores(self, units: Sequence[Unit]) -> np.ndarray:
        """Return what each unit weighs, with a column for each category."""
        return self.vocabulary.matrix(units) @ self.weights + self.biases

    def by_feature(self) -> Iterator[tuple[str, np.ndarray]]:
        """Yield each feature, with what it weighs where it stands once, in order."""
        for name, at in sorted(self.vocabulary.columns.items()):
            yield name, self.weights[at] * self.vocabulary.scales[at]


def learn(units: Sequence[Unit], names: Sequence[str]) -> Model:
    """Return a model of all categories: fitted once on all features, then on those that do most."""
    vocabulary = vocabulary_of(units)
    rows = vocabulary.matrix(units)
    weights, _ = _fit_all(rows, units, names)
    kept = _heaviest(rows, weights * vocabulary.scales[:, None])
    weights, biases = _fit_all(rows[:, kept].tocsr(), units, names)
    return Model(vocabulary.only(kept), weights, biases)


def _heaviest(rows: csr_matrix, weights: np.ndarray) -> np.ndarray:
    """Return the columns that weigh most over all units; each category has the same say."""
    often = np.asarray((rows > 0).sum(axis=0)).ravel()
    does = often[:, None] * weights / np.sqrt((weights**2).mean(axis=0))
    order = np.argsort(-np.sqrt((does**2).sum(axis=1)), kind="stable")
    return np.sort(order[:KEPT])


def _fit_all(
    rows: csr_matrix, units: Sequence[Unit], names: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(partial(_fit, rows, units), names))
    return np.stack([w for w, _ in found], axis=1), np.array([bias for _, bias in found])


def _fit(rows: csr_matrix, units: Sequence[Unit], name: str) -> tuple[np.ndarray, float]:
    """Return the weights of one category, without the units that say neither yes nor no."""
    told = [at for at, unit in enumerate(units) if name in unit.shows or name not in unit.open]
    truths = np.array([name in units[at].shows for at in told])
    return fit(rows[told], truths, COST)
