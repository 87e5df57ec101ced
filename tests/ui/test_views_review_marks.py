"""The marks of a review: fixed, set aside with a reason, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from review_samples import CALM, MARKS, review, spoken
from unsent.domain.dismissal import Aside, Scope, Setting, answer
from unsent.domain.entry import EntryId
from unsent.domain.refusal import Reason, refuse
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.review.view import ReviewView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import NIGHT, POST, in_english
from window_hands import button, heard, press


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = ReviewView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.open_text(CALM)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def test_marks_are_shown_with_fixes_by_their_place(view, qtbot):
    fixes = heard(view.fix_requested)
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    assert "1 must change · 1 to think about" in spoken(view)
    press(qtbot, button(view.rail.marks.cards[1], "my hospital"))
    press(qtbot, button(view.rail.marks.cards[0], "Remove"))
    assert fixes == [(1, 0), (0, 1)]


def open_menu(view, qtbot):
    view.texts.editor.setFocus()
    qtbot.keyClick(view.texts.editor, Qt.Key.Key_F8)
    qtbot.keyClick(view.texts.editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return QApplication.activePopupWidget()


def test_a_fix_is_taken_at_the_mark_by_keyboard(view, qtbot):
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    at = min(range(len(MARKS)), key=lambda n: MARKS[n].start)
    menu = open_menu(view, qtbot)
    words = [action.text() for action in menu.actions()]
    assert words[1:] == [*(fix.label for fix in MARKS[at].fixes), "Why it is marked"]
    with qtbot.waitSignal(view.fix_requested) as told:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert told.args == [at, 0]


def test_a_mark_that_was_just_set_aside_offers_nothing_any_more(view, qtbot):
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    view.present(review(POST, open_findings=MARKS[1:], is_checking=True))
    editor = view.texts.editor
    editor.set_cursor_index(MARKS[0].start + 1)
    assert not editor.show_offers()
    editor.set_cursor_index(MARKS[1].start + 1)
    assert editor.show_offers()
    menu = QApplication.activePopupWidget()
    with qtbot.waitSignal(view.fix_requested) as told:
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert told.args == [0, 0]


def test_the_menu_at_a_mark_leads_to_its_card(view, qtbot):
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    at = min(range(len(MARKS)), key=lambda n: MARKS[n].start)
    menu = open_menu(view, qtbot)
    menu.actions()[-1].trigger()
    menu.close()
    assert view.rail.marks.cards[at].card.hasFocus()


def test_a_fix_is_one_edit_that_one_undo_takes_back(view):
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    assert view.apply_fix(MARKS[0].fixes[0])
    assert "an older patient" in view.text()
    view.texts.editor.undo()
    assert view.text() == POST


def test_a_fix_finds_its_words_after_typing_before_them(view, qtbot):
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    view.texts.editor.set_cursor_index(0)
    qtbot.keyClicks(view.texts.editor, "Well. ")
    assert view.apply_fix(MARKS[0].fixes[0])
    assert view.text() == "Well. " + POST.replace("87yo in bed 12", "an older patient")


def test_a_mark_is_dismissed_with_a_reason_only(view, qtbot):
    dismissed = heard(view.dismiss_requested)
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    card = view.rail.marks.cards[1]
    card.ask_why()
    line = card.findChild(QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dismissed == []
    qtbot.keyClicks(line, "It is in the news already")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dismissed == [(1, Scope.TEXT, "It is in the news already")]


def test_a_mark_is_set_aside_for_the_place_and_taken_back_at_the_foot(view, qtbot):
    dismissed, taken = heard(view.dismiss_requested), heard(view.take_back_requested)
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    card = view.rail.marks.cards[1]
    card.ask_why()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert dismissed == [(1, Scope.PLACE, "It is made up")]
    given = answer(MARKS[1], Scope.PLACE, "x", Setting(EntryId(1), "reddit", POST), NIGHT)
    view.present(review(POST, open_findings=MARKS[:1], aside=(Aside(MARKS[1], given),)))
    assert QApplication.focusWidget() is view.rail.marks.cards[0].card
    press(qtbot, view.rail.aside.toggle)
    assert "Never this phrase at this place: x" in spoken(view)
    press(qtbot, view.rail.aside.rows[0].take_back)
    assert taken == [(given,)]


def test_a_text_that_the_checks_could_not_read_is_shown_and_goes_nowhere(view, qtbot):
    again, approved = heard(view.check_again_requested), heard(view.approve_requested)
    view.open_text(CALM)
    view.present(review(is_unread=True, questions=(), refusal=refuse(Reason.UNREAD)))
    words = spoken(view)
    assert "The checks could not read this. Your words are kept." in words
    assert "now 21" not in words
    press(qtbot, view.foot.way_on)
    assert approved == []
    press(qtbot, view.rail.again)
    assert again == [()]
    view.present(review())
    assert "Five questions" in spoken(view)
    assert "Try again" not in spoken(view)


def test_a_reason_being_typed_survives_another_mark_going(view, qtbot):
    dismissed = heard(view.dismiss_requested)
    view.open_text(POST)
    view.present(review(POST, open_findings=MARKS))
    card = view.rail.marks.cards[1]
    card.ask_why()
    qtbot.keyClicks(card.findChild(QLineEdit), "In the news")
    view.present(review(POST, open_findings=MARKS[1:]))
    assert view.rail.marks.cards == [card]
    qtbot.keyClick(card.findChild(QLineEdit), Qt.Key.Key_Return)
    assert dismissed == [(0, Scope.TEXT, "In the news")]


def test_without_marks_there_is_no_heading_for_them(view):
    view.present(review())
    assert "Still marked" not in spoken(view)
