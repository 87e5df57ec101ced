"""The questions and the findings of a review, as the rows and the cards take them."""

from unsent.domain.checklist import AnswerKind, Question
from unsent.domain.finding import Finding, Severity
from unsent.ui.widgets.finding_card import FindingFace
from unsent.ui.widgets.labels import ToneName
from unsent.ui.widgets.question_row import QuestionFace
from unsent.ui.wording import findings as finding_wording
from unsent.ui.wording import questions as wording
from unsent.ui.wording import rail as rail_wording

_TONES: dict[Severity, ToneName] = {
    Severity.BLOCK: "ember",
    Severity.WARN: "amber",
    Severity.INFO: "accent",
    Severity.SUPPORT: "leaf",
}


def question_face(question: Question) -> QuestionFace:
    """Return what a row asks; for a confirmation, a choice or a short text."""
    text = wording.question_text(question.id)
    match question.kind:
        case AnswerKind.CHOICE:
            choices = tuple(
                (option, wording.option_text(question.id, option)) for option in question.options
            )
            return QuestionFace(question.id, text, "choice", choices)
        case AnswerKind.TEXT:
            hint = wording.hint_text(question.id)
            return QuestionFace(question.id, text, "text", placeholder=hint)
        case _:
            return QuestionFace(question.id, text)


def finding_face(finding: Finding) -> FindingFace:
    """Return what a compact card says; its source is told by the tooltip."""
    return FindingFace(
        word=finding_wording.severity_word(finding.severity),
        tone=_TONES[finding.severity],
        title=finding_wording.message(finding),
        why=finding_wording.why(finding),
        fixes=tuple(map(finding_wording.fix_label, finding.fixes)),
        dismiss=rail_wording.does_not_apply(),
    )
