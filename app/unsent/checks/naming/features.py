"""What stands around a word that may name somebody: the features that are weighed.

Those of `features_in`, and what `Words.own` tells of the word itself, count once for each word that
may name; those of `before` and `behind` once for each word within reach, so that their weights can
be summed along the sentence.
"""

from collections.abc import Iterator, Sequence

from unsent.checks.naming.tokens import Token, Words, blank
from unsent.checks.passage import Passage, Sentence

REACH = 12  # words and signs to either side that have a say by themselves
TOPIC = "p="  # of features that say what the whole post speaks of
START, END = "^", "$"
_LOUD = 0.7  # share of words with a capital from which capitals tell little
_FEW = 3  # words of which that share says nothing
_MOST = 4  # words of a run that are told apart


def features_in(
    sentence: Sentence, tokens: Sequence[Token], words: Words
) -> Iterator[tuple[int, list[str]]]:
    """Yield each word that may name, by its index, with the features of where it stands."""
    asked = [at for at, token in enumerate(tokens) if words.may_name(token.text)]
    if asked:
        around = _Around(sentence, tokens, words)
        for at in asked:
            yield at, around.features(at)


def before(word: str) -> tuple[str, ...]:
    """Return the features of a word that stands somewhere before another."""
    return (f"b={word}", f"b-{word}") if word[0].isalnum() else ()


def behind(word: str) -> tuple[str, ...]:
    """Return the features of a word that stands somewhere behind another."""
    return (f"b={word}", f"b+{word}") if word[0].isalnum() else ()


def topic_of(passage: Passage) -> frozenset[str]:
    """Return the words of a whole post as features; each has the weight of one in their root."""
    words = {word.text for sentence in passage.sentences for word in sentence.words}
    return frozenset(TOPIC + word for word in words if word.isalpha())


class _Around:
    """One sentence, as its words see each other."""

    def __init__(self, sentence: Sentence, tokens: Sequence[Token], words: Words) -> None:
        self._tokens = tokens
        self._low = [blank(token.text.lower()) for token in tokens]
        self._kinds = [words.kind(token.text) for token in tokens]
        self._runs = _runs([t.text[0].isupper() and t.text != "I" for t in tokens])
        self._all = [f"near={group}" for group in sorted(sentence.near)]
        self._all.append(f"mood={self._mood()}")
        if sentence.is_question(0, 0):
            self._all.append("ask")

    def features(self, at: int) -> list[str]:
        """Return the features of one word."""
        return [*self._beside(at), *self._round_the_run(at), *self._all]

    def _mood(self) -> str:
        letters = [t for t in self._tokens if t.text[0].isalpha()]
        capitals = sum(t.text[0].isupper() for t in letters)
        if not capitals:
            return "low"
        return "loud" if len(letters) > _FEW and capitals > _LOUD * len(letters) else "plain"

    def _word(self, at: int) -> str:
        if at < 0:
            return START
        return self._low[at] if at < len(self._low) else END

    def _kind(self, at: int) -> str:
        return self._kinds[at] if 0 <= at < len(self._kinds) else ""

    def _beside(self, at: int) -> Iterator[str]:
        word, kind = self._word, self._kinds[at]
        one, two, three = word(at - 1), word(at - 2), word(at - 3)
        yield from (f"-1={one}", f"-2={two}", f"-3={three}", f"-21={two} {one}")
        yield from (f"-321={three} {two} {one}", f"-0={one} {kind}", f"-k={self._kind(at - 1)}")
        before = self._kind(at - 1)
        one, two, three = word(at + 1), word(at + 2), word(at + 3)
        yield from (f"+1={one}", f"+2={two}", f"+3={three}", f"+12={one} {two}")
        yield from (f"+123={one} {two} {three}", f"+0={kind} {one}", f"+k={self._kind(at + 1)}")
        yield f"k3={before}/{kind}/{self._kind(at + 1)}"

    def _round_the_run(self, at: int) -> Iterator[str]:
        """Yield what stands before and behind the capitalised words that this one is among."""
        first, last = self._runs[at]
        word = self._word
        yield from (f"<={word(first)}", f"<<={word(first - 1)} {word(first)}")
        yield from (f">={word(last)}", f">>={word(last)} {word(last + 1)}")
        yield from (f"len={min(_MOST, last - first - 1)}", f"at={min(_MOST - 1, at - first - 1)}")
        if first < 0:
            yield "opens"


def _runs(is_capital: Sequence[bool]) -> list[tuple[int, int]]:
    """Return for each word which ones stand before and behind the capitals beside it."""
    before, behind = list(range(-1, len(is_capital) - 1)), list(range(1, len(is_capital) + 1))
    for at in range(1, len(is_capital)):
        if is_capital[at - 1]:
            before[at] = before[at - 1]
    for at in reversed(range(len(is_capital) - 1)):
        if is_capital[at + 1]:
            behind[at] = behind[at + 1]
    return list(zip(before, behind, strict=True))
