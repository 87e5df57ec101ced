"""The rules of a place, as its moderators wrote them down: found, and quoted by their number.

A pack is TOML with `[[rule]]` tables: `number`, `says` (the rule in the community's own words),
`severity`, and what to look for as in every pack: phrases, shapes, together, patterns. Patterns run
on an engine whose time is linear in the text, so that no pack can hang the program.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol

from unsent.checks.family import Family, Mark, SentenceDetector
from unsent.checks.pack_fields import FieldError, read_date, read_list, read_tables, read_words
from unsent.checks.passage import Sentence
from unsent.checks.rulebook import Rulebook, RulebookError, read_toml, rules_from

CATEGORY = "rule.community"
SEVERITIES = ("block", "warn", "info")
LONGEST = 500  # characters of one pattern
MOST_MEMORY = 2**21  # bytes that the engine may use for one pattern
WHY = "This community asks it of every post. Its moderators may take down what does not keep it."
_SHOWN = 60  # characters of a number that a sentence may quote
_OWN = frozenset(("number", "says", "why", "patterns"))


class _Found(Protocol):
    def span(self) -> tuple[int, int]: ...


class _Linear(Protocol):
    def finditer(self, text: str) -> Iterable[_Found]: ...


@dataclass(frozen=True, slots=True)
class Community:
    """The rules of one place, and the detectors of those that have patterns."""

    rulebook: Rulebook = field(default_factory=lambda: Rulebook({}))
    family: Family = field(default_factory=lambda: Family("community"))


def read_community(place: str, text: str) -> Community:
    """Return the rules of a place from a TOML text. Raises RulebookError naming what is wrong."""
    table = read_toml(place, text)
    try:
        entries, read = read_tables(table, "rule"), read_date(table, "read")
    except FieldError as error:
        raise RulebookError(f"{place}: {error} Rules are written as [[rule]] tables.") from None
    source = {"name": f"Rules of {place}", "read": read}
    detectors: dict[str, SentenceDetector] = {}
    written = [_entry(place, entry, source, detectors) for entry in entries]
    rules = rules_from(place, {"rule": written})
    if len({rule.id for rule in rules}) < len(rules):
        raise RulebookError(f"{place}: two rules have the same number.")
    return Community(Rulebook({r.id: r for r in rules}), Family("community", sentence=detectors))


def _entry(
    place: str,
    entry: Mapping[str, Any],
    source: Mapping[str, str],
    detectors: dict[str, SentenceDetector],
) -> dict[str, Any]:
    number = entry.get("number")
    if isinstance(number, bool) or not isinstance(number, int | str) or not str(number).strip():
        raise RulebookError(f"{place}: a rule needs its number.")
    where = f"{place}, rule {str(number).strip()[:_SHOWN]}"
    try:
        return _written(entry, str(number).strip(), source, detectors)
    except FieldError as error:
        raise RulebookError(f"{where}: {error}") from None


def _written(
    entry: Mapping[str, Any],
    number: str,
    source: Mapping[str, str],
    detectors: dict[str, SentenceDetector],
) -> dict[str, Any]:
    """Return a rule of a place as the rule of any pack."""
    says = read_words(entry, "says").strip()
    if not says:
        raise FieldError("it says nothing.")
    if "detector" in entry:
        raise FieldError("there is no setting called detector.")
    if entry.get("severity", "warn") not in SEVERITIES:
        raise FieldError(f"severity is {', '.join(SEVERITIES)}.")
    written = {key: value for key, value in entry.items() if key not in _OWN} | {
        "id": f"{CATEGORY}.{number}",
        "category": CATEGORY,
        "message": f"Rule {number} here: {says}",
        "why": read_words(entry, "why") or WHY,
        "source": dict(source),
        "severity": entry.get("severity", "warn"),
    }
    if patterns := read_list(entry, "patterns"):
        written["detector"] = f"{written['id']}.patterns"
        detectors[written["detector"]] = _detector(_compiled(patterns))
    return written


def _compiled(patterns: tuple[str, ...]) -> tuple[_Linear, ...]:
    if any(len(one) > LONGEST for one in patterns):
        raise FieldError(f"a pattern has at most {LONGEST} characters.")
    re2 = import_module("re2")  # only a place that has patterns pays for loading it
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = MOST_MEMORY
    try:
        return tuple(re2.compile(one, options) for one in patterns)
    except re2.error:
        raise FieldError("a pattern cannot be read.") from None


def _detector(patterns: tuple[_Linear, ...]) -> SentenceDetector:
    def detect(sentence: Sentence) -> Iterator[Mark]:
        for pattern in patterns:
            for found in pattern.finditer(sentence.folded):
                start, end = found.span()
                if end > start:
                    yield Mark(start, end)

    return detect
