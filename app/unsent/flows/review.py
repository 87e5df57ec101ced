"""Look at a served draft again: what changed, what it costs, the answers, what is set aside."""

from dataclasses import dataclass, field, replace

from unsent.domain.checklist import Answer, Question, applicable
from unsent.domain.dismissal import Aside
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Dismissal, Report
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.rework import Rework, rework
from unsent.domain.stage import Review
from unsent.domain.word_diff import Run, word_diff
from unsent.flows import dismissals
from unsent.flows.desk import Desk
from unsent.flows.write import move


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Everything there is to see about a draft in review.

    The dismissals of `stage` are the answers that reach this text, with the marks in `aside`.
    """

    entry: Entry
    stage: Review
    report: Report
    rework: Rework
    questions: tuple[Question, ...]
    runs: tuple[Run, ...] = field(repr=False)
    aside: tuple[Aside, ...] = ()


def look_again(desk: Desk, entry: Entry) -> Reviewed | Refusal:
    """Compare a draft in review with what it was, by the checks of this moment."""
    stage = entry.stage
    if not isinstance(stage, Review):
        return refuse(Reason.WRONG_STAGE)
    report, first = desk.check(entry.text), desk.check(stage.original)
    aside = dismissals.parted(desk, dismissals.here(entry), report).aside
    stage = replace(stage, dismissals=_standing(entry.text, aside))
    cooled = first if stage.cooled == stage.original else desk.check(stage.cooled)
    categories = first.categories() | report.categories()
    return Reviewed(
        entry=entry,
        stage=stage,
        report=report,
        rework=rework(stage.cooled, cooled, entry.text, report, stage.dismissals),
        questions=applicable(categories, stage.original, entry.text),
        runs=word_diff(stage.original, entry.text),
        aside=aside,
    )


def answer(desk: Desk, entry: EntryId, question: str, value: str) -> Entry | Refusal:
    """Keep the answer to one question; an empty value takes it back."""
    stage = desk.read(entry).stage
    if not isinstance(stage, Review):
        return refuse(Reason.WRONG_STAGE)
    others = tuple(given for given in stage.answers if given.question != question)
    answers = (*others, Answer(question, value)) if value else others
    return move(desk, entry, replace(stage, answers=answers))


def _standing(text: str, aside: tuple[Aside, ...]) -> tuple[Dismissal, ...]:
    return tuple(Dismissal(one.finding.key(text), one.answered.reason) for one in aside)
