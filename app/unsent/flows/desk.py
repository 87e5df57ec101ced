"""The opened journal together with everything that works on it."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field

from unsent import resources
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Report
from unsent.domain.honest_time import begin
from unsent.domain.place import Place, PlaceId, place_from
from unsent.domain.stage import distrust, place_of
from unsent.domain.waiting import Wait, WaitPart, WaitReason
from unsent.flows.ports import Clock
from unsent.store.journal import Journal

ELSEWHERE = "elsewhere"


@dataclass(slots=True)
class Desk:
    """What the verbs of the program work with. `check` reads a text and returns its report."""

    journal: Journal = field(repr=False)
    clock: Clock
    places: dict[PlaceId, Place]
    check: Callable[[str], Report] = field(repr=False)
    retired: frozenset[PlaceId] = frozenset()  # places that are offered no more
    refused_seconds: float = 0.0  # of the wall clock's story that were not believed, last time
    refused_is_held: bool = False  # they may count yet
    # what the last session left unfinished, the newest last, and whether an earlier text differs
    cut_off: dict[EntryId, bool] = field(default_factory=dict)

    def place(self, place: PlaceId | None) -> Place:
        """Return a place by id; one that is no longer known counts as somewhere else."""
        return self.places.get(place or ELSEWHERE, self.places[ELSEWHERE])

    def offered(self) -> tuple[Place, ...]:
        """Return the places that a draft can go to, in the user's order."""
        return tuple(place for key, place in self.places.items() if key not in self.retired)

    def read(self, entry: EntryId) -> Entry:
        """Return an entry; a stage edited behind the program's back goes to the start of a wait.

        Raises KeyError when there is no such entry.
        """
        stored = self.journal.entries.get(entry)
        return stored.entry if stored.seal_holds else self._distrusted(stored.entry)

    def all_of(self, kind: str) -> list[Entry]:
        """Return every entry at one stage, newest first, each with a seal that holds."""
        found = self.journal.entries.all_of(kind)
        held = [s.entry if s.seal_holds else self._distrusted(s.entry) for s in found]
        return [entry for entry in held if type(entry.stage).__name__.lower() == kind]

    def _distrusted(self, entry: Entry) -> Entry:
        place = self.place(place_of(entry.stage))
        stage = distrust(
            entry.stage,
            entry.text,
            Wait((WaitPart(WaitReason.BASE, place.policy.base),)),
            begin(self.clock.reading()),
            self.clock.now(),
        )
        self.journal.entries.set_stage(entry.id, stage, self.clock.now())
        return self.journal.entries.get(entry.id).entry


def built_in_places() -> dict[PlaceId, Place]:
    """Return the places that come with the program, in the order in which they are offered."""
    files = sorted((resources.root() / "places").glob("*.toml"))
    places = [place_from(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
    return {place.id: place for place in places}
