"""Stages survive being written down, and a document that was not written by us is refused."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.checklist import Answer
from unsent.domain.finding import Dismissal, FindingKey
from unsent.domain.honest_time import Served
from unsent.domain.stage import (
    Cooling,
    Draft,
    LeftEarly,
    LetGo,
    Posted,
    Private,
    Ready,
    Review,
    WayOut,
)
from unsent.domain.waiting import Wait, WaitPart
from unsent.store.faults import BadStage
from unsent.store.stage_json import decode, encode, kind_of

text = st.text(st.characters(codec="utf-8"), max_size=40)
zone = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moment = st.builds(
    lambda seconds, micro, zone: datetime.fromtimestamp(seconds, zone).replace(microsecond=micro),
    st.integers(0, 7_000_000_000),
    st.integers(0, 999_999),
    zone,
)
numbers = st.integers(-(2**53), 2**53)
floats = st.floats(allow_nan=False, allow_infinity=False)
keys = st.builds(FindingKey, text, text)
waits = st.lists(st.builds(WaitPart, seconds=numbers), max_size=4).map(tuple).map(Wait)
serveds = st.builds(
    Served, floats, st.none() | floats, floats, floats, floats, unbroken=st.booleans()
)


def of(kind):
    return st.builds(
        kind,
        **{
            name: strategy
            for name, strategy in {
                "place": text,
                "sealed_at": moment,
                "approved_at": moment,
                "good_until": moment,
                "posted_at": moment,
                "wait": waits,
                "served": serveds,
                "heat": numbers,
                "heat_then": numbers,
                "heat_now": numbers,
                "original": text,
                "cooled": text,
                "felt": st.none() | numbers,
                "note": text,
                "answers": st.lists(st.builds(Answer, text, text), max_size=3).map(tuple),
                "dismissals": st.lists(st.builds(Dismissal, keys, text), max_size=3).map(tuple),
                "known": st.lists(keys, max_size=3).map(tuple),
                "digest": text,
                "link": text,
                "has_way_out": st.booleans(),
                "way_out": st.none() | st.builds(WayOut, moment, serveds, text),
                "left_early": st.none() | st.builds(LeftEarly, floats, text),
            }.items()
            if name in kind.__dataclass_fields__
        },
    )


live = st.one_of(*(of(kind) for kind in (Private, Draft, Cooling, Review, Ready, Posted)))
stages = live | st.builds(LetGo, moment, live)


@given(stages)
def test_every_stage_reads_back_as_it_was(stage):
    document = encode(stage)
    assert decode(document) == stage
    assert encode(decode(document)) == document


@given(stages)
def test_a_stage_is_filed_under_the_name_of_its_case(stage):
    assert kind_of(stage) == type(stage).__name__.lower()
    assert json.loads(encode(stage))["stage"]["is"] == kind_of(stage)


def cooling_form(**changes):
    now = datetime(2026, 5, 4, 2, 14, tzinfo=UTC)
    wait = Wait(())
    form = json.loads(encode(Cooling("x", now, wait, Served(), 80, "secretword")))
    form["stage"].update(changes)
    return json.dumps(form)


@pytest.mark.parametrize(
    "document",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"v":1}',
        '{"v":1,"stage":{"is":"approved"}}',
        '{"v":2,"stage":{"is":"private"}}',
        '{"v":true,"stage":{"is":"private","extra":1}}',
        '{"v":1,"stage":{"is":"draft"}}',
        '{"v":1,"stage":{"is":"draft","place":7}}',
        '{"v":1,"stage":{"is":"private"},"more":1}',
        '{"v":1,"stage":{"is":"letgo","let_go_at":"2026-01-01T00:00:00+00:00","before":{"is":"letgo"}}}',
        '{"v":1,"stage":' + "[" * 100_000 + "]" * 100_000 + "}",
        cooling_form(sealed_at="2026-05-04T02:14:00"),
        cooling_form(sealed_at="yesterday"),
        cooling_form(heat="80"),
        cooling_form(heat=True),
        cooling_form(served={"seconds": "NaN"}),
        cooling_form(served={"seconds": 10**400}),
        cooling_form(wait={"parts": [{"reason": "mercy", "seconds": 1}]}),
        cooling_form(wait={"parts": {}}),
        cooling_form(secretfield=1),
        cooling_form().replace("0.0", "Infinity"),
    ],
)
def test_a_broken_document_is_refused_without_being_quoted(document):
    with pytest.raises(BadStage) as fault:
        decode(document)
    assert "secret" not in str(fault.value)


def test_a_field_that_came_later_may_be_missing():
    form = json.loads(encode(Posted("x", datetime(2026, 1, 1, tzinfo=UTC), 1, 2)))
    del form["stage"]["link"]
    assert decode(json.dumps(form)).link == ""


def test_a_stage_from_before_the_slow_way_out_has_none():
    now = datetime(2026, 5, 4, 2, 14, tzinfo=UTC)
    for stage in (
        Cooling("x", now, Wait(()), Served(), 80, "text"),
        Review("x", now, Wait(()), 80, "text", "text"),
        Ready("x", now, now, "digest", 80, 20, "text"),
        Posted("x", now, 80, 20),
    ):
        form = json.loads(encode(stage))
        for later in ("has_way_out", "way_out", "left_early"):
            form["stage"].pop(later, None)
        assert decode(json.dumps(form)) == stage
