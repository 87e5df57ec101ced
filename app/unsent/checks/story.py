"""The story combination: details that single somebody out together, or one that does alone.

Each detail has a kind with a weight (`resources/lexicons/story.toml`). Distinct kinds within a
window of sentences add up; at the threshold the passage is marked with its parts. Source of the
idea: most recognisable posts of clinicians name nobody (JMIR 2020;22(9):e19746).
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from unsent import resources
from unsent.checks.family import Family, Mark
from unsent.checks.identifiers.known import Names
from unsent.checks.passage import Passage, Sentence
from unsent.checks.phrases import PhraseIndex

WINDOW = 3  # sentences
THRESHOLD = 5
FEWEST_KINDS = 3
REACH = 40  # characters by which a mark is widened to the clauses it begins and ends in
_CLAUSE_START = re.compile(r"(?:(?<=[.!?,;:\n] )|^)[^.!?,;:\n]*$")
_CLAUSE_END = re.compile(r"[^.!?,;:\n]*(?=[.!?,;:\n]|$)")
_SOMEWHERE = re.compile(r"\b(?:[Ii]n|[Ff]rom|[Oo]utside|[Nn]ear) ([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)")


@dataclass(frozen=True, slots=True)
class Detail:
    """One quasi-identifier: its kind, its weight, where it stands."""

    kind: str
    weight: int
    start: int
    end: int


class Story:
    """The kinds of details, with a memory of sentences read before."""

    def __init__(self, toml: str, names: Names) -> None:
        table = tomllib.loads(toml)
        self._weights: dict[str, int] = {
            kind: entry["weight"] for kind, entry in table["kind"].items()
        }
        self._index = PhraseIndex(
            (phrase, kind)
            for kind, entry in table["kind"].items()
            for phrase in entry.get("phrases", ())
        )
        self._patterns = [
            (re.compile(pattern), kind)
            for kind, entry in table["kind"].items()
            for pattern in entry.get("patterns", ())
        ]
        self._alone = [re.compile(pattern) for pattern in table["alone"]["patterns"]]
        self._names = names
        self.details_in = lru_cache(4096)(self._read)

    def alone(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield the phrases that single a patient out by themselves."""
        if "patient" not in sentence.near:
            return
        for pattern in self._alone:
            for match in pattern.finditer(sentence.folded):
                start, end = match.span("it")
                yield Mark(start, start + len(sentence.folded[start:end].rstrip(" ,;:")))

    def combined(self, passage: Passage) -> Iterator[Mark]:
        """Yield the windows in which the details add up, each with its parts."""
        told = [
            (self.details_in(sentence) if "patient" in sentence.near else ())
            for sentence in passage.sentences
        ]
        taken = -1
        for first in range(len(told)):
            if first <= taken or not told[first]:
                continue
            last = min(first + WINDOW, len(told))
            details = [
                Detail(d.kind, d.weight, d.start + at, d.end + at)
                for index in range(first, last)
                for at in (passage.bounds[index][0],)
                for d in told[index]
            ]
            chosen = weightiest(details)
            if is_recognisable(chosen):
                taken = last - 1
                parts = tuple(sorted((d.start, d.end) for d in chosen))
                yield Mark(*_clauses(passage, parts[0][0], max(end for _, end in parts)), (), parts)

    def _read(self, sentence: Sentence) -> tuple[Detail, ...]:
        found = [
            Detail(kind, self._weights[kind], start, end)
            for kind, start, end in self._index.find(sentence.words)
        ]
        for pattern, kind in self._patterns:
            found.extend(
                Detail(kind, self._weights[kind], *match.span())
                for match in pattern.finditer(sentence.folded)
            )
        found.extend(
            Detail("place", self._weights["place"], *match.span(1))
            for match in _SOMEWHERE.finditer(sentence.plain)
            if self._is_place(match.group(1))
        )
        return tuple(found)

    def _is_place(self, words: str) -> bool:
        return self._names.may_be_name(words) or words.lower() in self._names.towns


def _clauses(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return the span widened to the clauses that it begins and ends in."""
    text = passage.plain
    before = _CLAUSE_START.search(text[max(0, start - REACH) : start])
    after = _CLAUSE_END.match(text[end : end + REACH])
    return (
        start - len(before.group()) if before else start,
        end + (len(after.group()) if after else 0),
    )


def weightiest(details: Sequence[Detail]) -> list[Detail]:
    """Return one detail for each kind, none within another."""
    chosen: dict[str, Detail] = {}
    for detail in sorted(details, key=lambda d: (-d.weight, d.start)):
        inside = any(o.start < detail.end and detail.start < o.end for o in chosen.values())
        if detail.kind not in chosen and not inside:
            chosen[detail.kind] = detail
    return list(chosen.values())


def is_recognisable(details: Sequence[Detail]) -> bool:
    """Tell whether distinct details add up to somebody who could be recognised."""
    enough = sum(detail.weight for detail in details) >= THRESHOLD
    return enough and len(details) >= FEWEST_KINDS


def family(names: Names) -> Family:
    """Return the detectors for stories that single somebody out."""
    story = Story(resources.read_text("lexicons/story.toml"), names)
    return Family(
        "story",
        sentence={"singled-out": story.alone},
        passage={"story-combination": story.combined},
    )
