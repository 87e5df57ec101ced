"""Find what the phrases and patterns of rules mark, and ask the context about it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from unsent.checks.family import Mark
from unsent.checks.normalise import Line
from unsent.checks.passage import Sentence, go_on
from unsent.checks.patterns import Pattern
from unsent.checks.phrases import PhraseIndex
from unsent.checks.rulebook import CONTEXTS, Rule
from unsent.checks.shapes import ShapeIndex
from unsent.checks.together import Together
from unsent.checks.triggers import Triggers
from unsent.checks.wordlists import Lists

_ASK: dict[str, Callable[[Sentence, int, int], bool]] = {
    "quoted": Sentence.is_quoted,
    "negated": Sentence.is_negated,
    "question": Sentence.is_question,
    "reported": Sentence.is_reported,
    "condemned": Sentence.is_condemned,
}
_CONDITIONS = ("unless_with", "only_with", "exceptions")
Span = tuple[int, int]
Told = dict[tuple[str, str], list[Span]]  # by kind of condition and rule


class Matcher:
    """What all rules look for by words: each kind in one index, read in one pass."""

    def __init__(self, rules: Iterable[Rule], lists: Lists) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self._phrases = PhraseIndex(self._written("phrases"))
        self._shapes = ShapeIndex(self._written("shapes"), lists)
        self._together = Together(self._written("together"), lists)
        self._patterns = Triggers[tuple[Pattern, str]]()
        for source, rule_id in self._written("patterns"):
            pattern = Pattern(source)
            self._patterns.add(pattern.clauses, (pattern, rule_id))
        self._conditions = _Conditions(self._rules.values())

    def _written(self, kind: str) -> Iterator[tuple[str, str]]:
        for rule in self._rules.values():
            for written in getattr(rule, kind):
                yield written, rule.id

    def find_in(
        self, sentences: Iterable[Sentence], look: Callable[[], None] = go_on
    ) -> dict[Sentence, list[tuple[Rule, Mark]]]:
        """Return what phrases and patterns mark in each sentence, contexts respected.

        One index after the other is asked about all of them, which the machine likes.
        """
        spans: dict[Sentence, dict[str, list[Span]]] = {sentence: {} for sentence in sentences}
        for index in (self._phrases, self._shapes, self._together):
            for sentence, found in spans.items():
                look()
                for rule_id, start, end in index.find(sentence.words):
                    found.setdefault(rule_id, []).append((start, end))
        return {sentence: [*self._marks(sentence, found)] for sentence, found in spans.items()}

    def _marks(
        self, sentence: Sentence, found: Mapping[str, list[Span]]
    ) -> Iterator[tuple[Rule, Mark]]:
        for rule_id, spans in found.items():
            rule = self._rules[rule_id]
            for start, end in spans:
                if self._stands(rule, sentence, start, end):
                    yield rule, Mark(start, end)
        for pattern, rule_id in self._patterns.of(sentence.clues):
            rule = self._rules[rule_id]
            for match in pattern.finditer(sentence.folded):
                start, end = match.span(1) if match.re.groups and match.group(1) else match.span()
                if end > start and self._stands(rule, sentence, start, end):
                    yield rule, Mark(start, end)

    def allows(self, rule: Rule, sentence: Sentence, mark: Mark) -> bool:
        """Tell whether the contexts of a rule let a detector's mark stand."""
        return self._stands(rule, sentence, mark.start, mark.end)

    def _stands(self, rule: Rule, sentence: Sentence, start: int, end: int) -> bool:
        if rule.unless_with or rule.only_with or rule.exceptions:
            told = sentence.words.once(self._conditions)
            if ("unless_with", rule.id) in told:
                return False
            if rule.only_with and ("only_with", rule.id) not in told:
                return False
            if any(s < end and start < e for s, e in told.get(("exceptions", rule.id), ())):
                return False
        for name in rule.unless:
            if is_so(name, sentence, start, end):
                return False
        return not rule.only or all(is_so(name, sentence, start, end) for name in rule.only)


class _Conditions:
    """The phrases by which rules stand back, read only where a rule that has some finds a thing."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._index = PhraseIndex(
            (phrase, (kind, rule.id))
            for rule in rules
            for kind in _CONDITIONS
            for phrase in getattr(rule, kind)
        )

    def read(self, line: Line) -> Told:
        """Return where the phrases stand in a sentence."""
        told: Told = {}
        for which, start, end in self._index.find(line):
            told.setdefault(which, []).append((start, end))
        return told


def is_so(name: str, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a context holds, or a cue group is near, for a span of a sentence."""
    return _ASK[name](sentence, start, end) if name in CONTEXTS else name in sentence.near
