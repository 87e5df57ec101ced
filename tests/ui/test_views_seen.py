"""See it as: a post in the eyes of somebody else."""

from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from review_samples import CALM, cut_off, review, spoken
from unsent.domain.finding import Report, SentenceHeat
from unsent.domain.place import Place, PlaceKind
from unsent.domain.readers import STRIKES, Reader
from unsent.ui.session.seen import sentences, signed
from unsent.ui.snapshots import SeenSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.review.view import ReviewView
from unsent.ui.views.seen.look import Remark, frame_of, heard_of, seen_look
from unsent.ui.views.seen.view import SeenView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import seen as wording
from view_samples import GROUP, HERE, NURSING, POST, in_english, report

MONDAY = datetime(2026, 11, 23, 8, 40, tzinfo=HERE)
SPANS = sentences(POST, SimpleNamespace(report=Report()))
ME = ("Dana Rowe", "@nightdana")


def snapshot(**changes):
    made = SeenSnapshot(NURSING, POST, MONDAY, "@nightdana", report().findings, SPANS)
    return replace(made, **changes)


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = SeenView()
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.show_seen(snapshot(), Reader.EMPLOYER)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.focus_on_reader()
        yield view


def heard(signal):
    got = []
    signal.connect(lambda *values: got.append(values))
    return got


@pytest.mark.parametrize(
    ("place", "frame"),
    [
        (NURSING, "forum"),
        (GROUP, "feed"),
        (Place("discord", "A server", PlaceKind.PRIVATE_GROUP), "chat"),
        (Place("mine", "Ward parents", PlaceKind.PRIVATE_GROUP), "chat"),
        (Place("mine", "A board", PlaceKind.ANONYMOUS), "forum"),
        (Place("linkedin", "LinkedIn", PlaceKind.UNDER_MY_NAME), "feed"),
        (Place("elsewhere", "Somewhere else", PlaceKind.PUBLIC), "feed"),
    ],
)
def test_a_post_looks_as_it_would_at_its_place(place, frame):
    assert frame_of(place) == frame


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (NURSING, "@nightdana"),
        (GROUP, "Dana Rowe"),
        (Place("linkedin", "LinkedIn", PlaceKind.UNDER_MY_NAME), "Dana Rowe"),
        (Place("discord", "A server", PlaceKind.PRIVATE_GROUP), "@nightdana"),
        (Place("mine", "A board", PlaceKind.ANONYMOUS), "@nightdana"),
    ],
)
def test_it_is_signed_as_one_writes_there(place, name):
    assert signed(place, ME) == name
    assert signed(place, ()) == ""


def test_without_a_name_the_picture_says_so():
    assert seen_look(snapshot(sender=""), Reader.PATIENT).face.sender == "your_other_name"
    named = snapshot(sender="", place=GROUP)
    assert seen_look(named, Reader.PATIENT).face.sender == "Your name"


def test_each_reader_stops_at_what_matters_to_her():
    with in_english():
        patient = seen_look(snapshot(), Reader.PATIENT)
        employer = seen_look(snapshot(), Reader.EMPLOYER)
    assert patient.remarks[0] == Remark("This is me. Or somebody I love.", "“87yo in bed 12”")
    assert employer.remarks[0] == Remark("That is us, by name.", "“St Brannoc’s”")
    asked = POST.index("just stop taking")
    assert asked in [start for start, _, _ in patient.face.marks]
    assert asked not in [start for start, _, _ in employer.face.marks]


def test_every_reader_has_a_voice_for_everything_that_strikes_her():
    said = [wording.notice(reader, theme) for reader, themes in STRIKES.items() for theme in themes]
    assert all(said)
    assert len(set(said)) == len(said)
    assert len({wording.question(reader) for reader in Reader}) == len(Reader)


def test_where_nothing_is_marked_nothing_is_promised():
    look = seen_look(snapshot(findings=()), Reader.BOARD)
    assert look.remarks == ()
    assert "not a promise" in look.nothing
    assert "not a promise" in heard_of(look)
    unread = seen_look(snapshot(findings=(), is_unread=True), Reader.BOARD)
    assert "could not read" in unread.nothing


def test_only_a_few_marks_are_quoted():
    found = report().findings
    phi = [replace(found[1], start=n, end=n + 4) for n in (0, 10, 20, 30, 40)]
    (remark,) = seen_look(snapshot(findings=tuple(phi)), Reader.BOARD).remarks
    assert remark.at.count("“") == 3
    assert remark.at.endswith("and 2 more")


def test_marks_that_overlap_are_quoted_as_one():
    found = report().findings[1]
    at = POST.index("87yo")
    both = (replace(found, start=at - 4, end=at + 4), replace(found, start=at, end=at + 14))
    (remark,) = seen_look(snapshot(findings=both), Reader.BOARD).remarks
    assert remark.at == "“the 87yo in bed 12”"


def test_sentences_are_those_of_the_checks_without_blanks_around_them():
    heats = (SentenceHeat(0, 12, 3), SentenceHeat(12, 26, 3), SentenceHeat(26, 27, 0))
    text = "Twelve hours and no lunch.\n"
    assert sentences(text, SimpleNamespace(report=Report(sentences=heats))) == ((0, 12), (13, 26))


