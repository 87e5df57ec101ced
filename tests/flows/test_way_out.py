"""The slow way out of a wait: off by default, on after a full wait, and back at any time."""

import pytest

from fakes import MemoryClipboard
from place_rules import ask_base
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.stage import Cooling, LetGo, Ready, Review
from unsent.domain.waiting import DAY, HOUR, MINUTE
from unsent.flows import approve, cool, copy, let_go, pending, review, way_out, write

SENTENCE = "People need to know this today."
TEXT = "A batch of the feeding pump is faulty."


def sealed(desk, text=TEXT):
    entry = write.new_entry(desk, text, "reddit").id
    cool.seal(desk, entry)
    return entry


def ask(desk, entry, typed=SENTENCE, reason="a recall, lot numbers in the post"):
    return way_out.ask(desk, entry, typed, SENTENCE, reason)


def stage_of(desk, entry):
    return desk.read(entry).stage


@pytest.fixture
def desk_on(desk, clock):
    """A desk on which the way out has been on since a moment ago."""
    way_out.switch_on(desk)
    clock.advance(seconds=pending.longest_base(desk))
    cool.settle(desk)
    return desk


def test_it_is_off_until_it_is_switched_on(desk):
    assert pending.way_out_switch(desk) == pending.WayOutSwitch()
    entry = sealed(desk)
    assert not stage_of(desk, entry).has_way_out
    assert ask(desk, entry).reasons == {Reason.NO_WAY_OUT}


def test_switching_it_on_counts_after_a_full_wait_of_the_longest_place(desk, clock, reopen):
    ask_base(desk, "linkedin", 4 * DAY)
    assert way_out.switch_on(desk).seconds_left == 4 * DAY
    clock.advance(days=3, hours=23)
    again = reopen()
    assert pending.way_out_switch(again).seconds_left == pytest.approx(HOUR)
    assert not stage_of(again, sealed(again)).has_way_out
    clock.advance(hours=1)
    assert stage_of(again, sealed(again)).has_way_out, "sealing reads the clock first"
    assert pending.way_out_switch(again) == pending.WayOutSwitch(is_on=True)
    assert pending.way_out_switch(reopen()).is_on


def test_asking_twice_to_switch_it_on_neither_starts_anew_nor_ends_sooner(desk, clock):
    way_out.switch_on(desk)
    clock.advance(days=2, hours=20)
    cool.settle(desk)
    assert way_out.switch_on(desk).seconds_left == pytest.approx(4 * HOUR)
    clock.advance(hours=4)
    cool.settle(desk)
    assert way_out.switch_on(desk) == pending.WayOutSwitch(is_on=True)


def test_a_shorter_wait_that_is_pending_does_not_bring_it_sooner(desk, clock):
    for place in desk.places:
        ask_base(desk, place, 10 * MINUTE)
    assert way_out.switch_on(desk).seconds_left == 3 * DAY


def test_turning_the_clock_does_not_switch_it_on(desk, clock):
    way_out.switch_on(desk)
    clock.turn(days=9)
    cool.settle(desk)
    assert pending.way_out_switch(desk).seconds_left == 3 * DAY


def test_switching_it_on_can_be_taken_back(desk, clock):
    way_out.switch_on(desk)
    way_out.switch_off(desk)
    clock.advance(days=9)
    cool.settle(desk)
    assert pending.way_out_switch(desk) == pending.WayOutSwitch()


def test_a_draft_that_cooled_already_never_gets_it(desk, clock):
    ask_base(desk, "reddit", 3 * DAY)
    way_out.switch_on(desk)
    entry = write.new_entry(desk, TEXT, "reddit").id
    clock.advance(days=1)
    cool.seal(desk, entry)
    clock.advance(days=2, hours=1)
    cool.settle(desk)
    assert pending.way_out_switch(desk).is_on
    assert isinstance(stage_of(desk, entry), Cooling)
    assert ask(desk, entry).reasons == {Reason.NO_WAY_OUT}


def test_switching_it_off_counts_at_once_and_for_drafts_that_cool(desk_on, clock):
    asked, waiting, binned = (sealed(desk_on) for _ in range(3))
    assert not isinstance(ask(desk_on, asked), Refusal)
    let_go.put_in_bin(desk_on, binned)
    clock.advance(minutes=9)
    way_out.switch_off(desk_on)
    for entry in (asked, waiting):
        stage = stage_of(desk_on, entry)
        assert (stage.has_way_out, stage.way_out) == (False, None)
    assert isinstance(stage_of(desk_on, binned), LetGo)
    assert not let_go.take_out_of_bin(desk_on, binned).stage.has_way_out
    clock.advance(minutes=9)
    cool.settle(desk_on)
    assert stage_of(desk_on, asked).served.seconds == pytest.approx(18 * MINUTE)


