"""The window around the rooms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from unsent.ui.snapshots import Counts, Screen
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.window.main_window import MainWindow
from unsent.ui.views.window.rooms import room_rows
from view_samples import in_english

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        window = MainWindow()
        for screen in Screen:
            window.add_screen(screen, QLineEdit(screen.value))
        window.add_cover(QLineEdit("cover"))
        qtbot.addWidget(window, before_close_func=lambda w: w.close_now())
        window.show_screen(Screen.WRITE)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield window


def cover_of(window):
    return next(field for field in window.findChildren(QLineEdit) if field.text() == "cover")


def test_the_title_never_says_more_than_the_name(window):
    window.render_counts(Counts(148, 3, 2, 1, 4))
    window.show_screen(Screen.REVIEW)
    assert window.windowTitle() == "Unsent"


def test_the_first_room_has_the_focus_when_the_window_opens(window, qtbot):
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), QLineEdit))
    assert window.focusWidget().text() == "write"


def test_what_waits_for_a_review_asks_for_attention():
    rows = {row.key: row for row in room_rows(Counts(1480, 3, 2, 0, 0))}
    rooms = ["write", "journal", "cooling", "review", "ready", "let_go", "insights", "places"]
    assert list(rows) == rooms
    assert [rows[key].hint for key in ("cooling", "review", "ready")] == ["3", "2", ""]
    assert [key for key, row in rows.items() if row.is_due] == ["review"]
    assert not any(row.is_due for row in room_rows(Counts(journal=3)))


@pytest.mark.parametrize(
    ("key", "screen"),
    [
        (Qt.Key.Key_1, Screen.WRITE),
        (Qt.Key.Key_2, Screen.JOURNAL),
        (Qt.Key.Key_3, Screen.COOLING),
        (Qt.Key.Key_4, Screen.REVIEW),
        (Qt.Key.Key_5, Screen.READY),
        (Qt.Key.Key_6, Screen.LET_GO),
        (Qt.Key.Key_Comma, Screen.SETTINGS),
    ],
)
def test_every_room_has_its_key(window, qtbot, key, screen):
    with qtbot.waitSignal(window.screen_requested, timeout=1000) as asked:
        qtbot.keyClick(window, key, CTRL)
    assert asked.args == [screen]
    assert window.screen_shown is Screen.WRITE  # it is for the session to say where we go


def test_a_new_page_and_the_lock_have_keys(window, qtbot):
    with qtbot.waitSignal(window.new_page_requested, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    with qtbot.waitSignal(window.lock_requested, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_L, CTRL)


def test_the_sidebar_asks_for_rooms_and_for_the_lock(window, qtbot):
    with qtbot.waitSignal(window.screen_requested, timeout=1000) as asked:
        window._sidebar.chosen.emit("journal")
    assert asked.args == [Screen.JOURNAL]
    with qtbot.waitSignal(window.lock_requested, timeout=1000):
        window._sidebar.chosen.emit("lock")


def test_showing_the_same_room_again_leaves_the_focus_where_it_is(window):
    window.show_screen(Screen.WRITE)
    window._sidebar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    before = window.focusWidget()
    before.setCursorPosition(2)
    window.show_screen(Screen.WRITE)
    assert window.focusWidget() is before
    assert before.cursorPosition() == 2


def test_a_cover_hides_the_rooms_and_their_keys(window, qtbot):
    window.show_cover(cover_of(window))
    assert window.is_covered
    assert window.screen_shown is None
    assert not window._sidebar.isVisible()
    with qtbot.assertNotEmitted(window.screen_requested, wait=20):
        qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    window.show_screen(Screen.JOURNAL)
    assert window.screen_shown is Screen.JOURNAL
    assert window._sidebar.isVisible()


def test_the_window_asks_before_it_closes(window, qtbot):
    with qtbot.waitSignal(window.close_requested, timeout=1000):
        window.close()
    assert window.isVisible()
    window.close_now()
    assert not window.isVisible()


def test_focus_mode_leaves_only_the_page(window, qtbot):
    with qtbot.waitSignal(window.focus_mode_changed, timeout=1000) as changed:
        qtbot.keyClick(window, Qt.Key.Key_F11)
    assert changed.args == [True]
    assert not window._sidebar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window._sidebar.isVisible()


def test_a_cover_ends_focus_mode(window):
    window.set_focus_mode(on=True)
    window.show_cover(cover_of(window))
    window.show_screen(Screen.WRITE)
    assert window._sidebar.isVisible()


def test_large_text_leaves_most_of_the_window_to_the_room(qtbot, qapp, window):
    apply_theme(qapp, dark=False, scale=2.0)
    try:
        window.resize(1024, 640)
        assert window._sidebar.width() <= 0.27 * 1024
    finally:
        apply_theme(qapp, dark=False)


def test_the_window_has_a_smallest_size(window):
    assert (window.minimumWidth(), window.minimumHeight()) == (900, 600)


def test_a_cover_can_be_taken_away_and_forgotten(window, qtbot):
    cover = cover_of(window)
    window.show_cover(cover)
    window.hide_cover()
    assert window.screen_shown is Screen.WRITE
    qtbot.waitUntil(lambda: window.focusWidget().text() == "write")
    window.show_cover(cover)
    with qtbot.waitSignal(cover.destroyed, timeout=1000):
        window.remove_cover(cover)
    assert not window.is_covered
