import pytest

from unsent.checks.identifiers.known import read_names
from unsent.checks.naming.tokens import Words, blank, tokens_in

WORDS = Words(read_names())


def texts(plain):
    return [token.text for token in tokens_in(plain)]


def test_words_signs_handles_initials_and_masked_names_are_tokens():
    assert texts("Told N.K. and @nurse_bee: #GetWell K*sh*nda.") == [
        "Told", "N.K.", "and", "@nurse_bee", ":", "#GetWell", "K*sh*nda", ".",
    ]  # fmt: skip


def test_a_token_knows_where_it_stands():
    plain = "Bed 7B, O'Brien-Smith's chart"
    assert all(plain[start:end] == text for text, start, end in tokens_in(plain))
    assert "O'Brien-Smith's" in texts(plain)


@pytest.mark.parametrize(
    "word", ["Dilys", "@nalini_k", "7B", "mrs", "pharmacist", "tuesday", "bed", "K****a", "tunde"]
)
def test_what_names_somebody_some_place_or_some_day_may_name(word):
    assert WORDS.may_name(word)


@pytest.mark.parametrize(
    "word", ["I", "I've", "the", "tired", ",", "coffee", "@a", "grace", "moles"]
)
def test_ordinary_words_may_not(word):
    assert not WORDS.may_name(word)


def test_the_kind_of_a_word_has_a_letter_for_each_list():
    assert set("FX") <= set(WORDS.kind("Tunde"))
    assert "T" in WORDS.kind("Mrs")
    assert "J" in WORDS.kind("registrar")
    assert "0" in WORDS.kind("7B")
    assert "c" in WORDS.kind("table")


def test_a_hashtag_says_what_its_parts_are():
    found = WORDS.own("#JusticeForMaribel")
    assert "h=maribel" in found
    assert "hg=F" in found


def test_digits_count_alike():
    assert blank("ward12") == "ward00"
    assert WORDS.own("14/3")[0] == WORDS.own("26/9")[0]


def test_an_owner_and_a_name_in_lower_case_say_so():
    assert {"'s", "w=tunde"} <= set(WORDS.own("Tunde's"))
    assert "'s" not in WORDS.own("Tunde")
    assert {"low", "low=F"} <= set(WORDS.own("tunde"))
    assert "low" not in WORDS.own("Tunde")
    assert "low" not in WORDS.own("7b")
