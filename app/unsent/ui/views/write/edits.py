"""Keeping an offset right while the text moves on under it."""

from dataclasses import replace

from unsent.domain.finding import Fix


def moved(fix: Fix, checked: str, present: str) -> Fix | None:
    """Return a fix of the checked text as it applies to the present one.

    None when what it would replace was itself edited since.
    """
    span = moved_span(fix.start, fix.end, checked, present)
    return None if span is None else replace(fix, start=span[0], end=span[1])


def moved_span(start: int, end: int, checked: str, present: str) -> tuple[int, int] | None:
    """Return where a span of the checked text lies now, None when it was edited."""
    if checked == present:
        return start, end
    before = _shared(checked, present)
    room = min(len(checked), len(present)) - before
    after = min(room, _shared(checked[::-1], present[::-1]))
    if end <= before:
        return start, end
    if start >= len(checked) - after:
        shift = len(present) - len(checked)
        return start + shift, end + shift
    return None


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
