"""The journal locks after a while in which nobody touches it, and not while somebody does."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from unsent.ui.desktop.idle import Idle


class Ticks:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def ticks():
    return Ticks()


@pytest.fixture
def idle(qapp, ticks):
    idle = Idle(qapp, ticks)
    yield idle
    idle.watch(0)


@pytest.fixture
def over(idle):
    got = []
    idle.over.connect(lambda: got.append(True))
    return got


def rest(idle):
    """Return the seconds until the one timer wakes, None when it sleeps for good."""
    timer = idle.findChild(QTimer)
    return timer.interval() / 1000 if timer.isActive() else None


def test_the_time_is_over_once_and_then_nothing_counts(idle, ticks, over):
    idle.watch(300)
    ticks.now += 299
    idle.look()
    assert over == []
    assert rest(idle) == 1
    ticks.now += 1
    idle.look()
    idle.look()
    assert over == [True]
    assert rest(idle) is None


@pytest.mark.parametrize("touch", ["key", "mouse", "wheel"])
def test_a_touch_anywhere_in_the_program_starts_the_time_anew(idle, ticks, over, qtbot, touch):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    idle.watch(300)
    ticks.now += 200
    match touch:
        case "key":
            qtbot.keyClick(line, Qt.Key.Key_A)
        case "mouse":
            qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        case "wheel":
            scroll(line)
    ticks.now += 200
    idle.look()
    assert over == []
    assert rest(idle) == 100


def scroll(widget):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    at, turn, none = QPointF(1, 1), QPoint(0, 120), Qt.MouseButton.NoButton
    phase, keys = Qt.ScrollPhase.NoScrollPhase, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QWheelEvent(at, at, turn, turn, none, keys, phase, False))


def test_what_is_typed_arrives_and_wakes_no_timer(idle, ticks, qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    idle.watch(300)
    ticks.now += 200
    qtbot.keyClicks(line, "a word")
    assert line.text() == "a word"
    assert rest(idle) == 300  # armed once, not at each key


def test_the_first_touch_after_a_night_asleep_comes_too_late(idle, ticks, over, qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    idle.watch(300)
    ticks.now += 8 * 3600  # the timer slept too
    qtbot.keyClick(line, Qt.Key.Key_A)
    assert over == [True]


def test_it_can_be_switched_off(idle, ticks, over, qtbot):
    idle.watch(300)
    idle.watch(0)
    ticks.now += 10_000
    idle.look()
    assert over == []
    assert rest(idle) is None


def test_the_timer_itself_says_it(idle, ticks, qtbot):
    with qtbot.waitSignal(idle.over, timeout=5000):
        idle.watch(0.01)
        ticks.now += 1
