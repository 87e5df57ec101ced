from benchmark.texts import draft, hostile, hostile_to
from unsent.checks.analysis import load_checker
from unsent.checks.passage import Passage

RULEBOOK = load_checker().rulebook


def test_a_draft_to_time_has_its_words_and_no_sentence_twice():
    text = draft(RULEBOOK, 2000, seed=1)
    assert 2000 <= len(text.split()) < 2060
    read = [sentence.plain for sentence in Passage(text).sentences if len(sentence.words) > 6]
    assert len(set(read)) > 0.97 * len(read)


def test_the_same_seed_gives_the_same_draft():
    assert draft(RULEBOOK, 100, seed=5) == draft(RULEBOOK, 100, seed=5)
    assert draft(RULEBOOK, 100, seed=5) != draft(RULEBOOK, 100, seed=6)


def test_hostile_texts_are_as_long_as_asked():
    rule = next(iter(RULEBOOK.rules.values()))
    texts = (*hostile(10_000).values(), *hostile_to(rule, 10_000).values())
    assert {len(text) for text in texts} == {10_000}
