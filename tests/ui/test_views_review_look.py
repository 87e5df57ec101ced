"""What the review shows, as a table of cases."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review_samples import CALM, MARKS, review
from unsent.domain.checklist import QUESTIONS, AnswerKind
from unsent.domain.finding import Report
from unsent.domain.refusal import Obstacle, Reason, Refusal, refuse
from unsent.domain.rework import Rework
from unsent.domain.word_diff import word_diff
from unsent.ui.views.review.faces import finding_face, question_face
from unsent.ui.views.review.look import (
    added_spans,
    cost_line,
    foot_look,
    left,
    marks_line,
    original_runs,
    present_text,
    put_in,
    taken_out,
    top_look,
)
from unsent.ui.wording.review import questions_heading
from view_samples import POST

FREE = Rework(0, 0, 0, is_hotter=False, is_mostly_new=False)
HOTTER = replace(FREE, words_added=1, is_hotter=True)
TEXTS = st.text(alphabet="ab \n.😀é", max_size=40)


def test_the_line_above_says_how_long_it_cooled_and_both_heats():
    look = top_look(review())
    assert (look.place, look.cooled) == ("r/nursing · public", "Cooled for 30 h 02")
    assert (look.then, look.now) == ("then 78", "now 21")
    assert (look.then_tone, look.now_tone) == ("ember", "leaf")
    assert look.heat_in_full == "Heat 78 of 100 when you wrote it, 21 of 100 now."


def test_a_text_that_did_not_cool_down_is_not_shown_as_softened():
    assert top_look(review(report=Report(heat=78))).now_tone == "ember"
    assert top_look(review(report=Report(heat=90))).now_tone == "ember"


@pytest.mark.parametrize(
    ("rework", "heat", "line"),
    [
        (FREE, 78, "You have not changed it since it cooled."),
        (replace(FREE, words_added=21), 21, "You softened this and added 21 words: no need to"),
        (replace(FREE, words_added=1), 21, "You softened this and added 1 word: no need to"),
        (replace(FREE, words_removed=4), 21, "You softened this by taking words out: no need"),
        (replace(FREE, words_added=2), 78, "You added 2 words: no need to cool again."),
        (replace(FREE, words_removed=1), 78, "You took out 1 word: no need to cool again."),
        (HOTTER, 90, "These changes made it hotter: it would cool again for 7 h 30."),
        (
            replace(HOTTER, new_must_change=2),
            90,
            "These changes brought in 2 marks that must change: it would cool again for 7 h 30.",
        ),
        (
            replace(FREE, words_added=90, is_mostly_new=True),
            21,
            "More than half of this is new: it would cool again for 7 h 30.",
        ),
    ],
)
def test_what_an_edit_costs_is_said(rework, heat, line):
    assert cost_line(review(rework=rework, report=Report(heat=heat))).startswith(line)


def test_what_is_left_is_counted_and_named():
    refusal = Refusal((Obstacle(Reason.MUST_CHANGE, 1), Obstacle(Reason.UNANSWERED, 2)))
    look = foot_look(review(refusal=refusal))
    assert look.way_on == "Approve · 3 left"
    assert look.line == "1 mark left that must change. 2 questions left to answer."
    assert look.why == look.hint == look.line
    assert look.cool_again == "Cool it again"


def test_nothing_left_opens_the_way():
    look = foot_look(review(refusal=None))
    assert (look.way_on, look.why, look.is_cooling) == ("Approve", "", False)
    assert look.line == "Nothing is in the way."


def test_while_the_text_is_read_again_the_way_is_not_open():
    look = foot_look(review(refusal=None, is_checking=True))
    assert look.why == look.line
    assert look.why


def test_an_edit_that_is_not_free_makes_cooling_the_way_on():
    look = foot_look(review(rework=HOTTER, refusal=refuse(Reason.COOL_AGAIN, seconds=27000)))
    assert (look.way_on, look.is_cooling, look.why) == ("Cool it again · 7 h 30", True, "")
    assert look.cool_again == ""


def test_an_empty_page_is_not_sent_to_cool():
    look = foot_look(review("  \n", rework=HOTTER, refusal=refuse(Reason.EMPTY)))
    assert not look.is_cooling
    assert look.why == "There is nothing on the page yet."


@pytest.mark.parametrize(
    ("refusal", "count"),
    [
        (None, 0),
        (refuse(Reason.UNANSWERED, 2), 2),
        (refuse(Reason.TOO_LONG, 412), 1),
        (Refusal((Obstacle(Reason.EMPTY), Obstacle(Reason.UNANSWERED, 5))), 6),
    ],
)
def test_things_left_are_counted_once_each(refusal, count):
    assert left(refusal) == count


def test_open_marks_are_summed_by_weight():
    assert marks_line(review(open_findings=MARKS)) == "1 must change · 1 to think about"
    assert marks_line(review()) == "Nothing left that must change."


@given(TEXTS, TEXTS)
def test_both_columns_say_exactly_their_texts(before, after):
    runs = word_diff(before, after)
    assert "".join(text for text, _ in original_runs(runs)) == before
    assert present_text(runs) == after


@given(TEXTS, TEXTS)
def test_tints_lie_on_words_of_the_present_text(before, after):
    for start, end in added_spans(word_diff(before, after)):
        assert 0 <= start < end <= len(after)
        assert after[start:end] == after[start:end].strip()


def test_what_was_added_is_tinted_where_it_stands():
    tinted = [CALM[start:end] for start, end in added_spans(word_diff(POST, CALM))]
    assert "an older patient" in tinted
    assert "I love this work" not in " ".join(tinted)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
def test_every_question_has_words(question):
    if question.kind is AnswerKind.SCALE:
        return
    face = question_face(question)
    assert face.text
    assert face.kind == question.kind.value
    assert [value for value, _ in face.choices] == list(question.options)
    assert all(words for _, words in face.choices)


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "No questions"), (1, "One question"), (5, "Five questions"), (12, "12 questions")],
)
def test_the_questions_are_counted_in_words(count, said):
    assert questions_heading(count) == said


def test_a_card_says_what_and_why_and_offers_its_fixes():
    face = finding_face(MARKS[0])
    assert (face.word, face.tone) == ("Must change", "ember")
    assert face.fixes == ("an older patient", "Remove")
    assert face.why == "Age, bed and place together point to one person."


def test_what_was_changed_is_said_for_whoever_does_not_see_it():
    runs = word_diff("Ten idiots came late.", "Ten people came very late.")
    assert taken_out(runs) == "Taken out: “idiots”"
    assert put_in(runs) == "Added: “people”, “very”"
    assert taken_out(word_diff("same", "same")) == "Nothing was taken out."
    many = word_diff("a. " * 40, "".join("a. " if n % 2 else "b. " for n in range(40)))
    assert put_in(many).endswith("more")
