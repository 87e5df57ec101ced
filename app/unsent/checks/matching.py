"""Find what the phrases and patterns of rules mark, and ask the context about it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from unsent.checks.family import Mark
from unsent.checks.passage import Sentence
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
_KIND = ("phrases", "unless_with", "only_with", "exceptions")


class Matcher:
    """All phrases of all rules in one index, with the patterns beside them."""

    def __init__(self, rules: Iterable[Rule], lists: Lists) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self._index = PhraseIndex(
            (phrase, (kind, rule.id))
            for rule in self._rules.values()
            for kind in _KIND
            for phrase in getattr(rule, kind)
        )
        self._shapes = ShapeIndex(
            (
                (shape, ("phrases", rule.id))
                for rule in self._rules.values()
                for shape in rule.shapes
            ),
            lists,
        )
        self._together = Together(
            (
                (written, ("phrases", rule.id))
                for rule in self._rules.values()
                for written in rule.together
            ),
            lists,
        )
        self._patterns = Triggers[tuple[Pattern, str]]()
        for rule in self._rules.values():
            for pattern in map(Pattern, rule.patterns):
                self._patterns.add(pattern.clauses, (pattern, rule.id))

    def find(self, sentence: Sentence) -> Iterator[tuple[Rule, Mark]]:
        """Yield what phrases and patterns mark in a sentence, contexts respected."""
        found = self._phrases_in(sentence)
        for rule_id, spans in found["phrases"].items():
            for start, end in spans:
                if self._stands(rule_id, sentence, start, end, found):
                    yield self._rules[rule_id], Mark(start, end)
        for pattern, rule_id in self._patterns.of(sentence.clues):
            for match in pattern.finditer(sentence.folded):
                start, end = match.span(1) if match.re.groups and match.group(1) else match.span()
                if end > start and self._stands(rule_id, sentence, start, end, found):
                    yield self._rules[rule_id], Mark(start, end)

    def allows(self, rule: Rule, sentence: Sentence, mark: Mark) -> bool:
        """Tell whether the contexts of a rule let a detector's mark stand."""
        found = self._phrases_in(sentence) if _has_phrases(rule) else {k: {} for k in _KIND}
        return self._stands(rule.id, sentence, mark.start, mark.end, found)

    def _phrases_in(self, sentence: Sentence) -> dict[str, dict[str, list[tuple[int, int]]]]:
        found: dict[str, dict[str, list[tuple[int, int]]]] = {kind: {} for kind in _KIND}
        for (kind, rule_id), start, end in chain(
            self._index.find(sentence.words),
            self._shapes.find(sentence.words),
            self._together.find(sentence.words),
        ):
            found[kind].setdefault(rule_id, []).append((start, end))
        return found

    def _stands(
        self,
        rule_id: str,
        sentence: Sentence,
        start: int,
        end: int,
        found: dict[str, dict[str, list[tuple[int, int]]]],
    ) -> bool:
        rule = self._rules[rule_id]
        if rule_id in found["unless_with"] or (
            rule.only_with and rule_id not in found["only_with"]
        ):
            return False
        if any(s < end and start < e for s, e in found["exceptions"].get(rule_id, ())):
            return False
        if any(is_so(name, sentence, start, end) for name in rule.unless):
            return False
        return all(is_so(name, sentence, start, end) for name in rule.only)


def is_so(name: str, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a context holds, or a cue group is near, for a span of a sentence."""
    return _ASK[name](sentence, start, end) if name in CONTEXTS else name in sentence.near


def _has_phrases(rule: Rule) -> bool:
    return bool(rule.unless_with or rule.only_with or rule.exceptions)
