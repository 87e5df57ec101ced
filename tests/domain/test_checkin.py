"""The monthly question."""

from datetime import date, timedelta

import pytest

from unsent.domain.checkin import Answered, Checkin

TODAY = date(2026, 11, 22)


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("known", "is_due"),
    [
        (Checkin(), False),
        (Checkin(is_wanted=True), True),
        (Checkin(is_wanted=True, answers=(Answered(ago(27), 3),)), False),
        (Checkin(is_wanted=True, answers=(Answered(ago(28), 3),)), True),
        (Checkin(is_wanted=True, answers=(Answered(ago(60), 3),), put_off=ago(3)), False),
        (Checkin(is_wanted=False, answers=(Answered(ago(60), 3),)), False),
        (Checkin(is_wanted=True, put_off=ago(-400)), False),
    ],
)
def test_it_is_asked_only_when_wanted_and_once_a_month(known, is_due):
    assert known.is_due(TODAY) is is_due


def test_the_next_time_is_four_weeks_after_the_last():
    assert Checkin(is_wanted=True, put_off=TODAY).next_on() == TODAY + timedelta(days=28)
    assert Checkin(is_wanted=True).next_on() is None


@pytest.mark.parametrize("level", [0, 6])
def test_there_are_five_answers(level):
    with pytest.raises(ValueError, match="five"):
        Answered(TODAY, level)
