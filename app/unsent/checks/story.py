"""The story combination: details that single somebody out together, or one that does alone.

Each detail has a kind with a weight (`resources/lexicons/story.toml`): a public role, what
everybody knows, being the only one, a deed, a job, a tie to the writer, an event, a place ...
Distinct kinds within a window of sentences add up; at the threshold the sentence of the weightiest
is marked with all parts. Health has to come into it. Source of the idea: most recognisable posts of
clinicians name nobody (JMIR 2020;22(9):e19746).
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
from unsent.checks.patterns import CAPITAL, Pattern
from unsent.checks.phrases import PhraseIndex
from unsent.checks.triggers import Triggers

WINDOW = 3  # sentences
THRESHOLD = 9  # of what must change; below it a note
NOTE = 7
STRONG = 3  # a weight that at least one detail must have
FEWEST_KINDS = 2
LINK, SCENE = "link", "scene"
REACH = 60  # characters by which a mark is widened to the clauses it begins and ends in
SHORT, WHOLE = (
    40,
    90,
)  # characters of a sentence that is too little to mark, and of one to mark whole
LONGEST = 130  # characters; a longer mark keeps to its strong details
_PATIENTS = frozenset(["nickname", "outcome", "illness", "device"])  # kinds only patients have
_THANKS = ("to the ", "to our ", "to every ", "to all ")
_ROLES = frozenset(["figure", "job", "localjob"])
_CLAUSE_START = re.compile(r"(?:(?<=[.!?,;:\n] )|^)[^.!?,;:\n]*$")
_CLAUSE_END = re.compile(r"[^.!?,;:\n]*(?=[.!?,;:\n]|$)")
_SOMEWHERE = Pattern(
    r"\b(?:[Ii]n|[Ff]rom|[Oo]utside|[Nn]ear|[Oo]f) ([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)", [CAPITAL]
)
# a role is somebody's where it is `the`, `our` or `a` one, or opens the sentence
_SOMEBODYS = re.compile(
    r"(?:\b(?:the|a|an|our|this|that|his|her|their|my|your|one|former|ex|local|certain|famous|"
    r"retired|is|was|as|he's|she's|of|by|for|with) (?:[\w'-]+ ){0,3}|^\W*(?:[\w'-]+[ -]){0,2})$"
)
_WRITER = re.compile(
    r"\b(?:i|i'm|i am|i was|i've been|and i were|we|we're|we were|as a child|my (?:own )?(?:mother|"
    r"father|mum|mom|dad|brother|sister|husband|wife|partner|son|daughter|gran|grandmother|"
    r"grandfather|great-grandfather|uncle|aunt|cousin|friend|boyfriend|girlfriend))(?:'s)? "
    r"(?:(?:was|am|is|are|still|also|an?|the|have|had|been|like|as|became|grew|only|of|my) )*$"
)
_FIRST_PERSON = frozenset(["i", "we", "my", "child"])
# stories of nobody, of long ago, or of how to keep one to oneself
_UNTOLD = re.compile(
    r"\b(?:novels?|fiction(?:al)?|invented|imaginary|made[- ]up|osce|exam question|mannequin|in "
    r"the (?:film|series|book|play)|letters|century|1[5-8]\d\ds?|great-grand\w+|i'm not describing|"
    r"changed the (?:sex|age|name|details?)|changes? details|(?:wo|would )n[o't]+ name|"
    r"don't tell it|can't post|never post|museum|statue of|as a child|biograph\w+|history of|"
    r"(?:written|family's|with|their|her|his) (?:consent|permission|blessing)|their own story|"
    r"own statement|open court|thank you|thanks to|to thank|published (?:case|report|account))\b"
)


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
        kinds = {**table["kind"], LINK: table["link"], SCENE: table["scene"]}
        self._weights: dict[str, int] = {kind: entry["weight"] for kind, entry in kinds.items()}
        self._index = PhraseIndex(
            (phrase, kind)
            for kind, entry in kinds.items()
            for phrase in (*entry.get("phrases", ()), *_words(kind, entry.get("words", "")))
        )
        self._patterns = Triggers[tuple[Pattern, str]]()
        for kind, entry in kinds.items():
            for source in entry.get("patterns", ()):
                pattern = Pattern(source, entry.get("needs", "").split())
                self._patterns.add(_clauses_of(pattern), (pattern, kind))
        self._alone = Triggers[Pattern]()
        for source in table["alone"]["patterns"]:
            alone = Pattern(source)
            self._alone.add(alone.clauses, alone)
        self._names = names
        self.details_in = lru_cache(4096)(self._read)
        self._is_untold = lru_cache(1)(_is_untold)

    def alone(self, sentence: Sentence) -> Iterator[Mark]:
        """Yield the phrases that single a patient out by themselves."""
        if "patient" not in sentence.near or len(sentence.words) <= FEWEST_KINDS:
            return
        patterns = self._alone.of(sentence.clues)
        if not patterns or _UNTOLD.search(sentence.folded):
            return
        for pattern in patterns:
            for match in pattern.finditer(sentence.folded):
                start, end = match.span("it")
                if not _WRITER.search(sentence.folded[:start]):
                    yield Mark(start, start + len(sentence.folded[start:end].rstrip(" ,;:")))

    def combined(self, passage: Passage) -> Iterator[Mark]:
        """Yield the windows in which the details add up, each with its parts."""
        for chosen in self._told(passage, THRESHOLD):
            if is_certain(chosen):
                yield _marked(passage, chosen)

    def faint(self, passage: Passage) -> Iterator[Mark]:
        """Yield the windows in which the details nearly add up."""
        for chosen in self._told(passage, NOTE):
            if not is_certain(chosen):
                yield _marked(passage, chosen)

    def _told(self, passage: Passage, threshold: int) -> Iterator[list[Detail]]:
        told = [self.details_in(sentence) for sentence in passage.sentences]
        taken = -1
        for first in range(len(told)):
            if first <= taken or not told[first]:
                continue
            last = min(first + WINDOW, len(told))
            chosen = weightiest(self._within(passage, told, first, last))
            if is_recognisable(chosen, threshold):
                if self._is_untold(passage.folded):
                    return
                taken = last - 1
                if not self._is_said(passage, _home(passage, chosen)):
                    yield chosen

    def _is_said(self, passage: Passage, bound: tuple[int, int]) -> bool:
        """Tell whether a detail that says all by itself is marked in a sentence already."""
        sentence = passage.sentences[passage.bounds.index(bound)]
        return any(not sentence.is_negated(m.start, m.end) for m in self.alone(sentence))

    def _within(
        self, passage: Passage, told: list[tuple[Detail, ...]], first: int, last: int
    ) -> list[Detail]:
        details = [
            Detail(d.kind, d.weight, d.start + at, d.end + at)
            for index in range(first, last)
            for at in (passage.bounds[index][0],)
            for d in told[index]
        ]
        cared = any("patient" in s.near for s in passage.sentences[first:last])
        if cared and not any(d.kind == LINK for d in details):
            at = details[0].start
            details.append(Detail(LINK, self._weights[SCENE], at, at))
        return details

    def _read(self, sentence: Sentence) -> tuple[Detail, ...]:
        folded = sentence.folded
        found = [
            Detail(kind, self._weights[kind], start, end)
            for kind, start, end in self._index.find(sentence.words)
        ]
        is_linked = any(detail.kind == LINK for detail in found)
        found.extend(
            Detail(kind, self._weights[kind], match.start(), match.start() + len(match[0].rstrip()))
            for pattern, kind in self._patterns.of(sentence.clues)
            if not (kind == LINK and is_linked)
            for match in pattern.finditer(folded)
        )
        found.extend(
            Detail("place", self._weights["place"], *match.span(1))
            for match in (
                _SOMEWHERE.finditer(sentence.plain) if _SOMEWHERE.may_match(sentence.clues) else ()
            )
            if self._is_place(match.group(1))
        )
        may_be_own = not _FIRST_PERSON.isdisjoint(sentence.clues)
        told = (detail for detail in found if _is_told(folded, detail, may_be_own))
        return tuple(Detail(LINK, d.weight, d.start, d.end) if d.kind == SCENE else d for d in told)

    def _is_place(self, words: str) -> bool:
        first = words.split(maxsplit=1)[0]
        if words.lower() in self._names.wide or self._names.is_common(first):
            return False
        return self._names.is_town(words) or not self._names.is_first_name(first)


def _is_untold(folded: str) -> bool:
    """Tell whether a post is a story of nobody, of long ago, or told with leave."""
    return _UNTOLD.search(folded) is not None


def _clauses_of(pattern: Pattern) -> tuple[frozenset[str], ...]:
    return (*pattern.clauses, pattern.needs) if pattern.needs else pattern.clauses


def _words(kind: str, written: str) -> Iterator[str]:
    """Yield the words of a kind, those for people also as somebody's: `the vicar's husband`."""
    for word in written.split():
        yield f"{word}|{word}'s" if kind in _ROLES and "-" not in word else word


def _is_told(folded: str, detail: Detail, may_be_own: bool) -> bool:
    """Tell whether a detail is somebody else's than the writer's, and a role somebody's at all."""
    if detail.kind in (LINK, SCENE):
        return True
    before = folded[max(0, detail.start - 60) : detail.start]
    if detail.kind == "deed" and folded.startswith(_THANKS):
        return False
    if before.endswith(("like a ", "like an ", "like the ")):
        return False
    if detail.kind in _ROLES and not _SOMEBODYS.search(before):
        return False
    return not (may_be_own and _WRITER.search(before))


def _marked(passage: Passage, chosen: Sequence[Detail]) -> Mark:
    """Return the mark of the sentence with the weightiest detail, with all parts."""
    parts = tuple(sorted((d.start, d.end) for d in chosen if d.end > d.start))
    left, right = _home(passage, chosen)
    if right - left < SHORT and parts[-1][1] - left <= LONGEST:
        left, right = min(left, parts[0][0]), max(right, parts[-1][1])
    if right - left <= WHOLE:
        return Mark(left, right, (), parts)
    here = [d for d in chosen if left <= d.start < right and d.end > d.start]
    span = _clauses(passage, left, right, here)
    if span[1] - span[0] > LONGEST:
        strong = [d for d in here if d.weight > STRONG]
        span = _clauses(passage, left, right, strong or here[:1])
    return Mark(*span, (), parts)


def _home(passage: Passage, chosen: Sequence[Detail]) -> tuple[int, int]:
    """Return the bounds of the sentence that the weightiest detail stands in."""
    core = max(chosen, key=lambda d: (d.weight, -d.start))
    return next(bound for bound in passage.bounds if bound[0] <= core.start < bound[1])


def _clauses(passage: Passage, left: int, right: int, here: Sequence[Detail]) -> tuple[int, int]:
    """Return the span of details widened to the clauses that it begins and ends in."""
    start, end = min(d.start for d in here), max(d.end for d in here)
    before = _CLAUSE_START.search(passage.plain[max(left, start - REACH) : start])
    after = _CLAUSE_END.match(passage.plain[end : min(right, end + REACH)])
    return (
        start - len(before.group()) if before else start,
        end + (len(after.group()) if after else 0),
    )


def weightiest(details: Sequence[Detail]) -> list[Detail]:
    """Return one detail for each kind, none within another."""
    chosen: dict[str, Detail] = {}
    for detail in sorted(details, key=lambda d: (-d.weight, d.start)):
        inside = detail.kind != LINK and any(
            o.start < detail.end and detail.start < o.end for o in chosen.values()
        )
        if detail.kind not in chosen and not inside:
            chosen[detail.kind] = detail
    return list(chosen.values())


def is_recognisable(details: Sequence[Detail], threshold: int = THRESHOLD) -> bool:
    """Tell whether details add up to somebody who is cared for and could be recognised."""
    kinds = {detail.kind for detail in details}
    enough = sum(detail.weight for detail in details) >= threshold
    has_strong = any(detail.weight >= STRONG for detail in details)
    return enough and has_strong and LINK in kinds and len(kinds) >= FEWEST_KINDS


def is_certain(details: Sequence[Detail]) -> bool:
    """Tell whether details add up, and it is plain that it is a patient whom they are about."""
    is_cared_for = any(d.kind in _PATIENTS or (d.kind == LINK and d.weight > 1) for d in details)
    return is_cared_for and is_recognisable(details)


def family(names: Names) -> Family:
    """Return the detectors for stories that single somebody out."""
    story = Story(resources.read_text("lexicons/story.toml"), names)
    return Family(
        "story",
        sentence={"singled-out": story.alone},
        passage={"story-combination": story.combined, "story-faint": story.faint},
    )
