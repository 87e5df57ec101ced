import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.checks.lexicon import load_lists, read_lists
from unsent.checks.normalise import words_of
from unsent.checks.phrases import PhraseError
from unsent.checks.shapes import ShapeIndex, parse_shape

LISTS = {"group": ("deaf patients", "women"), "drug": ("*olol", "blood thinner"), "bad": ("lazy",)}


def found(shape, text):
    index = ShapeIndex([(shape, 1)], LISTS)
    return [text[hit.start : hit.end] for hit in index.find(words_of(text))]


def test_a_list_takes_members_of_one_and_of_several_words():
    assert found("{group} are {bad}", "deaf patients are lazy, women are lazy") == [
        "deaf patients are lazy",
        "women are lazy",
    ]


def test_a_member_may_be_an_ending():
    assert found("stop your {drug}", "stop your bisoprolol") == ["stop your bisoprolol"]
    assert found("stop your {drug}", "stop your blood-thinner") == ["stop your blood-thinner"]


def test_a_step_with_a_question_mark_may_be_missing():
    assert found("women are|is so|too? {bad}", "women are too lazy") == ["women are too lazy"]
    assert found("women are|is so|too? {bad}", "women are lazy") == ["women are lazy"]


def test_a_gap_has_an_end():
    assert found("stop .. {drug}", "stop the damn metoprolol") == ["stop the damn metoprolol"]
    assert found("stop .. {drug}", "stop by for cake and metoprolol") == []


def test_edges_bind_to_the_sentence():
    assert found("^ stop {drug}", "stop metoprolol") == ["stop metoprolol"]
    assert found("^ stop {drug}", "please stop metoprolol") == []
    assert found("stop {drug} $", "stop metoprolol now") == []


def test_a_list_that_does_not_exist_is_named():
    with pytest.raises(PhraseError, match="no word list called nobody"):
        ShapeIndex([("{nobody} cares", 1)], LISTS)


@pytest.mark.parametrize("shape", ["... word", "word ...", "word?", "^ so?", ""])
def test_a_shape_that_could_match_anything_is_refused(shape):
    with pytest.raises(PhraseError):
        parse_shape(shape)


def test_a_step_may_be_a_word_or_a_member_of_a_list():
    assert found("{group}|they are {bad}", "they are lazy, women are lazy") == [
        "they are lazy",
        "women are lazy",
    ]


@pytest.mark.parametrize(
    "shape", ["it's|it is proven", "i don't|do not care", "my ward|my unit is {bad}"]
)
def test_a_choice_between_more_than_words_is_refused(shape):
    with pytest.raises(PhraseError, match="between single words"):
        parse_shape(shape)


def test_two_lists_of_one_name_are_refused():
    with pytest.raises(ValueError, match="two word lists"):
        read_lists(['a = "x"', 'a = "y"'])


def test_the_built_in_lists_have_no_empty_member():
    assert all(all(member.strip() for member in members) for members in load_lists().values())


@given(st.text(alphabet="women are lazy so too ", max_size=80))
def test_what_is_found_lies_within_the_text(text):
    for piece in found("{group} ... {bad}", text):
        assert piece.startswith("women")
        assert piece.endswith("lazy")
