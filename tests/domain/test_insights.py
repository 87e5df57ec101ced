"""What drafts show together."""

import pytest

from unsent.domain.insights import (
    HotWindow,
    Outcomes,
    Topic,
    WeekHour,
    hot_window,
    outcomes,
    share_in_words,
    slot_of,
    topics,
)


def hours(*hot):
    return [WeekHour(slot_of(day, hour), 3, 60, count) for day, hour, count in hot]


def test_an_hour_of_the_week_knows_its_day_and_its_hour():
    sunday = WeekHour(slot_of(6, 23), 1, 50, 0)
    assert (sunday.slot, sunday.day, sunday.hour) == (167, 6, 23)


def test_the_hot_hours_are_found_across_midnight():
    found = hot_window(hours((0, 23, 2), (3, 1, 3), (5, 3, 1), (2, 15, 1)))
    assert found == HotWindow(begins=23, ends=5, inside=6, hot=7)


def test_the_same_hour_of_several_days_counts_together():
    assert hot_window(hours((0, 9, 1), (1, 9, 1), (2, 20, 1))) == HotWindow(9, 15, 2, 3)


def test_without_a_hot_draft_there_are_no_hot_hours():
    assert hot_window(hours((0, 9, 0))) is None
    assert hot_window([]) is None


def test_each_stage_is_counted_where_it_belongs():
    rows = [
        ("posted", True, 9), ("posted", False, 4), ("posted", None, 1), ("private", None, 16),
        ("letgo", True, 11), ("cooling", None, 2), ("review", None, 1), ("ready", True, 1),
        ("draft", False, 1),
    ]  # fmt: skip
    found = outcomes(rows)
    assert found == Outcomes(changed=9, as_is=5, private=16, let_go=11, still_open=5)
    assert (found.settled, found.stayed) == (41, 27)


def test_a_draft_counts_once_for_a_family_of_categories():
    rows = [("phi.age_over_89 phi.place tone.absolutist", 2), ("phi.name", 1), ("tone.insult", 1)]
    assert topics(rows) == (
        Topic("patient", 3),
        Topic("tone.absolutist", 2),
        Topic("tone.insult", 1),
    )


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [(27, 41, (2, 3)), (1, 2, (1, 2)), (10, 41, (1, 4)), (9, 10, None), (0, 4, None), (1, 0, None)],
)
def test_a_share_is_said_in_words_only_when_it_is_close(part, whole, said):
    assert share_in_words(part, whole) == said
