from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.word_diff import Change, Run, word_diff, words

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED
TEXTS = st.lists(
    st.sampled_from(["no", "so", "tired", " ", "  ", "\n", ".", "don’t", "🤬", "\0", "é"]),
    max_size=400,
).map("".join)


def sides(runs):
    before = "".join(run.text for run in runs if run.change is not ADDED)
    after = "".join(run.text for run in runs if run.change is not REMOVED)
    return before, after


@pytest.mark.parametrize(
    ("before", "after", "runs"),
    [
        ("", "", ()),
        ("same words", "same words", (Run(SAME, "same words"),)),
        ("", "new", (Run(ADDED, "new"),)),
        ("old", "", (Run(REMOVED, "old"),)),
        (" ", "\n", (Run(REMOVED, " "), Run(ADDED, "\n"))),
        (
            "I am so furious now",
            "I am very tired now",
            (
                Run(SAME, "I am "),
                Run(REMOVED, "so furious "),
                Run(ADDED, "very tired "),
                Run(SAME, "now"),
            ),
        ),
        (
            "one.\ntwo",
            "one. two",
            (Run(SAME, "one."), Run(REMOVED, "\n"), Run(ADDED, " "), Run(SAME, "two")),
        ),
        ("don't", "don't!", (Run(SAME, "don't"), Run(ADDED, "!"))),
    ],
)
def test_runs_say_what_changed(before, after, runs):
    assert word_diff(before, after) == runs


@given(TEXTS, TEXTS)
def test_the_runs_give_both_texts_back_and_neighbours_differ(before, after):
    runs = word_diff(before, after)
    assert sides(runs) == (before, after)
    assert all(run.text for run in runs)
    assert all(one.change is not two.change for one, two in pairwise(runs))


@given(TEXTS)
def test_a_text_differs_from_itself_in_nothing(text):
    assert all(run.change is SAME for run in word_diff(text, text))


def test_a_few_words_in_a_very_long_paragraph_are_a_few_words():
    before = [f"w{n % 3000}" for n in range(20_000)]
    after = ["changed" if n % 500 == 7 else word for n, word in enumerate(before)]
    # texts without a word that stands once need an anchor now and then
    for spot in range(100, 20_000, 100):
        before[spot] = after[spot] = f"anchor{spot}"
    began = process_time()
    runs = word_diff(" ".join(before), " ".join(after))
    assert process_time() - began < 1
    assert sum(words(run.text) for run in runs if run.change is ADDED) == 40


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("no " * 20_000, "no " * 9_000 + "yes " + "no " * 11_000),
        ("a b " * 10_000, "b a " * 10_000),
        (" ".join(map(str, range(20_000))), " ".join(map(str, reversed(range(20_000))))),
        ("x" * 500_000, "x" * 500_000 + "y"),
    ],
)
def test_hostile_texts_are_compared_in_under_a_second(before, after):
    began = process_time()
    assert sides(word_diff(before, after)) == (before, after)
    assert process_time() - began < 1


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one", 1), ("don’t re-read it, 3 times", 5), ("🤬 … !!", 0), ("one\n\ntwo", 2)],
)
def test_words_are_counted_without_signs(text, count):
    assert words(text) == count
