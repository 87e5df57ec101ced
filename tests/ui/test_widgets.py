import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from unsent.ui.models.entry_list import EntryListModel, EntryRow
from unsent.ui.theme.apply import apply_theme
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.diff_view import DiffView
from unsent.ui.widgets.entry_list import EntryList
from unsent.ui.widgets.finding_card import FindingCard, FindingFace
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.question_row import QuestionFace, QuestionRow
from unsent.ui.widgets.ring import Ring
from unsent.ui.widgets.sidebar import Sidebar, SidebarRow
from unsent.ui.widgets.tag_field import TagField
from unsent.ui.widgets.toast import Toast

FACE = FindingFace(
    "Must change", "ember", "A patient could be found", "Age and place.", "Safe Harbor",
    ("an older patient", "Remove"), "Not here…",
)  # fmt: skip


@pytest.fixture
def shown(qtbot, clip):
    def show(widget, width=400, height=300):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


def button_named(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)


def test_a_finding_card_tells_which_fix_is_wanted(shown, qtbot):
    card = shown(FindingCard(FACE))
    with qtbot.waitSignal(card.fix_requested) as told:
        button_named(card, "Remove").click()
    assert told.args == [1]
    with qtbot.waitSignal(card.dismiss_requested):
        button_named(card, "Not here…").click()


def test_a_finding_card_is_reached_and_opened_by_keyboard(shown, qtbot):
    card = shown(FindingCard(FACE))
    card.setFocus()
    with qtbot.waitSignal(card.activated):
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.accessibleName() == "Must change: A patient could be found"
    assert "Safe Harbor" in card.accessibleDescription()


def test_a_card_that_cannot_be_dismissed_offers_no_way_to(shown):
    card = shown(FindingCard(FindingFace("Think", "amber", "Your employer is named")))
    assert card.findChildren(QPushButton) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_of_a_card_are_cut(shown, qapp, scale):
    apply_theme(qapp, dark=False, scale=scale)
    card = shown(FindingCard(FACE), round(310 * scale**0.5), 20)
    card.resize(card.width(), card.heightForWidth(card.width()))
    qapp.processEvents()
    for label in card.findChildren(LongText):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert card.rect().contains(label.geometry()), label.text()
    for button in card.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert card.rect().contains(button.geometry()), button.text()
    apply_theme(qapp, dark=False)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_flow_starts_where_reading_starts(shown, mirrored):
    holder = QWidget()
    flow = FlowLayout(parent=holder)
    first, second = Button("one"), Button("two")
    flow.addWidget(first)
    flow.addWidget(second)
    side = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    holder.setLayoutDirection(side)
    shown(holder)
    assert (first.x() > second.x()) is mirrored
    assert first.y() == second.y()
    assert flow.heightForWidth(first.width() + 5) > flow.heightForWidth(400)


def test_the_sidebar_is_walked_with_the_arrows(shown, qtbot):
    rows = (SidebarRow("write", "Write"), SidebarRow("review", "To review", "2", is_due=True))
    sidebar = shown(Sidebar("Unsent", rows, (SidebarRow("lock", "Lock now", "Ctrl+L"),)), 210)
    rooms = sidebar.findChildren(QAbstractButton)
    assert [room.accessibleName() for room in rooms] == [
        "Write", "To review, 2", "Lock now, Ctrl+L",
    ]  # fmt: skip
    rooms[0].setFocus()
    QTest.keyClick(rooms[0], Qt.Key.Key_Up)
    assert rooms[0].hasFocus()
    QTest.keyClick(rooms[0], Qt.Key.Key_Down)
    assert rooms[1].hasFocus()
    with qtbot.waitSignal(sidebar.chosen) as told:
        QTest.keyClick(rooms[1], Qt.Key.Key_Return)
    assert told.args == ["review"]
    assert sidebar.current() == "write"
    sidebar.set_current("review")
    assert rooms[1].isChecked()
    sidebar.set_rows([SidebarRow("review", "To review", "3")])
    assert rooms[1].accessibleName() == "To review, 3"


def test_the_ring_says_what_it_shows(shown):
    ring = Ring()
    ring.set_state(1.7, "14 h 08", "still cooling")
    assert ring.accessibleName() == "14 h 08 still cooling"
    assert ring.accessibleDescription() == "100 %"
    shown(ring).grab()


def rows(count):
    return [EntryRow(at, f"title {at}", "words", "today") for at in range(count)]


def test_the_list_tells_the_entry_and_keeps_it_through_changes(shown, qtbot):
    listing = EntryList("Journal")
    listing.set_rows(rows(5))
    shown(listing)
    with qtbot.assertNotEmitted(listing.chosen):
        listing.set_current(2)
    with qtbot.waitSignal(listing.chosen) as told:
        QTest.keyClick(listing, Qt.Key.Key_Down)
    assert told.args == [3]
    with qtbot.assertNotEmitted(listing.chosen):
        listing.set_rows(rows(5)[1:])
    assert listing.current() == 3
    listing.set_rows(rows(2))
    assert listing.current() is None


