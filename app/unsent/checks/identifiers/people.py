"""Anybody's name: a note, since a name alone does not say whose it is.

Two names that fit each other; a name that the text says is one, in a greeting, in speech or with
what only people do; and whoever is named in full, named again.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.names import OWN_BEFORE, PET
from unsent.checks.identifiers.runs import Run, full_names, runs_in, strangers
from unsent.checks.identifiers.shapes import found, span_of
from unsent.checks.identifiers.spoken import (
    ALONE,
    NOT_LAST,
    OF_WORKS,
    PUBLIC_LIFE,
    STATED,
    STATED_LOW,
    STATED_PLAINLY,
)
from unsent.checks.passage import Passage, Sentence
from unsent.checks.patterns import CAPITAL, INSIDE

REMEMBERED = 4096  # sentences
_BEGINS = re.compile(
    r"(?:'s)? (?:is|was|has|had|will|would|can|could|did|does|just|never|always|also|still|and|or|"
    r"[a-z]+(?:s|ed))\b|, |'s [a-z]|:"
)
_THING = re.compile(
    r"(?i)\b(?:the|an?|this|that|some|every|each|another|no|any|king|queen|"
    r"pope|saint|st\.?|prince|princess|lake|mount|fort|cape|storm|hurricane|cyclone|baby|poor) $|"
    r"\bit(?:'s)? $"
)
_INTRODUCES = re.compile(
    r"\b(?:with|by|to|from|for|is|named|called|dear|hi|hello|hey|contact|ask|tell|told|asked|met|"
    r"meet|"
    r"know|knows|see|saw|and|thank|thanks|about|between|mr|mrs|ms|miss|dr|friend|cousin|brother|"
    r"sister|boss|wife|husband|son|daughter|uncle|aunt|neighbour|neighbor|customer|guest),? $",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"(?:'s)? (?:is|was|has|had|will|would|can|could|did|does|lives?|said|says|asked|told|works?|"
    r"left|"
    r"wants|moved|called|wrote|born|and I)\b|, (?:who|an?|the|my|our|his|her|\d)\b|'s [a-z]|$"
)
_LOUD = 0.75  # share of words with a capital from which a sentence is a headline
_LOW = 4  # letters of a name in lower case
_SHORT = 5  # words up to which nothing is a headline


class _People:
    def __init__(self, names: Names) -> None:
        self._names = names
        self._full = lru_cache(REMEMBERED)(self._read)

    def anybody(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield names of people, patients or not."""
        if CAPITAL in sentence.clues:
            for start, end in self._full(sentence):
                yield Mark(start, end, _rewrites(sentence, start))
        for match in found((STATED_LOW,), sentence.folded, sentence.clues):
            if self._names.is_clear(match["first"]):
                yield Mark(*span_of(match), (Rewrite("Take it out", ""),))
        for start, end in self._in_small_letters(sentence):
            yield Mark(start, end, (Rewrite("Take it out", ""),))

    def _in_small_letters(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield a first and a second name, neither of them a word, side by side in lower case."""
        if not self._names.holds_first_name(sentence.clues):
            return
        for one, other in pairwise(sentence.words):
            if not self._names.is_listed_first(one.text):
                continue
            if len(one.text) < _LOW or len(other.text) < _LOW or other.start != one.end + 1:
                continue
            is_low = sentence.plain[one.start] == one.text[0] and other.text.isalpha()
            if is_low and other.text in self._names.last:
                yield one.start, other.end

    def again(self, passage: Passage) -> Iterator[Mark]:
        """Yield the first and last names of those who are named in full somewhere, again."""
        known: set[str] = set()
        for sentence in passage.sentences:
            if INSIDE in sentence.clues:
                known.update(self._parts(sentence))
        if not known:
            return
        for sentence, (at, _) in zip(passage.sentences, passage.bounds, strict=True):
            for word in sentence.words if CAPITAL in sentence.clues else ():
                written = sentence.plain[word.start : word.end].removesuffix("'s")
                if written in known:
                    yield Mark(at + word.start, at + word.start + len(written))

    def _parts(self, sentence: Sentence) -> Iterator[str]:
        for start, end in self._full(sentence):
            words = sentence.plain[start:end].split()
            if len(words) > 1 and len(words[-1]) > 3 and self._names.may_be_last(words[-1]):
                yield words[-1]
                if self._names.is_clear(words[0]) and self._names.may_be_name(words[0]):
                    yield words[0]

    def _read(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        return tuple(dict.fromkeys(self._spans(sentence)))

    def _spans(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        text, clues = sentence.plain, sentence.clues
        if not self._names.may_name(sentence) or _is_headline(sentence):
            return
        for match in found((*STATED, *STATED_PLAINLY), text, clues):
            if self._may_be(match["it"]) and not self._names.is_famous(match["it"]):
                yield span_of(match)
        if "public_talk" in sentence.near:
            return
        is_public = not clues.isdisjoint(PUBLIC_LIFE)
        for run in runs_in(text, self._names):
            yield from self._in_run(sentence, run, is_public)
        if not is_public:
            for match in found(ALONE, text, clues):
                if self._is_somebody(match["it"]) and not _is_a_thing(text, match.start("it")):
                    yield span_of(match)

    def _in_run(self, sentence: Sentence, run: Run, is_public: bool) -> Iterator[tuple[int, int]]:
        text, clues = sentence.plain, sentence.clues
        if run.pieces[-1].text.lower() in NOT_LAST or not clues.isdisjoint(OF_WORKS):
            return
        one = run.pieces[0]
        if OWN_BEFORE.search(text[: one.start]):
            return
        if len(run.pieces) == 1:
            known = self._names.is_famous(_with_word_before(text, one.start, one.end))
            if one.is_first and not (is_public or known) and _is_spoken_of(text, run):
                yield one.start, one.end
            return
        spans = list(full_names(run))
        stranger = None if spans else strangers(run)
        is_cared_for = "patient" in sentence.near and not run.is_opening
        if stranger and not is_public and (is_cared_for or _is_introduced(text, *stranger)):
            spans = [stranger]
        yield from (span for span in spans if not self._names.is_famous(text[slice(*span)]))

    def _is_somebody(self, word: str) -> bool:
        """Tell whether a word that stands where a name stands is one."""
        if self._names.is_clear(word):
            return self._names.may_be_name(word)
        if not self._names.may_be_name(word) or word.isupper() or word.lower() in NOT_LAST:
            return False
        return word.lower() in self._names.ambiguous or not (
            self._names.is_common(word) or self._names.is_town(word)
        )

    def _may_be(self, words: str) -> bool:
        parts = [word.strip(".") for word in words.split()]
        if any(part.lower() in NOT_LAST for part in parts) or len(max(parts, key=len)) < 2:
            return False
        first, *others = parts
        return (
            self._names.may_be_name(first)
            and all(self._names.may_be_last(part) for part in others)
            and not words.isupper()
        )


def _is_spoken_of(text: str, run: Run) -> bool:
    """Tell whether a first name by itself is within a sentence or begins it as a person would."""
    if run.is_opening:
        return _BEGINS.match(text, run.pieces[0].end) is not None
    return not _is_a_thing(text, run.pieces[0].start)


def _with_word_before(text: str, start: int, end: int) -> str:
    return text[text.rfind(" ", 0, max(0, start - 1)) + 1 : end]


def _is_a_thing(text: str, start: int) -> bool:
    """Tell whether what begins here is `the Heimlich`, a pet, or one of the writer's family."""
    before = text[max(0, start - 60) : start]
    return bool(_THING.search(before) or OWN_BEFORE.search(before) or PET.search(before))


def _is_introduced(text: str, start: int, end: int) -> bool:
    """Tell whether two unknown words stand where the name of a person would."""
    return bool(_INTRODUCES.search(text, 0, start) or _FOLLOWS.match(text, end))


def _is_headline(sentence: Sentence) -> bool:
    words = sentence.words
    capitals = sum(sentence.plain[word.start].isupper() for word in words)
    return len(words) > _SHORT and capitals > _LOUD * len(words)


def _rewrites(sentence: Sentence, start: int) -> tuple[Rewrite, ...]:
    if re.search(r"(?i)\b(?:the|my|our|a|this|that) $", sentence.plain[:start]):
        return (Rewrite("Take it out", ""),)
    return (Rewrite('Say "somebody"', "somebody"),)


def family(names: Names) -> Family:
    """Return the detectors for names of anybody."""
    people = _People(names)

    def again(passage: Passage) -> Iterable[Mark]:
        return people.again(passage)

    return Family(
        "people", sentence={"any-name": people.anybody}, passage={"any-name-again": again}
    )
