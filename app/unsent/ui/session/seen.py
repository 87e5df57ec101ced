"""A text in review as others would see it."""

from unsent.domain.place import Place, PlaceKind
from unsent.flows import settings
from unsent.flows.desk import Desk
from unsent.ui.snapshots import ReviewSnapshot, SeenSnapshot

_HANDLES = ("@", "u/")


def seen(desk: Desk, review: ReviewSnapshot) -> SeenSnapshot:
    """Return the present text of a draft in review, posted now at its place."""
    text = desk.read(review.entry).text
    return SeenSnapshot(
        place=review.place,
        text=text,
        at=desk.clock.local(),
        sender=signed(review.place, settings.watch_list(desk).me),
        findings=review.open_findings,
        sentences=sentences(text, review),
        is_unread=review.is_unread,
    )


def signed(place: Place, me: tuple[str, ...]) -> str:
    """Return the name of one's own that stands over a post there, empty when it is not known."""
    has_name = place.kind in (PlaceKind.UNDER_MY_NAME, PlaceKind.PRIVATE_GROUP)
    wants_handle = not has_name or place.id == "discord"
    mine = (one for one in me if one.startswith(_HANDLES) is wants_handle)
    return next(mine, "")


def sentences(text: str, review: ReviewSnapshot) -> tuple[tuple[int, int], ...]:
    """Return the sentences, as the checks parted them, else the lines of the text."""
    found = tuple(
        (s.start, s.end) for s in review.report.sentences if text[s.start : s.end].strip()
    )
    if found:
        return tuple(_trimmed(text, start, end) for start, end in found)
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(_trimmed(text, at, at + len(line)))
        at += len(line) + 1
    return tuple(spans)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    before = len(words) - len(words.lstrip())
    return start + before, start + before + len(words.strip())
