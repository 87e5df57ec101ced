from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.graphemes import count, graphemes

CASES = [
    ("", 0),
    ("plain", 5),
    ("two\r\nlines", 9),
    ("\n\r", 2),
    ("café", 4),
    ("cafe\u0301", 4),
    ("\u0301", 1),
    ("a\n\u0301", 3),
    ("😀", 1),
    ("😀😀", 2),
    ("👨‍👩‍👧‍👦", 1),  # a family, joined
    ("👩🏽‍⚕️", 1),  # health worker with a skin tone
    ("👍🏿👍", 2),
    ("❤️‍🔥", 1),
    ("🇩🇪", 1),
    ("🇩🇪🇫🇷", 2),
    ("🇩🇪🇫", 2),
    ("🇩\u0301🇪", 2),
    ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 1),  # England
    ("1️⃣2️⃣", 2),
    ("a\u200db", 2),  # a joiner between letters joins nothing
    ("©️", 1),
    ("नी", 1),
    ("กำ", 1),
    ("각", 1),
    ("\u1112\u1161\u11ab", 1),
    ("\u1100\u1100\uac00", 1),
    ("가\u11a8", 1),
    ("각가", 2),
    ("각\u11a8", 1),
    ("\u06001", 1),
    ("a\u200eb", 3),  # a direction mark stands alone
    ("日本語", 3),
]


@pytest.mark.parametrize(("text", "seen"), CASES)
def test_a_reader_s_characters_are_counted(text, seen):
    assert count(text) == seen


@given(
    st.text(st.sampled_from("a \r\né\u0301\u200d\u200c👩🏽🇩🇪각\u1100\u1161\u11a8ก\u0600⚕\ufe0f1"))
)
def test_the_characters_give_the_text_back(text):
    seen = list(graphemes(text))
    assert "".join(seen) == text
    assert all(seen)
    assert count(text) == len(seen)


def test_a_long_post_is_counted_at_once():
    began = process_time()
    assert count("é👩🏽‍⚕️ a" * 10_000) == 40_000
    assert process_time() - began < 1
