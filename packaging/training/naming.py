"""Learn whose name it is: one softmax over the categories, fitted on the words that may name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain
from math import sqrt

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from training.marked import CATEGORIES, Marked
from unsent import resources
from unsent.checks.cues import Cues, read_cues
from unsent.checks.naming.features import REACH, before, behind, features_in, topic_of
from unsent.checks.naming.tokens import Token, Words, blank, tokens_in
from unsent.checks.passage import Passage, read_in

COST = 0.3  # of an error, against the penalty of weights
FAR = 0.5  # of the value of others, for what only stands somewhere around
FEWEST = 2  # words of which a feature must be
KEPT = 14_000  # features
MOST = 0.5  # of a word that a marked span has to cover
_LIGHT_BIAS = 0.01


@dataclass(frozen=True, slots=True)
class Case:
    """One word that may name, in one text: its features and what it is, 0 for no name.

    `around` are those of the words within reach, `topic` those of the whole text.
    """

    text: int
    features: frozenset[str]
    around: tuple[str, ...]
    topic: frozenset[str]
    truth: int


@dataclass(frozen=True, slots=True)
class Learned:
    """A row of weights for each feature, a column for each category, against no name."""

    columns: dict[str, int]
    weights: np.ndarray
    biases: np.ndarray


@cache
def _cues() -> Cues:
    return read_cues(resources.read_text("lexicons/cues.toml"))


def passage_of(text: str) -> Passage:
    """Return a text as the checks read it, without any check."""
    return Passage(text, partial(read_in, cues=_cues()), _cues())


def cases_of(texts: Sequence[Marked], words: Words) -> list[Case]:
    """Return every word of all texts that may name."""
    return [case for number, text in enumerate(texts) for case in _cases(number, text, words)]


def _cases(number: int, text: Marked, words: Words) -> Iterator[Case]:
    passage = passage_of(text.text)
    topic = topic_of(passage)
    for sentence, (start, _) in zip(passage.sentences, passage.bounds, strict=True):
        tokens = tokens_in(sentence.plain)
        for at, features in features_in(sentence, tokens, words):
            begin, end = start + tokens[at].start, start + tokens[at].end
            truth = _truth(text, *passage.to_original(begin, end))
            own = frozenset((*words.own(tokens[at].text), *features))
            yield Case(number, own, _around(tokens, at), topic, truth)


def _around(tokens: Sequence[Token], at: int) -> tuple[str, ...]:
    low = [blank(token.text.lower()) for token in tokens]
    left, right = low[max(0, at - REACH) : at], low[at + 1 : at + REACH + 1]
    return tuple(chain.from_iterable((*map(before, left), *map(behind, right))))


def _truth(text: Marked, start: int, end: int) -> int:
    """Return the category of the shortest span over a word, counted from 1, or 0."""
    over = [
        (right - left, CATEGORIES.index(category) + 1)
        for left, right, category in text.spans
        if min(end, right) - max(start, left) >= MOST * (end - start)
    ]
    return min(over)[1] if over else 0


def learn(cases: Sequence[Case]) -> Learned:
    """Return the weights: fitted on all features, then once more on those that do most."""
    counts = Counter(feature for case in cases for feature in case.features.union(case.around))
    topics = {case.text: case.topic for case in cases}.values()
    counts.update(feature for topic in topics for feature in topic)
    names = sorted(feature for feature, count in counts.items() if count >= FEWEST)
    weights, _ = _fit(cases, names)
    often = np.array([counts[name] for name in names])
    does = np.sqrt(often) * np.sqrt((weights**2).sum(axis=1))
    kept = sorted(np.argsort(-does, kind="stable")[:KEPT])
    names = [names[at] for at in kept]
    weights, biases = _fit(cases, names)
    values = np.array([_value(name) for name in names])
    return Learned({name: at for at, name in enumerate(names)}, weights * values[:, None], biases)


def _value(feature: str) -> float:
    return FAR if feature[0] == "b" else 1.0


def _fit(cases: Sequence[Case], names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    columns = {name: at for at, name in enumerate(names)}
    rows = _matrix(cases, columns)
    across = rows.T.tocsr()
    truths = np.eye(len(CATEGORIES) + 1)[[case.truth for case in cases]]
    shape = (len(names) + 1, len(CATEGORIES) + 1)
    penalty = np.append(np.ones(len(names)), _LIGHT_BIAS)[:, None]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        at = flat.reshape(shape)
        sums = rows @ at[:-1] + at[-1]
        sums -= sums.max(axis=1, keepdims=True)
        powers = np.exp(sums)
        shares = powers / powers.sum(axis=1, keepdims=True)
        wrong = shares - truths
        slope = COST * np.vstack([across @ wrong, wrong.sum(axis=0)]) + penalty * at
        missed = -np.log(np.maximum((shares * truths).sum(axis=1), 1e-12)).sum()
        return COST * missed + 0.5 * (penalty * at * at).sum(), slope.ravel()

    start = np.zeros(shape).ravel()
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 120}).x
    best = best.reshape(shape)
    against = best[:, 1:] - best[:, :1]
    return against[:-1], against[-1]


def _matrix(cases: Sequence[Case], columns: dict[str, int]) -> csr_matrix:
    starts, places, values = [0], [], []
    for case in cases:
        for feature in (*sorted(case.features), *case.around):
            if feature in columns:
                places.append(columns[feature])
                values.append(_value(feature))
        topic = sorted(case.topic & columns.keys())
        places += [columns[feature] for feature in topic]
        values += [1 / sqrt(len(case.topic))] * len(topic)
        starts.append(len(places))
    return csr_matrix((values, places, starts), shape=(len(cases), len(columns)))
