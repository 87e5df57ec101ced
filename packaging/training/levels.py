"""Choose from which sums on a category is marked, by texts that the model has not learned from."""

from collections.abc import Mapping, Sequence

import numpy as np

from training.texts import Text

OURS = 5.0  # how much more a post of ours counts than a lesson, when recall is weighed
NEAR = 0.15  # how much a lesson's near miss counts against a clean post of ours
_STEPS = 50

Scores = Mapping[str, np.ndarray]  # by category, what each text weighs at most


def levels(texts: Sequence[Text], scores: Scores, names: Sequence[str], share: float) -> Scores:
    """Return a threshold for each name, so that few clean posts are marked by any of them.

    All categories pay the same price for a false alarm: the lowest at which at most `share` of
    our clean posts and cooled texts are marked.
    """
    clean = np.array([text.is_ours and not text.labels for text in texts])
    low, high = 0.1, 1e5
    for _ in range(_STEPS):
        price = float(np.sqrt(low * high))
        found = _at(texts, scores, names, price)
        low, high = (price, high) if alarms(scores, found, clean) > share else (low, price)
    return _at(texts, scores, names, high)


def alarms(scores: Scores, thresholds: Scores, of: np.ndarray) -> float:
    """Return the share of the chosen texts that any of the thresholds marks."""
    hits = [scores[name][of] >= threshold for name, threshold in thresholds.items()]
    return float(np.any(hits, axis=0).mean()) if hits else 0.0


def _at(texts: Sequence[Text], scores: Scores, names: Sequence[str], price: float) -> Scores:
    return {name: _best(texts, scores[name], name, price) for name in names}


def _best(texts: Sequence[Text], scores: np.ndarray, name: str, price: float) -> np.ndarray:
    """Return the threshold with most recall less the price of the share of false alarms."""
    gain = _shares([_worth(text, OURS) if name in text.labels else 0.0 for text in texts])
    loss = _shares([0.0 if text.labels or text.open else _worth(text, 1 / NEAR) for text in texts])
    order = np.argsort(-scores, kind="stable")
    use = np.cumsum(gain[order]) - price * np.cumsum(loss[order])
    return scores[order][int(np.argmax(use))]


def _worth(text: Text, ours: float) -> float:
    return ours if text.is_ours else 1.0


def _shares(weights: Sequence[float]) -> np.ndarray:
    found = np.array(weights)
    return found / found.sum()
