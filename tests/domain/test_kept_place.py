"""Asking for other rules: what is stricter counts now, what is looser after a full wait."""

from dataclasses import replace
from datetime import time

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.test_strictness import RULES
from unsent.domain.honest_time import Reading, Served, Step, begin
from unsent.domain.kept_place import KeptPlace, ask, credit, take_back, with_facts
from unsent.domain.place import Counting, Place, PlaceFacts, PlaceKind
from unsent.domain.strictness import weaker_in
from unsent.domain.waiting import DAY, HOUR, MINUTE, NightRule, WaitPolicy

USUAL = KeptPlace(Place("own-1", "Night owls"))
LOOSE = WaitPolicy(10 * MINUTE, 0.0, 0.0, None)


def at(seconds):
    return Reading("one", 1000.0 + seconds, 1e9 + seconds, vouched=True)


def passed(kept, begins, ends):
    return credit(kept, Step(at(ends), float(ends - begins)))


def test_what_is_stricter_counts_now_and_what_is_looser_later():
    mixed = WaitPolicy(2 * DAY, 0.0, 0.5, NightRule(time(22), time(7), time(9)))
    asked = ask(USUAL, mixed, begin(at(0)))
    assert asked.place.policy == replace(mixed, hot_share=0.25)
    assert asked.asked == mixed
    assert asked.seconds_left == 2 * DAY
    assert passed(asked, 0, 2 * DAY - 1).place.policy.hot_share == 0.25
    assert passed(asked, 0, 2 * DAY) == replace(USUAL, place=USUAL.place.with_policy(mixed))


def test_an_old_night_counts_beside_a_new_one_until_it_may_go():
    early = NightRule(time(20), time(22), time(8))
    asked = ask(USUAL, replace(USUAL.place.policy, night=early), begin(at(0)))
    assert set(asked.place.policy.nights) == {NightRule(), early}
    assert passed(asked, 0, DAY).place.policy.nights == (early,)


def test_taking_back_leaves_what_became_stricter():
    asked = ask(USUAL, WaitPolicy(2 * DAY, hot_share=0.0), begin(at(0)))
    back = take_back(asked)
    assert back.asked is None
    assert back.place.policy == WaitPolicy(2 * DAY)


def test_asking_for_something_stricter_than_was_asked_goes_on_waiting():
    asked = passed(ask(USUAL, LOOSE, begin(at(0))), 0, 20 * HOUR)
    less = ask(asked, replace(LOOSE, base=6 * HOUR), begin(at(20 * HOUR)))
    assert less.seconds_left == 4 * HOUR
    more = ask(less, LOOSE, begin(at(20 * HOUR)))
    assert more.seconds_left == DAY


def test_what_is_no_looser_drops_what_was_asked_for():
    asked = ask(USUAL, LOOSE, begin(at(0)))
    assert ask(asked, WaitPolicy(2 * DAY), begin(at(5))).asked is None
    assert ask(asked, USUAL.place.policy, begin(at(5))) == USUAL


def test_another_name_changes_nothing_about_the_wait():
    asked = ask(USUAL, LOOSE, Served())
    facts = PlaceFacts(" Day owls ", PlaceKind.ANONYMOUS, 280, Counting.X)
    changed = with_facts(asked, facts)
    assert (changed.place.name, changed.place.limit) == ("Day owls", 280)
    assert (changed.asked, changed.place.policy) == (LOOSE, asked.place.policy)


@settings(max_examples=60)
@given(st.lists(st.tuples(RULES, st.integers(0, 2 * DAY)), min_size=1, max_size=6))
def test_nothing_asked_for_ever_weakens_a_wait_before_a_full_one_has_passed(asked):
    kept, now, weakened_at = USUAL, 0, 0
    for rules, then in asked:
        before = kept
        kept = ask(kept, rules, begin(at(now)))
        assert weaker_in(kept.place.policy, before.place.policy) == ()
        old = kept.place.policy
        kept = passed(kept, now, now + then)
        now += then
        if weaker_in(kept.place.policy, old):
            assert now - weakened_at >= old.base
            weakened_at = now
