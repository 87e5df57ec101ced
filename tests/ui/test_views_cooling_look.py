"""What the cooling room says about a sealed draft."""

from datetime import timedelta

import pytest

from unsent.domain.waiting import HOUR, Wait, WaitPart, WaitReason
from unsent.ui.snapshots import Screen
from unsent.ui.views.cooling.look import cooling_look
from unsent.ui.views.journal.look import room_of
from unsent.ui.wording import cooling as wording
from unsent.ui.wording import journal as journal_wording
from view_samples import NIGHT, cooling, in_english


@pytest.fixture(autouse=True)
def english():
    with in_english():
        yield


def test_a_sealed_draft_says_when_why_and_how_hot():
    look = cooling_look(cooling())
    assert look.left == "14 h 08"
    assert look.headline == "Ready to look at again tomorrow at 08:14"
    assert look.written == "Written at 02:14 on Sunday, heat 78 of 100. You said: 8 of 10."
    assert look.why == "Why 30 h"
    assert look.parts == (
        ("Your waiting period for r/nursing", "24 h"),
        ("Written hot (over 70)", "+ 6 h"),
        ("Written at night: not before 08:00", "already later"),
    )
    assert look.served == pytest.approx(1 - (14 + 8 / 60) / 30)


@pytest.mark.parametrize(
    ("left", "line"),
    [
        (2 * HOUR, "Ready to look at again today at 08:14"),
        (20 * HOUR, "Ready to look at again tomorrow at 08:14"),
        (40 * HOUR, "Ready to look at again on Monday at 08:14"),
        (20 * 24 * HOUR, "Ready to look at again on 23 November at 08:14"),
    ],
)
def test_the_day_is_said_as_one_would_say_it_now(left, line):
    assert cooling_look(cooling(seconds_left=left)).headline == line


def test_a_skipped_question_is_not_mentioned():
    assert "You said" not in cooling_look(cooling(felt=None)).written


def test_clock_time_that_does_not_count_is_one_calm_line():
    look = cooling_look(cooling(refused=24.0 * HOUR))
    assert look.refused == "The clock was moved. 24 h of that do not count."
    assert cooling_look(cooling()).refused == ""


def test_clock_time_that_may_count_yet_says_until_when():
    look = cooling_look(cooling(refused=60.0 * HOUR, refused_is_held=True))
    assert look.refused == "60 h do not count until this computer's clock is confirmed."


@pytest.mark.parametrize("reason", list(WaitReason))
def test_every_part_of_a_wait_is_named(reason):
    part = WaitPart(reason, 3 * HOUR)
    assert wording.part_label(part, cooling().place)
    assert "3 h" in wording.part_time(part)
    assert cooling_look(cooling(wait=Wait((part,)))).why == "Why 3 h"


def test_a_draft_of_long_ago_is_named_by_its_day():
    late = cooling(sealed_at=NIGHT - timedelta(days=20))
    assert "on 2 November" in cooling_look(late).written


@pytest.mark.parametrize(
    ("stage", "room"),
    [
        ("private", None),
        ("draft", None),
        ("posted", None),
        ("cooling", Screen.COOLING),
        ("review", Screen.REVIEW),
        ("ready", Screen.READY),
        ("letgo", Screen.LET_GO),
    ],
)
def test_each_stage_is_worked_on_in_one_room(stage, room):
    assert room_of(stage) is room
    assert bool(journal_wording.read_only_line(stage)) == (stage not in ("private", "draft"))
    if room is not None:
        assert journal_wording.go_to(room)
