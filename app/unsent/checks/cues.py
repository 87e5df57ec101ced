"""Cue groups: words that tell what a stretch of text is about, such as a patient.

They are data, `resources/lexicons/cues.toml`: each group has phrases, patterns (on folded
text) and a reach, the number of neighbouring sentences for which it counts.
"""

import re
import tomllib
from dataclasses import dataclass

from unsent.checks.normalise import Word
from unsent.checks.phrases import PhraseIndex


@dataclass(frozen=True, slots=True)
class CueGroup:
    """One group of cues. `reach` is in sentences to either side; -1 is the whole text."""

    name: str
    reach: int
    phrases: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]


class Cues:
    """All cue groups, found together."""

    def __init__(self, groups: tuple[CueGroup, ...] = ()) -> None:
        self.groups = groups
        self._index = PhraseIndex(
            (phrase, group.name) for group in groups for phrase in group.phrases
        )

    def groups_in(self, folded: str, words: tuple[Word, ...]) -> frozenset[str]:
        """Return the names of the groups with a cue in one sentence."""
        found = {hit.value for hit in self._index.find(words)}
        for group in self.groups:
            if group.name not in found and any(p.search(folded) for p in group.patterns):
                found.add(group.name)
        return frozenset(found)


def read_cues(toml: str) -> Cues:
    """Return the cue groups written in a TOML text."""
    return Cues(
        tuple(
            CueGroup(
                name,
                table.get("reach", 1),
                tuple(table.get("phrases", ())),
                tuple(re.compile(pattern) for pattern in table.get("patterns", ())),
            )
            for name, table in tomllib.loads(toml).items()
        )
    )