def test_it_says_where_the_screenshot_turned_up_and_asks_one_question(view):
    words = spoken(view)
    assert "in an e-mail to human resources" in words
    assert "Which sentence would they underline?" in words
    assert "That is us, by name." in words
    assert view.picture.accessibleName().endswith(POST)
    assert "r/nursing · 23 November, 08:40" in view.picture.accessibleName()


def test_arrows_turn_to_another_reader_wherever_the_focus_is(view, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert view.reader is Reader.BOARD
    assert QApplication.focusWidget() is view.readers[Reader.BOARD]
    assert "complaint to the board" in view.readers[Reader.BOARD].accessibleDescription()
    view.picture.setFocus()
    qtbot.keyClick(view.picture, Qt.Key.Key_Left)
    qtbot.keyClick(view.picture, Qt.Key.Key_Left)
    assert view.reader is Reader.PATIENT
    assert [one for one, button in view.readers.items() if button.isChecked()] == [Reader.PATIENT]


def test_a_sentence_is_chosen_by_keys_and_taken_to_the_review(view, qtbot):
    taken = heard(view.sentence_taken)
    view.picture.setFocus()
    qtbot.keyClick(view.picture, Qt.Key.Key_Return)
    assert taken == []
    for _ in range(2):
        qtbot.keyClick(view.picture, Qt.Key.Key_Down)
    assert view.picture.accessibleDescription().startswith("If you have chest pain")
    assert "If you have chest pain" in view.chosen.text()
    qtbot.keyClick(view.picture, Qt.Key.Key_Return)
    assert taken == [(POST.index("If you have"),)]


def test_a_sentence_is_chosen_by_touching_it(view, qtbot):
    box = view.picture.box_of(2)
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert view.picture.chosen == 2
    qtbot.mouseClick(view.take, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=QPoint(300, 2))


def test_a_chosen_sentence_stays_chosen_for_the_next_reader(view, qtbot):
    view.picture.choose(1)
    view.readers[Reader.COLLEAGUE].click()
    assert view.picture.chosen == 1
    view.show_seen(snapshot(), Reader.COLLEAGUE)
    assert view.picture.chosen == -1


def test_the_picture_hands_out_nothing(view, qtbot):
    QGuiApplication.clipboard().setText("something else")
    view.picture.setFocus()
    view.picture.choose(0)
    for keys in ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Insert"):
        qtbot.keySequence(view.picture, QKeySequence(keys))
    qtbot.mousePress(view.picture, Qt.MouseButton.LeftButton, pos=QPoint(90, 110))
    qtbot.mouseMove(view.picture, QPoint(400, 200))
    qtbot.mouseRelease(view.picture, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert QGuiApplication.clipboard().text() == "something else"


def test_escape_goes_back_and_nothing_of_the_text_is_kept(view, qtbot):
    left = heard(view.left)
    qtbot.keyClick(view.picture, Qt.Key.Key_Escape)
    assert len(left) == 1
    view.forget()
    assert view.picture.face.text == ""
    assert view.picture.accessibleName() == ""
    assert "St Brannoc" not in spoken(view)


@pytest.mark.parametrize(("width", "scale"), [(1072, 1.0), (816, 1.0), (816, 2.0)])
@pytest.mark.parametrize("reader", list(Reader))
def test_nothing_is_cut_off_in_a_small_window_or_large_type(view, qapp, width, scale, reader):
    apply_theme(qapp, dark=True, scale=scale)
    view.resize(width, 640)
    view.show_seen(snapshot(), reader)
    view.picture.choose(1)
    QApplication.processEvents()
    assert cut_off(view) == []
    apply_theme(qapp, dark=False)


def test_a_long_post_is_shown_whole_and_hardly_askew(view, qapp):
    text = "\n".join([POST] * 60)
    view.show_seen(snapshot(text=text, findings=(), sentences=((0, 20),)), Reader.BOARD)
    qapp.processEvents()
    assert view.picture.height() > 8000
    assert abs(view.picture.box_of(0).left()) < view.picture.width()
    whole = QRectF(0, 0, view.picture._frame().width, view.picture._frame().height)
    assert QRectF(view.picture.rect()).contains(view.picture._turned().mapRect(whole))


@pytest.fixture
def review_view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = ReviewView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.open_text(CALM)
        view.present(review())
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def test_the_review_asks_for_other_eyes_and_comes_back_where_it_was_left(review_view, qtbot):
    view = review_view
    asked = heard(view.seen_requested)
    qtbot.mouseClick(view.rail.see.readers[Reader.BOARD], Qt.MouseButton.LeftButton)
    assert asked == [(Reader.BOARD,)]
    view.show_seen(snapshot(text=CALM, findings=()), Reader.BOARD)
    assert view.is_seen
    view.present(review())  # time passes
    assert view.is_seen
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not view.is_seen
    assert QApplication.focusWidget() is view.rail.see.readers[Reader.BOARD]


def test_a_sentence_that_was_taken_is_where_the_caret_stands(review_view):
    review_view.show_seen(snapshot(text=CALM, findings=()), Reader.BOARD)
    review_view.seen.sentence_taken.emit(CALM.index("It is the same"))
    assert not review_view.is_seen
    assert review_view.texts.editor.cursor_index() == CALM.index("It is the same")
    assert QApplication.focusWidget() is review_view.texts.editor


def test_another_text_ends_the_look(review_view):
    review_view.show_seen(snapshot(text=CALM), Reader.BOARD)
    review_view.open_text("Another text.")
    assert not review_view.is_seen
    assert review_view.seen.picture.face.text == ""
