"""What "See it as" shows, computed from its snapshot and the reader."""

from collections.abc import Iterable
from dataclasses import dataclass

from unsent.domain.finding import Finding
from unsent.domain.place import Place, PlaceKind
from unsent.domain.readers import Noticed, Reader, noticed
from unsent.ui.snapshots import SeenSnapshot
from unsent.ui.widgets.post_frame import Kind
from unsent.ui.widgets.screenshot import PostFace
from unsent.ui.wording import seen as wording
from unsent.ui.wording.write import place_name

QUOTED, LONGEST = 3, 48  # marks that are quoted for one remark, and letters of each
_FRAMES: dict[str, Kind] = {"reddit": "forum", "discord": "chat", "facebook": "feed"}
_KINDS: dict[PlaceKind, Kind] = {
    PlaceKind.PUBLIC: "feed",
    PlaceKind.UNDER_MY_NAME: "feed",
    PlaceKind.PRIVATE_GROUP: "chat",
    PlaceKind.ANONYMOUS: "forum",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader would say, and the words at which."""

    said: str
    at: str


@dataclass(frozen=True, slots=True)
class SeenLook:
    """A post in the eyes of one reader. Without remarks, `nothing` says so."""

    caption: str
    face: PostFace
    question: str
    hint: str
    remarks: tuple[Remark, ...]
    nothing: str
    heard: str  # everything on the picture, for whoever hears it


def seen_look(seen: SeenSnapshot, reader: Reader) -> SeenLook:
    """Return what a reader has before her, and what she might stop at."""
    stops = noticed(reader, seen.findings)
    face = PostFace(
        kind=frame_of(seen.place),
        sender=seen.sender or _unknown(seen.place),
        where=wording.posted_at(place_name(seen.place), seen.at),
        text=seen.text,
        marks=tuple(mark for stop in stops for mark in _marks(stop)),
        sentences=seen.sentences,
    )
    return SeenLook(
        caption=wording.caption(reader),
        face=face,
        question=wording.question(reader),
        hint=wording.question_hint(reader),
        remarks=tuple(
            Remark(wording.notice(reader, stop.theme), _quoted(seen.text, stop)) for stop in stops
        ),
        nothing="" if stops else wording.not_read() if seen.is_unread else wording.nothing_marked(),
        heard=wording.picture_of(f"{face.sender}, {face.where}. {face.text}"),
    )


def frame_of(place: Place) -> Kind:
    """Return how a post looks at a place: in a forum, in a feed, or as a message in a chat."""
    return _FRAMES.get(place.id) or _KINDS[place.kind]


def heard_of(look: SeenLook) -> str:
    """Return everything beside the picture in sentences, for whoever hears it."""
    remarks = (f"{remark.said} {remark.at}".strip() for remark in look.remarks)
    said = " ".join(remarks) or look.nothing
    return f"{look.caption} {wording.might_notice()}: {said} {look.question}"


def _unknown(place: Place) -> str:
    has_name = place.kind in (PlaceKind.UNDER_MY_NAME, PlaceKind.PRIVATE_GROUP)
    return wording.your_name() if has_name else wording.your_handle()


def _marks(stop: Noticed) -> tuple[tuple[int, int, str], ...]:
    return tuple(
        (start, end, finding.severity.value)
        for finding in stop.findings
        for start, end in _spans(finding)
    )


def _quoted(text: str, stop: Noticed) -> str:
    spans = _joined(span for finding in stop.findings for span in _spans(finding))
    words = dict.fromkeys(" ".join(text[start:end].split()) for start, end in spans)
    shown = [wording.quoted(_short(said)) for said in words if said]
    rest = len(shown) - QUOTED
    if rest > 0:
        shown = [*shown[:QUOTED], wording.and_more(rest)]
    return ", ".join(shown)


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] + "…"


def _spans(finding: Finding) -> tuple[tuple[int, int], ...]:
    return finding.parts or (((finding.start, finding.end),) if finding.has_words else ())
