"""Looking back: what cooling did, and one question a month for those who want it."""

import pytest
from PySide6.QtCore import Qt

from unsent.flows import cool, write
from unsent.ui.snapshots import Screen

ANGRY = "Nobody upstairs cares if we drown in this damn place. They are all IDIOTS."


@pytest.fixture
def run(program, journal):
    return program().open()


def room(run):
    return run.shell.room(Screen.INSIGHTS).view


def test_a_nurse_who_only_vents_is_not_counted(run):
    run.write(ANGRY)
    run.hand.press("Insights")
    assert not room(run).hot.isVisible()
    assert not any(row for row in room(run).became.table.rows() if row[1] not in ("0", ""))


def test_a_resident_sees_what_became_of_what_was_written_hot(run, clock):
    entry = write.new_entry(run.desk, ANGRY, "reddit").id
    heat = cool.seal(run.desk, entry).stage.heat
    run.approve("We waited for a long time, and I would like to talk about staffing.")
    run.hand.keys(Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier, where=run.window)
    view = room(run)
    assert view.hot.table.rows() == [("Sunday", "02:00", "2", str(int(heat / 2 + 0.5)))]
    assert len(view.change.table.rows()) == 1
    write.make_private(run.desk, entry)
    run.shell.refresh()
    assert view.became.heading.text() == "What became of 1 draft that you might have posted"


def test_the_monthly_question_is_asked_only_when_wanted_and_kept_over_a_restart(
    run, program, clock
):
    run.hand.press("Insights")
    run.hand.press("Ask me once a month")
    room(run).checkin.answers.buttons[2].click()
    run.hand.press("Keep this answer")
    assert "3 of 5" in room(run).checkin.chart.words.text()
    run.quit()
    clock.advance(days=29)
    again = program().open()
    again.hand.press("Insights")
    again.hand.press("Not this month")
    assert not room(again).checkin.answers.isVisible()
    again.hand.press("Forget my answers")
    assert not room(again).checkin.chart.isVisible()
    again.hand.press("Undo")
    assert room(again).checkin.chart.isVisible()
    assert "3 of 5" in room(again).checkin.chart.words.text()
