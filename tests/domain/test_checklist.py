import pytest

from unsent.domain.checklist import (
    QUESTIONS,
    Answer,
    AnswerKind,
    Question,
    applicable,
    unanswered,
)

ALWAYS = {"screenshot", "purpose", "aloud", "felt_now"}
PATIENT = ALWAYS | {"recognise", "mine_to_say"}


def ids(questions):
    return {question.id for question in questions}


@pytest.mark.parametrize(
    ("categories", "text", "expected"),
    [
        ([], "Tired after a long week.", ALWAYS),
        (["tone.profanity"], "", ALWAYS),
        (["phi.date"], "", PATIENT),
        (["phi.indirect"], "", PATIENT),
        ([], "My patient cried.", PATIENT),
        ([], "the PT in bed 4", PATIENT),
        ([], "an 84yo woman", PATIENT),
        ([], "an 84 y/o woman", PATIENT),
        ([], "a 7-year-old boy", PATIENT),
        ([], "she was eighty years old", PATIENT),
        ([], "Lunch in Tokyo, with mayo", ALWAYS),
        ([], "impatient", ALWAYS),
        (["advice.personal"], "", ALWAYS | {"advice"}),
        (["claim.unsupported"], "", ALWAYS | {"claim"}),
        (["identity.employer"], "", ALWAYS | {"mine_to_say"}),
    ],
)
def test_only_the_questions_that_apply_are_asked(categories, text, expected):
    assert ids(applicable(categories, text)) == expected


def test_what_was_written_first_is_asked_about_too():
    assert ids(applicable([], "My patient cried.", "A long week.")) == PATIENT


def test_nothing_is_answered_to_begin_with():
    assert ids(unanswered(QUESTIONS, ())) == ids(QUESTIONS) - {"felt_now"}


@pytest.mark.parametrize(
    ("question", "value", "counts"),
    [
        ("screenshot", "yes", True),
        ("screenshot", "no", False),
        ("screenshot", "", False),
        ("advice", "general", True),
        ("advice", "reword", False),  # the text is not right yet
        ("advice", "yes", False),
        ("claim", "NICE guideline", True),
        ("claim", "ok", False),
        ("claim", " . . . ", False),
        ("purpose", "für uns", True),
    ],
)
def test_an_answer_counts_when_it_says_something(question, value, counts):
    asked = [q for q in QUESTIONS if q.id == question]
    assert (not unanswered(asked, [Answer(question, value)])) == counts


@pytest.mark.parametrize(
    ("value", "counts"),
    [
        ("0", True),
        ("10", True),
        ("11", False),
        ("-1", False),
        ("", False),
        ("²", False),
        ("9" * 5000, False),
    ],
)
def test_a_scale_goes_from_nought_to_ten(value, counts):
    question = Question("hot", AnswerKind.SCALE)
    assert (not unanswered([question], [Answer("hot", value)])) == counts


def test_the_last_answer_to_a_question_counts():
    asked = [q for q in QUESTIONS if q.id == "aloud"]
    assert unanswered(asked, [Answer("aloud", "yes"), Answer("aloud", "no")])
