"""The history of an entry."""

import pytest

from unsent.domain.refusal import Reason
from unsent.flows import cool, versions, write


def texts(desk, entry):
    return [version.text for version in versions.history(desk, entry)]


@pytest.mark.parametrize(("minutes", "kept"), [(0, []), (59, []), (60, ["first"])])
def test_a_text_that_rested_an_hour_is_kept_before_it_is_edited(desk, clock, minutes, kept):
    entry = write.new_entry(desk, "first")
    clock.advance(minutes=minutes)
    versions.keep_before_editing(desk, desk.read(entry.id))
    assert texts(desk, entry.id) == kept


def test_opening_it_again_and_again_keeps_it_once(desk, clock):
    entry = write.new_entry(desk, "first")
    for _ in range(3):
        clock.advance(hours=2)
        versions.keep_before_editing(desk, desk.read(entry.id))
    assert texts(desk, entry.id) == ["first"]


def test_editing_after_an_hour_keeps_what_was_there_before(desk, clock):
    entry = write.new_entry(desk, "first").id
    write.save(desk, entry, "first, typed on")
    clock.advance(hours=3)
    write.save(desk, entry, "first, typed on")
    assert texts(desk, entry) == []
    clock.advance(hours=3)
    for typed in ("s", "se", "second"):
        write.save(desk, entry, typed)
    assert texts(desk, entry) == ["first, typed on"]


def test_bringing_an_earlier_text_back_keeps_the_present_one(desk, clock):
    entry = write.new_entry(desk, "first")
    clock.advance(hours=2)
    versions.keep_before_editing(desk, entry)
    write.save(desk, entry.id, "second")
    assert versions.bring_back(desk, entry.id, "first").text == "first"
    assert texts(desk, entry.id) == ["second", "first"]
    assert versions.bring_back(desk, entry.id, "second").text == "second"


def test_a_sealed_text_is_not_changed_by_its_history(desk, clock):
    entry = write.new_entry(desk, "hot")
    write.make_draft(desk, entry.id, "reddit")
    cool.seal(desk, entry.id)
    clock.advance(hours=2)
    versions.keep_before_editing(desk, desk.read(entry.id))
    assert texts(desk, entry.id) == ["hot"], "the one that sealing kept"
    assert versions.bring_back(desk, entry.id, "hot").reasons == {Reason.WRONG_STAGE}


def test_only_what_is_in_the_history_is_brought_back(desk):
    entry = write.new_entry(desk, "first")
    versions.bring_back(desk, entry.id, "never written")
    assert desk.read(entry.id).text == "first"
