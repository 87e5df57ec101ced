"""Words that are looked for in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.search import LENGTH, holds, passage, query_of

TEXT = "Third night shift in a row.\nMy hands smell of the blue gloves; Zoë's Grüße don't help."


@pytest.mark.parametrize(
    ("typed", "is_there"),
    [
        ("night", True),
        ("NIGHT shift", True),
        ("shift night", True),
        ("nig", True),
        ("ight", False),
        ("night morning", False),
        ("don’t", True),
        ("don't", True),
        ("zoë", True),
        ("zoe\u0308", True),
        ("grüße", True),
        ("row.", True),
        ("glo.*ves", False),
        ("blue-gloves", True),
    ],
)
def test_all_words_must_be_there_each_at_the_beginning_of_one(typed, is_there):
    assert holds(query_of(typed), TEXT) is is_there


def test_a_composed_word_is_found_in_a_decomposed_text():
    assert holds(query_of("zoë"), "zoe\u0308 was here")


@pytest.mark.parametrize("typed", ["", "   ", "…?!", "()"])
def test_without_a_word_nothing_is_asked_for(typed):
    assert not query_of(typed)


def test_words_side_by_side_are_marked_in_one_piece():
    shown = passage(query_of("night shift"), TEXT)
    assert [shown.text[start:end] for start, end in shown.hits] == ["night shift"]


def test_a_passage_far_into_a_text_begins_at_a_word_and_says_that_it_was_cut():
    shown = passage(query_of("gloves"), "word " * 100 + "the blue gloves again " + "word " * 100)
    assert shown.text.startswith("…word")
    assert shown.text.endswith("…")
    assert [shown.text[start:end] for start, end in shown.hits] == ["gloves"]


def test_a_passage_is_where_the_most_of_the_words_are():
    text = "A shift. " + "Nothing much. " * 40 + "The blue gloves of that shift."
    shown = passage(query_of("shift gloves"), text)
    assert [shown.text[start:end] for start, end in shown.hits] == ["gloves", "shift"]


def test_an_apostrophe_of_either_kind_is_marked():
    shown = passage(query_of("don’t"), TEXT)
    assert [shown.text[start:end] for start, end in shown.hits] == ["don't"]


@given(st.text(), st.text())
def test_any_words_in_any_text_give_a_short_passage_with_hits_inside(typed, text):
    query = query_of(typed)
    shown = passage(query, text)
    assert len(shown.text) <= LENGTH + 2
    assert "\n" not in shown.text
    for start, end in shown.hits:
        assert 0 <= start < end <= len(shown.text)


@given(st.lists(st.from_regex(r"[a-zäöß]{1,8}", fullmatch=True), min_size=1, max_size=6))
def test_a_text_holds_its_own_words(words):
    assert holds(query_of(" ".join(reversed(words))), " ".join(words))
