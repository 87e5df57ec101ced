import pytest

from unsent.domain.refusal import Refusal
from unsent.domain.stage import Cooling, LetGo, Private
from unsent.flows import cool, find, let_go, write


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
