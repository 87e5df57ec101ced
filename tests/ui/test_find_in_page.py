"""Finding something on a page: what is framed, what is counted, and the way back to the caret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from review_samples import CALM, review
from unsent.domain.word_diff import word_diff
from unsent.ui.snapshots import KeptText, VersionsSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.cooling.view import CoolingView
from unsent.ui.views.pieces.find_in_page import FindInPage
from unsent.ui.views.review.bars import ReviewFoot
from unsent.ui.views.review.view import ReviewView
from unsent.ui.views.versions.view import VersionsView
from unsent.ui.views.write.bars import PageFoot
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.card import ScrollColumn
from unsent.ui.widgets.find_bar import FindBar
from unsent.ui.widgets.mark_layers import FOUND, SEVERITIES
from unsent.ui.widgets.mark_paint import HIT, HIT_HERE
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.page_text import ReadingPage
from view_samples import NIGHT, cooling, cooling_rows, in_english, private_page

TEXT = "The ward was full. 😀 My WARD, our wârd: forward.\n\nNothing else."
HELD = Qt.KeyboardModifier


@pytest.fixture(params=[PageEditor, ReadingPage])
def page(request, qtbot, clip):
    with in_english():
        around = QWidget()
        qtbot.addWidget(around)
        column = QVBoxLayout(around)
        page = request.param(clip)
        column.addWidget(page)
        page.find = FindInPage(page, column, clip)
        around.resize(900, 500)
        around.show()
        around.activateWindow()
        qtbot.waitUntil(around.isActiveWindow)
        page.set_text(TEXT)
        page.setFocus()
        yield page


def key(page, which, held=HELD.NoModifier):
    QTest.keyClick(page.window().focusWidget(), which, held)


def look_for(page, words):
    key(page, Qt.Key.Key_F, HELD.ControlModifier)
    QTest.keyClicks(page.window().focusWidget(), words)


def framed(page):
    raw = page.document().toRawText().encode("utf-16-le")
    return [
        (raw[2 * m.start : 2 * m.end].decode("utf-16-le"), m.severity)
        for m in page.layers.track(FOUND).marks
    ]


def test_every_place_is_framed_and_counted(page):
    look_for(page, "ward")
    assert framed(page) == [("ward", HIT_HERE), ("WARD", HIT), ("wârd", HIT), ("ward", HIT)]
    assert page.find.bar.count.text() == "1 of 4"


def test_return_goes_on_and_round_the_end_and_shift_return_back(page):
    look_for(page, "ward")
    seen = []
    for _ in range(4):
        key(page, Qt.Key.Key_Return)
        seen.append(page.find.bar.count.text())
    assert seen == ["2 of 4", "3 of 4", "4 of 4", "1 of 4"]
    key(page, Qt.Key.Key_Return, HELD.ShiftModifier)
    assert page.find.bar.count.text() == "4 of 4"
    assert framed(page)[3] == ("ward", HIT_HERE)


def test_f3_goes_on_from_the_page_too(page):
    look_for(page, "ward")
    page.setFocus()
    key(page, Qt.Key.Key_F3)
    assert page.find.bar.count.text() == "2 of 4"
    key(page, Qt.Key.Key_F3, HELD.ShiftModifier)
    assert page.find.bar.count.text() == "1 of 4"


def test_escape_goes_back_to_the_caret(page):
    cursor = page.textCursor()
    cursor.setPosition(5)
    page.setTextCursor(cursor)
    look_for(page, "else")
    assert page.textCursor().position() == 5
    key(page, Qt.Key.Key_Escape)
    assert page.window().focusWidget() is page
    assert page.textCursor().position() == 5
    assert framed(page) == []
    assert not page.find.is_open


def test_control_return_goes_to_what_is_found(page):
    look_for(page, "our")
    key(page, Qt.Key.Key_Return, HELD.ControlModifier)
    assert page.selected_text() == "our"
    assert page.window().focusWidget() is page


def test_the_search_begins_at_the_caret_with_what_is_selected(page):
    cursor = page.textCursor()
    start = TEXT.index("WARD") + 1  # the emoji takes two units
    cursor.setPosition(start)
    cursor.setPosition(start + 4, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    key(page, Qt.Key.Key_F, HELD.ControlModifier)
    assert page.find.bar.field.text() == "WARD"
    assert page.find.bar.count.text() == "2 of 4"


def test_what_is_not_there_is_said_so(page):
    look_for(page, "night")
    assert page.find.bar.count.text() == "Not on this page"
    assert not page.find.bar.after.isEnabled()
    key(page, Qt.Key.Key_Return)
    assert framed(page) == []


def test_a_place_far_below_comes_into_view(page):
    page.set_text("line\n\n" * 200 + "needle\n\n" + "line\n\n" * 200)
    look_for(page, "needle")
    track = page.layers.track(FOUND).marks[0]
    cursor = page.textCursor()
    cursor.setPosition(track.start)
    assert page.viewport().rect().contains(page.cursorRect(cursor))
    key(page, Qt.Key.Key_Escape)
    assert page.viewport().rect().contains(page.cursorRect())


def test_another_text_is_searched_as_well(page, qtbot):
    look_for(page, "ward")
    page.set_text("One ward.")
    qtbot.waitUntil(lambda: page.find.bar.count.text() == "1 of 1")


def test_the_buttons_do_what_the_keys_do(page):
    look_for(page, "ward")
    bar = page.find.bar
    bar.after.click()
    bar.after.click()
    bar.before.click()
    assert bar.count.text() == "2 of 4"
    bar.close_button.click()
    assert not page.find.is_open


@pytest.mark.parametrize("page", [PageEditor], indirect=True)
def test_severities_stay_as_they_are(page):
    page.set_marks([(4, 8, "block")])
    before = list(page.layers.track(SEVERITIES).marks)
    look_for(page, "ward")
    assert page.layers.track(SEVERITIES).marks == before
    assert page.marks() == ((4, 8, "block"),)


def test_looking_changes_neither_text_nor_undo(page):
    steps = page.document().availableUndoSteps()
    look_for(page, "ward")
    key(page, Qt.Key.Key_Escape)
    assert page.text() == TEXT
    assert page.document().availableUndoSteps() == steps


def test_a_page_that_is_put_away_takes_the_bar_with_it(page):
    look_for(page, "ward")
    page.hide()
    assert not page.find.is_open
    assert page.find.bar.field.text() == ""
    assert framed(page) == []


def test_a_sealed_text_can_be_searched_while_it_is_looked_at(qtbot, clip):
    with in_english():
        view = CoolingView(clip)
        qtbot.addWidget(view)
        view.resize(900, 600)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.present(cooling_rows(), cooling())
        view.show_text(TEXT)
        text = view.findChild(ReadingPage)
        assert view.window().focusWidget() is text
        look_for(text, "ward")
        bar = view.findChild(FindBar)
        assert bar.count.text() == "1 of 4"
        view.hide_text()
        assert not bar.isVisible()


def test_an_earlier_version_can_be_searched_and_escape_stays_there(qtbot, clip):
    with in_english():
        view = VersionsView(clip)
        qtbot.addWidget(view)
        view.resize(900, 600)
        there = (KeptText(0, NIGHT, "edited", 12, is_now=False),)
        view.present(VersionsSnapshot(NIGHT, there, 0, TEXT, word_diff(TEXT, TEXT)))
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        text = view.findChild(ReadingPage)
        text.setFocus()
        look_for(text, "ward")
        bar = view.findChild(FindBar)
        assert bar.isVisible()
        assert bar.count.text().startswith("1 of")
        with qtbot.assertNotEmitted(view.back_requested):
            key(text, Qt.Key.Key_Escape)
        assert not bar.isVisible()
        with qtbot.waitSignal(view.back_requested):
            key(text, Qt.Key.Key_Escape)


def test_the_bar_takes_the_place_of_the_foot_and_gives_it_back(qtbot, clip):
    with in_english():
        view = WriteView(clip)
        qtbot.addWidget(view)
        view.let_find()
        view.resize(900, 600)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.open_text(TEXT)
        view.present(private_page())
        foot = view.findChild(PageFoot)
        assert foot.isVisible()
        look_for(view.editor, "ward")
        view.present(private_page())
        assert not foot.isVisible()
        key(view.editor, Qt.Key.Key_Escape)
        assert foot.isVisible()


@pytest.fixture
def review_view(qtbot, clip):
    with in_english():
        view = ReviewView(clip)
        qtbot.addWidget(view)
        view.let_find()
        view.resize(1000, 700)
        view.open_text(CALM)
        view.present(review())
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.editor.setFocus()
        yield view


def test_what_reads_today_is_searched_in_a_review_in_the_place_of_its_foot(review_view):
    view, foot = review_view, review_view.findChild(ReviewFoot)
    look_for(view.editor, "resilience")
    bar = view.findChild(FindBar)
    assert bar.count.text() == "1 of 1"
    assert framed(view.editor) == [("resilience", HIT_HERE)]
    view.present(review())
    assert not foot.isVisible()
    assert view.text() == CALM
    key(view.editor, Qt.Key.Key_Escape)
    assert foot.isVisible()
    assert not bar.isVisible()
    assert view.window().focusWidget() is view.editor


def test_tab_goes_from_the_text_of_a_review_to_the_bar_and_back(review_view):
    view = review_view
    look_for(view.editor, "the")
    bar = view.findChild(FindBar)
    key(view.editor, Qt.Key.Key_Tab, HELD.ShiftModifier)
    assert view.window().focusWidget() is view.editor
    assert bar.isVisible()


def test_a_place_out_of_sight_in_a_narrow_review_comes_into_view(review_view, qapp, qtbot):
    view, page = review_view, review_view.editor
    apply_theme(qapp, dark=False, scale=2.0)
    view.refit()
    view.resize(800, 640)
    view.open_text("needle and needle\n" + "line\n" * 30)
    view.present(review())
    look_for(page, "needle")
    qtbot.wait(1)
    around = next(a for a in view.findChildren(ScrollColumn) if a.isAncestorOf(view.rail))
    around.verticalScrollBar().setValue(around.verticalScrollBar().maximum())
    assert page.visibleRegion().isEmpty()
    key(page, Qt.Key.Key_Return)
    cursor = page.textCursor()
    cursor.setPosition(page.layers.track(FOUND).marks[1].start)
    place = page.cursorRect(cursor)
    assert page.viewport().visibleRegion().boundingRect().contains(place.center())
    apply_theme(qapp, dark=False)
