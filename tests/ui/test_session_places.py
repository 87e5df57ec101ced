"""What the room of the places is told about them, over a real journal."""

from dataclasses import replace

import pytest

from fakes import FakeClock
from journeys.program import make_journal
from unsent.domain.waiting import HOUR
from unsent.ui.session.places import PlacesSession
from window_hands import heard


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(tmp_path, clock, qapp):
    desk = make_journal(tmp_path / "journal", clock)[1]
    yield PlacesSession(desk)
    desk.journal.close()


def shown(session):
    return [(one.kept.place.id, one.kept.is_retired) for one in session.snapshot().places]


def test_retired_places_stand_behind_those_that_are_offered(session):
    retired = heard(session.retired)
    session.retire("reddit")
    assert retired == [("reddit",)]
    assert shown(session)[-1] == ("reddit", True)
    session.bring_back("reddit")
    assert shown(session)[0] == ("reddit", False)


def test_a_looser_wait_that_has_just_been_served_counts_for_what_is_asked_next(session, clock):
    old = session.kept_of("reddit").place.policy
    session.ask_for("reddit", replace(old, base=12 * HOUR))
    clock.advance(hours=25)
    session.ask_for("reddit", replace(old, base=18 * HOUR))
    kept = session.kept_of("reddit")
    assert (kept.place.policy.base, kept.asked) == (18 * HOUR, None)


def test_another_place_is_shown_once_the_chosen_one_is_no_more(session):
    session.choose("nowhere")
    assert session.snapshot().chosen == shown(session)[0][0]
