"""The minute of slow breathing."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from review_samples import cut_off
from unsent.ui.theme.apply import apply_theme, set_manner
from unsent.ui.views.cooling.view import CoolingView
from unsent.ui.widgets.breathing import BREATHS, IN, OUT, Breathing, BreathWords, breath_at
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import breathing as wording
from view_samples import POST, cooling, cooling_rows, in_english

WORDS = BreathWords("in", "out", "over", ("slowly", "in and out"))


@pytest.fixture
def moving(qapp, tmp_path, monkeypatch):
    """Whatever this desktop asks for: here things may move."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    set_manner(qapp, calm=False, typewriter=False)
    yield
    set_manner(qapp, calm=False, typewriter=False)


@pytest.fixture
def view(qtbot, qapp, moving):
    apply_theme(qapp, dark=False)
    with in_english():
        view = CoolingView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.present(cooling_rows(), cooling())
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def open_it(qtbot, view):
    qtbot.mouseClick(view._detail._status.breathe, Qt.MouseButton.LeftButton)
    return view._detail._breathe


@pytest.mark.parametrize(
    ("seconds", "is_in", "share", "done"),
    [
        (-1, True, 0.0, 0),
        (0, True, 0.0, 0),
        (2, True, 0.5, 0),
        (4, False, 1.0, 0),
        (7, False, 0.5, 0),
        (10, True, 0.0, 1),
        (52, True, 0.5, 5),
    ],
)
def test_it_widens_for_four_seconds_and_narrows_for_six(seconds, is_in, share, done):
    breath = breath_at(seconds)
    assert (breath.is_in, breath.done, breath.is_over) == (is_in, done, False)
    assert breath.share == pytest.approx(share)


def test_it_lasts_a_minute_and_never_jumps():
    assert BREATHS * (IN + OUT) == 60
    assert breath_at(60).is_over
    shares = [breath_at(ms / 1000).share for ms in range(0, 60_000, 33)]
    steps = [abs(a - b) for a, b in pairwise(shares)]
    assert max(steps) < 0.02


def test_its_words_say_what_to_do_and_that_the_minute_is_over(qtbot, moving):
    shape = Breathing(WORDS)
    qtbot.addWidget(shape)
    said = []
    for seconds in (1, 5, 11, 59, 60):
        shape.show_at(seconds)
        said.append(shape.shown())
    assert said == ["in", "out", "in", "out", "over"]


def test_the_end_is_told_once_and_the_shape_stands_still(qtbot, moving):
    shape = Breathing(WORDS)
    qtbot.addWidget(shape)
    told = []
    shape.ended.connect(lambda: told.append(True))
    shape.show()
    shape.start()
    for seconds in (59.9, 60.0, 61.0):
        shape.show_at(seconds)
    assert told == [True]
    assert not shape.is_running


def test_where_nothing_should_move_it_is_a_picture_with_words(qtbot, qapp, moving):
    set_manner(qapp, calm=True, typewriter=False)
    shape = Breathing(WORDS)
    qtbot.addWidget(shape)
    shape.show()
    shape.start()
    assert not shape.is_running
    assert shape.shown() == "slowly\nin and out"
    before = shape.grab().toImage()
    qtbot.wait(80)
    assert shape.grab().toImage() == before


def test_nothing_moves_that_nobody_sees(qtbot, moving):
    shape = Breathing(WORDS)
    qtbot.addWidget(shape)
    shape.show()
    shape.start()
    assert shape.is_running
    shape.hide()
    assert not shape.is_running


def test_it_is_opened_and_left_by_keyboard_at_any_time(view, qtbot):
    breathe = view._detail._status.breathe
    breathe.setFocus()
    qtbot.keyClick(breathe, Qt.Key.Key_Space)
    page = view._detail._breathe
    assert page.isVisible()
    assert page.shape.is_running
    assert QApplication.focusWidget() is page.enough
    qtbot.keyClick(page.enough, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert not page.shape.is_running
    assert QApplication.focusWidget() is breathe


def test_time_passing_leaves_it_alone_and_another_draft_ends_it(view, qtbot):
    page = open_it(qtbot, view)
    view.present(cooling_rows(), cooling(seconds_left=50000.0))
    assert page.isVisible()
    view.present(cooling_rows(), cooling(entry=cooling_rows()[1].id))
    assert not page.isVisible()


def test_looking_at_the_text_ends_it_and_the_text_is_put_away_as_ever(view, qtbot):
    page = open_it(qtbot, view)
    view.show_text(POST)
    assert not page.isVisible()
    view.hide_text()
    assert view._detail._status.isVisible()


def test_it_can_be_done_once_more(view, qtbot):
    page = open_it(qtbot, view)
    assert not page.once_more.isVisible()
    page.shape.show_at(60)
    assert page.shape.shown() == wording.over()
    qtbot.mouseClick(page.once_more, Qt.MouseButton.LeftButton)
    assert page.shape.shown() == wording.breathe_in()
    assert not page.once_more.isVisible()


def test_a_screen_reader_gets_the_whole_of_it_at_once_and_nothing_by_force(view, qtbot, qapp):
    page = open_it(qtbot, view)
    assert page.shape.accessibleName() == "One minute of slow breathing"
    assert "four seconds" in page.enough.accessibleDescription()
    names = []
    for seconds in (1, 5, 30, 60):
        page.shape.show_at(seconds)
        names.append(page.shape.accessibleName())
    assert len(set(names)) == 1


@pytest.mark.parametrize(("width", "scale"), [(1072, 1.0), (816, 1.0), (816, 2.0)])
def test_nothing_is_cut_off(view, qtbot, qapp, width, scale):
    apply_theme(qapp, dark=True, scale=scale)
    view.resize(width, 640)
    page = open_it(qtbot, view)
    page.shape.show_at(60)
    assert cut_off(view) == []
    apply_theme(qapp, dark=False)


def test_the_way_back_is_in_sight_with_the_shape_where_there_is_little_room(qtbot, qapp, view):
    apply_theme(qapp, dark=False, scale=2.0)
    try:
        view.resize(758, 640)
        QApplication.focusWidget().clearFocus()
        view._detail._status.breathe.click()
        page = view._detail._breathe

        def is_in_sight(widget, spot):
            return page.viewport().rect().contains(widget.mapTo(page.viewport(), spot))

        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
        enough = page.enough.rect()
        qtbot.waitUntil(lambda: is_in_sight(page.enough, enough.bottomRight()))
        for _ in range(5):
            qapp.processEvents()
        assert is_in_sight(page.enough, enough.topLeft())
        assert is_in_sight(page.shape, page.shape.rect().center())
    finally:
        apply_theme(qapp, dark=False)
