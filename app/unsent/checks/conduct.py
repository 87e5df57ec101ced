"""How a post sounds: capitals, and claims about everyone, always."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.passage import Sentence
from unsent.checks.shapes import ShapeIndex
from unsent.checks.wordlists import Lists

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SOFTER = {
    "never": "rarely",
    "always": "often",
    "nobody": "hardly anyone",
    "no one": "hardly anyone",
    "everyone": "many people",
    "everybody": "many people",
    "none of": "few of",
    "not one of": "few of",
    "every single one of": "too many of",
    "every one of": "too many of",
    "all of": "many of",
    "literally": "often",
    "nothing ever": "little",
}
_SOFTEN = re.compile(r"\b(?:" + "|".join(sorted(_SOFTER, key=len, reverse=True)) + r")\b")


def family(lists: Lists) -> Family:
    """Return the detectors of tone."""
    absolutes = ShapeIndex(((shape, shape) for shape in lists["absolute"]), lists)
    capitals = _Capitals(frozenset(lists["link_word"]), frozenset(lists["acronym"]))

    def find_absolutes(sentence: Sentence) -> Iterable[Mark]:
        for found in absolutes.find(sentence.words):
            yield Mark(found.start, found.end, _softer(sentence.folded, found.start, found.end))

    return Family("conduct", sentence={"shouting": capitals.marks, "absolutes": find_absolutes})


@dataclass(frozen=True, slots=True)
class _Capitals:
    """Tells shouting from acronyms by the small words (`links`) that only sentences have."""

    links: frozenset[str]
    acronyms: frozenset[str]

    def marks(self, sentence: Sentence) -> Iterable[Mark]:
        """Yield runs of three or more words in capitals, or a short sentence all in capitals."""
        words = list(_WORD.finditer(sentence.plain))
        for run in _runs(words):
            is_whole = len(run) == len(words) and len(run) >= 2
            if self._is_loud([word.group().lower() for word in run], 2 if is_whole else 3):
                yield Mark(run[0].start(), run[-1].end())

    def _is_loud(self, words: list[str], at_least: int) -> bool:
        spoken = [word for word in words if word not in self.acronyms]
        links = sum(word in self.links for word in spoken)
        long = sum(len(word) >= 4 and word not in self.links for word in spoken)
        if len(spoken) < at_least:
            return False
        return long >= at_least or (links >= 1 and long + links >= 2)


def _runs(words: list[re.Match[str]]) -> Iterable[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for word in words:
        if word.group().isupper():
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _softer(folded: str, start: int, end: int) -> tuple[Rewrite, ...]:
    word = _SOFTEN.search(folded, start, end)
    if word is None:
        return ()
    softer = _SOFTER[word.group()]
    return (
        Rewrite(
            f"Say \N{LEFT DOUBLE QUOTATION MARK}{softer}\N{RIGHT DOUBLE QUOTATION MARK}",
            softer,
            word.span(),
        ),
    )
