"""Where the marks stand while the text under them is being edited."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in UTF-16 positions, half open; `start == end` once its words are gone."""

    start: int
    end: int
    severity: str

    @property
    def is_gone(self) -> bool:
        """Tell whether nothing is left of the marked words."""
        return self.start >= self.end

    def shifted(self, at: int, removed: int, added: int) -> "Mark":
        """Return the mark after an edit that put `added` units where `removed` stood.

        What is typed right before or after it does not become part of it.
        """
        edit_end = at + removed
        if self.end <= at or self.is_gone:
            return self
        if self.start >= edit_end:
            step = added - removed
            return Mark(self.start + step, self.end + step, self.severity)
        if at <= self.start and edit_end >= self.end:
            return Mark(at, at, self.severity)
        start = self.start if self.start < at else at + added
        end = self.end + added - removed if self.end >= edit_end else at
        return Mark(start, end, self.severity)


class MarkTrack:
    """The marks of a text by the index they were given with; edits move them along."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.marks = list(marks)

    def shift(self, at: int, removed: int, added: int) -> None:
        """Move the marks with an edit."""
        self.marks = [mark.shifted(at, removed, added) for mark in self.marks]

    def between(self, start: int, end: int) -> list[Mark]:
        """Return the marks that show within a range."""
        return [m for m in self.marks if m.start < end and m.end > start and not m.is_gone]

    def covers(self, mark: Mark) -> bool:
        """Tell whether a mark lies within one of these."""
        return any(one.start <= mark.start and one.end >= mark.end for one in self.marks)

    def all_at(self, position: int) -> tuple[int, ...]:
        """Return the indices of all marks at a position, both ends included."""
        return tuple(
            index
            for index, mark in enumerate(self.marks)
            if mark.start <= position <= mark.end and not mark.is_gone
        )

    def at(self, position: int) -> int:
        """Return the index of the shortest mark at a position, both ends included; else -1."""
        hits = [
            (mark.end - mark.start, index)
            for index, mark in enumerate(self.marks)
            if mark.start <= position <= mark.end and not mark.is_gone
        ]
        return min(hits)[1] if hits else -1

    def after(self, position: int, *, backward: bool = False) -> int:
        """Return the index of the next mark in the text, round the end; -1 when there is none."""
        order = sorted(
            (mark.start, index) for index, mark in enumerate(self.marks) if not mark.is_gone
        )
        if not order:
            return -1
        if backward:
            before = [index for start, index in order if start < position]
            return before[-1] if before else order[-1][1]
        return next((index for start, index in order if start > position), order[0][1])
