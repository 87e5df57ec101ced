"""The monthly question, as it is kept."""

from unsent.domain.checkin import Answered, Checkin
from unsent.flows import checkin


def test_nothing_is_asked_until_somebody_wants_it(desk, clock):
    assert checkin.checkin(desk) == Checkin()
    checkin.want(desk, is_wanted=True)
    assert checkin.checkin(desk).is_due(clock.local().date())


def test_an_answer_is_kept_over_restarts(desk, clock, reopen):
    checkin.want(desk, is_wanted=True)
    checkin.answer(desk, 3)
    today = clock.local().date()
    assert checkin.checkin(reopen()) == Checkin(True, (Answered(today, 3),))


def test_a_second_answer_of_the_day_replaces_the_first(desk):
    checkin.answer(desk, 3)
    checkin.answer(desk, 2)
    assert [given.level for given in checkin.checkin(desk).answers] == [2]


def test_putting_it_off_asks_again_in_a_month(desk, clock):
    checkin.want(desk, is_wanted=True)
    checkin.put_off(desk)
    assert not checkin.checkin(desk).is_due(clock.local().date())
    clock.advance(days=28)
    assert checkin.checkin(desk).is_due(clock.local().date())


def test_switching_it_off_keeps_the_answers_and_forgetting_drops_them(desk):
    checkin.want(desk, is_wanted=True)
    checkin.answer(desk, 4)
    checkin.want(desk, is_wanted=False)
    before = checkin.checkin(desk)
    assert len(before.answers) == 1
    checkin.forget_answers(desk)
    assert checkin.checkin(desk).answers == ()
    checkin.restore(desk, before)
    assert checkin.checkin(desk) == before
