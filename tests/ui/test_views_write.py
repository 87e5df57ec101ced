"""The writing page: what it shows, what it asks for, and what it leaves alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from unsent.domain.finding import Fix, Report
from unsent.ui.snapshots import Saving
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import (
    GROUP,
    NURSING,
    POST,
    SHORT,
    VENT,
    draft_page,
    in_distress,
    in_english,
    private_page,
    report,
)


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = WriteView(PrivateClip())
        qtbot.addWidget(view)
        view.show_places((NURSING, SHORT, GROUP))
        view.resize(1072, 800)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def open_draft(view, page=None, text=POST):
    view.open_text(text)
    view.present(page or draft_page())


def words_on(view):
    labels = [w for w in view.findChildren(QLabel) if w.isVisible()]
    buttons = [w for w in view.findChildren(QPushButton) if w.isVisible()]
    return {widget.text() for widget in labels + buttons}


def button(view, words):
    found = [b for b in view.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    assert found, f"no button says {words!r}"
    return found[0]


def editor(view):
    return view._page.editor


def test_a_private_page_shows_no_finding_and_no_rail(view):
    view.open_text(VENT)
    view.present(private_page(report=report()))
    assert {"Sunday 22 November, 02:14", "Just for me", "Might post…", "Keep"} <= words_on(view)
    assert not view._rail.isVisible()
    assert editor(view).marks() == ()


def test_a_draft_shows_its_place_its_heat_and_its_wait(view):
    open_draft(view)
    assert {
        "Draft for",
        "r/nursing · public",
        "Heat 78",
        "Back to just for me",
        "Start cooling · 30 h",
        "2 must change · 4 to think about · 1 note",
        "30 h, because: 24 h for this place, 6 h because it was written hot.",
    } <= words_on(view)
    assert view._rail.isVisible()
    assert len(editor(view).marks()) == len(report().findings)


def test_opening_a_text_is_no_edit(view, qtbot):
    with qtbot.assertNotEmitted(view.text_changed):
        view.open_text(POST)
    assert view.text() == POST


def test_typing_tells_the_whole_text(view, qtbot):
    view.open_text("")
    with qtbot.waitSignal(view.text_changed, timeout=1000) as told:
        qtbot.keyClicks(editor(view), "a")
    assert told.args == ["a"]


def test_the_cursor_is_on_the_page(view, qtbot):
    view.setFocus()
    qtbot.waitUntil(editor(view).hasFocus)


@pytest.mark.parametrize("page", [private_page(), draft_page(), draft_page(is_checking=True)])
def test_rendering_twice_changes_nothing(view, qtbot, page):
    open_draft(view, page)
    view.setFocus()
    editor(view).set_cursor_index(33)
    before = (editor(view).marks(), words_on(view), view._rail._cards._cards[:])
    picture = view.grab().toImage()
    with qtbot.assertNotEmitted(view.text_changed):
        view.present(page)
    assert (editor(view).marks(), words_on(view), view._rail._cards._cards) == before
    assert editor(view).cursor_index() == 33
    assert editor(view).hasFocus()
    assert view.grab().toImage() == picture


def test_undo_survives_rendering(view, qtbot):
    open_draft(view)
    editor(view).set_cursor_index(0)
    qtbot.keyClicks(editor(view), "x")
    view.present(draft_page(is_checking=True))
    view.present(draft_page(report=Report()))
    editor(view).undo()
    assert view.text() == POST


def test_the_exits_are_one_press_away(view, qtbot):
    view.open_text(VENT)
    view.present(private_page())
    for words, signal in (("Keep", view.keep_requested), ("Let it go", view.let_go_requested)):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button(view, words), Qt.MouseButton.LeftButton)
    open_draft(view)
    for words, signal in (
        ("Back to just for me", view.private_again_requested),
        ("Let it go", view.let_go_requested),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button(view, words), Qt.MouseButton.LeftButton)


def test_a_place_is_chosen_from_a_menu_with_its_wait(view, qtbot):
    view.open_text(VENT)
    view.present(private_page())
    actions = view._page.top._menu.actions()
    assert [action.text() for action in actions] == [
        "r/nursing · 24 h",
        "X · 24 h",
        "Ward 7 && friends · 24 h",
    ]
    with qtbot.waitSignal(view.might_post_requested, timeout=1000) as asked:
        actions[1].trigger()
    assert asked.args == ["x"]


def test_a_blank_page_can_not_be_kept(view):
    view.open_text("")
    view.present(private_page(words=0, saving=Saving.NOTHING))
    assert not button(view, "Keep").isEnabled()
    assert not button(view, "Let it go").isEnabled()


def test_sealing_asks_how_hot_and_takes_no_answer_for_one(view, qtbot):
    open_draft(view)
    qtbot.mouseClick(button(view, "Start cooling · 30 h"), Qt.MouseButton.LeftButton)
    assert "How hot are you right now?" in words_on(view)
    with qtbot.waitSignal(view.cool_confirmed, timeout=1000) as sealed:
        qtbot.mouseClick(button(view, "Start cooling · 30 h"), Qt.MouseButton.LeftButton)
    assert sealed.args == [None]


def test_sealing_carries_the_chosen_step_by_keyboard(view, qtbot):
    open_draft(view)
    qtbot.keyClick(button(view, "Start cooling · 30 h"), Qt.Key.Key_Space)
    start = button(view, "0")
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    button(view, "Start cooling · 30 h").setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(view.cool_confirmed, timeout=1000) as sealed:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert sealed.args == [8]


def test_choosing_a_step_again_leaves_it_open(view, qtbot):
    open_draft(view)
    qtbot.mouseClick(button(view, "Start cooling · 30 h"), Qt.MouseButton.LeftButton)
    for _ in range(2):
        qtbot.mouseClick(button(view, "5"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.cool_confirmed, timeout=1000) as sealed:
        qtbot.mouseClick(button(view, "Start cooling · 30 h"), Qt.MouseButton.LeftButton)
    assert sealed.args == [None]


def test_not_yet_goes_back_to_the_page(view, qtbot):
    open_draft(view)
    qtbot.mouseClick(button(view, "Start cooling · 30 h"), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(view.cool_confirmed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert editor(view).hasFocus()
    assert "How hot are you right now?" not in words_on(view)
    assert "61 words" in words_on(view)


def test_marks_move_with_the_text_until_new_ones_come(view, qtbot):
    open_draft(view)
    start, end, _ = editor(view).marks()[0]
    editor(view).set_cursor_index(0)
    qtbot.keyClicks(editor(view), "So. ")
    for page in (draft_page(), draft_page(is_checking=True)):  # neither has read the new text
        view.present(page)
        assert editor(view).marks()[0][:2] == (start + 4, end + 4)


def test_a_fix_is_one_step_that_one_undo_takes_back(view, qtbot):
    open_draft(view)
    with qtbot.waitSignal(view.fix_requested, timeout=1000) as asked:
        qtbot.mouseClick(button(view, "an older patient"), Qt.MouseButton.LeftButton)
    finding, fix = asked.args
    wanted = report().findings[finding].fixes[fix]
    assert view.apply_fix(wanted)
    assert "the an older patient waited" in view.text()
    editor(view).undo()
    assert view.text() == POST


def test_a_fix_finds_its_words_after_more_was_written(view, qtbot):
    open_draft(view)
    editor(view).set_cursor_index(0)
    qtbot.keyClicks(editor(view), "Tonight: ")
    view.present(draft_page(is_checking=True))
    assert view.apply_fix(report().findings[0].fixes[0])
    assert view.text() == "Tonight: " + POST.replace("St Brannoc’s", "my hospital")


def test_a_fix_of_words_that_are_gone_changes_nothing(view):
    open_draft(view)
    editor(view).apply_edit(16, 20, "")
    before = view.text()
    assert not view.apply_fix(report().findings[0].fixes[0])
    assert view.text() == before


def test_a_fix_counts_characters_not_utf_16(view):
    text = "😀😀 at St Brannoc’s"
    view.open_text(text)
    view.present(draft_page(report=Report()))
    assert view.apply_fix(Fix("my hospital", 6, 18, "my hospital"))
    assert view.text() == "😀😀 at my hospital"


def test_a_text_to_read_only_can_not_be_changed(view, qtbot):
    open_draft(view, draft_page(is_editable=False))
    qtbot.keyClicks(editor(view), "x")
    assert view.text() == POST
    assert not view._rail.isVisible()
    assert "Let it go" not in words_on(view)


def test_focus_mode_shows_only_the_page(view):
    open_draft(view)
    view.set_focus_mode(True)
    assert words_on(view) == set()
    assert editor(view).isVisible()
    view.set_focus_mode(False)
    assert {"Draft for", "61 words"} <= words_on(view)
    assert view._rail.isVisible()


def test_a_narrow_page_puts_the_rail_away_and_shows_it_below_on_request(view, qtbot):
    view.resize(640, 600)
    open_draft(view)
    assert not view._rail.isVisible()
    qtbot.mouseClick(button(view, "Show 7 marks"), Qt.MouseButton.LeftButton)
    assert view._rail.isVisible()
    assert view._rail.y() >= view._page.height()
    qtbot.mouseClick(button(view, "Hide"), Qt.MouseButton.LeftButton)
    assert not view._rail.isVisible()


def test_where_there_is_little_room_the_question_before_cooling_has_all_of_it(view, qapp, qtbot):
    apply_theme(qapp, dark=False, scale=2.0)
    try:
        view.resize(760, 640)
        open_draft(view, draft_page(report=in_distress()))
        assert view._rail.isVisible()
        start = button(view, "Start cooling · 30 h")
        qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not view._rail.isVisible())
        sealing = button(view, "Start cooling · 30 h")
        qtbot.waitUntil(lambda: sealing.visibleRegion().boundingRect() == sealing.rect())
        qtbot.mouseClick(button(view, "Not yet"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(view._rail.isVisible)
    finally:
        apply_theme(qapp, dark=False)


def test_the_limit_and_a_failed_save_are_said_in_words(view):
    open_draft(view, draft_page(place=SHORT, length=312, saving=Saving.FAILED))
    assert {
        "32 characters over the limit of 280",
        "Could not be saved. Your words are still on the page.",
    } <= words_on(view)


def test_tab_leads_from_the_page_through_the_exits_to_the_cards(view, qtbot):
    open_draft(view)
    editor(view).setFocus()
    seen = []
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is editor(view):
            break
        seen.append(
            focused.text() if isinstance(focused, QPushButton) else focused.accessibleName()
        )
    assert focused is editor(view)
    order = ["Let it go", "Start cooling · 30 h", "Must change: A patient could be found"]
    assert [words for words in seen if words in order] == order
    assert "an older patient" in seen
    assert "Back to just for me" in seen


@pytest.mark.parametrize("page", [private_page(), draft_page(), draft_page(report=in_distress())])
@pytest.mark.parametrize("size", [(1072, 800), (760, 640), (530, 600)])
def test_at_twice_the_text_size_no_word_is_cut_off(view, qapp, page, size):
    apply_theme(qapp, dark=True, scale=2.0)
    try:
        view.resize(*size)
        open_draft(view, page)
        view._open_rail(is_open=True)
        for _ in range(4):
            qapp.processEvents()
        for label in view.findChildren(QLabel):
            if label.isVisible() and label.text():
                needed = label.heightForWidth(label.width())
                assert label.height() >= needed, label.text()
                if not label.wordWrap():
                    assert label.width() >= label.minimumSizeHint().width(), label.text()
        for one in view.findChildren(QPushButton):
            if one.isVisible():
                assert one.width() >= one.minimumSizeHint().width(), one.text()
    finally:
        apply_theme(qapp, dark=False)


def test_a_very_long_draft_is_rendered(view):
    text = (POST + "\n") * 400
    found = replace(report(), findings=report().findings * 40)
    open_draft(view, draft_page(report=found), text)
    assert len(view._rail._cards._cards) == 6
    assert "274 more" in words_on(view)
