import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.checks.clues import CAPITAL, DIGIT, INSIDE, clues_in
from unsent.checks.required import required


@pytest.mark.parametrize(
    ("pattern", "clauses"),
    [
        (r"\bbed \d", [{"bed"}, {DIGIT}]),
        (r"\b(?:had|has) gone\b", [{"gone"}]),
        (r"\bward (?:[a-z]+ )? sister\b", [{"ward"}, {"sister"}]),
        (r"\bnurses?\b", [{"nurse", "nurses"}]),
        (r"nurse", []),
        (r"\b(?:call|\d+)\b", [{"call", DIGIT}]),
        (r"(?i)\bHELP\b", [{"help"}]),
        (r"\b[Mm]y [A-ZÄÖÜ][^\W\d_]+", [{"my"}, {INSIDE}]),
        (r"[A-ZÄÖÜ]x", [{CAPITAL}]),
        (r"(?<!\w)@\w+", [{"@"}]),
        (r"\bmore(?!\w)", [{"more"}]),
        (r"\b(?:stop )?it\b", [{"it", "stop"}]),
        (r"(?:\bcat\b)?", []),
        (r"\w*", []),
    ],
)
def test_the_words_that_a_match_cannot_do_without_are_known(pattern, clauses):
    assert sorted(map(sorted, required(pattern))) == sorted(map(sorted, clauses))


PIECES = [
    "cat",
    "cats",
    r"\b",
    " ",
    "[cd]og",
    r"\d",
    r"\w",
    "(?:a|bed|see) ",
    "s?",
    "(?:x y)+",
    ".",
]
PIECES += [
    "(?i:Cat)",
    "(?<![\\w'])",
    r"(?!\w)",
    "[A-Z]",
    "^",
    "$",
    "(?:ca|do)t",
    "[^x]",
    "@",
    "ab|",
]


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join),
    st.text(alphabet="catdogbeds xyAC1@'", max_size=12),
)
def test_a_text_without_the_words_has_no_match(pattern, text):
    clues = clues_in(text, text.lower())
    if any(map(clues.isdisjoint, required(pattern))):
        assert re.search(pattern, text) is None
        assert re.search(pattern, text.lower()) is None
