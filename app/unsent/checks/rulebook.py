"""Rule packs: TOML files that say what each rule marks, in which words, and why."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from unsent.checks.phrases import PhraseError, parse
from unsent.domain.finding import Severity, Source

CONTEXTS = ("quoted", "negated", "question", "reported", "condemned")
ACTIONS = (
    "replace", "replace_sentence", "remove", "remove_clause", "remove_sentence", "lower", "append",
)  # fmt: skip
_REQUIRED = ("id", "category", "severity", "message", "why", "source")
_FINDS = ("phrases", "shapes", "together", "patterns")
_LISTS = (*_FINDS, "unless", "only", "unless_with", "only_with", "exceptions")
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
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulebookError(f"{name}: not readable as TOML ({error}).") from None
    return rules_from(name, table)


def rules_from(name: str, table: Mapping[str, Any]) -> list[Rule]:
    """Return the rules of a pack that is parsed already, in order. Raises RulebookError."""
    sources = table.get("sources", {})
    return [_rule(name, entry, sources) for entry in table.get("rule", [])]


def _rule(pack: str, entry: dict[str, Any], sources: dict[str, Any]) -> Rule:
    where = f"{pack}, rule {entry.get('id', '(without id)')}"
    unknown = sorted(entry.keys() - _RULE_KEYS)
    if unknown:
        raise RulebookError(f"{where}: there is no setting called {unknown[0]}.")
    for key in _REQUIRED:
        if not entry.get(key):
            raise RulebookError(f"{where}: {key} is missing.")
    for key in _LISTS:
        if not _is_strings(entry.get(key, [])):
            raise RulebookError(f"{where}: {key} has to be a list of words.")
    if not any(entry.get(key) for key in (*_FINDS, "detector")):
        raise RulebookError(f"{where}: it says nothing to look for.")
    _check_phrases(where, entry)
    _check_patterns(where, entry.get("patterns", []))
    return Rule(
        id=entry["id"],
        category=entry["category"],
        severity=_severity(where, entry["severity"]),
        message=entry["message"],
        why=entry["why"],
        source=_source(where, entry["source"], sources),
        fixes=tuple(_fix(where, fix) for fix in entry.get("fixes", [])),
        phrases=tuple(entry.get("phrases", ())),
        shapes=tuple(entry.get("shapes", ())),
        together=tuple(entry.get("together", ())),
        patterns=tuple(entry.get("patterns", ())),
        detector=entry.get("detector", ""),
        unless=frozenset(entry.get("unless", ())),
        only=frozenset(entry.get("only", ())),
        unless_with=tuple(entry.get("unless_with", ())),
        only_with=tuple(entry.get("only_with", ())),
        exceptions=tuple(entry.get("exceptions", ())),
        examples=_examples(where, entry.get("examples", {})),
    )


def _is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _severity(where: str, value: str) -> Severity:
    try:
        return Severity(value)
    except ValueError:
        raise RulebookError(f"{where}: severity is block, warn, info or support.") from None


def _source(where: str, value: object, sources: dict[str, Any]) -> Source:
    if isinstance(value, str):
        if value not in sources:
            raise RulebookError(f"{where}: the source {value} is not listed in this pack.")
        value = sources[value]
    if not isinstance(value, dict) or not value.get("name"):
        raise RulebookError(f"{where}: a source needs a name.")
    return Source(value["name"], value.get("region", ""), str(value.get("read", "")))


def _fix(where: str, entry: dict[str, str]) -> FixSpec:
    action = entry.get("action", "replace")
    if action not in ACTIONS or not entry.get("label"):
        raise RulebookError(f"{where}: a fix needs a label, and an action out of {ACTIONS}.")
    if action in ("replace", "replace_sentence", "append") and not entry.get("replacement"):
        raise RulebookError(f"{where}: the fix {entry['label']} says nothing to put there.")
    return FixSpec(entry["label"], action, entry.get("replacement", ""))


def _check_phrases(where: str, entry: dict[str, Any]) -> None:
    for key in ("phrases", "unless_with", "only_with", "exceptions"):
        for phrase in entry.get(key, []):
            try:
                parse(phrase)
            except PhraseError as error:
                raise RulebookError(f"{where}: {error}") from None


def _check_patterns(where: str, patterns: list[str]) -> None:
    for pattern in patterns:
        if pattern != pattern.lower() and not re.search(r"\\[A-Z]", pattern):
            raise RulebookError(f"{where}: patterns are matched on lower case: {pattern}")


def _examples(where: str, entry: dict[str, Any]) -> Examples:
    if not set(entry) <= {"match", "pass", "watch"}:
        raise RulebookError(f"{where}: examples are match, pass and watch.")
    watch = tuple((key, tuple(names)) for key, names in entry.get("watch", {}).items())
    return Examples(tuple(entry.get("match", ())), tuple(entry.get("pass", ())), watch)
