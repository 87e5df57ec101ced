"""The places: which there are, which one is looked at, and what is done to it."""

from PySide6.QtCore import QObject, Signal

from unsent.domain.checklist import QUESTIONS
from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import NameFault, PlaceFacts, PlaceId
from unsent.domain.waiting import WaitPolicy
from unsent.flows import places
from unsent.flows.cool import settle
from unsent.flows.desk import Desk
from unsent.ui.place_snapshots import PlaceShown, PlacesSnapshot
from unsent.ui.wording import places as wording


class PlacesSession(QObject):
    """Shows and changes places; every change is kept at once."""

    changed = Signal(PlacesSnapshot)
    retired = Signal(str)  # place id; it can be brought back

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._chosen = desk, ""

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self.changed.emit(self.snapshot())

    def choose(self, place: PlaceId) -> None:
        """Look at another place."""
        self._chosen = place
        self.refresh()

    def make(self, facts: PlaceFacts) -> NameFault | None:
        """Make a place and look at it, unless its name cannot be."""
        made = places.make(self._desk, facts)
        if isinstance(made, NameFault):
            return made
        self.choose(made.id)
        return None

    def change(self, place: PlaceId, facts: PlaceFacts) -> NameFault | None:
        """Change what a place is, unless its name cannot be."""
        changed = places.change(self._desk, place, facts)
        if isinstance(changed, NameFault):
            return changed
        self.refresh()
        return None

    def copy(self, place: PlaceId) -> None:
        """Copy a place under a name that nothing has yet, and look at the copy."""
        origin = places.kept_of(self._desk, place).place
        for name in wording.names_of_copies(origin):
            made = places.copy(self._desk, place, name)
            if not isinstance(made, NameFault):
                self.choose(made.id)
                return

    def kept_of(self, place: PlaceId) -> KeptPlace:
        """Return a place with the rules that count by now."""
        settle(self._desk)  # what was asked for before may just have been served
        return places.kept_of(self._desk, place)

    def facts_of(self, place: PlaceId) -> PlaceFacts:
        """Return what a place is."""
        found = places.kept_of(self._desk, place).place
        return PlaceFacts(found.name, found.kind, found.limit, found.counting)

    def ask_for(self, place: PlaceId, rules: WaitPolicy) -> KeptPlace:
        """Ask for other waiting rules."""
        settle(self._desk)
        asked = places.ask_for(self._desk, place, rules)
        self.refresh()
        return asked

    def take_back(self, place: PlaceId) -> None:
        """Drop looser rules that do not count yet."""
        places.take_back(self._desk, place)
        self.refresh()

    def rules_as_it_came(self, place: PlaceId) -> WaitPolicy | None:
        """Return the rules that a built-in place came with, None for one of the user's."""
        return places.rules_as_it_came(place)

    def move(self, place: PlaceId, step: int) -> None:
        """Put a place before or behind the next one."""
        places.move(self._desk, place, step)
        self.refresh()

    def retire(self, place: PlaceId) -> None:
        """Offer a place no more."""
        places.retire(self._desk, place)
        self.refresh()
        self.retired.emit(place)

    def bring_back(self, place: PlaceId) -> None:
        """Offer a place again."""
        places.bring_back(self._desk, place)
        self.refresh()

    def snapshot(self) -> PlacesSnapshot:
        """Return what the room shows now."""
        known = sorted(places.kept(self._desk), key=lambda one: one.is_retired)
        shown = tuple(self._shown(one) for one in known)
        if self._chosen not in {one.id for one in shown}:
            self._chosen = shown[0].id
        return PlacesSnapshot(
            places=shown,
            chosen=self._chosen,
            now=self._desk.clock.local(),
            starts_with=places.first_rules(self._desk),
            questions=QUESTIONS,
        )

    def _shown(self, kept: KeptPlace) -> PlaceShown:
        place = kept.place.id
        came = None if place != self._chosen else places.rules_as_it_came(place)
        return PlaceShown(kept, places.is_own(place), places.can_retire(place), came)
