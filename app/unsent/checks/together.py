"""Find things that say more together than apart, anywhere in one sentence, in any order.

A combination is written as shapes with `&` between them, `{party} & {insult_noun}`; one that begins
with `!` must be missing: `{party} & {insult_noun} & !voted for myself`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from unsent.checks.normalise import Line, Word
from unsent.checks.phrases import Found, PhraseError
from unsent.checks.shapes import Shape, shapes_of
from unsent.checks.triggers import Triggers
from unsent.checks.wordlists import Lists, Members, WordLists

T = TypeVar("T")
Span = tuple[int, int]
_Thing = tuple[Shape, ...]  # one part of a combination: what begins with steps that may be missing
LONGEST = 260  # characters that one combination may reach over
_MOST = 8  # places of a first part that are tried: the cost stays linear in the text


class _Combination(NamedTuple, Generic[T]):
    """What has to be in a sentence, and what must not be, for a value."""

    wanted: tuple[_Thing, ...]
    unwanted: tuple[_Thing, ...]
    value: T


class Together(Generic[T]):
    """Combinations, each standing for a value; a thing that several want is sought once.

    Raises PhraseError for one that could match anything or names a list that does not exist.
    """

    def __init__(self, combinations: Iterable[tuple[str, T]], lists: Lists) -> None:
        self._lists = lists if isinstance(lists, WordLists) else WordLists(lists)
        self._things: dict[str, _Thing] = {}
        self._triggers = Triggers[_Combination[T]](self._lists.commonness)
        for written, value in combinations:
            self._add(written, value)

    def _add(self, written: str, value: T) -> None:
        parts = [part.strip() for part in written.split("&")]
        wanted = [part for part in parts if not part.startswith("!")]
        if len(wanted) < 2 or not all(parts):
            raise PhraseError(f"A combination needs two things to find: {written!r}.")
        things = tuple(map(self._thing, wanted))
        unwanted = tuple(self._thing(part.lstrip("!")) for part in parts if part.startswith("!"))
        needs = (clause for thing in things for clause in thing[-1].needs)
        self._triggers.add(needs, _Combination(things, unwanted, value))

    def _thing(self, written: str) -> _Thing:
        if written not in self._things:
            self._things[written] = tuple(shapes_of(written, self._lists))
        return self._things[written]

    def find(self, words: Sequence[Word]) -> Iterator[Found[T]]:
        """Yield the combinations that are complete, each from its first part to its last."""
        line = words if isinstance(words, Line) else Line(words)
        members = self._lists.in_line(line)
        known: dict[_Thing, list[Span]] = {}

        def spans_of(thing: _Thing) -> list[Span]:
            if thing not in known:
                known[thing] = _spans(thing, line, members)
            return known[thing]

        for wanted, unwanted, value in self._triggers.of(members.present):
            parts = _all_of(wanted, spans_of)
            if parts and not any(map(spans_of, unwanted)):
                for start, end in sorted(set(_nearest(parts))):
                    yield Found(value, start, end)


def _spans(thing: _Thing, line: Line, members: Members) -> list[Span]:
    """Return where a thing stands, in characters, in order of its first word."""
    found = sorted(place for shape in thing for place in shape.places(line, members))
    return [(line[place.first].start, line[place.after - 1].end) for place in found]


def _all_of(things: Iterable[_Thing], spans_of: Callable[[_Thing], list[Span]]) -> list[list[Span]]:
    """Return the places of each thing, or nothing as soon as one of them has none."""
    parts: list[list[Span]] = []
    for thing in things:
        spans = spans_of(thing)
        if not spans:
            return []
        parts.append(spans)
    return parts


def _nearest(parts: list[list[Span]]) -> Iterator[Span]:
    for anchor in parts[0][:_MOST]:
        chosen = [anchor]
        for spans in parts[1:]:
            free = [span for span in spans[:_MOST] if not _meets(span, chosen)]
            if not free:
                break
            chosen.append(min(free, key=lambda span: abs(span[0] - anchor[0])))
        start, end = min(s for s, _ in chosen), max(e for _, e in chosen)
        if len(chosen) == len(parts) and end - start <= LONGEST:
            yield start, end


def _meets(span: Span, chosen: list[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in chosen)
