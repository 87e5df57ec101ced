"""Making, changing, ordering and retiring places over a real journal."""

from dataclasses import replace

import pytest

from place_rules import ask_base, asked_base
from unsent.domain.honest_time import begin
from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import Counting, NameFault, Place, PlaceFacts, PlaceKind
from unsent.domain.waiting import DAY, HOUR, MINUTE, WaitPolicy
from unsent.flows import cool, places, write
from unsent.flows.desk import ELSEWHERE, built_in_places

FACTS = PlaceFacts("r/nursing", PlaceKind.ANONYMOUS, 40_000)


def offered(desk):
    return [place.id for place in desk.offered()]


def made(desk, name="r/nursing"):
    place = places.make(desk, PlaceFacts(name))
    assert isinstance(place, Place)
    return place.id


def test_before_anything_is_changed_the_built_in_places_are_there(desk, reopen):
    assert desk.offered() == tuple(built_in_places().values())
    assert reopen().offered() == desk.offered()


def test_a_place_is_made_and_still_there_after_a_restart(desk, reopen):
    place = places.make(desk, FACTS)
    assert (place.name, place.kind, place.limit) == ("r/nursing", PlaceKind.ANONYMOUS, 40_000)
    assert offered(desk)[-1] == place.id
    again = reopen()
    assert again.place(place.id) == place
    assert offered(again)[-1] == place.id


@pytest.mark.parametrize(
    ("name", "fault"),
    [("", NameFault.EMPTY), ("linkedin", NameFault.TAKEN), ("a\x00b", NameFault.UNSEEN)],
)
def test_a_name_that_cannot_be_makes_nothing(desk, name, fault):
    before = places.kept(desk)
    assert places.make(desk, replace(FACTS, name=name)) is fault
    assert places.copy(desk, "x", name) is fault
    assert places.kept(desk) == before


def test_a_place_keeps_its_own_name_when_the_rest_of_it_is_changed(desk):
    place = made(desk)
    changed = places.change(desk, place, replace(FACTS, name="r/Nursing", counting=Counting.X))
    assert (changed.name, changed.counting) == ("r/Nursing", Counting.X)
    assert places.change(desk, place, replace(FACTS, name="X")) is NameFault.TAKEN
    assert desk.place(place).name == "r/Nursing"


def test_a_built_in_place_is_copied_not_changed(desk):
    with pytest.raises(ValueError, match="copied"):
        places.change(desk, "x", FACTS)
    copied = places.copy(desk, "x", "X, for work")
    assert copied == replace(desk.place("x"), id=copied.id, name="X, for work")
    assert offered(desk).index(copied.id) == offered(desk).index("x") + 1


def test_places_stand_in_the_order_that_they_are_given(desk, reopen):
    place = made(desk)
    first = offered(desk)[0]
    for _ in range(20):
        places.move(desk, place, -1)
    assert offered(desk)[:2] == [place, first]
    places.move(desk, place, 1)
    assert offered(reopen())[:2] == [first, place]


def test_a_retired_place_is_offered_no_more_and_comes_back_where_it_stood(desk, reopen):
    before = offered(desk)
    places.retire(desk, "x")
    assert offered(desk) == [place for place in before if place != "x"]
    again = reopen()
    assert "x" not in offered(again)
    places.bring_back(again, "x")
    assert offered(again) == before


def test_a_draft_keeps_a_retired_place_and_its_wait(desk):
    entry = write.new_entry(desk, "hot", "x").id
    places.retire(desk, "x")
    assert desk.place("x").policy.base == 3 * DAY
    assert cool.seal(desk, entry).stage.wait.seconds >= 3 * DAY


def test_moving_past_a_retired_place_moves_by_one_that_is_seen(desk):
    first, second, third = offered(desk)[:3]
    places.retire(desk, second)
    places.move(desk, third, -1)
    assert offered(desk)[:2] == [third, first]


def test_somewhere_else_cannot_be_retired(desk):
    with pytest.raises(ValueError, match="nowhere else"):
        places.retire(desk, ELSEWHERE)


