"""The room of approved texts."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from review_samples import CALM, cut_off, ready, spoken
from unsent.domain.entry import EntryId
from unsent.domain.refusal import Reason, refuse
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.ready.look import ready_look
from unsent.ui.views.ready.view import ReadyView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import SHORT, in_english
from window_hands import heard, press


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        yield shown(qtbot)


def shown(qtbot):
    view = ReadyView(PrivateClip())
    qtbot.addWidget(view)
    view.resize(816, 640)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_the_lines_say_where_until_when_and_how_long():
    with in_english():
        look = ready_look(ready())
    assert look.place == "r/nursing · public"
    assert look.approved == "approved today 08:14 · good until 30 November"
    assert look.foot.startswith("58 words · 287 of 40,000 characters")
    assert (look.on_clipboard, look.paste_hint, look.refusal) == ("", "", "")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "approved yesterday 08:14 · good until 30 November"),
        (3, "approved Monday 08:14 · good until 30 November"),
        (6, "approved 23 November 08:14 · good until tomorrow"),
    ],
)
def test_days_are_said_as_one_says_them(days, said):
    with in_english():
        assert ready_look(ready(now=ready().now + timedelta(days=days))).approved == said


@pytest.mark.parametrize(("words", "said"), [(0, "0 words"), (1, "1 word "), (2, "2 words")])
def test_words_are_counted(words, said):
    assert said in ready_look(ready(words=words)).foot


def test_a_place_without_a_limit_names_none():
    place = SHORT.__class__("elsewhere", "Somewhere else")
    assert " of " not in ready_look(ready(place=place)).foot


@pytest.mark.parametrize("seconds", [60, 42, 1, 0])
def test_the_countdown_stands_in_place_of_the_hint(seconds):
    look = ready_look(ready(remaining=seconds))
    assert look.on_clipboard == f"On the clipboard: {seconds} s"
    assert look.copy_hint == ""
    assert "closing takes it off" in look.paste_hint


def test_copying_is_asked_for_by_button_and_by_keys(view, qtbot):
    asked = heard(view.copy_requested)
    view.present(ready())
    press(qtbot, view.copy_out.copy)
    qtbot.keySequence(view, QKeySequence("Ctrl+Shift+C"))
    assert len(asked) == 2


def test_the_keys_ask_for_nothing_in_an_empty_room(view, qtbot):
    asked = heard(view.copy_requested)
    view.present(None)
    qtbot.keySequence(view, QKeySequence("Ctrl+Shift+C"))
    assert asked == []
    assert "Nothing is approved" in spoken(view)


def test_the_words_leave_by_the_copy_button_only(view, qtbot):
    QGuiApplication.clipboard().setText("something else")
    view.present(ready())
    view.page.selectAll()
    qtbot.keySequence(view.page, QKeySequence("Ctrl+C"))
    qtbot.keyClicks(view.page, "typed over")
    assert QGuiApplication.clipboard().text() == "something else"
    assert view.page.text() == CALM


def test_it_can_be_taken_off_the_clipboard_while_it_is_there(view, qtbot):
    cleared = heard(view.clear_requested)
    view.present(ready())
    assert not view.copy_out.take_off.isVisible()
    view.present(ready(remaining=42))
    press(qtbot, view.copy_out.take_off)
    assert len(cleared) == 1
    assert "On the clipboard: 42 s" in spoken(view)


def test_a_refused_copy_says_why(view):
    view.present(ready(refusal=refuse(Reason.NEW_FINDING, count=2)))
    assert "2 marks came up since you approved it. Review it again." in spoken(view)


def test_posted_takes_a_link_or_none(view, qtbot):
    posted = heard(view.posted)
    view.present(ready())
    press(qtbot, view.afterwards.i_posted)
    press(qtbot, view.afterwards.note_it)
    qtbot.keyClicks(view.afterwards.link, " https://example.org/1 ")
    qtbot.keyClick(view.afterwards.link, Qt.Key.Key_Return)
    assert posted == [("",), ("https://example.org/1",)]


def test_not_posting_is_one_press(view, qtbot):
    chose = heard(view.chose_not_to)
    view.present(ready())
    press(qtbot, view.afterwards.i_did_not)
    assert len(chose) == 1


def test_editing_says_its_price_before_it_is_done(view, qtbot):
    edits = heard(view.edit_requested)
    view.present(ready())
    press(qtbot, view.afterwards.edit)
    assert edits == []
    assert "cools again before it can be copied" in spoken(view)
    press(qtbot, view.afterwards.edit_anyway)
    assert len(edits) == 1


def test_editing_can_be_left_by_button_and_by_escape(view, qtbot):
    edits = heard(view.edit_requested)
    view.present(ready())
    press(qtbot, view.afterwards.edit)
    press(qtbot, view.afterwards.leave)
    press(qtbot, view.afterwards.edit)
    qtbot.keyClick(view.afterwards.leave, Qt.Key.Key_Escape)
    assert view.afterwards.i_posted.isVisible()
    assert edits == []


def test_a_countdown_leaves_the_link_the_selection_and_the_focus_alone(view, qtbot):
    view.present(ready(remaining=60))
    press(qtbot, view.afterwards.i_posted)
    qtbot.keyClicks(view.afterwards.link, "https://exa")
    view.page.selectAll()
    for seconds in (59, 58, 58):
        view.present(ready(remaining=seconds))
    assert view.afterwards.link.text() == "https://exa"
    assert view.page.selected_text() == CALM
    assert QApplication.focusWidget() is view.afterwards.link


def test_another_text_closes_what_was_begun_for_the_one_before(view, qtbot):
    view.present(ready())
    press(qtbot, view.afterwards.i_posted)
    qtbot.keyClicks(view.afterwards.link, "https://example.org/1")
    view.present(ready(entry=EntryId(2), text="Another one."))
    assert view.page.text() == "Another one."
    assert not view.afterwards.link.isVisible()
    assert view.afterwards.link.text() == ""


def test_several_texts_are_stepped_through(view, qtbot):
    on, back = heard(view.next_requested), heard(view.previous_requested)
    view.present(ready())
    assert not view.steps.isVisible()
    view.present(ready(position=1, total=2))
    press(qtbot, view.steps.on)
    press(qtbot, view.steps.back)  # there is none before the first
    assert (len(on), len(back)) == (1, 0)


@pytest.mark.parametrize("remaining", [None, 42])
def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, qapp, remaining):
    apply_theme(qapp, dark=True, scale=2.0)
    view = shown(qtbot)
    view.present(ready(remaining=remaining, refusal=refuse(Reason.OUT_OF_DATE), total=2))
    press(qtbot, view.afterwards.edit)
    assert cut_off(view) == []
