"""How a post sounds: capitals, claims about everyone, always, and calls against one person."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.passage import Passage, Sentence
from unsent.checks.shapes import ShapeIndex
from unsent.checks.wordlists import Lists

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SOFTER = {  # each keeps its verb as it is: `almost everyone is`, `hardly any of them answers`
    "never once": "hardly ever",
    "never": "rarely",
    "always": "often",
    "nobody": "hardly anybody",
    "no one": "hardly anyone",
    "everyone": "almost everyone",
    "everybody": "almost everybody",
    "none of": "hardly any of",
    "not one of": "hardly one of",
    "every single one of": "almost every one of",
    "every one of": "almost every one of",
    "all of": "most of",
    "nothing ever": "little",
}
# somebody who can be found: a handle, a title with a name, two names in a row, "her name is"
_TARGET = re.compile(
    r"@\w{3,}|#[A-Z]\w{3,}|"
    r"\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Nurse|Sister|Judge|Councillor)\b\.? [A-Z]|"
    r"\b[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:[a-z]{2,3} )?[A-Z][a-z]+\b|"
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:name|profile|handle|address|number|page|boss)\b|"
    r"\b[Tt]h(?:is|e) (?:man|woman|guy|account|reporter|landlord|recruiter|influencer|teacher)\b"
)
# said of thanks, of proper channels, and of crowds that should go home
_FRIENDLY = re.compile(
    r"\b(?:thank|thanks|thankyou|congratulat\w+|kudos|nominate|celebrat\w+|birthday|proud|medals?|"
    r"please stop|please don't|leave \w+ (?:family )?alone|ought to|ombudsman|online form|"
    r"through the form|apolog\w+|sorry|raffle|cake|open letter|handover|"
    r"rota|swap|leave dates|specimens?|labs?|bed|keys|potassium)\b"
)
REMEMBERED = 8192  # sentences
NEAR = 2  # sentences between a person and the call to go after them
_SOFTEN = re.compile(r"\b(?:" + "|".join(sorted(_SOFTER, key=len, reverse=True)) + r")\b")


def family(lists: Lists) -> Family:
    """Return the detectors of tone."""
    absolutes = ShapeIndex(((shape, shape) for shape in lists["absolute"]), lists)
    capitals = _Capitals(frozenset(lists["link_word"]), frozenset(lists["acronym"]))

    def find_absolutes(sentence: Sentence) -> Iterable[Mark]:
        for found in absolutes.find(sentence.words):
            yield Mark(found.start, found.end, _softer(sentence.folded, found.start, found.end))

    calls = _Calls(ShapeIndex(((shape, shape) for shape in lists["call_out"]), lists))
    return Family(
        "conduct",
        sentence={"shouting": capitals.marks, "absolutes": find_absolutes},
        passage={"calls_out": calls.marks},
    )


class _Calls:
    """Finds a call to act against somebody, with that somebody within `NEAR` sentences."""

    def __init__(self, calls: ShapeIndex[str]) -> None:
        self._calls = calls
        self._read = lru_cache(REMEMBERED)(self._read_sentence)

    def marks(self, passage: Passage) -> Iterable[Mark]:
        """Yield the calls that have a target near, unless the passage is a friendly one."""
        for index, calls in enumerate(map(self._read, passage.sentences)):
            if not calls:
                continue
            around = passage.sentences[max(0, index - NEAR) : index + NEAR + 1]
            is_named = any(_TARGET.search(sentence.plain) for sentence in around)
            if is_named and not any(_FRIENDLY.search(sentence.folded) for sentence in around):
                start = passage.bounds[index][0]
                yield Mark(start + calls[0], start + calls[1])

    def _read_sentence(self, sentence: Sentence) -> tuple[int, ...]:
        """Return where the calls in a sentence begin and end."""
        found = [
            hit
            for hit in self._calls.find(sentence.words)
            if not sentence.is_quoted(hit.start, hit.end)
            and not sentence.is_negated(hit.start, hit.end)
        ]
        return (found[0].start, max(hit.end for hit in found)) if found else ()


@dataclass(frozen=True, slots=True)
class _Capitals:
    """Tells shouting from acronyms by the small words (`links`) that only sentences have."""

    links: frozenset[str]
    acronyms: frozenset[str]

    def marks(self, sentence: Sentence) -> Iterable[Mark]:
        """Yield runs of three or more words in capitals, or a short sentence all in capitals."""
        if sum(map(str.isupper, _WORD.findall(sentence.plain))) < 2:
            return
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
