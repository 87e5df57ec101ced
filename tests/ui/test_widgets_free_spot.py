"""Where a line that floats stands."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QWidget

from unsent.ui.widgets.free_spot import EDGE, PRESSED, READ, free_spot, taken_in
from unsent.ui.widgets.toast import Toast

WINDOW, SIZE = QRect(0, 0, 1000, 700), QSize(300, 50)
FOOT = QPoint(350, 700 - 50 - EDGE)


def test_with_nothing_in_the_way_it_is_the_middle_of_the_foot():
    assert free_spot(SIZE, WINDOW, ()) == FOOT


@pytest.mark.parametrize(
    "taken",
    [
        ((QRect(0, 640, 1000, 60), PRESSED),),
        ((QRect(0, 640, 1000, 60), PRESSED), (QRect(0, 560, 1000, 30), READ)),
        ((QRect(340, 500, 20, 200), READ), (QRect(600, 300, 20, 400), READ)),
    ],
)
def test_it_covers_nothing_where_there_is_room(taken):
    spot = free_spot(SIZE, WINDOW, taken)
    assert WINDOW.contains(QRect(spot, SIZE))
    assert not any(QRect(spot, SIZE).intersects(held) for held, _ in taken)


def test_where_there_is_no_room_it_rather_covers_words_than_a_button():
    taken = ((QRect(0, 0, 1000, 640), READ), (QRect(0, 640, 1000, 60), PRESSED))
    spot = free_spot(SIZE, WINDOW, taken)
    assert not QRect(spot, SIZE).intersects(taken[1][0])


def test_a_window_that_is_too_small_still_shows_it():
    assert free_spot(SIZE, QRect(0, 0, 280, 40), ()).y() >= 0


def test_what_is_read_and_pressed_is_seen_and_blank_paper_is_not(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    label, blank, button = QLabel("words", window), QLabel("", window), QPushButton("go", window)
    page, toast = QTextEdit(window), Toast(window)
    label.setGeometry(10, 10, 80, 20)
    blank.setGeometry(10, 40, 80, 20)
    button.setGeometry(10, 70, 80, 30)
    page.setGeometry(100, 0, 500, 400)
    page.setPlainText("one line")
    window.show()
    toast.say("Kept.")
    taken = {box.topLeft().toTuple(): box for box, _ in taken_in(window, toast)}
    assert (10, 10) in taken
    assert (10, 70) in taken
    assert (10, 40) not in taken
    assert taken[(100, 0)].height() < 60
    assert not any(box.intersects(toast.geometry()) for box in taken.values())
