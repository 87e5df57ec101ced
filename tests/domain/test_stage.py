from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unsent.domain.checklist import Answer
from unsent.domain.finding import Dismissal, FindingKey
from unsent.domain.honest_time import Reading, Served, Step
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.stage import (
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
    expire,
    is_gone,
    keep_private,
    leave_note,
    let_go,
    mark_posted,
    might_post,
    place_of,
    start_cooling,
    take_back,
)
from unsent.domain.waiting import DAY, HOUR, Wait, WaitPart, WaitReason

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
WAIT = Wait((WaitPart(WaitReason.BASE, DAY),))
DISMISSED = (Dismissal(FindingKey("r", "w"), "why"),)

PRIVATE = Private()
DRAFT = Draft("x", DISMISSED)
COOLING = Cooling(
    "x", NOW, WAIT, Served(), 80, original="hot", felt=9, note="hello", dismissals=DISMISSED
)
REVIEW = Review("x", NOW, WAIT, 80, "hot", "hot", 9, "hello", (Answer("aloud", "yes"),), DISMISSED)
READY = Ready("x", NOW, NOW + WEEK, "digest", 80, 20, original="hot")
POSTED = Posted("x", NOW, 80, 20)
BIN = LetGo(NOW, REVIEW)
STAGES = [PRIVATE, DRAFT, COOLING, REVIEW, READY, POSTED, BIN]


def seal(stage, text="hotter"):
    return start_cooling(stage, text, wait=WAIT, served=Served(), heat=50, felt=3, now=NOW)


TRANSITIONS = {
    "might_post": (lambda stage: might_post(stage, "y"), {Private, Draft}, Draft),
    "keep_private": (keep_private, {Private, Draft, Cooling, Review, Ready, Posted}, Private),
    "start_cooling": (seal, {Draft, Review}, Cooling),
    "leave_note": (lambda stage: leave_note(stage, "n"), {Cooling}, Cooling),
    "change_text": (change_text, {Cooling, Review, Ready}, Draft),
    "mark_posted": (lambda stage: mark_posted(stage, NOW), {Ready}, Posted),
    "let_go": (lambda stage: let_go(stage, NOW), {type(stage) for stage in STAGES}, LetGo),
    "take_back": (take_back, {LetGo}, Review),
}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: type(stage).__name__)
@pytest.mark.parametrize("verb", TRANSITIONS)
def test_each_stage_allows_exactly_its_own_verbs(verb, stage):
    transition, allowed, becomes = TRANSITIONS[verb]
    outcome = transition(stage)
    if type(stage) in allowed:
        assert isinstance(outcome, becomes)
    else:
        assert isinstance(outcome, Refusal)
        assert outcome.reasons == {Reason.WRONG_STAGE}


def test_another_place_keeps_what_was_said_about_the_marks():
    assert might_post(DRAFT, "y") == replace(DRAFT, place="y")


def test_sealing_keeps_what_was_written():
    sealed = seal(DRAFT)
    assert (sealed.original, sealed.heat, sealed.felt, sealed.sealed_at) == ("hotter", 50, 3, NOW)
    assert sealed.note == ""


def test_what_was_waved_aside_while_hot_is_asked_again_in_review():
    assert seal(DRAFT).dismissals == ()
    assert seal(REVIEW).dismissals == DISMISSED


def test_cooling_again_keeps_the_first_original_and_the_note():
    sealed = seal(REVIEW)
    assert (sealed.original, sealed.note, sealed.served.seconds) == ("hot", "hello", 0)


@pytest.mark.parametrize("stage", [DRAFT, REVIEW])
def test_nothing_is_sealed_without_words(stage):
    assert seal(stage, " \n").reasons == {Reason.EMPTY}


def step(seconds):
    return Step(Reading("b", 1000 + seconds, 0, vouched=False), seconds)


def test_a_wait_is_served_bit_by_bit():
    stage = cool(COOLING, "hot", step(23 * HOUR))
    assert isinstance(stage, Cooling)
    assert stage.seconds_left == HOUR
    assert isinstance(cool(stage, "hot", step(HOUR - 1)), Cooling)
    assert isinstance(cool(stage, "hot", step(HOUR)), Review)


def test_a_review_starts_without_answers_and_knows_what_cooled():
    stage = cool(replace(seal(REVIEW), note="later"), "hotter", step(DAY))
    assert stage == Review("x", NOW, WAIT, 50, "hot", "hotter", 3, "later", (), DISMISSED)


def test_there_is_never_less_than_nothing_left():
    assert replace(COOLING, served=Served(2 * DAY)).seconds_left == 0


def test_opening_a_text_for_editing_forgets_its_wait_and_its_dismissals():
    assert all(change_text(stage) == Draft("x") for stage in (COOLING, REVIEW, READY))


def test_an_approval_expires_into_a_draft():
    assert expire(READY, NOW + WEEK - timedelta(seconds=1)) == READY
    assert expire(READY, NOW + WEEK) == Draft("x")


def test_an_approval_outlives_a_start_before_the_clock_is_set():
    assert expire(READY, datetime(1970, 1, 1, tzinfo=UTC)) == READY


def test_posting_keeps_the_figures():
    assert mark_posted(READY, NOW, "link") == Posted("x", NOW, 80, 20, "link")


def test_what_is_in_the_bin_stays_where_it_was():
    assert let_go(BIN, NOW + WEEK) == BIN
    assert take_back(BIN) == REVIEW


def test_an_approval_does_not_survive_the_bin():
    assert take_back(let_go(READY, NOW)) == Draft("x")


def test_the_bin_keeps_things_for_a_week():
    assert not is_gone(BIN, NOW + WEEK - timedelta(seconds=1))
    assert is_gone(BIN, NOW + WEEK)


@pytest.mark.parametrize("stage", [COOLING, REVIEW, READY])
def test_a_stage_edited_by_hand_starts_its_wait_again_with_the_text_kept(stage):
    again = distrust(stage, "text", WAIT, Served(), NOW + WEEK)
    assert again == Cooling("x", NOW + WEEK, WAIT, Served(), 80, original="text")


def test_other_stages_edited_by_hand_give_nothing_away():
    assert distrust(BIN, "text", WAIT, Served(), NOW) == LetGo(NOW, Private())
    for stage in (PRIVATE, DRAFT, POSTED):
        assert distrust(stage, "text", WAIT, Served(), NOW) == stage


def test_a_place_is_known_wherever_there_is_one():
    assert [place_of(stage) for stage in STAGES] == [None, "x", "x", "x", "x", "x", None]


def test_a_stage_shows_none_of_its_words():
    stages = [replace(COOLING, original="SECRET", note="SECRET"), replace(REVIEW, cooled="SECRET")]
    assert "SECRET" not in repr([*stages, replace(READY, original="SECRET")])
