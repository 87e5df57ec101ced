"""Look at a served draft again: what changed, what it costs, the answers, the dismissals."""

from dataclasses import dataclass, field, replace

from unsent.domain.checklist import Answer, Question, applicable
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Dismissal, FindingKey, Report
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.rework import Rework, rework
from unsent.domain.stage import Draft, Review
from unsent.domain.word_diff import Run, word_diff
from unsent.flows.desk import Desk
from unsent.flows.dismissals import standing
from unsent.flows.write import move


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Everything there is to see about a draft in review.

    The dismissals of `stage` are those of the draft and the answers that stand for its place.
    """

    entry: Entry
    stage: Review
    report: Report
    rework: Rework
    questions: tuple[Question, ...]
    runs: tuple[Run, ...] = field(repr=False)


def look_again(desk: Desk, entry: Entry) -> Reviewed | Refusal:
    """Compare a draft in review with what it was, by the checks of this moment."""
    stage = entry.stage
    if not isinstance(stage, Review):
        return refuse(Reason.WRONG_STAGE)
    report, first = desk.check(entry.text), desk.check(stage.original)
    stage = replace(stage, dismissals=stage.dismissals + standing(desk, entry, report))
    cooled = first if stage.cooled == stage.original else desk.check(stage.cooled)
    categories = first.categories() | report.categories()
    return Reviewed(
        entry=entry,
        stage=stage,
        report=report,
        rework=rework(stage.cooled, cooled, entry.text, report, stage.dismissals),
        questions=applicable(categories, stage.original, entry.text),
        runs=word_diff(stage.original, entry.text),
    )


def answer(desk: Desk, entry: EntryId, question: str, value: str) -> Entry | Refusal:
    """Keep the answer to one question; an empty value takes it back."""
    stage = desk.read(entry).stage
    if not isinstance(stage, Review):
        return refuse(Reason.WRONG_STAGE)
    others = tuple(given for given in stage.answers if given.question != question)
    answers = (*others, Answer(question, value)) if value else others
    return move(desk, entry, replace(stage, answers=answers))


def dismiss(desk: Desk, entry: EntryId, key: FindingKey, reason: str) -> Entry | Refusal:
    """Say why one mark does not apply to this text; an empty reason is refused."""
    if not reason.strip():
        return refuse(Reason.UNANSWERED, count=1)
    return _with_dismissals(desk, entry, key, (Dismissal(key, reason.strip()),))


def take_back_dismissal(desk: Desk, entry: EntryId, key: FindingKey) -> Entry | Refusal:
    """Let a mark count again."""
    return _with_dismissals(desk, entry, key, ())


def _with_dismissals(
    desk: Desk, entry: EntryId, key: FindingKey, new: tuple[Dismissal, ...]
) -> Entry | Refusal:
    stage = desk.read(entry).stage
    if not isinstance(stage, Draft | Review):
        return refuse(Reason.WRONG_STAGE)
    others = tuple(known for known in stage.dismissals if known.key != key)
    return move(desk, entry, replace(stage, dismissals=others + new))
