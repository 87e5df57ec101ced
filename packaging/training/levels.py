"""Choose from which sums on a category is marked, by texts that the model has not learned from."""

from collections.abc import Mapping, Sequence

import numpy as np

from training.texts import Text

_JUST_ABOVE = 1e-6
Scores = Mapping[str, np.ndarray]  # by category, what each text weighs at most


def levels(texts: Sequence[Text], scores: Scores, names: Sequence[str], share: float) -> Scores:
    """Return a threshold for each name that this share of everyday drafts exceeds."""
    everyday = np.array([text.is_everyday for text in texts])
    most = int(share * everyday.sum())
    return {name: np.sort(scores[name][everyday])[::-1][most] + _JUST_ABOVE for name in names}


def alarms(scores: Scores, thresholds: Scores, of: np.ndarray) -> float:
    """Return the share of the chosen texts that any of the thresholds marks."""
    hits = [scores[name][of] >= threshold for name, threshold in thresholds.items()]
    return float(np.any(hits, axis=0).mean()) if hits else 0.0
