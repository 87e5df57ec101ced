import pytest

from unsent.domain.refusal import Refusal
from unsent.domain.stage import Cooling, LetGo, Private
from unsent.domain.waiting import DAY, HOUR, MINUTE
from unsent.flows import cool, find, let_go, pending, write


def test_the_bin_keeps_an_entry_for_a_week(desk, clock, reopen):
    entry = write.new_entry(desk, "let me go").id
    assert isinstance(let_go.put_in_bin(desk, entry).stage, LetGo)
    clock.advance(days=6, hours=23)
    assert reopen().read(entry).text == "let me go"


def test_after_a_week_it_is_gone(desk, clock, reopen):
    entry = write.new_entry(desk, "let me go").id
    let_go.put_in_bin(desk, entry)
    clock.advance(days=7)
    again = reopen()
    with pytest.raises(KeyError):
        again.read(entry)
    assert find.counts(again) == {}


def test_it_can_be_taken_back_to_where_it_was(desk):
    entry = write.new_entry(desk, "let me go").id
    let_go.put_in_bin(desk, entry)
    assert let_go.take_out_of_bin(desk, entry).stage == Private()


def test_only_what_is_in_the_bin_is_taken_back(desk):
    assert isinstance(let_go.take_out_of_bin(desk, write.new_entry(desk, "here").id), Refusal)


def test_time_in_the_bin_does_not_count_for_the_wait(desk, clock):
    entry = write.new_entry(desk, "hot").id
    write.make_draft(desk, entry, "reddit")
    cool.seal(desk, entry)
    let_go.put_in_bin(desk, entry)
    clock.advance(days=5)
    cool.settle(desk)
    stage = let_go.take_out_of_bin(desk, entry).stage
    assert isinstance(stage, Cooling)
    cool.settle(desk)
    assert desk.read(entry).stage.served.seconds == 0


def test_shredding_deletes_at_once(desk):
    entry = write.new_entry(desk, "for good").id
    let_go.shred(desk, entry)
    with pytest.raises(KeyError):
        desk.read(entry)


def test_a_longer_wait_counts_at_once(desk, reopen):
    pending.set_base(desk, "reddit", 3 * DAY)
    assert desk.place("reddit").policy.base == 3 * DAY
    assert reopen().place("reddit").policy.base == 3 * DAY


def test_a_shorter_wait_counts_after_a_full_old_one(desk, clock):
    pending.set_base(desk, "reddit", 10 * MINUTE)
    assert desk.place("reddit").policy.base == DAY
    clock.advance(hours=23)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == DAY
    assert pending.bases(desk)["reddit"].seconds_left == pytest.approx(HOUR)
    clock.advance(hours=1)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == 10 * MINUTE


def test_turning_the_clock_does_not_make_a_shorter_wait_count(desk, clock):
    pending.set_base(desk, "reddit", 10 * MINUTE)
    clock.turn(days=9)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == DAY


def test_a_pending_change_can_be_taken_back(desk, clock):
    pending.set_base(desk, "reddit", 10 * MINUTE)
    pending.take_back_pending(desk, "reddit")
    clock.advance(days=2)
    cool.settle(desk)
    assert desk.place("reddit").policy.base == DAY


def test_a_draft_that_cools_already_keeps_its_wait(desk, clock):
    entry = write.new_entry(desk, "hot").id
    write.make_draft(desk, entry, "x")
    sealed = cool.seal(desk, entry)
    pending.set_base(desk, "x", HOUR)
    assert desk.read(entry).stage.wait == sealed.stage.wait


@pytest.mark.parametrize("seconds", [0, 9 * MINUTE, 31 * DAY])
def test_a_wait_out_of_bounds_is_refused(desk, seconds):
    with pytest.raises(ValueError, match="between 10 minutes and 30 days"):
        pending.set_base(desk, "reddit", seconds)
    assert desk.place("reddit").policy.base == DAY
