"""What a family of checks is: named detectors that say where, while a rule says what and why."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from unsent.checks.passage import Passage, Sentence


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A way to answer a mark: put `replacement` where the mark, or `span` if given, stands.

    `span` has the same origin as the mark's own offsets.
    """

    label: str
    replacement: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that a detector found, in offsets of the sentence or passage that it was given.

    `start == end == 0` is about the whole post. `rewrites` come before the fixes of the rule;
    `why` is said behind the rule's own.
    """

    start: int
    end: int
    rewrites: tuple[Rewrite, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()
    why: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Shade:
    """How strongly a place of a passage sounds like a category, 0 to 1: for the heat alone."""

    category: str
    start: int
    end: int
    strength: float


SentenceDetector = Callable[[Sentence], Iterable[Mark]]
PassageDetector = Callable[[Passage], Iterable[Mark]]
Shader = Callable[[Passage], Iterable[Shade]]


@dataclass(frozen=True, slots=True)
class Family:
    """Detectors by the name that a rule's `detector` gives.

    Those of `sentence` see one sentence at a time and are remembered by it; those of `passage`
    see everything and run on every check, so they have to be cheap. `shade` tells the heat more
    than marks can.
    """

    name: str
    sentence: Mapping[str, SentenceDetector] = field(default_factory=dict)
    passage: Mapping[str, PassageDetector] = field(default_factory=dict)
    shade: Shader | None = None
