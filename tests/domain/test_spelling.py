import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.spelling import (
    key_of,
    languages_to_use,
    parts_of,
    script_of,
    script_of_language,
    spelt,
    without_dictionary,
    words_in,
)


def looked_up(text):
    return [word for _, _, word in words_in(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I was angree.", ["was", "angree"]),
        ("don’t 'quote' it's", ["don’t", "quote", "it's"]),
        ("naïve cafe\u0301 Größe", ["naïve", "cafe\u0301", "Größe"]),
        ("the NHS, BiPAP and eMAR", ["the", "and"]),
        ("EVERY SINGEL TIME", ["SINGEL"]),
        ("87yo in bed12, H1N1, 3rd", ["in"]),
        ("see https://x.org/wrod or me@wrod.org, @wrod #wrod r/wrod", ["see", "or"]),
        ("soooo tired", ["tired"]),
        ("well-knwon", ["well", "knwon"]),
        ("👩‍⚕️ nurse 👍🏽", ["nurse"]),
        ("שלום לך", ["שלום", "לך"]),
        ("x" * 61, []),
        ("", []),
    ],
)
def test_only_what_can_be_misspelt_is_looked_up(text, words):
    assert [w for w in looked_up(text) if w not in ("/wrod",)] == words


@given(st.text())
def test_spans_are_of_the_words(text):
    spans = words_in(text)
    assert all(text[start:end] == word for start, end, word in spans)
    assert spans == sorted(spans)


def test_a_long_run_of_letters_is_read_at_once():
    assert words_in("a" * 200_000) == []
    assert len(words_in("ab " * 20_000)) == 20_000


def test_words_are_the_same_with_any_apostrophe_form_and_case():
    assert key_of("Don’t") == key_of("don't")
    assert key_of("Brannoc’s") == "brannoc"
    assert spelt("cafe\u0301") == "café"


def test_every_word_of_a_watched_name_is_known():
    assert parts_of(("St Brannoc’s Hospital", "J. Okonkwo")) >= {"st", "brannoc", "okonkwo"}


@pytest.mark.parametrize(
    ("word", "script"),
    [("angry", "LATIN"), ("Ärger", "LATIN"), ("злой", "CYRILLIC"), ("כעס", "HEBREW")],
)
def test_a_word_has_the_script_of_its_letters(word, script):
    assert script_of(word) == script


def test_a_language_has_a_script():
    assert script_of_language("ru_RU") == "CYRILLIC"
    assert script_of_language("sr_Latn_RS") == "LATIN"
    assert script_of_language("de") == "LATIN"


@pytest.mark.parametrize(
    ("chosen", "found", "spoken", "used"),
    [
        ((), ("de_DE", "en_GB", "en_US"), ("en_GB",), ("en_GB",)),
        ((), ("de_DE", "en_US"), ("de_AT",), ("de_DE",)),
        ((), ("en_US",), ("de_AT",), ()),
        ((), ("en_US",), ("en_US", "en_GB"), ("en_US",)),
        (("de_DE", "en_US"), ("de_DE", "en_US"), ("fr_FR",), ("de_DE", "en_US")),
        (("it_IT",), ("en_US",), ("en_US",), ("en_US",)),
        ((), (), ("en_US",), ()),
    ],
)
def test_dictionaries_are_those_chosen_else_those_of_the_computer(chosen, found, spoken, used):
    assert languages_to_use(chosen, found, spoken) == used


def test_languages_without_a_dictionary_are_known():
    assert without_dictionary(("de_AT", "en_GB", "fr_FR"), ("de_DE", "en_US")) == ("fr_FR",)
