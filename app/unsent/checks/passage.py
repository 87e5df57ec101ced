"""The prepared text that every family of checks reads."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from unsent.checks import context
from unsent.checks.clues import Clues, clues_of, with_capitals
from unsent.checks.cues import Cues
from unsent.checks.normalise import Line, Normalised, normalise, words_of
from unsent.checks.sentences import paragraphs, sentences

Span = tuple[int, int]


class Reading(NamedTuple):
    """What a sentence in lower case says by itself: words, clues, and groups with a cue in it."""

    words: Line
    clues: Clues
    groups: frozenset[str]


ReadIn = Callable[[str], Reading]


def go_on() -> None:
    """Do nothing where a check may call itself off."""


def read_in(folded: str, cues: Cues | None = None) -> Reading:
    """Return what a sentence in lower case says by itself."""
    words, clues = words_of(folded), clues_of(folded)
    return Reading(words, clues, cues.groups_in(folded, words, clues) if cues else frozenset())


@dataclass(frozen=True)
class Sentence:
    """One sentence with all that its checks may know; equal sentences are read once.

    Offsets within it count from its own first character. `plain` keeps the case, `folded` does
    not; both have the same length. `near` names the cue groups found here or close by.
    """

    plain: str
    folded: str = field(compare=False)
    quotes: tuple[Span, ...] = ()
    near: frozenset[str] = frozenset()
    read: Reading | None = field(default=None, compare=False, repr=False)

    def __hash__(self) -> int:
        """Return the hash of its words, which is known already."""
        return hash(self.plain)

    @cached_property
    def _reading(self) -> Reading:
        return read_in(self.folded) if self.read is None else self.read

    @cached_property
    def words(self) -> Line:
        """Return the words in order."""
        return self._reading.words

    @cached_property
    def meant(self) -> str:
        """Return `folded` with disguised words (`n1nety`) as they are meant, length unchanged."""
        text = self.folded
        for word in self.words:
            if len(word.forms) > 1 and not word.text.isalpha() and not word.text.isdigit():
                form = next((f for f in word.forms[1:] if f.isalpha()), "")
                if len(form) == word.end - word.start:
                    text = text[: word.start] + form + text[word.end :]
        return text

    @cached_property
    def clues(self) -> Clues:
        """Return the words and signs by which patterns are chosen."""
        return with_capitals(self._reading.clues, self.plain, self.folded)

    def is_quoted(self, start: int, end: int) -> bool:
        """Tell whether the span stands between quotation marks."""
        return context.is_inside(self.quotes, start, end)

    def is_negated(self, start: int, end: int) -> bool:
        """Tell whether the span is denied."""
        del end
        return context.is_negated(self.folded, start)

    def is_question(self, start: int, end: int) -> bool:
        """Tell whether the sentence asks."""
        del start, end
        return self.folded.rstrip("\"') ").endswith("?")

    def is_reported(self, start: int, end: int) -> bool:
        """Tell whether the span is what somebody else is said to have said."""
        del end
        return context.is_reported(self.folded, start)

    def is_condemned(self, start: int, end: int) -> bool:
        """Tell whether the span is held up in order to be condemned."""
        told = self.is_quoted(start, end) or self.is_reported(start, end)
        return told and "condemning" in self.near


class Passage:
    """A text with its sentences, paragraphs and cues, all in offsets of `plain`.

    Everything is linear in the length of the text. `to_original` leads back to the text as
    it was given. `read_in` gives what a sentence says by itself, from memory if it can. `look` is
    called between sentences; it may raise, to call the reading off.
    """

    def __init__(
        self,
        text: str,
        read_in: ReadIn = read_in,
        cues: Cues | None = None,
        look: Callable[[], None] = go_on,
    ) -> None:
        self._normalised: Normalised = normalise(text)
        self._read_in = read_in
        self._groups = cues.groups if cues else ()
        self.look = look

    @property
    def original(self) -> str:
        """Return the text as it was given."""
        return self._normalised.original

    @property
    def plain(self) -> str:
        """Return the text with look-alikes, unseen characters and quotes made plain."""
        return self._normalised.plain

    @property
    def folded(self) -> str:
        """Return `plain` in lower case."""
        return self._normalised.folded

    def to_original(self, start: int, end: int) -> Span:
        """Return where a span of `plain` stands in the original text."""
        return self._normalised.to_original(start, end)

    @cached_property
    def bounds(self) -> tuple[Span, ...]:
        """Return where each sentence stands."""
        return sentences(self.plain)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Return where each paragraph stands."""
        return tuple(paragraphs(self.plain))

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """Return the spans between quotation marks, in order."""
        found: list[Span] = []
        for start, end in self.paragraphs:
            found.extend(context.quotes_in(self.folded, start, end))
        return tuple(found)

    @cached_property
    def _readings(self) -> tuple[Reading, ...]:
        return tuple(self._read(start, end) for start, end in self.bounds)

    def _read(self, start: int, end: int) -> Reading:
        self.look()
        return self._read_in(self.folded[start:end])

    @cached_property
    def groups(self) -> tuple[frozenset[str], ...]:
        """Return the cue groups found in each sentence itself."""
        return tuple(reading.groups for reading in self._readings)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Return the sentences, in the order of `bounds`."""
        near = self._near()
        quotes = self._quotes_by_sentence()
        return tuple(
            Sentence(
                self.plain[start:end], self.folded[start:end], quotes[index], near[index], reading
            )
            for index, ((start, end), reading) in enumerate(
                zip(self.bounds, self._readings, strict=True)
            )
        )

    def sentences_at(self, start: int, end: int) -> Sequence[Sentence]:
        """Return the sentences that a span touches."""
        first = bisect_right(self.bounds, start, key=lambda bound: bound[1])
        last = bisect_left(self.bounds, end, key=lambda bound: bound[0])
        return self.sentences[first:last]

    def _quotes_by_sentence(self) -> list[tuple[Span, ...]]:
        found: list[tuple[Span, ...]] = []
        quotes, first = self.quotes, 0
        for start, end in self.bounds:
            while first < len(quotes) and quotes[first][1] <= start:
                first += 1
            here, index = [], first
            while index < len(quotes) and quotes[index][0] < end:
                left, right = quotes[index]
                if right > start:
                    here.append((max(left, start) - start, min(right, end) - start))
                index += 1
            found.append(tuple(here))
        return found

    def _near(self) -> list[frozenset[str]]:
        count = len(self.bounds)
        near: list[set[str]] = [set() for _ in range(count)]
        for group in self._groups:
            told = [index for index, own in enumerate(self.groups) if group.name in own]
            everywhere = range(count) if told and group.reach < 0 else ()
            for place in everywhere or _around(told, group.reach, count):
                near[place].add(group.name)
        return [frozenset(names) for names in near]


def _around(told: list[int], reach: int, count: int) -> Iterator[int]:
    for index in told:
        yield from range(max(0, index - reach), min(count, index + reach + 1))
