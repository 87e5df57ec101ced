"""Find things that say more together than apart, anywhere in one sentence, in any order.

A combination is written as shapes with `&` between them, `{party} & {insult_noun}`; one that begins
with `!` must be missing: `{party} & {insult_noun} & !voted for myself`.
"""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from unsent.checks.phrases import Found, PhraseError

T = TypeVar("T")
Span = tuple[int, int]
LONGEST = 260  # characters that one combination may reach over
_MOST = 8  # places of a first part that are tried: the cost stays linear in the text


class Together(Generic[T]):
    """Combinations, each standing for a value; `shapes` are to be found by a ShapeIndex."""

    def __init__(self, combinations: Iterable[tuple[str, T]]) -> None:
        self._values: list[T] = []
        self._wanted: list[frozenset[int]] = []
        self.shapes: list[tuple[str, tuple[int, int]]] = []
        for written, value in combinations:
            parts = [part.strip() for part in written.split("&")]
            wanted = [part for part in parts if not part.startswith("!")]
            if len(wanted) < 2 or not all(parts):
                raise PhraseError(f"A combination needs two things to find: {written!r}.")
            self.shapes.extend(
                (part.lstrip("!"), (len(self._values), -1 if part.startswith("!") else at))
                for at, part in enumerate(sorted(parts, key=lambda part: part.startswith("!")))
            )
            self._values.append(value)
            self._wanted.append(frozenset(range(len(wanted))))

    def of(self, hits: Iterable[Found[tuple[int, int]]]) -> Iterator[Found[T]]:
        """Yield the combinations that are complete, each from its first part to its last."""
        by_part: dict[int, dict[int, list[Span]]] = {}
        for (which, part), start, end in hits:
            by_part.setdefault(which, {}).setdefault(part, []).append((start, end))
        for which, parts in by_part.items():
            if -1 in parts or parts.keys() != self._wanted[which]:
                continue
            for start, end in sorted(set(_nearest([parts[at] for at in sorted(parts)]))):
                yield Found(self._values[which], start, end)


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
