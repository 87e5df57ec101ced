from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.checks.sentences import LONGEST, paragraphs, sentences


def split(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Osgood came in and left.",
        "Mrs. Lee took 5 mg b.i.d. for a week.",
        "She is an R.N. on nights.",
        "He came at 3 a.m. with chest pain.",
        "Her dad, J. Smith, sat down.",
        "It was approx. 40 minutes.",
        "We waited... and waited.",
    ],
)
def test_an_abbreviation_does_not_end_a_sentence(text):
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three?", 3),
        ('"Stop." She left.', 2),
        ("First line\n\nSecond line", 2),
        ("A list\n- one\n- two", 3),
        ("wrapped\nin the middle", 1),
        ("And then I left. I slept.", 2),
        ("", 0),
        (" \n\n ", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, count):
    assert len(split(text)) == count


def test_a_wall_of_text_is_cut_at_spaces():
    pieces = split("word " * 2000)
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert sum(piece.count("word") for piece in pieces) == 2000


@given(st.text(alphabet="ab .!?\n\"'", max_size=300))
def test_sentences_hold_all_that_is_not_space_once_and_in_order(text):
    bounds = sentences(text)
    assert all(a[1] <= b[0] for a, b in pairwise(bounds))
    assert "".join("".join(piece.split()) for piece in split(text)) == "".join(text.split())


def test_paragraphs_end_at_blank_lines():
    assert paragraphs("one\ntwo\n\n \nthree") == [(0, 7), (11, 16)]
