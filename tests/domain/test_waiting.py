from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.waiting import (
    DAY,
    HOUR,
    LONGEST,
    SHORTEST,
    NightRule,
    Wait,
    WaitPart,
    WaitPolicy,
    WaitReason,
    wait_again,
    wait_for,
)

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
BASE, HOT, MUST, NIGHT, AGAIN = WaitReason


def parts(wait):
    return [(part.reason, part.seconds) for part in wait.parts]


@pytest.mark.parametrize(
    ("heat", "must_change", "hour", "expected"),
    [
        (0, 0, 12, [(BASE, DAY)]),
        (70, 0, 12, [(BASE, DAY)]),
        (71, 0, 12, [(BASE, DAY), (HOT, 6 * HOUR)]),
        (0, 3, 12, [(BASE, DAY), (MUST, 6 * HOUR)]),
        (100, 1, 12, [(BASE, DAY), (HOT, 6 * HOUR), (MUST, 6 * HOUR)]),
        (0, 0, 23, [(BASE, DAY), (NIGHT, 0)]),
    ],
)
def test_a_wait_names_every_reason(heat, must_change, hour, expected):
    wait = wait_for(WaitPolicy(), heat, must_change, NOON.replace(hour=hour))
    assert parts(wait) == expected
    assert wait.seconds == sum(seconds for _, seconds in expected)


def test_shares_of_nothing_are_no_reason():
    policy = WaitPolicy(hot_share=0, must_change_share=0, night=None)
    assert parts(wait_for(policy, 100, 5, NOON.replace(hour=2))) == [(BASE, DAY)]


@pytest.mark.parametrize(
    ("hour", "minute", "hours"), [(2, 0, 6), (22, 0, 10), (23, 30, 8.5), (5, 59, 2 + 1 / 60)]
)
def test_a_short_wait_begun_at_night_lasts_until_the_morning(hour, minute, hours):
    wait = wait_for(WaitPolicy(base=SHORTEST), 0, 0, NOON.replace(hour=hour, minute=minute))
    assert wait.seconds == hours * HOUR


@pytest.mark.parametrize(
    ("rule", "hour", "is_night"),
    [
        (NightRule(), 21, False),
        (NightRule(), 22, True),
        (NightRule(), 5, True),
        (NightRule(), 6, False),
        (NightRule(begins=time(0)), 0, True),
        (NightRule(begins=time(0)), 5, True),
        (NightRule(begins=time(0)), 15, False),  # a night that begins after midnight
        (NightRule(begins=time(1), ends=time(1)), 1, False),
    ],
)
def test_night_is_between_its_hours(rule, hour, is_night):
    assert (rule.until(NOON.replace(hour=hour)) is not None) == is_night


def test_the_morning_is_the_writer_s_own():
    written = datetime(2026, 3, 1, 23, 0, tzinfo=timezone(timedelta(hours=-8)))
    assert NightRule().until(written) == 9 * HOUR


@pytest.mark.parametrize("base", [SHORTEST - 1, LONGEST + 1, 0, -DAY])
def test_a_wait_out_of_bounds_is_refused(base):
    with pytest.raises(ValueError, match="10 minutes"):
        WaitPolicy(base=base)


@given(
    st.integers(SHORTEST, LONGEST),
    st.integers(0, 100),
    st.integers(0, 9),
    st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1)),  # noqa: DTZ001
)
def test_heat_marks_and_night_only_ever_lengthen_a_wait(base, heat, must_change, written):
    wait = wait_for(WaitPolicy(base=base), heat, must_change, written.replace(tzinfo=UTC))
    assert all(part.seconds >= 0 for part in wait.parts)
    assert base <= wait.seconds <= max(1.5 * base + 1, 10 * HOUR)


@pytest.mark.parametrize(("first", "again"), [(DAY, 6 * HOUR), (2 * HOUR, HOUR), (600, HOUR)])
def test_cooling_again_takes_a_quarter_and_at_least_an_hour(first, again):
    wait = wait_again(Wait((WaitPart(BASE, first),)))
    assert parts(wait) == [(AGAIN, again)]
    assert wait_again(wait) == wait  # a third round is as long as the second
