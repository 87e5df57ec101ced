"""Time every rule alone on hostile texts of two lengths."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from benchmark.texts import hostile, hostile_to
from benchmark.timing import seconds
from unsent.checks.analysis import Checker, load_checker
from unsent.checks.families import built_in
from unsent.checks.lexicon import load_lists
from unsent.checks.matching import Matcher
from unsent.checks.passage import Passage
from unsent.checks.rulebook import Rule
from unsent.domain.watch import WatchList

SHORT, LONG = 25_000, 100_000  # characters
WATCH = WatchList(workplace=("Mercy General",), me=("Robin Doe",))
Reading = Callable[[Passage], object]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one rule costs on one kind of hostile text, in seconds for each length."""

    rule: str
    text: str
    short: float
    long: float

    @property
    def growth(self) -> float:
        """Return how much dearer the long text is than its length alone explains; 1 is linear."""
        return self.long / max(self.short, 1e-6) * SHORT / LONG


def costs() -> Iterator[Cost]:
    """Yield what every rule costs on every hostile text."""
    checker = load_checker(WATCH)
    readings = {rule.id: _reading(rule) for rule in checker.rulebook.rules.values()}
    for name in hostile(0):
        texts = [_prepared(checker, hostile(length)[name]) for length in (SHORT, LONG)]
        for rule, read in readings.items():
            yield _cost(checker.rulebook.rules[rule], name, read, texts)
    for rule in checker.rulebook.rules.values():
        for name in hostile_to(rule, 0):
            texts = [_prepared(checker, hostile_to(rule, n)[name]) for n in (SHORT, LONG)]
            yield _cost(rule, name, readings[rule.id], texts)


def _cost(rule: Rule, name: str, read: Reading, texts: list[Passage]) -> Cost:
    """Time both lengths in turns, again where a pause of the machine may have been counted in.

    Some rules remember the sentences that they have read: again is with nothing remembered.
    """
    best = [float("inf"), float("inf")]
    for _ in range(3):
        times = [seconds(partial(read, text)) for text in texts]
        best = list(map(min, best, times))
        if Cost(rule.id, name, *best).growth < 1.3:
            break
        read = _reading(rule)
    return Cost(rule.id, name, *best)


def _prepared(checker: Checker, text: str) -> Passage:
    passage = checker.passage(text)
    for sentence in passage.sentences:
        len(sentence.words)
    return passage


def _reading(rule: Rule) -> Reading:
    matcher = Matcher([rule], load_lists())
    families = built_in(WATCH)
    by_sentence = [f.sentence[rule.detector] for f in families if rule.detector in f.sentence]
    by_passage = [f.passage[rule.detector] for f in families if rule.detector in f.passage]

    def read(passage: Passage) -> None:
        for sentence in passage.sentences:
            matcher.find_in([sentence])
            for detect in by_sentence:
                for mark in detect(sentence):
                    matcher.allows(rule, sentence, mark)
        for detect in by_passage:
            for _ in detect(passage):
                pass

    read(Passage("Tunde sang."))  # what is loaded with the first words is no cost of a text
    return read
