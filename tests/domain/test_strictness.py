"""The one order by which waiting rules are tightened and loosened."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.strictness import Respect, strictest, weaker_in
from unsent.domain.waiting import DAY, HOUR, LONGEST, SHORTEST, NightRule, WaitPolicy, wait_for

USUAL = WaitPolicy()
HALF_HOURS = st.integers(0, 47).map(lambda n: time(n // 2, 30 * (n % 2)))
NIGHTS = st.builds(NightRule, HALF_HOURS, HALF_HOURS, HALF_HOURS)
SHARES = st.sampled_from((0.0, 0.1, 0.25, 0.5, 1.0))
BASES = st.one_of(
    st.sampled_from((SHORTEST, HOUR, 6 * HOUR, DAY, 3 * DAY)), st.integers(SHORTEST, LONGEST)
)
RULES = st.builds(
    WaitPolicy, BASES, SHARES, SHARES, st.none() | NIGHTS, st.lists(NIGHTS, max_size=2).map(tuple)
)
WRITTEN = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis takes naive bounds
TEXTS = st.tuples(st.sampled_from((0, 100)), st.integers(0, 1), WRITTEN)


@pytest.mark.parametrize(
    ("changed", "respects"),
    [
        ({}, ()),
        ({"base": DAY - 60}, (Respect.BASE,)),
        ({"base": 2 * DAY}, ()),
        ({"hot_share": 0.0}, (Respect.HOT,)),
        ({"must_change_share": 0.1}, (Respect.MUST_CHANGE,)),
        ({"night": None}, (Respect.NIGHT,)),
        ({"night": NightRule(not_before=time(7, 30))}, (Respect.NIGHT,)),
        ({"night": NightRule(begins=time(23))}, (Respect.NIGHT,)),
        ({"night": NightRule(ends=time(5))}, (Respect.NIGHT,)),
        ({"night": NightRule(time(21), time(7), time(9))}, ()),
        ({"night": NightRule(time(21), time(7), time(7, 30))}, (Respect.NIGHT,)),
        # however long the base is: a shorter one may be asked for later
        ({"base": LONGEST, "hot_share": 0.0, "night": None}, (Respect.HOT, Respect.NIGHT)),
    ],
)
def test_rules_are_weaker_as_soon_as_they_are_in_one_respect(changed, respects):
    assert weaker_in(replace(USUAL, **changed), USUAL) == respects


def test_a_night_that_never_comes_is_none():
    never = replace(USUAL, night=NightRule(begins=time(1), ends=time(1)))
    assert weaker_in(never, replace(USUAL, night=None)) == ()
    assert weaker_in(never, USUAL) == (Respect.NIGHT,)


@given(RULES, RULES, TEXTS)
def test_what_is_not_weaker_makes_no_text_wait_any_shorter(new, old, text):
    if not weaker_in(new, old):
        assert wait_for(new, *text).seconds >= wait_for(old, *text).seconds


@given(RULES, RULES, TEXTS)
def test_the_strictest_of_two_is_weaker_than_neither(one, other, text):
    both = strictest(one, other)
    assert weaker_in(both, one) == weaker_in(both, other) == ()
    longer = max(wait_for(one, *text).seconds, wait_for(other, *text).seconds)
    assert wait_for(both, *text).seconds >= longer


@given(RULES, RULES, RULES)
def test_the_strictest_of_two_is_no_stricter_than_it_must_be(one, other, third):
    if not weaker_in(third, one) and not weaker_in(third, other):
        assert weaker_in(third, strictest(one, other)) == ()


@given(RULES, RULES, RULES)
def test_it_is_an_order(one, other, third):
    assert weaker_in(one, one) == ()
    if not weaker_in(one, other) and not weaker_in(other, third):
        assert weaker_in(one, third) == ()


@given(RULES, RULES, WRITTEN)
def test_rules_that_are_weaker_in_neither_direction_are_the_same_for_every_text(one, other, at):
    if not weaker_in(one, other) and not weaker_in(other, one):
        for heat in (0, 100):
            assert wait_for(one, heat, 1, at).seconds == wait_for(other, heat, 1, at).seconds


@given(NIGHTS, NIGHTS, st.integers(0, 1439))
def test_a_night_that_is_not_weaker_lets_nothing_through_at_any_minute(new, old, minute):
    with_new, with_old = replace(USUAL, night=new), replace(USUAL, night=old)
    at = datetime(2026, 11, 22, minute // 60, minute % 60, tzinfo=UTC)
    if (with_new.until_morning(at) or 0) < (with_old.until_morning(at) or 0):
        assert weaker_in(with_new, with_old) == (Respect.NIGHT,)
