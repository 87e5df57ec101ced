"""What is weighed of where a word stands."""

import pytest

from unsent.checks.analysis import load_checker
from unsent.checks.identifiers.known import read_names
from unsent.checks.naming.features import before, behind, features_in, topic_of
from unsent.checks.naming.tokens import Words, tokens_in

CHECKER = load_checker()
WORDS = Words(read_names())


def features(text, name="Tunde"):
    [sentence] = CHECKER.passage(text).sentences
    tokens = tokens_in(sentence.plain)
    found = {tokens[at].text: told for at, told in features_in(sentence, tokens, WORDS)}
    return found[name]


def test_words_beside_a_name_are_told_by_their_place():
    told = features("he gave old Tunde a warm hat")
    assert {"-1=old", "-2=gave", "-3=he", "+1=a", "+2=warm", "+3=hat"} <= set(told)


def test_no_feature_is_told_twice():
    told = features("Mr Tunde, Tunde and Tunde?")
    assert len(told) == len(set(told))
    assert len(WORDS.own("Bo")) == len(set(WORDS.own("Bo")))


def test_what_stands_round_a_run_of_capitals_is_told_for_each_word_of_it():
    text = "we saw Kofi Tunde Adu and left"
    for at, name in enumerate(("Kofi", "Tunde", "Adu")):
        told = set(features(text, name))
        assert {"<=saw", "<<=we saw", ">=and", ">>=and left", "len=3", f"at={at}"} <= told
        assert "opens" not in told


def test_a_run_that_opens_the_sentence_says_so_and_one_that_ends_it_sees_the_end():
    told = set(features("Kofi Tunde"))
    assert {"opens", "<=^", ">=$", "len=2", "at=1"} <= told


def test_the_word_for_the_writer_is_no_part_of_a_run():
    assert {"<=i", "len=1"} <= set(features("so I Tunde sang"))


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("WE SAW Tunde HERE", "loud"),
        ("we saw Tunde here", "plain"),
        ("we saw tunde here", "low"),
        ("Kofi Tunde", "plain"),
    ],
)
def test_the_mood_of_a_sentence_is_how_many_of_its_words_have_capitals(text, mood):
    assert f"mood={mood}" in features(text, "tunde" if mood == "low" else "Tunde")


def test_a_question_says_that_it_asks():
    assert "ask" in features("Was it Tunde?")
    assert "ask" not in features("It was Tunde.")


def test_the_cues_near_a_name_are_told():
    assert "near=invented" in features("No real patient here, Tunde sang.")
    assert "near=invented" not in features("A patient here, Tunde sang.")


def test_signs_are_nothing_that_stands_around():
    assert before(",") == behind(",") == ()
    assert before("hat") != behind("hat")
    assert set(before("hat")) & set(behind("hat")) == {"b=hat"}


def test_the_topic_is_the_words_of_the_post_without_numbers():
    topic = topic_of(CHECKER.passage("Tea at 7. No tea at 9."))
    assert topic == {"p=tea", "p=at", "p=no"}
