import pytest

from unsent.checks.normalise import words_of
from unsent.checks.phrases import PhraseError, PhraseIndex, parse


def found(phrases, text):
    hits = PhraseIndex((phrase, phrase) for phrase in phrases).find(words_of(text.lower()))
    return [(hit.value, text[hit.start : hit.end]) for hit in hits]


@pytest.mark.parametrize(
    ("phrase", "text", "marked"),
    [
        ("drug seeker", "A drug-seeker, again", "drug-seeker"),
        ("cure*", "It cures all", "cures"),
        ("stop|start your", "please start your pills", "start your"),
        ("take * pills", "take two pills", "take two pills"),
        ("stop ... metformin", "stop taking that old metformin", "stop taking that old metformin"),
        ("kill", "k i l l it", "k i l l"),
        ("shit", "what sh1t", "sh1t"),
        ("don't take", "dont take it", "dont take"),
    ],
)
def test_a_phrase_is_found_however_it_is_written(phrase, text, marked):
    assert found([phrase], text) == [(phrase, marked)]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("cure", "curely"),
        ("take * pills", "take pills"),
        ("stop ... metformin", "stop one two three four five metformin"),
        ("ass", "assess the class"),
    ],
)
def test_a_phrase_is_not_found_where_it_is_not(phrase, text):
    assert found([phrase], text) == []


@pytest.mark.parametrize("phrase", ["", "* all", "... all", "all ...", "a || b"])
def test_a_phrase_that_could_match_anything_is_refused(phrase):
    with pytest.raises(PhraseError):
        parse(phrase)
