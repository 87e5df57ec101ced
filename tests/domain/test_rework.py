import pytest

from domain.writer_model import check
from unsent.domain.finding import Dismissal
from unsent.domain.rework import rework

COOLED = "calm tea HOT rest on the ward at night"


def cost(text, cooled=COOLED, dismissals=()):
    return rework(cooled, check(cooled), text, check(text), dismissals)


@pytest.mark.parametrize(
    "text",
    [
        COOLED,
        "calm tea rest on the ward at night",  # softer
        "calm",  # taking out is free, however much
        "calm tea HOT rest on the ward",  # the story says less
        "kind tea HOT rest on a ward this night",  # some new words
    ],
)
def test_softening_and_taking_out_are_free(text):
    assert cost(text).is_free


@pytest.mark.parametrize(
    ("text", "new_must_change", "is_hotter", "is_mostly_new"),
    [
        (COOLED + " IDENT", 1, False, False),
        (COOLED + " boy", 1, False, False),  # the story says more than it did
        (COOLED + " HOT", 0, True, False),
        ("calm all words here are new today friend", 0, False, True),
        ("calm HOT HOT IDENT x y z q", 1, True, True),
    ],
)
def test_a_change_for_the_worse_cools_again(text, new_must_change, is_hotter, is_mostly_new):
    costs = cost(text)
    assert not costs.is_free
    assert (costs.new_must_change, costs.is_hotter) == (new_must_change, is_hotter)
    assert costs.is_mostly_new == is_mostly_new


def test_a_mark_that_was_there_when_it_cooled_is_not_new():
    assert cost("IDENT IDENT tea", "calm tea IDENT").new_must_change == 0


def test_a_dismissed_false_alarm_costs_nothing():
    text = COOLED + " IDENT"
    keys = [f.key(text) for f in check(text).findings if f.rule == "name"]
    assert cost(text, dismissals=[Dismissal(keys[0], "the cat")]).is_free


def test_exactly_half_new_words_are_free_and_one_more_is_not():
    assert cost("a b x y", "a b c d").is_free
    assert not cost("a x y z", "a b c d").is_free


def test_words_are_counted_each_way():
    costs = cost("calm coffee", "calm tea rest")
    assert (costs.words_added, costs.words_removed) == (1, 2)


def test_words_where_there_were_none_are_new():
    assert cost("hello", "🤬🤬").is_mostly_new
