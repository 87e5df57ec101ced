"""The questions before approval: which of them apply, and which answers are still missing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_PATIENT_WORDS = re.compile(
    r"\b(patients?|pts?|residents?|clients?|mums?|moms?|bab(?:y|ies)|relatives?|famil(?:y|ies)"
    r"|\d+[- ]?y/?o|(?:\d+[- ]?)?years?[- ]old|bed|room|ward|bay)\b",
    re.IGNORECASE,
)
_SCALE = frozenset(map(str, range(11)))


class AnswerKind(StrEnum):
    """What counts as an answer."""

    CONFIRM = "confirm"
    CHOICE = "choice"
    TEXT = "text"
    SCALE = "scale"  # 0 to 10


class Need(StrEnum):
    """When a question applies; each is looked for in what was written first and what is left."""

    ALWAYS = "always"
    PATIENT = "patient"
    ADVICE = "advice"
    CLAIM = "claim"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Question:
    """One question, known by its id; the words for it live with the other wording."""

    id: str
    kind: AnswerKind
    need: Need = Need.ALWAYS
    options: tuple[str, ...] = ()
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What the writer answered: an option's id, free words, or `yes` for a confirmation."""

    question: str
    value: str


# GUIDANCE part 3: Q6/Q4, Q2, EM-2, Q7, Q8, Q1, (reading aloud), Q12
QUESTIONS = (
    Question("screenshot", AnswerKind.CONFIRM),
    Question("recognise", AnswerKind.CONFIRM, Need.PATIENT),
    Question("mine_to_say", AnswerKind.CONFIRM, Need.WORK),
    Question("advice", AnswerKind.CHOICE, Need.ADVICE, ("general", "colleagues", "reword")),
    Question("claim", AnswerKind.TEXT, Need.CLAIM),
    Question("purpose", AnswerKind.TEXT),
    Question("aloud", AnswerKind.CONFIRM),
    Question("felt_now", AnswerKind.SCALE, is_required=False),
)
# an answer that says the text is not right yet cannot carry an approval
UNSETTLED = frozenset({("advice", "reword")})


def applicable(categories: Iterable[str], *texts: str) -> tuple[Question, ...]:
    """Return the questions that apply to a post.

    `categories` are those found in the original or the present text, `texts` are both texts.
    """
    found = frozenset(categories)
    has_patient = any(name.startswith("phi.") for name in found) or any(
        _PATIENT_WORDS.search(text) for text in texts
    )
    needs = {
        Need.ALWAYS: True,
        Need.PATIENT: has_patient,
        Need.ADVICE: "advice.personal" in found,
        Need.CLAIM: "claim.unsupported" in found,
        Need.WORK: has_patient or any(name.startswith("identity.") for name in found),
    }
    return tuple(question for question in QUESTIONS if needs[question.need])


def unanswered(questions: Iterable[Question], answers: Iterable[Answer]) -> tuple[Question, ...]:
    """Return the questions that must be answered and are not."""
    given = {answer.question: answer.value for answer in answers}
    return tuple(
        question
        for question in questions
        if question.is_required and not _is_answer(question, given.get(question.id, ""))
    )


def _is_answer(question: Question, value: str) -> bool:
    if (question.id, value) in UNSETTLED:
        return False
    match question.kind:
        case AnswerKind.CONFIRM:
            return value == "yes"
        case AnswerKind.CHOICE:
            return value in question.options
        case AnswerKind.TEXT:
            return sum(char.isalnum() for char in value) >= 3
    return value in _SCALE
