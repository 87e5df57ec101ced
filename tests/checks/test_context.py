import pytest

from unsent.checks.passage import Passage


def sentence_with(text, word):
    passage = Passage(text)
    for sentence in passage.sentences:
        at = sentence.folded.find(word)
        if at >= 0:
            return sentence, at, at + len(word)
    raise AssertionError(word)


@pytest.mark.parametrize(
    "text",
    ['She said "the zoo" again.', "‘the zoo’, he wrote", "“Look. It is the zoo. Again.” He left."],
)
def test_quoted_words_are_known_as_quoted(text):
    sentence, start, end = sentence_with(text, "the zoo")
    assert sentence.is_quoted(start, end)


@pytest.mark.parametrize(
    "text",
    ["It's the zoo and he's mad", "He is 6'2\" and in the zoo", 'An open " then the zoo'],
)
def test_apostrophes_and_stray_marks_quote_nothing(text):
    sentence, start, end = sentence_with(text, "the zoo")
    assert not sentence.is_quoted(start, end)


@pytest.mark.parametrize(
    ("text", "is_denied"),
    [
        ("There is no cure for it", True),
        ("It doesn't cure a thing", True),
        ("I never said cure", True),
        ("No idea; this will cure you", False),
        ("It will cure you", False),
        ("Not cheap, but it will cure you", False),
    ],
)
def test_negation_reaches_to_the_end_of_its_clause(text, is_denied):
    sentence, start, end = sentence_with(text, "cure")
    assert sentence.is_negated(start, end) is is_denied


def test_words_of_others_are_reported_and_the_writers_own_are_not():
    sentence, start, end = sentence_with("He called us lazy", "lazy")
    assert sentence.is_reported(start, end)
    sentence, start, end = sentence_with("I said lazy", "lazy")
    assert not sentence.is_reported(start, end)


def test_a_question_is_known_by_its_mark():
    sentence, start, end = sentence_with('Is there a cure?"', "cure")
    assert sentence.is_question(start, end)


def test_a_slur_held_up_to_be_condemned_is_known(checker):
    passage = checker.passage('He said "bed blocker". What a horrible phrase.')
    sentence = passage.sentences[0]
    assert sentence.is_condemned(9, 20)


def test_a_patient_is_near_for_some_sentences_and_no_further(checker):
    far = " ".join(["The kettle boiled."] * 8)
    sentences = checker.passage(f"My patient slept. We drank tea. {far}").sentences
    assert "patient" in sentences[1].near
    assert "patient" not in sentences[-1].near
