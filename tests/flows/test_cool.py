from datetime import timedelta

import pytest

from unsent.domain.refusal import Reason, Refusal
from unsent.domain.stage import Cooling, Draft, Private, Review
from unsent.domain.waiting import DAY, HOUR, WaitReason
from unsent.flows import cool, write

EVENING = {"hours": 15}  # from the clock's 02:14 to 17:14, where no night rule counts


def draft(desk, text="They floated me again", place="reddit"):
    entry = write.new_entry(desk, text)
    write.make_draft(desk, entry.id, place)
    return entry.id


def test_a_calm_draft_waits_for_the_base_of_its_place(desk, clock):
    clock.advance(**EVENING)
    sealed = cool.seal(desk, draft(desk))
    assert isinstance(sealed.stage, Cooling)
    assert sealed.stage.wait.seconds == DAY
    assert sealed.stage.seconds_left == DAY


def test_heat_and_marks_that_must_change_make_it_longer(desk, clock):
    clock.advance(**EVENING)
    sealed = cool.seal(desk, draft(desk, "HOT HOT IDENT"))
    assert [part.reason for part in sealed.stage.wait.parts] == [
        WaitReason.BASE,
        WaitReason.HOT,
        WaitReason.MUST_CHANGE,
    ]
    assert sealed.stage.wait.seconds == 36 * HOUR


def test_an_empty_draft_is_not_sealed(desk):
    refused = cool.seal(desk, draft(desk, "   \n"))
    assert isinstance(refused, Refusal)
    assert refused.reasons == {Reason.EMPTY}


def test_a_private_page_is_not_sealed(desk):
    entry = write.new_entry(desk, "just for me").id
    assert cool.seal(desk, entry).reasons == {Reason.WRONG_STAGE}


def test_a_sealed_text_cannot_be_saved_over(desk):
    entry = draft(desk)
    cool.seal(desk, entry)
    assert write.save(desk, entry, "something else").reasons == {Reason.WRONG_STAGE}
    assert desk.read(entry).text == "They floated me again"


def test_a_served_wait_becomes_a_review_by_itself(desk, clock):
    entry = draft(desk)
    cool.seal(desk, entry)
    clock.advance(days=2)
    assert cool.settle(desk).to_review == (entry,)
    stage = desk.read(entry).stage
    assert isinstance(stage, Review)
    assert stage.original == "They floated me again"


def test_the_wait_goes_on_while_the_program_is_closed(desk, clock, reopen):
    entry = draft(desk)
    cool.seal(desk, entry)
    clock.advance(days=2)
    again = reopen()
    assert isinstance(again.read(entry).stage, Review)


def test_turning_the_clock_does_not_shorten_the_wait(desk, clock, reopen):
    entry = draft(desk)
    sealed = cool.seal(desk, entry)
    clock.turn(days=3)
    settled = cool.settle(desk)
    assert settled.to_review == ()
    assert desk.refused_seconds == pytest.approx(timedelta(days=3).total_seconds())
    assert reopen().read(entry).stage.served.seconds == sealed.stage.served.seconds


def test_turning_the_clock_and_restarting_gains_twelve_hours_at_most(desk, clock, reopen):
    entry = draft(desk)
    cool.seal(desk, entry)
    clock.turn(days=5)
    clock.reboot()
    again = reopen()
    stage = again.read(entry).stage
    assert isinstance(stage, Cooling)
    assert stage.served.seconds <= 12 * HOUR + 60
    clock.turn(days=5)
    clock.reboot()
    cool.settle(again)
    assert again.read(entry).stage.served.seconds <= 12 * HOUR + 120


def test_changing_the_text_ends_the_wait(desk, clock):
    entry = draft(desk)
    cool.seal(desk, entry)
    clock.advance(hours=20)
    assert isinstance(cool.edit_again(desk, entry).stage, Draft)
    assert write.save(desk, entry, "another text") is None
    sealed = cool.seal(desk, entry)
    assert sealed.stage.served.seconds == 0
    assert sealed.stage.original == "another text"


def test_keep_private_is_always_there(desk):
    entry = draft(desk)
    cool.seal(desk, entry)
    assert write.make_private(desk, entry).stage == Private()


def test_a_note_to_the_later_self_is_there_at_the_review(desk, clock):
    entry = draft(desk)
    cool.seal(desk, entry, felt=8)
    cool.note_to_later_self(desk, entry, "you were right about the staffing")
    clock.advance(days=2)
    cool.settle(desk)
    stage = desk.read(entry).stage
    assert (stage.note, stage.felt) == ("you were right about the staffing", 8)


def test_a_stage_edited_by_hand_goes_back_to_the_start_of_its_wait(desk, clock):
    entry = draft(desk)
    cool.seal(desk, entry)
    clock.advance(hours=20)
    cool.settle(desk)
    stored = desk.journal.vault.run("SELECT stage FROM entry WHERE id = ?", (entry,))[0][0]
    forged = stored.replace('"seconds":', '"seconds":9', 1)
    assert forged != stored
    desk.journal.vault.run("UPDATE entry SET stage = ? WHERE id = ?", (forged, entry))
    found = desk.read(entry)
    assert isinstance(found.stage, Cooling)
    assert found.stage.served.seconds == 0
    assert found.text == "They floated me again"


def test_what_is_shown_between_readings_is_credited_but_not_recorded(desk, clock):
    entry = draft(desk)
    sealed = cool.seal(desk, entry)
    clock.advance(hours=1)
    shown = cool.current(sealed.stage, desk)
    assert shown.seconds_left == sealed.stage.seconds_left - HOUR
    assert desk.read(entry).stage.served.seconds == 0
