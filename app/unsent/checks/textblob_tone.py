"""Ask TextBlob's lexicon about the words that it knows, and about nothing else.

Its tokens are cut word by word and remembered. Words that no adverb, negation or exclamation mark
can change have the average of what the lexicon says of each. Unknown words are left out where they
change nothing: they only end the reach of a `very` or a `not`, and the first of them has done so.
Texts with anything like an emoticon go the long way. A test compares both ways to the last digit.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from types import ModuleType

_REMEMBERED = 16_384  # words
# every emoticon that TextBlob knows has one of these
_MAY_SMILE = re.compile(r"[<>♥:=;)°]|\n\n|(?i:\bo\W*[._]\W*o\b|[x8]\W*-\W*d\b|_)")
# a word that is no abbreviation, whatever mark ends it
_PLAIN = re.compile(r"[a-z]{5,}[.,!?]?")
_LONG = 2  # characters; a longer unknown word ends the reach of what stands before it

Scores = tuple[float, float]


class TextBlobTone:
    """The sentiment lexicon of TextBlob."""

    def __init__(self, language: ModuleType) -> None:
        self._whole: Callable[[str | list[str]], Scores] = language.sentiment
        self._own = {word: (by[None][0], by[None][1]) for word, by in language.sentiment.items()}
        self._known = frozenset(self._own)
        self._turning = self._known.union(language.sentiment.negations, "!")
        # what changes the words behind it, as an adverb does, or before it
        adverbs = (word for word, by in language.sentiment.items() if "RB" in by)
        self._bending = frozenset(adverbs).union(language.sentiment.negations)
        self._cut: Callable[[str], list[str]] = language.sentiment.tokenizer
        self._tokens_of = lru_cache(_REMEMBERED)(self._tokens)

    def scores(self, text: str) -> Scores:
        """Return polarity, -1 to 1, and subjectivity, 0 to 1."""
        if _MAY_SMILE.search(text):
            return self._whole(text)
        tokens = list(chain.from_iterable(map(self._tokens_of, text.split())))
        if self._known.isdisjoint(tokens):
            return 0.0, 0.0
        if "!" in text or not self._bending.isdisjoint(tokens):
            return self._whole(list(self._telling(tokens)))
        return self._average([self._own[token] for token in tokens if token in self._own])

    @staticmethod
    def _average(found: Sequence[Scores]) -> Scores:
        """Return what TextBlob says of words that nothing near them changes."""
        polarity = subjectivity = 0.0
        for one, other in found:
            polarity, subjectivity = polarity + one, subjectivity + other
        return polarity / len(found), subjectivity / len(found)

    def _tokens(self, word: str) -> tuple[str, ...]:
        if _PLAIN.fullmatch(word):
            return (word,) if word.isalpha() else (word[:-1], word[-1])
        return tuple(" ".join(self._cut(word)).lower().split())

    def _telling(self, tokens: Iterable[str]) -> Iterator[str]:
        """Yield the tokens without the unknown words that nothing reaches to."""
        is_reached = False
        for token in tokens:
            if token in self._turning:
                is_reached = True
                yield token
            elif is_reached:
                is_reached = len(token.strip("'")) <= _LONG
                yield token
