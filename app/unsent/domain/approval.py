"""The one door: only here is an approved text made, and only an approved text can be copied."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import NoReturn

from unsent.domain.checklist import Question, unanswered
from unsent.domain.finding import Report, Severity, left_open, not_covered
from unsent.domain.place import Place
from unsent.domain.refusal import Obstacle, Reason, Refusal, refuse
from unsent.domain.rework import Rework
from unsent.domain.stage import Cooling, Ready, Review, Stage, is_valid
from unsent.domain.waiting import wait_again

VALID_FOR = timedelta(days=7)
_DOOR = object()


class ApprovedText:
    """Exactly the characters that were approved. Only `release` can make one."""

    __slots__ = ("_text",)
    _text: str

    def __init__(self, text: str, door: object) -> None:
        if door is not _DOOR:
            raise TypeError("an approved text comes from domain.approval.release only")
        object.__setattr__(self, "_text", text)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("an approved text does not change")

    @property
    def text(self) -> str:
        """Return the characters that may leave."""
        return self._text

    def __repr__(self) -> str:
        return "ApprovedText(...)"


@dataclass(frozen=True, slots=True)
class Approvable:
    """Everything an approval looks at: the text, what the checks say, what is asked and where."""

    text: str
    report: Report
    rework: Rework
    questions: tuple[Question, ...]
    place: Place


def approve(stage: Stage, facts: Approvable, now: datetime) -> Ready | Refusal:
    """Approve a reviewed text, or name everything that is in the way."""
    if not isinstance(stage, Review):
        return refuse(Reason.WRONG_STAGE)
    obstacles = tuple(_obstacles(stage, facts))
    if obstacles:
        return Refusal(obstacles)
    return Ready(
        place=stage.place,
        approved_at=now,
        good_until=now + VALID_FOR,
        digest=digest_of(facts.text),
        heat_then=stage.heat,
        heat_now=facts.report.heat,
        original=stage.original,
        answers=stage.answers,
        known=tuple(finding.key(facts.text) for finding in facts.report.marks),
        left_early=stage.left_early,
    )


def release(stage: Stage, text: str, report: Report, now: datetime) -> ApprovedText | Refusal:
    """Hand out the approved text for copying, checked once more at this moment.

    Refused are a text that differs by a character, an approval that is out of date, and a
    finding that was not there when it was approved (the watch list may have changed).
    """
    if isinstance(stage, Cooling):
        return refuse(Reason.STILL_COOLING, seconds=stage.seconds_left)
    if not isinstance(stage, Ready):
        return refuse(Reason.NOT_APPROVED)
    if digest_of(text) != stage.digest:
        return refuse(Reason.NOT_THE_APPROVED_TEXT)
    if not is_valid(stage, now):
        return refuse(Reason.OUT_OF_DATE)
    serious = (f for f in report.marks if f.severity.rank >= Severity.WARN.rank)
    fresh = not_covered(text, serious, stage.known)
    if fresh:
        return refuse(Reason.NEW_FINDING, count=len(fresh))
    return ApprovedText(text, _DOOR)


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text as hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _obstacles(stage: Review, facts: Approvable) -> Iterable[Obstacle]:
    if not facts.text.strip():
        yield Obstacle(Reason.EMPTY)
    if not facts.rework.is_free:
        yield Obstacle(Reason.COOL_AGAIN, seconds=wait_again(stage.wait).seconds)
    must_change = left_open(facts.text, facts.report.of(Severity.BLOCK), stage.dismissals)
    if must_change:
        yield Obstacle(Reason.MUST_CHANGE, count=len(must_change))
    missing = unanswered(facts.questions, stage.answers)
    if missing:
        yield Obstacle(Reason.UNANSWERED, count=len(missing))
    limit = facts.place.limit
    if limit is not None and facts.place.length(facts.text) > limit:
        yield Obstacle(Reason.TOO_LONG, count=facts.place.length(facts.text) - limit)
