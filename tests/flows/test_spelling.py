"""Spelling: which words are marked, which are the writer's own, and what may have been meant."""

from unsent.domain.spelling import Spelling
from unsent.domain.watch import WatchList
from unsent.flows import settings, spelling
from unsent.flows.spelling import Speller, make_speller


class Words:
    """A dictionary of a few words that counts how often it is asked."""

    def __init__(self, language, *words):
        self.language, self.words, self.asked = language, words, 0

    def knows(self, word):
        self.asked += 1
        return word.lower() in self.words

    def suggestions(self, word):
        return self.words


class Shelf:
    own_folder = ""

    def __init__(self, *opened):
        self._by = {one.language: one for one in opened}

    def languages(self):
        return tuple(self._by)

    def open(self, language):
        if language not in self._by:
            raise FileNotFoundError(language)
        return self._by[language]


ENGLISH = ("the", "night", "was", "long")


def misspelt(speller, text):
    return [text[start:end] for start, end in speller.read(text)]


def test_what_no_dictionary_has_is_marked():
    speller = Speller([Words("en_US", *ENGLISH), Words("de_DE", "nacht")], frozenset())
    assert misspelt(speller, "The nihgt was long, Nacht") == ["nihgt"]


def test_a_script_without_a_dictionary_is_left_alone():
    speller = Speller([Words("en_US", *ENGLISH)], frozenset())
    assert misspelt(speller, "the לילה was ночь") == []
    assert speller.suggestions("ночь") == ()


def test_a_word_is_looked_up_once():
    words = Words("en_US", *ENGLISH)
    speller = Speller([words], frozenset())
    for _ in range(5):
        speller.read("the night was long")
    assert words.asked == 4


def test_suggestions_come_in_turn_from_each_language():
    speller = Speller([Words("en_US", "a1", "a2"), Words("de_DE", "b1", "a1")], frozenset())
    assert speller.suggestions("x") == ("a1", "b1", "a2")


def test_medicines_are_known_to_every_dictionary():
    speller = make_speller(Shelf(Words("en_US", *ENGLISH)), ("en_US",), frozenset())
    assert misspelt(speller, "the Metoprolol was lisinopril zzyx") == ["zzyx"]


def test_a_dictionary_that_went_away_leaves_the_others():
    shelf = Shelf(Words("en_US", *ENGLISH))
    assert make_speller(shelf, ("de_DE", "en_US"), frozenset()).knows("night")
    assert make_speller(shelf, ("de_DE",), frozenset()) is None


def test_own_words_and_watched_names_are_known(desk):
    settings.set_watch_list(desk, WatchList(workplace=("St Brannoc’s",), colleagues=("Okonkwo",)))
    spelling.learn(desk, "charge-nursing")
    spelling.learn(desk, "Handover’s")
    spelling.learn(desk, "handover")
    assert spelling.spelling(desk).words == ("charge-nursing", "Handover’s")
    speller = Speller([Words("en_US", *ENGLISH)], spelling.known_words(desk))
    assert misspelt(speller, "the Brannoc’s Okonkwo was nursing handover's nihgt") == ["nihgt"]
    spelling.forget(desk, "handover")
    assert spelling.spelling(desk).words == ("charge-nursing",)


def test_what_was_chosen_is_kept(desk):
    assert spelling.spelling(desk) == Spelling()
    chosen = Spelling(is_on=False, languages=("de_DE",), words=("a", "b"))
    spelling.keep(desk, chosen)
    assert spelling.spelling(desk) == chosen
