"""Time a call: the median of several, in seconds."""

from collections.abc import Callable, Sequence
from functools import partial
from statistics import median
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = perf_counter()
    call()
    return perf_counter() - start


def median_over(call: Callable[[T], object], values: Sequence[T]) -> float:
    """Return the median time of a call over different values."""
    return median(seconds(partial(call, value)) for value in values)