def test_ten_minutes_after_asking_it_is_reviewed_and_not_approved(desk_on, clock):
    entry = sealed(desk_on, "IDENT on a faulty pump")
    clock.advance(hours=2)
    assert isinstance(ask(desk_on, entry).stage, Cooling)
    clock.advance(minutes=9, seconds=59)
    assert cool.settle(desk_on).to_review == ()
    clock.advance(seconds=1)
    assert cool.settle(desk_on).to_review == (entry,)
    stage = stage_of(desk_on, entry)
    assert isinstance(stage, Review)
    assert stage.left_early.after == pytest.approx(2 * HOUR + 10 * MINUTE)
    clipboard = MemoryClipboard()
    assert isinstance(copy.copy_approved(desk_on, entry, clipboard), Refusal)
    assert clipboard.texts == []
    refused = approve.approve_text(desk_on, entry)
    assert refused.reasons == {Reason.MUST_CHANGE, Reason.UNANSWERED}


def test_the_reason_is_kept_with_the_entry_to_the_end(desk_on, clock):
    entry = sealed(desk_on)
    ask(desk_on, entry)
    clock.advance(minutes=10)
    cool.settle(desk_on)
    looked = review.look_again(desk_on, desk_on.read(entry))
    for question in looked.questions:
        review.answer(desk_on, entry, question.id, "yes" if question.kind == "confirm" else "said")
    stage = approve.approve_text(desk_on, entry).stage
    assert isinstance(stage, Ready)
    assert stage.left_early.reason == "a recall, lot numbers in the post"
    assert write.make_private(desk_on, entry).text == TEXT


def test_the_reason_is_in_no_file_that_can_be_read(desk_on, folder):
    entry = sealed(desk_on)
    ask(desk_on, entry, reason="canaryreason in the encrypted file")
    desk_on.journal.close()
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "journal.vault" for path in files)
    assert not [path.name for path in files if b"canaryreason" in path.read_bytes()]


def test_the_ten_minutes_go_on_while_the_program_is_closed(desk_on, clock, reopen):
    entry = sealed(desk_on)
    ask(desk_on, entry)
    clock.advance(minutes=4)
    again = reopen()
    assert stage_of(again, entry).seconds_left == pytest.approx(6 * MINUTE)
    clock.advance(minutes=6)
    assert isinstance(stage_of(reopen(), entry), Review)


def test_neither_a_turned_clock_nor_a_restart_makes_them_shorter(desk_on, clock, reopen):
    entry = sealed(desk_on)
    ask(desk_on, entry)
    clock.turn(hours=9)
    clock.vouched = False
    clock.reboot()
    clock.turn(hours=9)
    again = reopen()
    assert stage_of(again, entry).seconds_left > 9 * MINUTE


def test_going_back_to_waiting_loses_nothing(desk_on, clock):
    asked, plain = sealed(desk_on), sealed(desk_on)
    clock.advance(hours=1)
    ask(desk_on, asked)
    clock.advance(minutes=9)
    way_out.go_back(desk_on, asked)
    clock.advance(hours=1)
    cool.settle(desk_on)
    assert stage_of(desk_on, asked).way_out is None
    assert stage_of(desk_on, asked).seconds_left == stage_of(desk_on, plain).seconds_left
    assert stage_of(desk_on, asked).served == stage_of(desk_on, plain).served


@pytest.mark.parametrize(
    ("typed", "reason", "missing"),
    [("people", "x", Reason.OTHER_WORDS), (SENTENCE, " ", Reason.NO_REASON)],
)
def test_without_the_sentence_or_a_reason_nothing_is_asked_for(
    desk_on, clock, typed, reason, missing
):
    entry = sealed(desk_on)
    assert ask(desk_on, entry, typed, reason).reasons == {missing}
    clock.advance(minutes=20)
    cool.settle(desk_on)
    assert isinstance(stage_of(desk_on, entry), Cooling)


def test_a_request_written_into_the_file_by_hand_starts_the_wait_anew(desk, clock):
    entry = sealed(desk)
    clock.advance(hours=3)
    cool.settle(desk)
    [(document,)] = desk.journal.vault.run("SELECT stage FROM entry WHERE id = ?", (entry,))
    forged = document.replace('"has_way_out":false', '"has_way_out":true')
    assert forged != document
    desk.journal.vault.run("UPDATE entry SET stage = ? WHERE id = ?", (forged, entry))
    stage = stage_of(desk, entry)
    assert not stage.has_way_out
    assert stage.served.seconds == 0


def test_a_draft_that_cools_again_gets_what_holds_by_then(desk_on, clock):
    entry = sealed(desk_on)
    ask(desk_on, entry)
    clock.advance(minutes=10)
    cool.settle(desk_on)
    stage = cool.cool_again(desk_on, entry).stage
    assert (stage.has_way_out, stage.way_out) == (True, None)
    clock.advance(days=3)
    cool.settle(desk_on)
    way_out.switch_off(desk_on)
    assert not cool.cool_again(desk_on, entry).stage.has_way_out
