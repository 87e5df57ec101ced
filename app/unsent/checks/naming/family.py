"""The detectors of names by what stands around them, sure ones and hints, for each category."""

from collections.abc import Iterable
from functools import partial

from unsent import resources
from unsent.checks.family import Family, Mark, PassageDetector
from unsent.checks.identifiers.known import Names
from unsent.checks.naming.guess import Namer
from unsent.checks.naming.tokens import Words
from unsent.checks.passage import Passage
from unsent.checks.weights import Scale, Table, read_scales, read_words

PREFIX = "named "  # of the names of its detectors, which a category follows
FAINTLY = " faintly"  # behind the category, of the detectors of hints


def is_named(detector: str) -> bool:
    """Tell whether a rule's detector is one of these."""
    return detector.startswith(PREFIX)


def read_name_table() -> Table:
    """Return the built-in weights."""
    scales = read_scales(resources.read_text("weights/name_scales.tsv"))
    return Table(scales, lambda: read_words(resources.read_text("weights/names.tsv")))


def family(names: Names) -> Family:
    """Return two detectors for each category, `named phi.name` and one for hints."""
    table = read_name_table()
    namer = Namer(table, Words(names))
    detectors: dict[str, PassageDetector] = {}
    for scale in table.scales:
        detectors[PREFIX + scale.category] = partial(_surely, namer, scale)
        detectors[PREFIX + scale.category + FAINTLY] = partial(_faintly, namer, scale)
    return Family("naming", passage=detectors)


def _surely(namer: Namer, scale: Scale, passage: Passage) -> Iterable[Mark]:
    return _marks(namer, passage, scale.category, scale.firm, 2.0)


def _faintly(namer: Namer, scale: Scale, passage: Passage) -> Iterable[Mark]:
    return _marks(namer, passage, scale.category, scale.faint, scale.firm)


def _marks(
    namer: Namer, passage: Passage, category: str, least: float, below: float
) -> Iterable[Mark]:
    for guess in namer.guesses(passage):
        if guess.category == category and least <= guess.likelihood < below:
            yield Mark(guess.start, guess.end, why=guess.why)
