"""The window is as large as it was left, as far as the screen that is there allows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow

from unsent import boot
from unsent.domain.appearance import Appearance
from unsent.store.appearance_file import LOOK, keep_appearance, read_appearance

WIDE = Appearance(text_size=120, width=700, height=500)


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    """Start with a bare window over the test's folder, as often as wanted."""

    def started():
        look, window = boot.look_of(qapp, tmp_path), QMainWindow()
        qtbot.addWidget(window)
        window.resize(600, 400)
        look.fit(window)
        window.show()
        return look, window

    return started


def leave(look, window):
    window.hide()
    look.keep_size(window)


def test_it_comes_again_as_large_as_it_was_left(start, tmp_path):
    look, window = start()
    window.resize(720, 480)
    leave(look, window)
    _, again = start()
    assert again.size() == QSize(720, 480)
    assert not again.isMaximized()


def test_who_never_resized_it_has_nothing_kept(start, tmp_path):
    leave(*start())
    assert not (tmp_path / LOOK).exists()


def test_maximised_it_comes_maximised_and_knows_its_size_before(start, tmp_path):
    look, window = start()
    window.resize(720, 480)
    window.setWindowState(Qt.WindowState.WindowMaximized)
    leave(look, window)
    assert read_appearance(tmp_path) == Appearance(width=720, height=480, is_maximised=True)
    look, again = start()
    assert again.isMaximized()
    again.setWindowState(Qt.WindowState.WindowNoState)
    leave(look, again)
    assert not read_appearance(tmp_path).is_maximised


def test_a_smaller_screen_fits_it_and_a_larger_one_has_it_as_it_was(start, qapp, tmp_path):
    large = Appearance(width=9000, height=8000)
    keep_appearance(tmp_path, large)
    look, window = start()
    room = qapp.primaryScreen().availableSize()
    assert window.size() == room
    leave(look, window)
    assert read_appearance(tmp_path) == large


def test_the_rest_of_the_look_stays_as_it_was_chosen_and_the_size_with_it(start, tmp_path):
    keep_appearance(tmp_path, WIDE)
    look, window = start()
    look.choose(replace(look.chosen, text_size=180))
    window.resize(640, 500)
    leave(look, window)
    assert read_appearance(tmp_path) == replace(WIDE, text_size=180, width=640)


@pytest.mark.parametrize("field", ["width", "height"])
@pytest.mark.parametrize("value", [-1, 32_768, 10**30, '"700"', 700.5, True])
def test_a_size_that_no_window_has_means_as_it_comes(tmp_path, field, value):
    (tmp_path / LOOK).write_text(f'{{"{field}":{str(value).lower()}}}')
    assert read_appearance(tmp_path) == Appearance()


@pytest.mark.parametrize("size", [(0, 500), (700, 0)])
def test_half_a_size_is_none(start, tmp_path, size):
    keep_appearance(tmp_path, Appearance(width=size[0], height=size[1]))
    assert start()[1].size() == QSize(600, 400)


def test_what_was_kept_before_sizes_were_is_read_as_ever(tmp_path):
    (tmp_path / LOOK).write_text('{"text_size":120,"language":"de"}')
    assert read_appearance(tmp_path) == Appearance(text_size=120, language="de")
