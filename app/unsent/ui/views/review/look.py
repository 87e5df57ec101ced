"""What the review shows, computed from its snapshot."""

from collections.abc import Iterable
from dataclasses import dataclass

from unsent.domain.finding import Report
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.word_diff import Change, Run
from unsent.ui.snapshots import ReviewSnapshot
from unsent.ui.views.rail.look import summary_of
from unsent.ui.views.write.look import heat_tone
from unsent.ui.widgets.labels import ToneName
from unsent.ui.wording import rail as rail_wording
from unsent.ui.wording import review as wording
from unsent.ui.wording.refusals import refusal_text
from unsent.ui.wording.write import place_chip


@dataclass(frozen=True, slots=True)
class TopLook:
    """The line above both texts."""

    place: str
    cooled: str
    then: str
    then_tone: ToneName
    now: str
    now_tone: ToneName
    heat_in_full: str


@dataclass(frozen=True, slots=True)
class FootLook:
    """The line below: what is in the way, and the ways on.

    `cool_again` is empty while cooling again is the way on itself; `why` is empty when the
    way on is open.
    """

    line: str
    cool_again: str
    way_on: str
    is_cooling: bool  # the way on is to cool it again, not to approve it
    why: str
    hint: str


def top_look(review: ReviewSnapshot) -> TopLook:
    """Return where it might go, how long it cooled, and its heat then and now."""
    cooled = wording.cooled_for if review.left_early is None else wording.cooled_early
    then, now = review.heat_then, review.report.heat
    return TopLook(
        place=place_chip(review.place),
        cooled=cooled(review.cooled_for),
        then=wording.heat_then(then),
        then_tone=heat_tone(then),
        now="" if review.is_unread else wording.heat_now(now),
        now_tone="leaf" if now < then else heat_tone(now),
        heat_in_full=wording.heat_in_full(then, now),
    )


def foot_look(review: ReviewSnapshot) -> FootLook:
    """Return what is in the way of approving, and the way on that there is."""
    if not review.rework.is_free and present_text(review.runs).strip():
        return FootLook(
            line=_in_the_way(review),
            cool_again="",
            way_on=wording.cool_again(review.again_seconds),
            is_cooling=True,
            why="",
            hint=cost_line(review),
        )
    why = _in_the_way(review) if review.refusal or review.is_checking else ""
    return FootLook(
        line=why or wording.nothing_in_the_way(),
        cool_again=wording.cool_again(),
        way_on=wording.approve(left(review.refusal)),
        is_cooling=False,
        why=why,
        hint=why or wording.approve_hint(),
    )


def cost_line(review: ReviewSnapshot) -> str:
    """Return what the edit costs, before it is made final."""
    rework = review.rework
    if rework.new_must_change:
        return wording.added_must_change(rework.new_must_change, review.again_seconds)
    if rework.is_hotter:
        return wording.made_hotter(review.again_seconds)
    if rework.is_mostly_new:
        return wording.mostly_new(review.again_seconds)
    if not (rework.words_added or rework.words_removed):
        return wording.unchanged()
    if review.report.heat < review.heat_then:
        return wording.softened(rework.words_added)
    return wording.changed(rework.words_added, rework.words_removed)


def marks_line(review: ReviewSnapshot) -> str:
    """Return how many open marks there are of each weight, or that there are none."""
    return summary_of(Report(review.open_findings)) or wording.nothing_must_change()


def left(refusal: Refusal | None) -> int:
    """Return how many things are left to do before it can be approved."""
    if refusal is None:
        return 0
    counted = {Reason.MUST_CHANGE, Reason.UNANSWERED}
    to_do = (o for o in refusal.obstacles if o.reason is not Reason.UNREAD)
    return sum(o.count if o.reason in counted else 1 for o in to_do)


def present_text(runs: Iterable[Run]) -> str:
    """Return the text that runs end in."""
    return "".join(run.text for run in runs if run.change is not Change.REMOVED)


def original_runs(runs: Iterable[Run]) -> tuple[tuple[str, str], ...]:
    """Return the original as `(text, kind)`, with no blank at either end struck through."""
    pieces: list[tuple[str, str]] = []
    for run in runs:
        if run.change is Change.REMOVED:
            before, words, after = _stripped(run.text)
            pieces += [(before, "same"), (words, "removed"), (after, "same")]
        elif run.change is Change.SAME:
            pieces.append((run.text, "same"))
    return tuple(piece for piece in pieces if piece[0])


def added_spans(runs: Iterable[Run]) -> tuple[tuple[int, int], ...]:
    """Return where the present text has words that the original had not, as `str` indices."""
    spans = []
    at = 0
    for run in runs:
        if run.change is Change.REMOVED:
            continue
        before, words, _ = _stripped(run.text)
        if run.change is Change.ADDED and words:
            start = at + len(before)
            spans.append((start, start + len(words)))
        at += len(run.text)
    return tuple(spans)


def taken_out(runs: Iterable[Run]) -> str:
    """Return what was struck through, for whoever does not see the line through it."""
    return wording.taken_out(_changed(runs, Change.REMOVED))


def put_in(runs: Iterable[Run]) -> str:
    """Return what was added, for whoever does not see the tint behind it."""
    return wording.put_in(_changed(runs, Change.ADDED))


def _changed(runs: Iterable[Run], change: Change) -> tuple[str, ...]:
    words = (" ".join(run.text.split()) for run in runs if run.change is change)
    return tuple(said for said in words if said)


def _stripped(text: str) -> tuple[str, str, str]:
    words = text.strip()
    if not words:
        return text, "", ""
    start = text.index(words)
    return text[:start], words, text[start + len(words) :]


def _in_the_way(review: ReviewSnapshot) -> str:
    if review.is_checking:
        return rail_wording.checking()
    return refusal_text(review.refusal) if review.refusal else ""
