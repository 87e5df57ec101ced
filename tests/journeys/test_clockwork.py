"""The one timer: it wakes for the next wait that ends, and goes on when the file fails."""

import pytest

from journeys.program import make_journal
from unsent.flows import cool, write
from unsent.store.faults import DiskFull
from unsent.ui.session.clockwork import READING_EVERY, SHOWN_EVERY, Clockwork


@pytest.fixture
def desk(folder, clock):
    _, desk = make_journal(folder, clock)
    yield desk
    desk.journal.close()


@pytest.fixture
def clockwork(qapp, desk):
    made = Clockwork(desk)
    yield made
    made._timer.stop()


def seal(desk):
    entry = write.new_entry(desk, "A quiet word about staffing.", "reddit")
    return cool.seal(desk, entry.id).stage.wait.seconds


def seconds_armed(clockwork):
    assert clockwork._timer.isActive()
    return clockwork._timer.interval() / 1000


def test_with_nothing_to_wait_for_it_reads_every_ten_minutes(clockwork):
    clockwork.tick()
    assert seconds_armed(clockwork) == READING_EVERY


def test_it_wakes_when_a_wait_ends_and_not_before(clockwork, desk, clock):
    whole = seal(desk)
    clock.advance(seconds=whole - 200)
    clockwork.tick()
    assert seconds_armed(clockwork) == pytest.approx(201, abs=1)
    settled = []
    clockwork.settled.connect(settled.append)
    clock.advance(seconds=201)
    clockwork.tick()
    assert len(settled[0].to_review) == 1
    assert seconds_armed(clockwork) == READING_EVERY


def test_a_countdown_that_is_looked_at_is_true_to_the_minute(clockwork, desk):
    seal(desk)
    clockwork.show_countdown(shown=True)
    assert seconds_armed(clockwork) == SHOWN_EVERY
    clockwork.show_countdown(shown=False)
    assert seconds_armed(clockwork) == READING_EVERY


def test_a_file_that_fails_once_does_not_stop_it(clockwork, desk, monkeypatch):
    def fail(_):
        raise DiskFull("no room")

    monkeypatch.setattr("unsent.flows.cool.settle", fail)
    with pytest.raises(DiskFull):
        clockwork.tick()
    assert clockwork._timer.isActive()
    clockwork.stop()
    assert not clockwork._timer.isActive()