def test_only_what_changed_is_drawn_again(qtbot):
    model = EntryListModel()
    model.set_rows(rows(3))
    fresh = [*rows(2), EntryRow(2, "title 2", "words", "yesterday")]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows(fresh)
    assert told.args[0].row() == 2
    spoken = model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "title 2. words. yesterday"


def test_a_hundred_thousand_entries_ask_only_for_what_is_seen(shown):
    listing = EntryList("Journal")
    asked = []
    listing._model.row_at = lambda index: (asked.append(index.row()), row)[1]
    row = EntryRow(1, "title", "words", "today", hot=True, progress=0.5, hits=((0, 3),))
    listing.set_rows(rows(100_000))
    shown(listing).grab()
    assert 0 < len(set(asked)) < 20


def test_the_toast_offers_to_take_it_back(shown, qtbot):
    window = shown(QWidget())
    toast = Toast(window, seconds=0.05)
    toast.say("Let go.", "Undo")
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    with qtbot.waitSignals([toast.undo_requested, toast.closed]):
        button_named(toast, "Undo").click()
    with qtbot.waitSignal(toast.closed):
        toast.say("Kept.")
    assert toast.isHidden()


@pytest.mark.parametrize(
    ("kind", "act", "value"),
    [
        ("confirm", lambda row: row._box.click(), "yes"),
        ("choice", lambda row: button_named(row, "Second").click(), "b"),
        ("text", lambda row: QTest.keyClicks(row._line, "why "), "why"),
    ],
)
def test_nothing_is_ticked_before_it_is_answered(shown, qtbot, clip, kind, act, value):
    face = QuestionFace("key", "Would I stand by it?", kind, (("a", "First"), ("b", "Second")))
    row = shown(QuestionRow(face, clip))
    assert row.value() == ""
    assert not row._box.isChecked()
    with qtbot.waitSignal(row.answered) as told:
        act(row)
    assert told.args[0] == "key"
    assert row.value() == value
    assert row._box.isChecked()
    again = shown(QuestionRow(face, clip))
    with qtbot.assertNotEmitted(again.answered):
        again.set_value(value)
    assert again.value() == value
    again.set_value("")
    assert again.value() == ""


def test_tags_are_added_and_taken_away_by_keyboard(shown, qtbot, clip):
    field = shown(TagField(clip, "Colleagues"))
    with qtbot.waitSignal(field.tags_changed) as told:
        QTest.keyClicks(field._line, "Keisha,")
    assert told.args == [("Keisha",)]
    QTest.keyClicks(field._line, "keisha")
    QTest.keyClick(field._line, Qt.Key.Key_Return)
    QTest.keyClicks(field._line, "Dr. Ferris")
    QTest.keyClick(field._line, Qt.Key.Key_Return)
    assert field.tags() == ("Keisha", "Dr. Ferris")
    QTest.keyClick(field._chips[0], Qt.Key.Key_Delete)
    assert field.tags() == ("Dr. Ferris",)
    QTest.keyClick(field._line, Qt.Key.Key_Backspace)
    assert field.tags() == ()


def test_a_diff_holds_every_run_in_its_own_look(shown, clip):
    view = shown(DiffView(clip))
    view.set_runs([("same ", "same"), ("out", "removed"), (" in", "added")])
    assert view.text() == "same out in"
    looks = []
    for at in (2, 6, 10):
        cursor = view.textCursor()
        cursor.setPosition(at)
        form = cursor.charFormat()
        looks.append((form.fontStrikeOut(), form.fontUnderline()))
    assert looks == [(False, False), (True, False), (False, True)]


def test_what_was_written_is_never_read_as_markup(shown):
    label = shown(LongText("<b>bold</b> & more"))
    assert label.text() == "<b>bold</b> & more"
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_the_keys_that_people_try(shown, qtbot, key):
    button = Button("Keep")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked, timeout=500):
        QTest.keyClick(button, key)


def test_return_with_control_is_left_to_what_is_around_a_button(shown, qtbot):
    button = Button("Keep")
    shown(button)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_pressing_a_button_leaves_the_focus_on_the_page(shown, clip, qtbot):
    window = QWidget()
    page, button = DiffView(clip, grows=False), Button("Might post…", "go")
    page.setParent(window)
    button.setParent(window)
    button.move(200, 200)
    shown(window)
    page.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert button.hasFocus()
    without = button.grab().toImage()
    button.clearFocus()
    assert button.grab().toImage() != without
