"""Long lists say at once what stands in them, and stand in order."""

import pytest

from unsent import resources
from unsent.checks.identifiers.gazetteer import Gazetteer, read_gazetteer
from unsent.checks.identifiers.known import read_names

LISTS = ("first_names.txt", "last_names.txt", "towns.txt", "common_words.txt")


def entries(name):
    lines = resources.read_text(f"lexicons/{name}").split("\n")
    return [line for line in lines if line and line[0] != "#"]


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_of_a_list_is_found_and_nothing_else(name):
    words = entries(name)
    found = read_gazetteer(name)
    assert words == sorted(set(words))
    assert all(word in found for word in words)
    assert not any(f"{word}qx" in found for word in words[::50])


def test_comments_and_what_is_no_word_stand_in_no_list():
    found = Gazetteer("# nobody\nada\nadam\nbo\n")
    assert [word in found for word in ("ada", "adam", "bo")] == [True, True, True]
    assert not any(word in found for word in ("", "a", "ad", "nobody", "# nobody", "c", None))


def test_the_lists_stay_within_a_megabyte():
    assert sum(len(resources.read_text(f"lexicons/{name}")) for name in LISTS) < 1_000_000


@pytest.mark.parametrize("word", ["Wojciech", "Ngozi", "Sigr\u00fan", "Hj\u00f8rdis"])
def test_first_names_of_many_countries_are_known(word):
    names = read_names()
    assert names.is_clear(word.replace("\u00fa", "u"))


@pytest.mark.parametrize("word", ["Hope", "Will", "Table", "Walking", "Monday"])
def test_words_are_no_clear_first_names(word):
    assert not read_names().is_clear(word)
