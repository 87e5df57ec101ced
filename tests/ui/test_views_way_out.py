"""The slow way out of a wait, as it is asked for, waited for and switched on."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from review_samples import cut_off, review, settings, spoken
from unsent.domain.entry import EntryId
from unsent.domain.refusal import Reason, refuse
from unsent.domain.waiting import DAY, HOUR
from unsent.ui.snapshots import WayOutAsked, WayOutSetting
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.cooling.look import cooling_look
from unsent.ui.views.cooling.view import CoolingView
from unsent.ui.views.cooling.way_out_look import missing, typed_line
from unsent.ui.views.review.look import top_look
from unsent.ui.views.review.view import ReviewView
from unsent.ui.views.settings.look import way_out_look
from unsent.ui.views.settings.view import SettingsView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.typed_line_edit import TypedLineEdit
from unsent.ui.wording import way_out as wording
from unsent.ui.wording.refusals import refusal_text
from view_samples import NIGHT, cooling, cooling_rows, in_english

PLACES = 1
ASKED = cooling(
    asked=WayOutAsked(NIGHT + timedelta(hours=3), 14 * HOUR),
    seconds_left=540.0,
    due_at=NIGHT + timedelta(hours=3, minutes=10),
)


@pytest.fixture(autouse=True)
def english():
    with in_english():
        yield


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    view = CoolingView(PrivateClip())
    qtbot.addWidget(view)
    view.resize(1072, 800)
    view.present(cooling_rows(), cooling(may_ask=True))
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def words_on(view):
    shown = [*view.findChildren(QLabel), *view.findChildren(QPushButton)]
    return {one.text() for one in shown if one.isVisible()}


def press(qtbot, view, words):
    found = next(b for b in view.findChildren(QPushButton) if b.text() == words and b.isVisible())
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def open_page(qtbot, view):
    press(qtbot, view, wording.way_out())
    return view._detail._ask


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("", ""),
        ("People need", wording.so_far_so_good()),
        ("people", "It differs from the first letter on."),
        ("People need thsi", "It differs after “People need t”."),
        (wording.sentence()[:40] + "x", "It differs after “… this today. I will r”."),
        (wording.sentence() + "!", "It differs after “… before it goes out.”."),
        (wording.sentence() + " ", wording.typed()),
    ],
)
def test_it_says_where_what_is_typed_leaves_the_sentence(typed, line):
    assert typed_line(typed, wording.sentence()) == line


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_why_not_is_said_in_words(reason):
    said = refusal_text(refuse(reason, count=2, seconds=540))
    assert said.endswith(".")
    assert "%" not in said


def test_it_says_what_is_missing():
    sentence = wording.sentence()
    assert missing("a recall", sentence, sentence) == ""
    both = f"{wording.reason_missing()} {wording.sentence_missing()}"
    assert missing(" ", "People", sentence) == both


def test_the_sentence_needs_no_sign_that_a_keyboard_may_lack():
    assert wording.sentence().isascii()
    assert not set(wording.sentence()) & set("'\"`-")


def test_a_way_out_under_way_is_counted_and_the_wait_is_still_told():
    look = cooling_look(ASKED)
    assert (look.left, look.state, look.is_asked) == ("9 min", "slow way out", True)
    assert look.served == pytest.approx(0.1)
    assert look.why == "You asked for the slow way out"
    assert look.parts == (
        ("Asked for at 05:14", "10 min"),
        ("The wait itself goes on", "14 h 00 left"),
    )
    assert look.when_asked_now == ""


def test_the_step_is_there_only_where_it_can_be_asked_for(view):
    assert wording.way_out() in words_on(view)
    view.present(cooling_rows(), cooling())
    assert wording.way_out() not in words_on(view)
    assert wording.go_back() not in words_on(view)
    view.present(cooling_rows(), ASKED)
    assert wording.way_out() not in words_on(view)
    assert wording.go_back() in words_on(view)


def test_it_is_held_back_until_both_are_there_and_then_told(view, qtbot):
    page = open_page(qtbot, view)
    assert page.reason.hasFocus()
    assert "If you ask now, you can look at it again at 18:16." in words_on(view)
    with qtbot.assertNotEmitted(view.way_out_asked):
        press(qtbot, view, wording.ask())
        qtbot.keyClicks(page.reason, "a recall")
        qtbot.keyClicks(page.typed, wording.sentence()[:-1])
        qtbot.keyClick(page.typed, Qt.Key.Key_Return)
    assert page.ask.accessibleDescription() == wording.sentence_missing()
    qtbot.keyClicks(page.typed, wording.sentence()[-1])
    with qtbot.waitSignal(view.way_out_asked, timeout=1000) as told:
        qtbot.keyClick(page.typed, Qt.Key.Key_Return)
    assert told.args == [wording.sentence(), "a recall"]


def test_once_asked_for_the_page_is_gone_and_the_way_back_has_the_focus(view, qtbot):
    page = open_page(qtbot, view)
    qtbot.keyClicks(page.reason, "a recall")
    view.present(cooling_rows(), ASKED)
    assert wording.what_for() not in words_on(view)
    assert QApplication.focusWidget().text() == wording.go_back()
    with qtbot.waitSignal(view.go_back_requested, timeout=1000):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    view.present(cooling_rows(), cooling(may_ask=True))
    assert QApplication.focusWidget().text() == wording.way_out()
    assert open_page(qtbot, view).reason.text() == ""


def test_the_page_is_left_by_escape_and_by_its_step_and_keeps_what_was_typed(view, qtbot):
    page = open_page(qtbot, view)
    qtbot.keyClicks(page.reason, "a recall")
    qtbot.keyClick(page.typed, Qt.Key.Key_Escape)
    assert wording.what_for() not in words_on(view)
    assert QApplication.focusWidget().text() == wording.way_out()
    assert open_page(qtbot, view).reason.text() == "a recall"
    press(qtbot, view, wording.keep_waiting())
    assert wording.what_for() not in words_on(view)


def test_time_that_passes_leaves_the_page_alone(view, qtbot):
    page = open_page(qtbot, view)
    qtbot.keyClicks(page.typed, "People")
    view.hide_text()
    view.present(cooling_rows(), cooling(may_ask=True, seconds_left=50000.0))
    assert page.isVisible()
    assert page.typed.text() == "People"


@pytest.mark.parametrize(
    "other", [cooling(may_ask=True, entry=EntryId(2)), cooling(may_ask=False), None]
)
def test_another_draft_or_the_end_of_the_wait_closes_the_page_and_forgets(view, qtbot, other):
    page = open_page(qtbot, view)
    qtbot.keyClicks(page.reason, "a recall")
    view.present(cooling_rows(), other)
    view.present(cooling_rows(), cooling(may_ask=True))
    assert wording.what_for() not in words_on(view)
    assert open_page(qtbot, view).reason.text() == ""


def test_looking_at_the_text_and_back_leads_to_the_wait(view, qtbot):
    open_page(qtbot, view)
    view.show_text("the text")
    press(qtbot, view, "Put it away again")
    assert wording.way_out() in words_on(view)


def drop_on(line, words):
    mime = QMimeData()
    mime.setText(words)
    place, buttons = QPoint(5, 5), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, none)
    QApplication.sendEvent(line, entering)
    line.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, none))
    return entering.isAccepted()


def test_the_field_takes_what_is_typed_and_nothing_else(qtbot, qapp):
    line = TypedLineEdit(PrivateClip())
    qtbot.addWidget(line)
    line.show()
    qapp.clipboard().setText("pasted")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(line, Qt.Key.Key_V, control)
    qtbot.keyClick(line, Qt.Key.Key_Insert, shift)
    qtbot.mouseClick(line, Qt.MouseButton.MiddleButton)
    assert not drop_on(line, "dropped")
    place = line.mapToGlobal(QPoint(2, 2))
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(2, 2), place)
    QApplication.sendEvent(line, menu)
    assert line.findChildren(QMenu) == []
    assert line.text() == ""
    qtbot.keyClicks(line, "typed")
    assert line.text() == "typed"
    qapp.clipboard().clear()


def test_every_field_and_step_has_a_name(view, qtbot):
    page = open_page(qtbot, view)
    assert page.reason.accessibleName() == "Why can this not wait?"
    assert wording.sentence() in page.typed.accessibleName()
    assert page.typed.echoMode() is QLineEdit.EchoMode.Normal
    assert page.typed.accessibleDescription() == wording.typed_by_hand()
    qtbot.keyClicks(page.typed, "people")
    assert page.typed.accessibleDescription() == "It differs from the first letter on."
    assert page.ask.text() == wording.ask()


@pytest.mark.parametrize("size", [(1072, 800), (760, 640), (666, 600)])
@pytest.mark.parametrize("state", ["waiting", "asking", "asked"])
def test_at_twice_the_text_size_no_word_is_cut_off(view, qapp, qtbot, size, state):
    apply_theme(qapp, dark=True, scale=2.0)
    try:
        view.resize(*size)
        view.present(cooling_rows(), ASKED if state == "asked" else cooling(may_ask=True))
        if state == "asking":
            open_page(qtbot, view)
        for _ in range(4):
            qapp.processEvents()
        assert cut_off(view) == []
    finally:
        apply_theme(qapp, dark=False)


@pytest.mark.parametrize(
    ("setting", "state", "step", "switches_on"),
    [
        (WayOutSetting(takes=3.0 * DAY), "Off.", "Switch it on", True),
        (
            WayOutSetting(seconds_left=14.0 * HOUR + 480, takes=3.0 * DAY),
            "Off now. On in another 14 h 08, after a full wait.",
            "Take it back",
            False,
        ),
        (
            WayOutSetting(is_on=True),
            "On, for drafts put away since it came on.",
            "Switch it off",
            False,
        ),
    ],
)
def test_the_setting_says_what_holds_and_what_its_step_does(
    qtbot, setting, state, step, switches_on
):
    look = way_out_look(setting)
    assert (look.state, look.step, look.switches_on) == (state, step, switches_on)
    view = SettingsView(PrivateClip())
    qtbot.addWidget(view)
    view.present(settings(way_out=setting))
    view.show()
    view.sections.choose(PLACES)
    assert view.way_out.step.accessibleName() == f"A slow way out: {step}"
    with qtbot.waitSignal(view.way_out_switched, timeout=1000) as told:
        view.way_out.step.setFocus()
        qtbot.keyClick(view.way_out.step, Qt.Key.Key_Space)
    assert told.args == [switches_on]


def test_switching_it_on_says_before_when_it_would_count():
    assert way_out_look(WayOutSetting(takes=3.0 * DAY)).effect == (
        "Switched on now, it counts in 3 days, a full wait of your slowest place. "
        "Drafts that cool already keep their wait as it is."
    )


def test_a_review_says_that_the_wait_was_left_early_and_why(qtbot, qapp):
    apply_theme(qapp, dark=False)
    early = review(left_early="a recall", cooled_for=2 * HOUR + 600)
    assert top_look(early).cooled == "Cooled for 2 h 10, then the slow way out"
    assert top_look(review(cooled_for=2 * HOUR)).cooled == "Cooled for 2 h 00"
    view = ReviewView(PrivateClip())
    qtbot.addWidget(view)
    view.resize(1072, 800)
    view.open_text("calm")
    view.present(early)
    view.show()
    assert "a recall" in spoken(view)
    view.present(review())
    assert "a recall" not in spoken(view)
