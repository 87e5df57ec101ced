"""The line that says what happened, over whatever room is shown."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from fakes import FakeClock
from journeys.program import Program, make_journal
from unsent.flows import cool, write
from unsent.ui.snapshots import Screen
from unsent.ui.theme.apply import apply_theme
from unsent.ui.widgets.toast import Toast
from view_samples import in_english

CALM = "We waited for a long time, and I would like us to talk about staffing.\n" * 3


@pytest.fixture
def run(qapp, tmp_path):
    apply_theme(qapp, dark=False)
    clock = FakeClock()
    with in_english():
        make_journal(tmp_path / "journal", clock)[1].journal.close()
        run = Program(qapp, tmp_path / "journal", clock).open()
        run.window.resize(1280, 800)
        cool.seal(run.desk, write.new_entry(run.desk, CALM, "reddit").id)
        clock.advance(days=3)
        yield run
        run.forget()


def covered(run):
    """Return the words of the buttons that the line lies over."""
    line = run.window.findChild(Toast)
    assert line.isVisible()
    buttons = [b for b in run.window.findChildren(QAbstractButton) if b.isVisible()]
    return [
        button.text()
        for button in buttons
        if not line.isAncestorOf(button)
        and QRect(button.mapTo(run.window, QPoint()), button.size()).intersects(line.geometry())
    ]


def test_a_line_that_was_said_in_one_room_covers_no_way_out_of_the_next(run):
    run.go_to(Screen.COOLING)
    run.shell.tick()
    QTest.qWait(30)
    assert "cooled" in run.shell.notices.text
    for screen in (Screen.REVIEW, Screen.COOLING, Screen.WRITE):
        run.go_to(screen)
        QTest.qWait(30)
        assert covered(run) == []
