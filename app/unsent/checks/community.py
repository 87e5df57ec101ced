"""The rules of a place, as its moderators wrote them down: found, and quoted by their number.

A pack is TOML with `[[rule]]` tables: `number`, `says` (the rule in the community's own words),
`severity`, and what to look for as in every pack: phrases, shapes, together, patterns. Patterns run
on an engine whose time is linear in the text, so that no pack can hang the program.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol

from unsent.checks.family import Family, Mark, SentenceDetector
from unsent.checks.passage import Sentence
from unsent.checks.rulebook import Rulebook, RulebookError, rules_from

CATEGORY = "rule.community"
LONGEST = 500  # characters of one pattern
WHY = "This community asks it of every post. Its moderators may take down what does not keep it."
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
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulebookError(f"{place}: not readable as TOML ({error}).") from None
    entries = table.get("rule", [])
    if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        raise RulebookError(f"{place}: rules are written as [[rule]] tables.")
    source = {"name": f"Rules of {place}", "read": str(table.get("read", ""))}
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
    number, says = entry.get("number"), entry.get("says")
    if isinstance(number, bool) or not isinstance(number, int | str) or not str(number).strip():
        raise RulebookError(f"{place}: a rule needs its number.")
    if not isinstance(says, str) or not says.strip():
        raise RulebookError(f"{place}, rule {number}: it says nothing.")
    written = {key: value for key, value in entry.items() if key not in _OWN} | {
        "id": f"{CATEGORY}.{str(number).strip()}",
        "category": CATEGORY,
        "message": f"Rule {number} here: {says.strip()}",
        "why": str(entry.get("why") or WHY),
        "source": dict(source),
        "severity": entry.get("severity", "warn"),
    }
    if "detector" in entry:
        raise RulebookError(f"{place}, rule {number}: there is no setting called detector.")
    if entry.get("patterns"):
        written["detector"] = f"{written['id']}.patterns"
        where = f"{place}, rule {number}"
        detectors[written["detector"]] = _detector(_compiled(where, entry["patterns"]))
    return written


def _compiled(where: str, patterns: object) -> tuple[_Linear, ...]:
    if not isinstance(patterns, list) or not all(isinstance(one, str) for one in patterns):
        raise RulebookError(f"{where}: patterns has to be a list of words.")
    try:
        engine = import_module("re2")
    except ImportError:
        raise RulebookError(f"{where}: patterns cannot be used here; write phrases.") from None
    if any(len(one) > LONGEST for one in patterns):
        raise RulebookError(f"{where}: a pattern has at most {LONGEST} characters.")
    try:
        return tuple(engine.compile(f"(?i){one}") for one in patterns)
    except engine.error:
        raise RulebookError(f"{where}: a pattern cannot be read.") from None


def _detector(patterns: tuple[_Linear, ...]) -> SentenceDetector:
    def detect(sentence: Sentence) -> Iterator[Mark]:
        for pattern in patterns:
            for found in pattern.finditer(sentence.folded):
                start, end = found.span()
                if end > start:
                    yield Mark(start, end)

    return detect
