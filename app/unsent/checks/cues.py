"""Cue groups: words that tell what a stretch of text is about, such as a patient.

They are data, `resources/lexicons/cues.toml`: each group has phrases, patterns (on folded
text) and a reach, the number of neighbouring sentences for which it counts.
"""

import tomllib
from dataclasses import dataclass

from unsent.checks.clues import Clues
from unsent.checks.normalise import Word
from unsent.checks.patterns import Pattern
from unsent.checks.phrases import PhraseIndex
from unsent.checks.triggers import Triggers


@dataclass(frozen=True, slots=True)
class CueGroup:
    """One group of cues. `reach` is in sentences to either side; -1 is the whole text."""

    name: str
    reach: int
    phrases: tuple[str, ...]
    patterns: tuple[Pattern, ...]


class Cues:
    """All cue groups, found together."""

    def __init__(self, groups: tuple[CueGroup, ...] = ()) -> None:
        self.groups = groups
        self._index = PhraseIndex(
            (phrase, group.name) for group in groups for phrase in group.phrases
        )
        self._patterns = Triggers[tuple[str, Pattern]]()
        for group in groups:
            for pattern in group.patterns:
                self._patterns.add(pattern.clauses, (group.name, pattern))

    def groups_in(self, folded: str, words: tuple[Word, ...], clues: Clues) -> frozenset[str]:
        """Return the names of the groups with a cue in one sentence."""
        found = {name for name, _, _ in self._index.spans(words)}
        for name, pattern in self._patterns.of(clues):
            if name not in found and pattern.search(folded):
                found.add(name)
        return frozenset(found)


def read_cues(toml: str) -> Cues:
    """Return the cue groups written in a TOML text."""
    return Cues(
        tuple(
            CueGroup(
                name,
                table.get("reach", 1),
                tuple(table.get("phrases", ())),
                tuple(Pattern(pattern) for pattern in table.get("patterns", ())),
            )
            for name, table in tomllib.loads(toml).items()
        )
    )
