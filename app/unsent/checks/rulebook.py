"""Rule packs: TOML files that say what each rule marks, in which words, and why."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from unsent.checks.pack_fields import (
    FieldError,
    check_steps,
    read_date,
    read_list,
    read_table,
    read_tables,
    read_words,
)
from unsent.checks.phrases import PhraseError, parse
from unsent.checks.shapes import parse_shape
from unsent.domain.bounded_toml import bounded_toml
from unsent.domain.finding import Severity, Source

CONTEXTS = ("quoted", "negated", "question", "reported", "condemned")
ACTIONS = (
    "replace", "replace_sentence", "remove", "remove_clause", "remove_sentence", "lower", "append",
)  # fmt: skip
_REQUIRED = ("id", "category", "severity", "message", "why", "source")
_FINDS = ("phrases", "shapes", "together", "patterns")
_LISTS = (*_FINDS, "unless", "only", "unless_with", "only_with", "exceptions")
_SHOWN = 60  # characters of a pack that a sentence may quote
_RULE_KEYS = frozenset((*_REQUIRED, *_LISTS, "fixes", "detector", "examples"))


class RulebookError(ValueError):
    """Say in one sentence which pack and rule cannot be used, and why."""


@dataclass(frozen=True, slots=True)
class FixSpec:
    """One answer that a rule offers; `action` is one of ACTIONS."""

    label: str
    action: str
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences that a rule must mark, and must leave alone; `watch` is the list they assume."""

    match: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    watch: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack.

    It marks its `phrases`, its `shapes`, what is found `together`, its `patterns` (on folded
    sentences) or what its `detector` finds. `unless` drops, and `only` demands, a context or a
    cue group nearby; `unless_with` and `only_with` do so with phrases of the same sentence;
    `exceptions` drop what they overlap.
    """

    id: str
    category: str
    severity: Severity
    message: str
    why: str
    source: Source
    fixes: tuple[FixSpec, ...] = ()
    phrases: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    together: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    detector: str = ""
    unless: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    unless_with: tuple[str, ...] = ()
    only_with: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    examples: Examples = Examples()


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules of some packs, by id."""

    rules: Mapping[str, Rule]

    def __or__(self, other: "Rulebook") -> "Rulebook":
        """Return both; a rule of `other` replaces one of the same id."""
        return Rulebook({**self.rules, **other.rules})


def read_packs(packs: Iterable[tuple[str, str]]) -> Rulebook:
    """Return the rules of (name, TOML text) pairs. Raises RulebookError."""
    rules: dict[str, Rule] = {}
    for name, text in packs:
        for rule in read_pack(name, text):
            if rule.id in rules:
                raise RulebookError(f"{name}: the rule {rule.id} exists already.")
            rules[rule.id] = rule
    return Rulebook(rules)


def read_pack(name: str, text: str) -> list[Rule]:
    """Return the rules of one pack in order. Raises RulebookError."""
    return rules_from(name, read_toml(name, text))


def read_toml(name: str, text: str) -> dict[str, Any]:
    """Return the table of a pack in bounded time and memory. Raises RulebookError."""
    try:
        return bounded_toml(text)
    except ValueError as error:
        raise RulebookError(f"{name}: not readable as TOML ({error}).") from None


def rules_from(name: str, table: Mapping[str, Any]) -> list[Rule]:
    """Return the rules of a pack that is parsed already, in order. Raises RulebookError."""
    try:
        sources, entries = read_table(table, "sources"), read_tables(table, "rule")
    except FieldError as error:
        raise RulebookError(f"{name}: {error}") from None
    return [_rule(name, entry, sources) for entry in entries]


def _rule(pack: str, entry: dict[str, Any], sources: dict[str, Any]) -> Rule:
    rule_id = entry.get("id")
    where = f"{pack}, rule {rule_id[:_SHOWN] if isinstance(rule_id, str) else '(without id)'}"
    try:
        return _read_rule(entry, sources)
    except (FieldError, PhraseError) as error:
        raise RulebookError(f"{where}: {error}") from None


def _read_rule(entry: dict[str, Any], sources: dict[str, Any]) -> Rule:
    unknown = sorted(entry.keys() - _RULE_KEYS)
    if unknown:
        raise FieldError(f"there is no setting called {unknown[0][:_SHOWN]}.")
    for key in _REQUIRED:
        if not entry.get(key):
            raise FieldError(f"{key} is missing.")
    lists = {key: read_list(entry, key) for key in _LISTS}
    detector = read_words(entry, "detector")
    if not detector and not any(lists[key] for key in _FINDS):
        raise FieldError("it says nothing to look for.")
    _check_phrases(lists)
    _check_patterns(lists["patterns"])
    return Rule(
        id=read_words(entry, "id"),
        category=read_words(entry, "category"),
        severity=_severity(entry["severity"]),
        message=read_words(entry, "message"),
        why=read_words(entry, "why"),
        source=_source(entry["source"], sources),
        fixes=tuple(_fix(fix) for fix in read_tables(entry, "fixes")),
        phrases=lists["phrases"],
        shapes=lists["shapes"],
        together=lists["together"],
        patterns=lists["patterns"],
        detector=detector,
        unless=frozenset(lists["unless"]),
        only=frozenset(lists["only"]),
        unless_with=lists["unless_with"],
        only_with=lists["only_with"],
        exceptions=lists["exceptions"],
        examples=_examples(read_table(entry, "examples")),
    )


def _severity(value: object) -> Severity:
    for severity in Severity:
        if value == severity.value:
            return severity
    raise FieldError("severity is block, warn, info or support.")


def _source(value: object, sources: dict[str, Any]) -> Source:
    if isinstance(value, str):
        if value not in sources:
            raise FieldError(f"the source {value[:_SHOWN]} is not listed in this pack.")
        value = sources[value]
    if not isinstance(value, dict) or not read_words(value, "name"):
        raise FieldError("a source needs a name.")
    return Source(read_words(value, "name"), read_words(value, "region"), read_date(value, "read"))


def _fix(entry: dict[str, Any]) -> FixSpec:
    label, action = read_words(entry, "label"), read_words(entry, "action", "replace")
    if action not in ACTIONS or not label:
        raise FieldError(f"a fix needs a label, and an action out of {', '.join(ACTIONS)}.")
    replacement = read_words(entry, "replacement")
    if action in ("replace", "replace_sentence", "append") and not replacement:
        raise FieldError(f"the fix {label} says nothing to put there.")
    return FixSpec(label, action, replacement)


def _check_phrases(lists: Mapping[str, tuple[str, ...]]) -> None:
    for key in ("phrases", "unless_with", "only_with", "exceptions"):
        for phrase in lists[key]:
            check_steps(phrase)
            parse(phrase)
    combined = (part.strip(" !") for one in lists["together"] for part in one.split("&"))
    for shape in (*lists["shapes"], *combined):
        check_steps(shape)
        parse_shape(shape)


def _check_patterns(patterns: Iterable[str]) -> None:
    for pattern in patterns:
        if pattern != pattern.lower() and not re.search(r"\\[A-Z]", pattern):
            raise FieldError(f"patterns are matched on lower case: {pattern}")


def _examples(entry: Mapping[str, Any]) -> Examples:
    if not set(entry) <= {"match", "pass", "watch"}:
        raise FieldError("examples are match, pass and watch.")
    watch = read_table(entry, "watch")
    return Examples(
        read_list(entry, "match"),
        read_list(entry, "pass"),
        tuple((key, read_list(watch, key)) for key in watch),
    )
