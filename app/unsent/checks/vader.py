"""Ask VADER for the compound of a sentence, but only about the words that it can score.

VADER reads a word with the three before it and the two behind it. So each word of its lexicon is
scored with those and remembered, and one with nothing near that turns or strengthens it has the
lexicon's own score. A test compares both ways to the last digit.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from string import punctuation
from types import ModuleType, SimpleNamespace
from typing import Any

_BEFORE, _BEHIND = 3, 2  # words around a word that VADER reads with it
_REMEMBERED = 8192  # words with those around them
# what turns a word near it, beside VADER's own tables: words of its rules and of its idioms
_RULES = "no least this kind sort enough"
_IDIOMS = "shit bomb bad ass badass bus stop yeah right kiss death die beating heart"


class Vader:
    """VADER's analyser, of which only the compound is wanted."""

    def __init__(self, module: ModuleType) -> None:
        self._analyzer: Any = module.SentimentIntensityAnalyzer()
        self._lexicon: dict[str, float] = self._analyzer.lexicon
        self._capital: float = module.C_INCR
        self._is_mixed: Any = module.allcap_differential
        self._silent: frozenset[str] = frozenset(module.BOOSTER_DICT)
        self._turning = self._silent.union(module.NEGATE, _RULES.split(), _IDIOMS.split())
        self._valence_within = lru_cache(_REMEMBERED)(self._ask)

    def compound(self, text: str) -> float:
        """Return VADER's compound, from -1 (negative) to 1."""
        words = [word if word.isalpha() else _bare(word) for word in text.split()]
        folded = [word.lower() for word in words]
        if "but" in folded or not text.isascii():  # it weighs both sides, and reads emoji as words
            return self._compound_of(self._analyzer.polarity_scores(text))
        if self._lexicon.keys().isdisjoint(folded):
            return 0.0
        valences = list(self._valences(words, folded))
        return self._compound_of(self._analyzer.score_valence(valences, text))

    @staticmethod
    def _compound_of(scores: dict[str, float]) -> float:
        return scores["compound"]

    def _valences(self, words: Sequence[str], folded: Sequence[str]) -> Iterator[float]:
        is_mixed = self._is_mixed(words)
        for at, word in enumerate(folded):
            is_kind_of = word == "kind" and folded[at + 1 : at + 2] == ["of"]
            if word not in self._lexicon or word in self._silent or is_kind_of:
                yield 0
                continue
            first, after = max(0, at - _BEFORE), at + 1 + _BEHIND
            around = folded[first:after]
            if self._turning.isdisjoint(around) and not any("n't" in other for other in around):
                yield self._own(words[at], word, is_mixed)
            else:
                yield self._valence_within(tuple(words[first:after]), at - first, is_mixed)

    def _own(self, written: str, word: str, is_mixed: bool) -> float:
        valence = self._lexicon[word]
        if written.isupper() and is_mixed:
            return valence + self._capital if valence > 0 else valence - self._capital
        return valence

    def _ask(self, words: tuple[str, ...], at: int, is_mixed: bool) -> float:
        read = SimpleNamespace(words_and_emoticons=words, is_cap_diff=is_mixed)
        valences: list[float] = self._analyzer.sentiment_valence(0, read, words[at], at, [])
        return valences[0]


def _bare(word: str) -> str:
    """Return a word without the marks around it, unless little but marks is left."""
    bare = word.strip(punctuation)
    return bare if len(bare) > 2 else word
