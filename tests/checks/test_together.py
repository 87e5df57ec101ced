import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.checks.normalise import words_of
from unsent.checks.phrases import PhraseError
from unsent.checks.together import LONGEST, Together

LISTS = {"party": ("tories", "democrats"), "bad": ("sheep", "crooks")}


def found(combination, text):
    together = Together([(combination, 1)], LISTS)
    return [text[hit.start : hit.end] for hit in together.find(words_of(text))]


def test_parts_are_found_in_any_order_and_the_span_goes_from_first_to_last():
    assert found("{party} & {bad}", "crooks, I say, those tories are") == [
        "crooks, I say, those tories"
    ]


def test_one_part_alone_says_nothing():
    assert found("{party} & {bad}", "the tories met today") == []


def test_two_parts_need_two_places():
    assert found("{bad} & {bad}", "sheep") == []
    assert found("{bad} & {bad}", "sheep and crooks") == ["sheep and crooks"]


def test_what_must_be_missing_takes_it_back():
    combination = "{party} & {bad} & !not all"
    assert found(combination, "tories are crooks") == ["tories are crooks"]
    assert found(combination, "not all tories are crooks") == []


def test_parts_far_apart_do_not_belong_together():
    assert found("{party} & {bad}", "tories " + "then " * LONGEST + "sheep") == []


@pytest.mark.parametrize("combination", ["{party}", "{party} & !{bad}", "{party} & "])
def test_a_combination_of_less_than_two_things_is_refused(combination):
    with pytest.raises(PhraseError):
        Together([(combination, 1)], LISTS)


def test_a_thing_that_may_begin_with_a_word_is_found_without_it():
    assert found("so? {party} & {bad}", "tories are sheep") == ["tories are sheep"]
    assert "so tories are sheep" in found("so? {party} & {bad}", "so tories are sheep")


@given(st.text(alphabet="tories sheep crooks,", max_size=120))
def test_what_is_found_holds_both_parts(text):
    for piece in found("{party} & {bad}", text):
        assert "tories" in piece
        assert "sheep" in piece or "crooks" in piece
