"""The rail: cards and marks in step, dismissing with a reason, the card for the writer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton

from unsent.domain.dismissal import Aside, Scope, Setting, answer
from unsent.domain.entry import EntryId
from unsent.domain.finding import Report
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import LINES, NIGHT, POST, draft_page, in_distress, in_english, report


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = WriteView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.open_text(POST)
        view.present(draft_page())
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def cards(view):
    return view._rail._cards._cards


def titles(view):
    return [card.face.title for card in cards(view)]


def words_on(widget):
    shown = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return {one.text() for one in shown if one.isVisible()}


def press(qtbot, widget, words):
    found = next(b for b in widget.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_cards_stand_in_order_and_the_rest_opens_on_request(view, qtbot):
    first = titles(view)
    assert first[:3] == ["A patient could be found", "A bed is named", "Your employer is named"]
    assert len(first) == 6
    press(qtbot, view._rail, "1 more")
    assert titles(view) == [*first, "Reads as shouting"]
    press(qtbot, view._rail, "Show fewer")
    assert titles(view) == first


def test_the_caret_in_a_mark_highlights_its_card(view):
    editor = view._page.editor
    editor.set_cursor_index(POST.index("Brannoc"))
    assert [c.face.title for c in cards(view) if c.property("marked")] == ["Your employer is named"]
    editor.set_cursor_index(len(POST))
    assert not [c for c in cards(view) if c.property("marked")]


def test_the_caret_in_a_mark_that_is_folded_away_opens_the_rest(view):
    view._page.editor.set_cursor_index(POST.index("EVERY") + 2)
    assert [c.face.title for c in cards(view) if c.property("marked")] == ["Reads as shouting"]


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_choosing_a_card_moves_to_its_mark(view, qtbot, way):
    card = next(c for c in cards(view) if c.face.title == "Would land as an insult")
    if way == "mouse":
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    else:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(card, Qt.Key.Key_Return)
    editor = view._page.editor
    assert editor.cursor_index() == POST.index("management")
    assert editor.hasFocus()
    assert card.property("marked")


def test_dismissing_needs_a_reason(view, qtbot):
    card = cards(view)[2]
    press(qtbot, card, "Does not apply")
    assert "Where does this not apply?" in words_on(card)
    field = card.findChild(QLineEdit)
    field.setFocus()
    with qtbot.assertNotEmitted(view.dismiss_requested):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "another place")
    with qtbot.waitSignal(view.dismiss_requested, timeout=1000) as dismissed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    finding, scope, reason = dismissed.args
    assert report().findings[finding].category == "identity.employer"
    assert (scope, reason) == (Scope.TEXT, "another place")


def test_a_usual_reason_is_one_press(view, qtbot):
    press(qtbot, cards(view)[0], "Does not apply")
    with qtbot.waitSignal(view.dismiss_requested, timeout=1000) as dismissed:
        press(qtbot, cards(view)[0], "2 · It is made up")
    assert dismissed.args == [1, Scope.TEXT, "It is made up"]
    assert not cards(view)[0].is_asking


def test_how_far_and_why_are_chosen_from_the_keyboard(view, qtbot):
    card = cards(view)[2]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert radios(card) == ["Not here", "Not in this draft", "Never this phrase at this place"]
    assert QApplication.focusWidget().text() == "Not here"
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert "In every draft for this place. Settings lists it and takes it back." in words_on(card)
    with qtbot.waitSignal(view.dismiss_requested, timeout=1000) as dismissed:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    assert dismissed.args[1:] == [Scope.PLACE, "I am quoting someone"]


def radios(card):
    return [one.text() for one in card.findChildren(QRadioButton)]


def test_return_on_how_far_leads_on_to_ones_own_words_and_digits_are_typed_there(view, qtbot):
    card = cards(view)[2]
    press(qtbot, card, "Does not apply")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    field = card.findChild(QLineEdit)
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "ward 2")
    assert field.text() == "ward 2"
    assert card.is_asking


def test_a_mark_that_points_to_a_patient_is_set_aside_for_this_text_only(view, qtbot):
    card = cards(view)[0]
    press(qtbot, card, "Does not apply")
    assert radios(card) == []
    assert any("set aside for this text only" in words for words in words_on(card))


def test_tab_walks_through_the_form_in_the_order_it_is_read(view, qtbot):
    card = cards(view)[2]
    press(qtbot, card, "Does not apply")
    walked = [QApplication.focusWidget()]
    for _ in range(6):
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    said = [one.text() or one.accessibleName() for one in walked]
    assert said[0] == "Not here"
    assert [words[:1] for words in said[1:5]] == ["1", "2", "3", "4"]
    assert said[5:] == ["Why not? A few words are enough.", "Leave it marked"]


def test_the_focus_goes_on_to_the_next_card_and_then_to_what_is_set_aside(view, qtbot):
    only = replace(report(), findings=report().findings[:1])
    view.present(draft_page(report=only))
    card = cards(view)[0]
    press(qtbot, card, "Does not apply")
    aside = (aside_of(only.findings[0]),)
    view.present(draft_page(report=Report(), aside=aside))
    assert QApplication.focusWidget().text() == "1 set aside"
    view.present(draft_page())
    QApplication.processEvents()  # new cards are shown with the next layout
    cards(view)[1].setFocus(Qt.FocusReason.TabFocusReason)
    without = tuple(f for f in report().findings if f.message != "A bed is named")
    view.present(draft_page(report=replace(report(), findings=without)))
    assert QApplication.focusWidget().face.title == "Your employer is named"


def test_what_is_set_aside_is_listed_at_the_foot_and_taken_back(view, qtbot):
    one, other = (aside_of(report().findings[at]) for at in (0, 2))
    view.present(draft_page(aside=(one, other)))
    assert "2 set aside" in words_on(view._rail)
    assert "Take back" not in words_on(view._rail)
    press(qtbot, view._rail, "2 set aside")
    words = words_on(view._rail)
    assert {"“st brannoc’s”", "Not in this draft: It is made up", "Take back"} <= words
    row = view._rail._aside.rows[1]
    assert "management are complete idiots" in row.take_back.accessibleName()
    row.take_back.setFocus()
    with qtbot.waitSignal(view.take_back_requested, timeout=1000) as taken:
        qtbot.keyClick(row.take_back, Qt.Key.Key_Space)
    assert taken.args == [other.answered]
    view.present(draft_page(aside=(one,)))
    assert QApplication.focusWidget() is view._rail._aside.rows[0].take_back
    view.present(draft_page())
    assert "1 set aside" not in words_on(view._rail)


def test_a_form_that_opens_at_the_foot_is_scrolled_into_view(view, qtbot):
    card = cards(view)[5]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    seen = view._rail._scroll.viewport().rect()
    qtbot.waitUntil(lambda: seen.contains(where(view, card.findChild(QLineEdit))))


def where(view, widget):
    viewport = view._rail._scroll.viewport()
    return widget.rect().translated(widget.mapTo(viewport, widget.rect().topLeft()))


def aside_of(finding, scope=Scope.DRAFT):
    here = Setting(EntryId(1), "reddit", POST)
    return Aside(finding, answer(finding, scope, "It is made up", here, NIGHT))


def test_a_text_that_the_checks_could_not_read_says_so_and_can_be_tried_again(view, qtbot):
    view.present(draft_page(report=Report(), is_unread=True))
    words = words_on(view)
    assert any(line.startswith("The checks could not read this. Your words") for line in words)
    assert "Heat 0" not in words
    with qtbot.waitSignal(view.check_again_requested, timeout=1000):
        press(qtbot, view._rail, "Try again")
    view.present(draft_page())
    assert "Try again" not in words_on(view)


def test_leaving_the_mark_closes_the_question(view, qtbot):
    card = cards(view)[0]
    press(qtbot, card, "Does not apply")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card.is_asking
    assert "Leave it marked" not in words_on(card)


def test_a_reason_being_typed_survives_new_reports(view, qtbot):
    card = cards(view)[0]
    press(qtbot, card, "Does not apply")
    field = card.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "half a rea")
    fewer = replace(report(), findings=report().findings[1:])
    view.present(draft_page(report=fewer))
    assert cards(view)[0] is card
    assert field.text() == "half a rea"
    assert field.hasFocus()
    with qtbot.waitSignal(view.dismiss_requested, timeout=1000) as dismissed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dismissed.args == [
        0,
        Scope.TEXT,
        "half a rea",
    ]  # the index of the report that is shown now


def test_a_dismissed_mark_is_gone_with_the_next_report(view):
    fewer = replace(report(), findings=report().findings[1:])
    view.present(draft_page(report=fewer))
    assert "Your employer is named" not in titles(view)
    assert "2 must change · 3 to think about · 1 note" in words_on(view._rail)


def test_nothing_marked_is_no_promise(view):
    view.present(draft_page(report=Report()))
    line = "Nothing marked. That is not a promise; read it once as a stranger would."
    assert line in words_on(view._rail)
    view.present(draft_page())
    assert line not in words_on(view._rail)


def test_distress_brings_help_lines_that_can_be_closed(view, qtbot):
    view.present(draft_page(report=in_distress()))
    words = words_on(view._rail)
    assert f"{LINES[0].name}: {LINES[0].contact}" in words
    assert "24 h · US" in words
    press(qtbot, view._rail, "Not now")
    view.present(draft_page(report=in_distress()))
    assert "This sounds heavy" not in words_on(view._rail)
    view.open_text(POST)  # another text may bring it back
    view.present(draft_page(report=in_distress()))
    assert "This sounds heavy" in words_on(view._rail)


def test_the_card_for_the_writer_holds_nothing_back(view, qtbot):
    view.present(draft_page(report=in_distress()))
    assert "Start cooling · 30 h" in words_on(view)
    assert "2 must change · 4 to think about · 1 note" in words_on(view._rail)


def test_a_card_says_the_same_to_a_screen_reader(view):
    card = cards(view)[0]
    assert card.accessibleName() == "Must change: A patient could be found"
    assert "HIPAA Safe Harbor" in card.accessibleDescription()


def test_help_lines_are_seen_where_there_is_little_room_too(view):
    view.resize(640, 600)
    assert not view._rail.isVisible()
    view.present(draft_page(report=in_distress()))
    assert "This sounds heavy" in words_on(view._rail)
