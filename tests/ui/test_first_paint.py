"""What is slow waits until the window is seen, and never for good."""

from PySide6.QtWidgets import QWidget

from unsent.ui.first_paint import FirstPaint
from unsent.ui.jobs import Jobs, Ok


def test_a_held_lane_starts_nothing_and_then_everything_in_order(qtbot):
    lane, begun, heard = Jobs(), [], []
    lane.hold()
    for number in (1, 2):
        lane.run(lambda number=number: begun.append(number) or number, heard.append)
    assert begun == []
    lane.release()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert begun == [1, 2]
    assert heard == [Ok(1), Ok(2)]
    lane.close()


def test_closing_a_held_lane_still_does_what_was_asked_for(qapp):
    lane, heard = Jobs(), []
    lane.hold()
    lane.run(lambda: "saved", heard.append)
    lane.close()
    assert heard == [Ok("saved")]


def test_the_first_paint_is_told_once(qtbot):
    window, told = QWidget(), []
    qtbot.addWidget(window)
    seen = FirstPaint(window)
    seen.painted.connect(lambda: told.append(window.isVisible()))
    with qtbot.waitSignal(seen.painted, timeout=900):
        window.show()
    window.repaint()
    qtbot.wait(20)
    assert told == [True]


def test_a_window_that_is_never_painted_holds_nothing_back(qtbot, monkeypatch):
    monkeypatch.setattr("unsent.ui.first_paint.LONGEST", 10)
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(FirstPaint(window).painted, timeout=5000):
        pass
