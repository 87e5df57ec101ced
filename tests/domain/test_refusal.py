from unsent.domain.refusal import Obstacle, Reason, Refusal, refuse


def test_a_refusal_for_one_reason_carries_its_facts():
    assert refuse(Reason.MUST_CHANGE, count=2) == Refusal((Obstacle(Reason.MUST_CHANGE, 2),))
    assert refuse(Reason.COOL_AGAIN, seconds=60).obstacles[0].seconds == 60


def test_a_refusal_lists_each_reason_once():
    refusal = Refusal(
        (Obstacle(Reason.EMPTY), Obstacle(Reason.EMPTY), Obstacle(Reason.TOO_LONG, 3))
    )
    assert refusal.reasons == {Reason.EMPTY, Reason.TOO_LONG}
