"""The review, by keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from review_samples import CALM, FIVE, MARKS, THREE, cut_off, review, spoken
from unsent.domain.checklist import QUESTIONS, Answer
from unsent.domain.refusal import Obstacle, Reason, Refusal, refuse
from unsent.domain.rework import Rework
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.review.scale import ScaleRow
from unsent.ui.views.review.view import ReviewView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.tick_box import TickBox
from view_samples import POST, in_english
from window_hands import button, heard, press

HOTTER = Rework(2, 0, 0, is_hotter=True, is_mostly_new=False)
ANSWERS = {"confirm": "yes", "choice": "colleagues", "text": "we were short", "scale": "3"}


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        yield shown(qtbot)


def shown(qtbot, text=CALM, width=1072, height=800):
    view = ReviewView(PrivateClip())
    qtbot.addWidget(view)
    view.resize(width, height)
    view.open_text(text)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def row(view, key):
    return view.rail.questions.rows[key]


def test_both_texts_stand_side_by_side(view):
    view.present(review())
    assert view.texts.original.text() == POST
    assert view.text() == CALM
    left = view.texts.original.mapTo(view, view.texts.original.rect().topRight()).x()
    assert left <= view.texts.editor.mapTo(view, view.texts.editor.rect().topLeft()).x()


def test_what_was_taken_out_is_struck_and_what_was_added_is_tinted(view):
    view.present(review())
    cursor = view.texts.original.document().find("complete idiots")
    assert cursor.charFormat().fontStrikeOut()
    tinted = [s.cursor.selectedText() for s in view.texts.editor.extraSelections()]
    assert "an older patient" in tinted


def test_nothing_is_answered_beforehand(view):
    view.present(review(questions=QUESTIONS, answers=()))
    assert [r.value() for r in view.rail.questions.rows.values()] == [""] * len(QUESTIONS)
    boxes = view.rail.questions.findChildren(TickBox)
    assert boxes
    assert not any(box.isChecked() for box in boxes)


def test_given_answers_are_shown_and_not_told(view):
    told = heard(view.answered)
    given = tuple(Answer(q.id, ANSWERS[q.kind.value]) for q in QUESTIONS)
    view.present(review(questions=QUESTIONS, answers=given))
    shown_values = {key: r.value() for key, r in view.rail.questions.rows.items()}
    assert shown_values == {answer.question: answer.value for answer in given}
    assert told == []


def test_a_box_is_ticked_by_mouse_and_by_space(view, qtbot):
    told = heard(view.answered)
    view.present(review(answers=()))
    qtbot.mouseClick(row(view, "recognise").findChild(TickBox), Qt.MouseButton.LeftButton)
    qtbot.keyClick(row(view, "aloud").findChild(TickBox), Qt.Key.Key_Space)
    assert told == [("recognise", "yes"), ("aloud", "yes")]


def test_a_tick_can_be_taken_back(view, qtbot):
    told = heard(view.answered)
    view.present(review())
    qtbot.mouseClick(row(view, "recognise").findChild(TickBox), Qt.MouseButton.LeftButton)
    assert told == [("recognise", "")]


def test_a_choice_and_a_step_on_the_scale_are_told_at_once(view, qtbot):
    told = heard(view.answered)
    view.present(review(questions=QUESTIONS, answers=()))
    press(qtbot, button(row(view, "advice"), "between colleagues"))
    assert isinstance(row(view, "felt_now"), ScaleRow)
    press(qtbot, button(row(view, "felt_now"), "7"))
    press(qtbot, button(row(view, "felt_now"), "7"))
    assert told == [("advice", "colleagues"), ("felt_now", "7"), ("felt_now", "")]


def test_words_are_told_once_after_a_pause(view, qtbot):
    told = heard(view.answered)
    view.present(review())
    qtbot.keyClicks(row(view, "purpose").findChild(QLineEdit), "more staff")
    assert told == []
    qtbot.waitUntil(lambda: told == [("purpose", "more staff")], timeout=3000)


def test_words_being_typed_are_not_overwritten_by_an_older_answer(view, qtbot):
    view.present(review())
    line = row(view, "purpose").findChild(QLineEdit)
    qtbot.keyClicks(line, "more sta")
    view.present(review(answers=(*THREE, Answer("purpose", "mor"))))
    qtbot.keyClicks(line, "ff")
    assert line.text() == "more staff"


def test_approving_is_asked_for_when_nothing_is_left(view, qtbot):
    approved = heard(view.approve_requested)
    view.present(review(refusal=None))
    press(qtbot, view.foot.way_on)
    view.foot.way_on.setFocus()
    qtbot.keyClick(view.foot.way_on, Qt.Key.Key_Space)
    assert len(approved) == 2


def test_what_is_left_holds_approving_back_and_is_told(view, qtbot):
    approved = heard(view.approve_requested)
    view.present(review())
    way_on = view.foot.way_on
    assert way_on.text() == "Approve · 2 left"
    assert way_on.toolTip() == way_on.accessibleDescription() == "2 questions left to answer."
    assert way_on.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert way_on.isEnabled()
    press(qtbot, way_on)
    assert approved == []


def test_pressing_it_then_leads_to_the_first_question_that_is_left(view, qtbot):
    view.present(review())
    press(qtbot, view.foot.way_on)
    assert QApplication.focusWidget() is row(view, "purpose").findChild(QLineEdit)


def test_a_mark_that_must_change_comes_before_the_questions(view, qtbot):
    refusal = Refusal((Obstacle(Reason.MUST_CHANGE, 1), Obstacle(Reason.UNANSWERED, 2)))
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS, refusal=refusal))
    press(qtbot, view.foot.way_on)
    assert QApplication.focusWidget() is view.rail.marks.cards[0].card


def test_an_answer_typed_just_now_counts_for_the_approval(view, qtbot):
    approved = heard(view.approve_requested)
    answers = (*THREE, Answer("aloud", "yes"))
    view.present(review(answers=answers, refusal=refuse(Reason.UNANSWERED, 1)))
    view.answered.connect(
        lambda key, value: view.present(
            review(answers=(*answers, Answer(key, value)), refusal=None)
        )
    )
    qtbot.keyClicks(row(view, "purpose").findChild(QLineEdit), "more staff")
    press(qtbot, view.foot.way_on)
    assert len(approved) == 1


def test_a_hotter_edit_makes_cooling_the_way_on(view, qtbot):
    approved, cooled = heard(view.approve_requested), heard(view.cool_again_requested)
    view.present(review(rework=HOTTER, refusal=refuse(Reason.COOL_AGAIN, seconds=27000)))
    assert view.foot.way_on.text() == "Cool it again · 7 h 30"
    assert not view.foot.cool_again.isVisible()
    press(qtbot, view.foot.way_on)
    assert (len(approved), len(cooled)) == (0, 1)


def test_the_exits_are_one_press_away_whatever_is_left(view, qtbot):
    exits = {
        view.foot.let_go: heard(view.let_go_requested),
        view.foot.keep: heard(view.keep_private_requested),
        view.foot.cool_again: heard(view.cool_again_requested),
    }
    view.present(review())
    for exit_button, asked in exits.items():
        press(qtbot, exit_button)
        assert len(asked) == 1


def test_a_note_from_before_is_shown(view):
    view.present(review())
    assert "A note you left yourself" not in spoken(view)
    view.present(review(note="Eat something first."))
    assert "Eat something first." in spoken(view)


def test_typing_is_told_and_opening_is_not(view, qtbot):
    told = heard(view.text_changed)
    view.open_text(CALM)
    view.present(review())
    assert told == []
    view.texts.editor.set_cursor_index(0)
    qtbot.keyClicks(view.texts.editor, "So")
    assert told[-1] == ("So" + CALM,)


def test_rendering_again_keeps_cursor_focus_undo_and_rows(view, qtbot):
    view.present(review())
    view.texts.editor.setFocus()
    view.texts.editor.set_cursor_index(12)
    qtbot.keyClicks(view.texts.editor, "x")
    rows = dict(view.rail.questions.rows)
    for is_checking in (True, False, False):
        view.present(review(is_checking=is_checking))
    assert view.texts.editor.cursor_index() == 13
    assert QApplication.focusWidget() is view.texts.editor
    assert view.rail.questions.rows == rows
    view.texts.editor.undo()
    assert view.text() == CALM


def test_another_text_starts_with_no_answer_of_the_one_before(view, qtbot):
    told = heard(view.answered)
    view.present(review(answers=()))
    qtbot.keyClicks(row(view, "purpose").findChild(QLineEdit), "half a tho")
    view.open_text("Another text.")
    view.present(review("Another text.", answers=()))
    assert row(view, "purpose").value() == ""
    view.rail.questions.flush()
    assert told == []


def test_nothing_of_the_text_reaches_the_clipboard(view, qtbot):
    QGuiApplication.clipboard().setText("something else")
    view.present(review())
    for page in (view.texts.editor, view.texts.original):
        page.selectAll()
        qtbot.keySequence(page, QKeySequence("Ctrl+C"))
    qtbot.keySequence(view.texts.editor, QKeySequence("Ctrl+X"))
    assert QGuiApplication.clipboard().text() == "something else"


def test_an_empty_room_says_what_it_is_for(view):
    view.present(None)
    assert "Nothing to look at again" in spoken(view)
    view.present(review())
    assert "Cooled for 30 h 02" in spoken(view)


def test_several_drafts_are_stepped_through(view, qtbot):
    on = heard(view.next_requested)
    view.present(review(position=1, total=2))
    assert "1 of 2" in spoken(view)
    press(qtbot, view.top.steps.on)
    assert len(on) == 1


@pytest.mark.parametrize(("width", "scale"), [(1072, 1.0), (816, 1.0), (816, 1.5), (816, 2.0)])
def test_nothing_is_cut_off_in_a_small_window_or_large_type(qtbot, qapp, width, scale):
    apply_theme(qapp, dark=True, scale=scale)
    view = shown(qtbot, POST, width, 640)
    refusal = Refusal((Obstacle(Reason.MUST_CHANGE, 1), Obstacle(Reason.UNANSWERED, 7)))
    view.present(
        review(
            POST,
            open_findings=MARKS,
            questions=QUESTIONS,
            answers=(),
            refusal=refusal,
            note="Eat first.",
            total=3,
        )
    )
    view.rail.marks.cards[0].ask_why()
    QApplication.processEvents()
    assert (view.width(), view.height()) == (width, 640)
    assert cut_off(view) == []


def test_five_questions_are_asked_when_five_apply(view):
    view.present(review())
    assert list(view.rail.questions.rows) == [question.id for question in FIVE]
    assert "Five questions" in spoken(view)


def test_tab_walks_from_the_text_over_marks_and_questions_to_the_ways_on(view):
    view.open_text(POST)
    view.present(review(POST))
    view.present(review(POST, open_findings=MARKS))  # the cards are newer than the questions
    seen, at = [], view.texts.editor.nextInFocusChain()
    while at is not view.texts.editor:
        seen.append(at)
        at = at.nextInFocusChain()
    stops = [
        view.rail.marks.cards[0].card,
        view.rail.marks.cards[1].card,
        row(view, "screenshot").findChild(TickBox),
        row(view, "purpose").findChild(QLineEdit),
        row(view, "aloud").findChild(TickBox),
        view.foot.let_go,
        view.foot.way_on,
    ]
    assert [seen.index(stop) for stop in stops] == sorted(seen.index(stop) for stop in stops)


def test_leaving_a_draft_tells_what_was_typed_first(view, qtbot):
    told = []
    view.answered.connect(lambda *answer: told.append(answer))
    view.next_requested.connect(lambda: told.append("next"))
    view.present(review(position=1, total=2))
    qtbot.keyClicks(row(view, "purpose").findChild(QLineEdit), "more staff")
    press(qtbot, view.top.steps.on)
    assert told == [("purpose", "more staff"), "next"]
