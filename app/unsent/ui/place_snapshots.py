"""What the places room shows: frozen values made by its session."""

from dataclasses import dataclass
from datetime import datetime

from unsent.domain.checklist import Question
from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import PlaceId
from unsent.domain.waiting import WaitPolicy


@dataclass(frozen=True, slots=True)
class PlaceShown:
    """One place of the list; `came` are the rules that a built-in one came with."""

    kept: KeptPlace
    is_own: bool = False
    can_retire: bool = True
    came: WaitPolicy | None = None

    @property
    def id(self) -> PlaceId:
        """Return the id of the place."""
        return self.kept.place.id


@dataclass(frozen=True, slots=True)
class PlacesSnapshot:
    """Every place, those that are offered first, and the chosen one among them."""

    places: tuple[PlaceShown, ...]
    chosen: PlaceId
    now: datetime  # in the writer's time zone
    starts_with: WaitPolicy  # the rules of a new place
    questions: tuple[Question, ...] = ()

    @property
    def shown(self) -> PlaceShown:
        """Return the chosen place."""
        return next(one for one in self.places if one.id == self.chosen)
