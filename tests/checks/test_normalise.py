import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.checks.normalise import forms_of, normalise, words_of


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("“Quoted” and ‘so’", "\"Quoted\" and 'so'"),
        ("p\u200bati\u00adent", "patient"),
        ("раtient", "patient"),  # the first two letters are Cyrillic
        ("José Ñúñez", "Jose Nunez"),
        ("ﬁne … ½", "fine ... 1/2"),
        ("nul\x00byte", "nul byte"),
        ("ｆｕｌｌ", "full"),
    ],
)
def test_disguises_are_made_plain(written, plain):
    assert normalise(written).plain.replace("\u2044", "/") == plain


def test_offsets_lead_back_past_unseen_and_widened_characters():
    text = "a\u200bb ﬁ 😀 Zoë"
    read = normalise(text)
    for word in ("ab", "fi", "Zoe"):
        at = read.plain.index(word)
        start, end = read.to_original(at, at + len(word))
        assert text[start:end] in ("a\u200bb", "ﬁ", "Zoë")


@given(st.text(max_size=200))
def test_plain_and_folded_run_side_by_side_and_lead_back(text):
    read = normalise(text)
    assert len(read.plain) == len(read.folded)
    for at in range(len(read.plain)):
        start, end = read.to_original(at, at + 1)
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("sh1t", "shit"),
        ("@ss", "ass"),
        ("a$$", "ass"),
        ("soooo", "so"),
        ("kiiill", "kill"),
        ("dont", "don't"),
        ("k1ll", "kill"),
        ("f*ck", "fck"),
    ],
)
def test_a_word_has_the_forms_it_may_be_meant_as(written, meant):
    assert meant in forms_of(written)


def test_spelled_out_letters_become_one_word_over_their_whole_span():
    words = words_of("please k i l l it, d.i.e now")
    assert [(word.text, word.start, word.end) for word in words][1] == ("kill", 7, 14)
    assert "die" in [word.text for word in words]


def test_plain_words_are_left_as_they_are():
    assert [word.text for word in words_of("he'll take 2 b or not")] == [
        "he'll", "take", "2", "b", "or", "not",
    ]  # fmt: skip
