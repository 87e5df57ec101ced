from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.writer_model import PLACES, SOUND, check
from unsent.domain.approval import Approvable, ApprovedText, approve, digest_of, release
from unsent.domain.checklist import Answer, applicable
from unsent.domain.finding import Dismissal
from unsent.domain.honest_time import Served
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.rework import rework
from unsent.domain.stage import Cooling, Draft, Posted, Private, Ready, Review, let_go
from unsent.domain.waiting import DAY, HOUR, Wait, WaitPart, WaitReason

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
WAIT = Wait((WaitPart(WaitReason.BASE, DAY),))
TEXT = "calm tea on the ward"
ANSWERS = tuple(Answer(question, value) for question, value in SOUND.items())
REVIEW = Review("slow", NOW, WAIT, heat=80, original="HOT", cooled=TEXT, answers=ANSWERS)


def facts(text=TEXT, stage=REVIEW, place="slow"):
    report, cooled = check(text), check(stage.cooled)
    return Approvable(
        text,
        report,
        rework(stage.cooled, cooled, text, report, stage.dismissals),
        applicable(report.categories(), text),
        PLACES[place],
    )


def approved(text=TEXT, stage=None):
    stage = stage or replace(REVIEW, cooled=text)
    ready = approve(stage, facts(text, stage), NOW)
    assert isinstance(ready, Ready)
    return ready


def reasons(outcome):
    assert isinstance(outcome, Refusal)
    return outcome.reasons


def test_a_reviewed_and_answered_text_is_approved_for_a_week():
    ready = approved()
    assert (ready.approved_at, ready.good_until) == (NOW, NOW + timedelta(days=7))
    assert (ready.heat_then, ready.heat_now, ready.original) == (80, 0, "HOT")
    assert ready.answers == ANSWERS


@pytest.mark.parametrize(
    "stage",
    [
        Private(),
        Draft("slow"),
        Cooling("slow", NOW, WAIT, Served(), 0, original=TEXT),
        Posted("slow", NOW, 0, 0),
        let_go(REVIEW, NOW),
    ],
)
def test_nothing_is_approved_or_released_from_another_stage(stage):
    assert reasons(approve(stage, facts(), NOW)) == {Reason.WRONG_STAGE}
    held = Reason.STILL_COOLING if isinstance(stage, Cooling) else Reason.NOT_APPROVED
    assert reasons(release(stage, TEXT, check(TEXT), NOW)) == {held}


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u00a0\u2003"])
def test_a_text_of_spaces_is_empty(text):
    assert Reason.EMPTY in reasons(approve(REVIEW, facts(text), NOW))


@pytest.mark.parametrize(
    ("text", "change", "expected"),
    [
        (TEXT + " IDENT", {}, {Reason.MUST_CHANGE, Reason.COOL_AGAIN}),
        (TEXT + " HOT", {}, {Reason.COOL_AGAIN}),
        (TEXT, {"answers": ()}, {Reason.UNANSWERED}),
        ("IDENT", {"answers": (), "cooled": "IDENT"}, {Reason.UNANSWERED, Reason.MUST_CHANGE}),
        ("calm " * 41, {"cooled": "calm " * 41}, {Reason.TOO_LONG}),
    ],
)
def test_everything_in_the_way_is_named(text, change, expected):
    stage = replace(REVIEW, **change)
    assert reasons(approve(stage, facts(text, stage), NOW)) == expected


def test_each_obstacle_carries_its_fact():
    text = TEXT + " IDENT HOT " + "calm " * 40
    refusal = approve(replace(REVIEW, answers=()), facts(text), NOW)
    known = {o.reason: o for o in refusal.obstacles}
    assert known[Reason.COOL_AGAIN].seconds == 6 * HOUR
    assert known[Reason.MUST_CHANGE].count == 1
    assert known[Reason.UNANSWERED].count == 5
    assert known[Reason.TOO_LONG].count == len(text) - 200


def test_a_place_without_a_limit_takes_any_length():
    text = "calm " * 5000
    stage = replace(REVIEW, cooled=text)
    assert isinstance(approve(stage, facts(text, stage, "quick"), NOW), Ready)


def test_a_dismissed_mark_is_accepted_and_stays_so_when_copied():
    text = "IDENT is the cat"
    dismissals = tuple(Dismissal(f.key(text), "the cat") for f in check(text).findings)
    ready = approved(text, replace(REVIEW, cooled=text, dismissals=dismissals))
    assert isinstance(release(ready, text, check(text), NOW), ApprovedText)


def test_exactly_the_approved_characters_are_released():
    text = "calm\u200b cafe\u0301 \ud83e tea\r\n"  # even half a surrogate pair
    out = release(approved(text), text, check(text), NOW)
    assert isinstance(out, ApprovedText)
    assert out.text == text


@pytest.mark.parametrize("other", ["", TEXT + " ", TEXT.upper(), TEXT.replace("a", "а"), TEXT[:-1]])
def test_a_text_that_differs_by_a_character_is_not_released(other):
    assert reasons(release(approved(), other, check(other), NOW)) == {Reason.NOT_THE_APPROVED_TEXT}


@pytest.mark.parametrize(
    ("after", "counts"),
    [
        (timedelta(0), True),
        (timedelta(days=7) - timedelta(seconds=1), True),
        (timedelta(days=7), False),
        (timedelta(seconds=-119), True),  # the clock is being adjusted
        (timedelta(minutes=-3), False),  # the clock was turned
    ],
)
def test_an_approval_counts_for_seven_days(after, counts):
    out = release(approved(), TEXT, check(TEXT), NOW + after)
    assert isinstance(out, ApprovedText) == counts
    if not counts:
        assert reasons(out) == {Reason.OUT_OF_DATE}


def test_a_mark_that_came_up_since_the_approval_stops_the_copy():
    refusal = release(approved(), TEXT, check(TEXT, {"tea", "ward"}), NOW)
    assert reasons(refusal) == {Reason.NEW_FINDING}
    assert refusal.obstacles[0].count == 2


def test_an_approved_text_is_made_at_the_door_only_and_does_not_change():
    with pytest.raises(TypeError, match="release only"):
        ApprovedText(TEXT, object())
    out = release(approved(), TEXT, check(TEXT), NOW)
    with pytest.raises(AttributeError):
        out._text = "something else"
    with pytest.raises(AttributeError):
        out.text = "something else"
    assert out.text == TEXT
    assert TEXT not in repr(out)


def test_digests_tell_texts_apart():
    assert digest_of("é") != digest_of("e\u0301")
    assert len(digest_of("\ud800")) == 64
