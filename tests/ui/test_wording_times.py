from datetime import UTC, datetime

import pytest

from unsent.ui.wording.times import countdown, duration, near_day

MINUTE, HOUR, DAY = 60, 3600, 86400
NOW = datetime(2026, 11, 22, 2, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 min"),
        (10 * MINUTE, "10 min"),
        (HOUR, "1 h"),
        (7.5 * HOUR, "7 h 30"),
        (24 * HOUR, "24 h"),
        (30 * HOUR, "30 h"),
        (71 * HOUR, "71 h"),
        (3 * DAY, "3 days"),
        (108 * HOUR, "4 days 12 h"),
        (30 * DAY, "30 days"),
    ],
)
def test_a_duration_says_all_of_it(seconds, words):
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 min"),
        (1, "1 min"),
        (59 * MINUTE + 1, "1 h 00"),
        (14 * HOUR + 8 * MINUTE, "14 h 08"),
        (14 * HOUR + 8 * MINUTE + 1, "14 h 09"),
        (4 * DAY + HOUR, "4 days 1 h"),
    ],
)
def test_a_countdown_is_never_over_before_it_is(seconds, words):
    assert countdown(seconds) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (NOW, "today"),
        (datetime(2026, 11, 23, 8, 14, tzinfo=UTC), "tomorrow"),
        (datetime(2026, 11, 21, 23, 0, tzinfo=UTC), "yesterday"),
        (datetime(2026, 11, 26, 8, 0, tzinfo=UTC), "Thursday"),
        (datetime(2026, 11, 29, 8, 0, tzinfo=UTC), "29 November"),
    ],
)
def test_a_day_is_said_as_one_would_say_it_now(moment, words):
    assert near_day(moment, NOW) == words
