"""What is known of names and places: lists from `resources/lexicons`, one entry a line."""

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from unsent import resources
from unsent.checks.clues import CAPITAL, NAMED, Clues
from unsent.checks.identifiers.gazetteer import read_gazetteer
from unsent.checks.passage import Sentence

REMEMBERED = 4096  # words and sentences whose answer is kept

# letters that stay themselves when accents are taken off; the lists are in plain letters
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "ß": "ss"})


_ENDINGS = (
    ("s", ""), ("es", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ing", "e"), ("ly", ""),
    ("ness", ""), ("ment", ""), ("ies", "y"), ("ied", "y"), ("able", ""), ("ful", ""),
    ("less", ""), ("ings", ""),
)  # fmt: skip
_SHORTEST_BASE = 3


def _bases(word: str) -> Iterator[str]:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BASE:
            yield word[: len(word) - len(ending)] + instead


def read_list(name: str) -> frozenset[str]:
    """Return the entries of a short list, in lower case."""
    lines = resources.read_text(f"lexicons/{name}").lower().split("\n")
    return frozenset(line for line in lines if line and line[0] != "#")


def listed(word: str) -> str:
    """Return a word as the lists have it."""
    lowered = word.lower()
    return lowered if lowered.isascii() else lowered.translate(_PLAIN)


@dataclass(frozen=True)
class Names:
    """What is known of names: clear first names, those that are words too, and what is no name."""

    clear: Container[str]
    ambiguous: frozenset[str]
    last: Container[str]
    last_ambiguous: frozenset[str]
    never: frozenset[str]
    famous: frozenset[str]
    towns: Container[str]
    wide: frozenset[str]
    common: Container[str]

    def is_first_name(self, word: str) -> bool:
        """Tell whether a word, with a capital, is likely a first name."""
        return self.is_clear(word) or word.lower() in self.ambiguous

    def is_clear(self, word: str) -> bool:
        """Tell whether a word is a first name and nothing else."""
        return listed(word) in self.clear

    def is_last_name(self, word: str) -> bool:
        """Tell whether a word is a second name and no common word."""
        return listed(word) in self.last

    def may_be_name(self, word: str) -> bool:
        """Tell whether nothing speaks against a capitalised word being a name."""
        return word.lower() not in self.never and not self.is_place(word)

    def may_be_last(self, word: str) -> bool:
        """Tell whether a capitalised word may be a second name, behind a first one."""
        return (
            self.is_last_name(word) or listed(word) in self.last_ambiguous or self.may_be_name(word)
        )

    def may_name(self, sentence: Sentence) -> bool:
        """Tell whether a capital of a sentence may be that of a name: a cheap first question."""
        if NAMED in sentence.clues:
            return True
        words = sentence.words
        return CAPITAL in sentence.clues and not (words and self.opens_plainly(words[0].text))

    @cached_property
    def opens_plainly(self) -> Callable[[str], bool]:
        """Return whether a sentence's first word is an ordinary one and no name."""
        return lru_cache(REMEMBERED)(self._opens_plainly)

    def _opens_plainly(self, word: str) -> bool:
        return (word in self.never or self.is_common(word)) and not self.is_first_name(word)

    @cached_property
    def holds_first_name(self) -> Callable[[Clues], bool]:
        """Return whether one of a sentence's words, in whatever case, is a clear first name."""
        return lru_cache(REMEMBERED)(self._holds_first_name)

    def _holds_first_name(self, clues: Clues) -> bool:
        return any(map(self.is_listed_first, clues))

    @cached_property
    def is_listed_first(self) -> Callable[[str], bool]:
        """Return whether a word in lower case is a clear first name."""
        return lru_cache(REMEMBERED)(lambda word: word in self.clear)

    @cached_property
    def is_common(self) -> Callable[[str], bool]:
        """Return whether a word is an ordinary English one, or an ending away from one."""
        return lru_cache(REMEMBERED)(self._is_common)

    def _is_common(self, word: str) -> bool:
        lowered = word.lower()
        return lowered in self.common or any(base in self.common for base in _bases(lowered))

    def name_within(self, words: str) -> int:
        """Return where, behind words such as `If` or `When`, a name may begin."""
        start = 0
        while " " in words[start:]:
            first, rest = words[start:].split(" ", 1)
            if first.lower() not in self.never or not self.is_first_name(rest.split()[0]):
                break
            start += len(first) + 1
        return start

    def is_town(self, words: str) -> bool:
        """Tell whether words are a known town."""
        return listed(words) in self.towns

    def is_place(self, word: str) -> bool:
        """Tell whether a word is a known town, state or country, and no name."""
        if word.lower() in self.wide:
            return True
        return self.is_town(word) and not (self.is_clear(word) or self.is_last_name(word))

    def is_famous(self, words: str) -> bool:
        """Tell whether words are or begin with somebody known, historic or made up."""
        parts = words.lower().replace(".", "").split()
        return any(" ".join(parts[:count]) in self.famous for count in range(2, len(parts) + 1))


def read_names() -> Names:
    """Return the lists that the identifier checks share."""
    return Names(
        clear=read_gazetteer("first_names.txt"),
        ambiguous=read_list("first_names_ambiguous.txt"),
        last=read_gazetteer("last_names.txt"),
        last_ambiguous=read_list("last_names_ambiguous.txt"),
        never=read_list("not_names.txt"),
        famous=read_list("not_patients.txt"),
        towns=read_gazetteer("towns.txt"),
        wide=read_list("wide_places.txt"),
        common=read_gazetteer("common_words.txt"),
    )
