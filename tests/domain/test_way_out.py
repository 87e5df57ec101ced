"""The slow way out of a wait: typed, reasoned, ten honest minutes, and never past the review."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from unsent.domain.approval import ApprovedText, release
from unsent.domain.finding import Report
from unsent.domain.honest_time import Ledger, Reading, Served, advance, begin, serve, sure
from unsent.domain.refusal import Obstacle, Reason, Refusal
from unsent.domain.stage import (
    WAY_OUT_TAKES,
    Cooling,
    Draft,
    LetGo,
    Posted,
    Private,
    Ready,
    Review,
    change_text,
    cool,
    distrust,
    keep_private,
    mark_posted,
    start_cooling,
)
from unsent.domain.waiting import DAY, Wait, WaitPart, WaitReason
from unsent.domain.way_out import ask, close, go_back, is_the_sentence, is_worth_asking

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
SENTENCE = "Die Leute müssen das heute wissen."
WAIT = Wait((WaitPart(WaitReason.BASE, DAY),))
TEXT = "A batch of the pump is faulty."


def reading(ticks=0.0, boot="one", off_by=0.0, vouched=True, started=0.0):
    return Reading(boot, ticks - started, NOW.timestamp() + ticks + off_by, vouched)


def cooling(**changes):
    stage = Cooling("x", NOW, WAIT, begin(reading()), 20, TEXT, has_way_out=True)
    return replace(stage, **changes)


def asked(stage=None, **changes):
    given = {"typed": SENTENCE, "sentence": SENTENCE, "reason": "a recall", "now": NOW}
    served = changes.pop("served", begin(reading()))
    return ask(stage or cooling(), served=served, **(given | changes))


def looked(stage, ledger, at):
    ledger, step = advance(ledger, at)
    return (cool(stage, TEXT, step) if isinstance(stage, Cooling) else stage), ledger


def test_it_is_asked_for_with_a_reason_that_is_kept():
    stage = asked(reason="  a recall\n")
    assert isinstance(stage, Cooling)
    assert stage.way_out.reason == "a recall"
    assert stage.way_out.asked_at == NOW
    assert stage.way_out.seconds_left == stage.seconds_left == WAY_OUT_TAKES == 600
    assert "recall" not in repr(stage)


@pytest.mark.parametrize("typed", ["", SENTENCE[:-1], SENTENCE.lower(), SENTENCE + " ja", "wissen"])
def test_a_sentence_that_is_not_typed_letter_for_letter_asks_for_nothing(typed):
    assert asked(typed=typed).reasons == {Reason.OTHER_WORDS}


def test_how_a_keyboard_makes_a_letter_does_not_matter():
    assert is_the_sentence(SENTENCE.replace("ü", "u\u0308") + " ", SENTENCE)
    assert not is_the_sentence(SENTENCE.replace("ü", "u"), SENTENCE)
    assert not is_the_sentence("", "")


def test_everything_that_is_missing_is_named_at_once():
    refusal = asked(cooling(has_way_out=False), reason=" \n", typed="no")
    assert refusal.reasons == {Reason.NO_WAY_OUT, Reason.NO_REASON, Reason.OTHER_WORDS}


def test_it_is_not_asked_for_where_the_wait_is_over_sooner():
    stage = cooling(served=Served(DAY - 600.0))
    assert asked(stage) == Refusal((Obstacle(Reason.SOON_OVER, seconds=600.0),))
    assert not is_worth_asking(stage)
    assert is_worth_asking(cooling(served=Served(DAY - 601.0)))
    assert not is_worth_asking(cooling(has_way_out=False))
    assert not is_worth_asking(asked())


@pytest.mark.parametrize("stage", [Private(), Draft("x"), LetGo(NOW, cooling()), asked()])
def test_only_a_draft_that_waits_and_has_not_asked_can_ask(stage):
    assert asked(stage).reasons == {Reason.WRONG_STAGE}


def test_after_ten_minutes_it_is_a_review_that_knows_why():
    stage, ledger = looked(asked(), Ledger(reading()), reading(599))
    assert stage.seconds_left == 1
    review, _ = looked(stage, ledger, reading(600))
    assert isinstance(review, Review)
    assert review.cooled == review.original == TEXT
    assert review.wait == WAIT
    assert (review.left_early.after, review.left_early.reason) == (600, "a recall")
    assert review.answers == ()
    assert not isinstance(release(review, TEXT, Report(), NOW), ApprovedText)


def test_going_back_loses_nothing_of_the_wait():
    stage, ledger = looked(asked(), Ledger(reading()), reading(540))
    back = go_back(stage)
    plain, _ = looked(cooling(), Ledger(reading()), reading(540))
    assert back == plain
    assert go_back(back).reasons == {Reason.WRONG_STAGE}
    later, _ = looked(back, ledger, reading(700))
    assert isinstance(later, Cooling)
    assert asked(later, served=begin(reading(700))).seconds_left == 600


def test_a_wait_that_is_served_meanwhile_was_not_left_early():
    stage = asked(cooling(served=replace(begin(reading()), seconds=DAY - 601.0)))
    review, _ = looked(stage, Ledger(reading()), reading(700))
    assert isinstance(review, Review)
    assert review.left_early is None


def test_what_was_kept_goes_on_to_the_end_and_not_into_a_new_round():
    review, _ = looked(asked(), Ledger(reading()), reading(600))
    ready = Ready("x", NOW, NOW, "", 20, 10, TEXT, left_early=review.left_early)
    posted = mark_posted(ready, NOW)
    assert isinstance(posted, Posted)
    assert posted.left_early == review.left_early
    again = start_cooling(review, TEXT, wait=WAIT, served=Served(), heat=20, felt=None, now=NOW)
    assert (again.has_way_out, again.way_out) == (False, None)
    for private in (keep_private(review), change_text(ready), change_text(asked())):
        assert "recall" not in str(private)


def test_switching_it_off_takes_it_from_drafts_that_cool_and_from_nothing_else():
    waiting = cooling(has_way_out=False)
    assert close(asked()) == close(cooling()) == waiting
    assert close(LetGo(NOW, asked())) == LetGo(NOW, waiting)
    review, _ = looked(asked(), Ledger(reading()), reading(600))
    for stage in (Private(), Draft("x"), review, LetGo(NOW, Private())):
        assert close(stage) == stage


def test_a_stage_edited_by_hand_has_no_way_out():
    stage = distrust(asked(), TEXT, WAIT, Served(), NOW)
    assert (stage.has_way_out, stage.way_out) == (False, None)


def test_a_turned_clock_after_a_restart_gives_none_of_the_ten_minutes():
    ledger = Ledger(reading())
    stage = asked()
    for boot in range(5):
        at = reading(60, f"boot {boot}", off_by=DAY * (boot + 1), vouched=False, started=59)
        stage, ledger = looked(stage, ledger, at)
    assert isinstance(stage, Cooling)
    assert stage.way_out.served.seconds > 600, "the wait would take some of it on trust"
    assert stage.way_out.seconds_left > 590


def test_a_night_switched_off_counts_once_the_clock_is_vouched_for():
    at = reading(8 * 3600, "two", started=8 * 3600 - 30)
    review, _ = looked(asked(), Ledger(reading()), at)
    assert isinstance(review, Review)


EVENTS = st.one_of(
    st.tuples(st.just("pass"), st.floats(0, 700)),
    st.tuples(st.just("restart"), st.floats(1, 700)),
    st.tuples(st.just("turn"), st.sampled_from([-9e6, -DAY, -50.0, 50.0, 3600.0, DAY, 9e6])),
    st.tuples(st.just("set right"), st.floats(-60, 60)),
    st.tuples(st.just("network"), st.none()),
    st.tuples(st.just("look"), st.none()),
)


class Machine:
    """A computer with a true time, in seconds since the way out was asked for."""

    def __init__(self, before, off_by, vouched):
        self.true, self.off_by, self.online = 0.0, off_by, vouched
        self.boot, self.booted = 0, -before

    def reading(self):
        wall = NOW.timestamp() + self.true + self.off_by
        vouched = self.online and abs(self.off_by) <= 60
        return Reading(f"boot {self.boot}", self.true - self.booted, wall, vouched)

    def meets(self, event, value):
        match event:
            case "pass":
                self.true += value
            case "restart":
                self.true += value
                self.boot, self.booted = self.boot + 1, self.true - value / 2
            case "turn":
                self.off_by += value
            case "set right":
                self.off_by = value
            case "network":
                self.online = not self.online


@given(
    st.floats(0, 9e5),
    st.floats(-60, 60) | st.just(DAY * 30.0),
    st.booleans(),
    st.lists(EVENTS, max_size=14),
)
@example(0.0, -60.0, True, [("restart", 520.0), ("set right", 60.0)])
def test_no_sequence_of_readings_makes_it_shorter_than_ten_minutes(before, off_by, online, events):
    machine = Machine(before, off_by, online)
    ledger, at = Ledger(machine.reading()), machine.reading()
    stage = cooling(served=begin(at), wait=Wait((WaitPart(WaitReason.BASE, 30 * DAY),)))
    stage = asked(stage, served=begin(at))
    for event, value in [*events, ("look", None)]:
        machine.meets(event, value)
        if event == "look" or int(machine.true) % 2:
            stage, ledger = looked(stage, ledger, machine.reading())
        if isinstance(stage, Review):
            assert machine.true >= WAY_OUT_TAKES - 1e-3
            return
        assert sure(stage.way_out.served) <= machine.true + 1e-3


@given(st.lists(st.floats(0.5, 200), min_size=3, max_size=20), st.booleans())
def test_an_honest_machine_that_stays_on_waits_ten_minutes_and_no_more(steps, vouched):
    machine = Machine(100.0, 0.0, vouched)
    assume(sum(steps) >= 600)
    ledger, stage = Ledger(machine.reading()), asked(served=begin(machine.reading()))
    for seconds in steps:
        machine.meets("pass", seconds)
        stage, ledger = looked(stage, ledger, machine.reading())
        if abs(machine.true - 600) > 1e-3:
            assert isinstance(stage, Review) == (machine.true > 600)


def test_what_is_sure_leaves_out_trust_and_the_error_of_two_vouched_clocks():
    assert sure(Served(500.0)) == 500
    assert sure(Served(500.0, trusted=200.0, unproven=100.0)) == 200
    assert sure(Served(500.0, anchor=1.0, unbroken=False)) == 380
    assert sure(Served(500.0, unbroken=False)) == 500
    assert sure(serve(Served(), advance(Ledger(reading()), reading(5))[1])) == 5
