"""Read what words weigh: `resources/weights`, made by `packaging/train_weights.py`.

`scales.tsv` has a line for each category, `words.tsv` one for each feature, with a column for each
category in the same order. The second is large, so it is read when the first sentence is weighed,
and the numbers of a line when its feature first stands in a text.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from unsent import resources

Vector = tuple[float, ...]  # what a feature weighs, in the order of the scales
REMEMBERED = 8192  # features


@dataclass(frozen=True, slots=True)
class Scale:
    """One category: the sum of no words at all, and the sums that are marked.

    From `faint` on there is a hint, from `firm` on more; where both are one there are no hints.
    """

    category: str
    bias: float
    faint: float
    firm: float


class _Numbers(dict[str, float]):
    """Numbers by how they are written: a few hundred in half a million places."""

    def __missing__(self, written: str) -> float:
        return self.setdefault(written, float(written))


class Table:
    """What each feature weighs on several scales; `read` gives its lines when they are needed."""

    def __init__(self, scales: Iterable[Scale], read: Callable[[], Mapping[str, str]]) -> None:
        self.scales = tuple(scales)
        self._read = read
        self.vector = lru_cache(REMEMBERED)(self._vector)
        self._number = _Numbers()

    @property
    def nothing(self) -> Vector:
        """Return what a feature without weights weighs."""
        return (0.0,) * len(self.scales)

    @cached_property
    def lines(self) -> Mapping[str, str]:
        """Return the weights of each feature as they are written, divided by tabs."""
        return self._read()

    def _vector(self, feature: str) -> Vector:
        return tuple(map(self._number.__getitem__, self.lines[feature].split("\t")))


def read_scales(text: str) -> list[Scale]:
    """Return the scales of lines `category bias faint firm`, divided by tabs."""
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return [Scale(name, *map(float, numbers)) for name, *numbers in rows]


def read_words(text: str) -> dict[str, str]:
    """Return the weights as written by feature, of lines that begin with it, below a head."""
    return dict(line.split("\t", 1) for line in text.split("\n")[1:] if line)


def read_table() -> Table:
    """Return the built-in weights."""
    scales = read_scales(resources.read_text("weights/scales.tsv"))
    return Table(scales, lambda: read_words(resources.read_text("weights/words.tsv")))
