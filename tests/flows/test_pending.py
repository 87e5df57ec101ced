"""Waits of places: longer ones count at once, shorter ones after a full wait."""

import pytest

from place_rules import ask_base
from unsent.domain.waiting import DAY, HOUR, MINUTE
from unsent.flows import cool, places, write


def test_a_longer_wait_counts_at_once(desk, reopen):
    ask_base(desk, "reddit", 3 * DAY)
    assert desk.place("reddit").policy.base == 3 * DAY
    assert reopen().place("reddit").policy.base == 3 * DAY


def test_a_shorter_wait_counts_after_a_full_old_one(desk, clock):
    ask_base(desk, "reddit", 10 * MINUTE)
    assert desk.place("reddit").policy.base == DAY
    clock.advance(hours=23)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == DAY
    assert places.kept_of(desk, "reddit").seconds_left == pytest.approx(HOUR)
    clock.advance(hours=1)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == 10 * MINUTE


def test_turning_the_clock_does_not_make_a_shorter_wait_count(desk, clock):
    ask_base(desk, "reddit", 10 * MINUTE)
    clock.turn(days=9)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == DAY


def test_a_pending_change_can_be_taken_back(desk, clock):
    ask_base(desk, "reddit", 10 * MINUTE)
    places.take_back(desk, "reddit")
    clock.advance(days=2)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == DAY


def test_a_draft_that_cools_already_keeps_its_wait(desk, clock):
    entry = write.new_entry(desk, "hot").id
    write.make_draft(desk, entry, "x")
    sealed = cool.seal(desk, entry)
    ask_base(desk, "x", HOUR)
    assert desk.read(entry).stage.wait == sealed.stage.wait


@pytest.mark.parametrize("seconds", [0, 9 * MINUTE, 31 * DAY])
def test_a_wait_out_of_bounds_is_refused(desk, seconds):
    with pytest.raises(ValueError, match="between 10 minutes and 30 days"):
        ask_base(desk, "reddit", seconds)
    assert desk.place("reddit").policy.base == DAY
