"""Logistic regression with an L2 penalty, by coordinates of its dual, in plain Python.

Yu, Huang and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy
models", Machine Learning 85 (2011). It needs no step size and ends where it should.
"""

from collections.abc import Sequence
from math import log
from random import Random

Row = tuple[Sequence[int], Sequence[float]]  # the columns that are not zero, and their values


def fit(
    rows: Sequence[Row], truths: Sequence[bool], columns: int, cost: float, passes: int = 12
) -> tuple[list[float], float]:
    """Return the weight of each column and the bias.

    `cost` is the price of an error against the penalty; both truths are priced alike in sum.
    """
    weights, bias = [0.0] * columns, 0.0
    share = sum(truths) / len(truths)
    caps = [cost / (2 * share) if truth else cost / (2 * (1 - share)) for truth in truths]
    alphas = [0.01 * cap for cap in caps]
    for row, truth, alpha in zip(rows, truths, alphas, strict=True):
        bias += _add(weights, row, alpha if truth else -alpha)
    lengths = [1.0 + sum(value * value for value in row[1]) for row in rows]
    order = list(range(len(rows)))
    random = Random(1)  # noqa: S311 - nothing secret
    for _ in range(passes):
        random.shuffle(order)
        for at in order:
            columns_here, values = rows[at]
            sign = 1.0 if truths[at] else -1.0
            margin = bias + sum(weights[c] * v for c, v in zip(columns_here, values, strict=True))
            alpha = _best(alphas[at], caps[at], sign * margin, lengths[at])
            bias += _add(weights, rows[at], sign * (alpha - alphas[at]))
            alphas[at] = alpha
    return weights, bias


def _best(alpha: float, cap: float, margin: float, length: float) -> float:
    """Return the root of `log(a / (cap - a)) + margin + (a - alpha) * length`, which grows in a."""
    low, high = 0.0, cap
    a = alpha
    for _ in range(30):
        slope = log(a / (cap - a)) + margin + (a - alpha) * length
        if abs(slope) < 1e-4:
            break
        low, high = (low, a) if slope > 0 else (a, high)
        step = a - slope / (cap / (a * (cap - a)) + length)
        a = step if low < step < high else (low + high) / 2
        a = min(max(a, cap * 1e-9), cap * (1 - 1e-9))
    return a


def _add(weights: list[float], row: Row, by: float) -> float:
    for column, value in zip(*row, strict=True):
        weights[column] += by * value
    return by