def test_a_new_place_starts_no_weaker_than_somewhere_else_and_the_default(desk, clock):
    assert desk.place(made(desk, "one")).policy == WaitPolicy()
    ask_base(desk, ELSEWHERE, 5 * DAY)
    assert desk.place(made(desk, "two")).policy.base == 5 * DAY
    ask_base(desk, ELSEWHERE, HOUR)
    clock.advance(days=5)
    cool.settle(desk)
    assert desk.place(ELSEWHERE).policy.base == HOUR
    assert desk.place(made(desk, "three")).policy.base == DAY


def test_a_copy_is_no_way_round_a_wait(desk, clock):
    ask_base(desk, "x", HOUR)
    clock.advance(hours=71)
    cool.settle(desk)
    copied = places.copy(desk, "x", "X again").id
    assert desk.place(copied).policy.base == 3 * DAY
    ask_base(desk, copied, 10 * MINUTE)
    clock.advance(hours=2)
    cool.settle(desk)
    assert desk.place("x").policy.base == HOUR
    assert desk.place(copied).policy.base == 3 * DAY
    clock.advance(hours=70)
    cool.settle(desk)
    assert desk.place(copied).policy.base == 10 * MINUTE


def test_a_built_in_place_is_put_back_to_how_it_came(desk, clock):
    ask_base(desk, "x", 5 * DAY)
    places.ask_for(desk, "x", places.rules_as_it_came("x"))
    assert (desk.place("x").policy.base, asked_base(desk, "x")) == (5 * DAY, 3 * DAY)
    clock.advance(days=5)
    cool.settle(desk)
    assert desk.place("x") == built_in_places()["x"]
    assert places.rules_as_it_came(made(desk)) is None


def test_a_looser_rule_counts_later_whichever_it_is(desk, clock):
    old = desk.place("reddit").policy
    new = replace(old, hot_share=0.0, must_change_share=0.0, night=None)
    places.ask_for(desk, "reddit", new)
    assert desk.place("reddit").policy == old
    clock.advance(days=1)
    cool.settle(desk)
    assert desk.place("reddit").policy == new


def test_waits_from_before_places_could_be_changed_are_kept(desk, clock, reopen):
    served = {"seconds": 3600.0, "anchor": None, "since": 0.0, "trusted": 0.0, "unproven": 0.0,
              "unbroken": True, "boot": "", "ticks": 0.0}  # fmt: skip
    fresh = served | {"seconds": 0.0}
    rows = {
        "reddit": {"seconds": 2 * DAY, "pending": None, "served": fresh},
        "x": {"seconds": 3 * DAY, "pending": HOUR, "served": served},
    }
    desk.journal.settings.set("bases", rows)
    again = reopen()
    assert again.place("reddit").policy.base == 2 * DAY
    assert asked_base(again, "x") == HOUR
    assert places.kept_of(again, "x").seconds_left <= 3 * DAY - HOUR
    made(again)
    assert again.journal.settings.get("bases") is None
    assert again.place("reddit").policy.base == 2 * DAY
    clock.advance(days=3)
    cool.settle(again)
    assert again.place("x").policy.base == HOUR


def test_what_a_built_in_place_is_comes_with_the_program(desk):
    from unsent.store import places as store

    older = replace(desk.place("x"), limit=140, policy=WaitPolicy(5 * DAY))
    store.write(desk.journal.settings, (KeptPlace(older, served=begin(desk.clock.reading())),))
    places.open_places(desk)
    assert desk.place("x").limit == 280
    assert desk.place("x").policy.base == 5 * DAY
    assert offered(desk)[0] == "x"
    assert set(offered(desk)) == set(built_in_places())


def test_damaged_places_are_refused_and_nothing_of_them_is_said(desk):
    from unsent.store import places as store
    from unsent.store.faults import Damaged

    desk.journal.settings.set("places", [{"place": {"id": 3, "name": "a secret"}}])
    with pytest.raises(Damaged) as caught:
        store.read(desk.journal.settings)
    assert "secret" not in str(caught.value)
