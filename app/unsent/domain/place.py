"""Where one might post: a place, what it is, and how long it makes a draft wait."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from unicodedata import category, combining

from unsent.domain.waiting import HOUR, WaitPolicy

PlaceId = str


class PlaceKind(StrEnum):
    """Who reads a place, and under which name one writes there."""

    PUBLIC = "public"
    PRIVATE_GROUP = "private_group"
    UNDER_MY_NAME = "under_my_name"
    ANONYMOUS = "anonymous"


class Counting(StrEnum):
    """How a place counts the characters of a post."""

    CHARACTERS = "characters"
    X = "x"  # weighted: most scripts count double, a link counts 23


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its waiting period; `limit` is in characters as the place counts them."""

    id: PlaceId
    name: str
    kind: PlaceKind = PlaceKind.PUBLIC
    limit: int | None = None
    counting: Counting = Counting.CHARACTERS
    policy: WaitPolicy = field(default_factory=WaitPolicy)

    def with_base(self, seconds: int) -> "Place":
        """Return the same place with another base waiting period."""
        return replace(self, policy=replace(self.policy, base=seconds))

    def length(self, text: str) -> int:
        """Return how long the place takes a text to be."""
        return _x_length(text) if self.counting is Counting.X else _characters(text)


def place_from(data: Mapping[str, Any]) -> Place:
    """Make a place of a parsed TOML table. Raises ValueError naming the field that is wrong."""
    try:
        return Place(
            id=str(data["id"]),
            name=str(data["name"]),
            kind=PlaceKind(data.get("kind", PlaceKind.PUBLIC)),
            limit=data.get("limit"),
            counting=Counting(data.get("counting", Counting.CHARACTERS)),
            policy=WaitPolicy(base=int(float(data.get("base_hours", 24)) * HOUR)),
        )
    except KeyError as missing:
        raise ValueError(f"a place needs the field {missing}") from None


def _characters(text: str) -> int:
    # what a reader takes for one character: marks and joiners belong to the one before
    return sum(1 for char in text if not (combining(char) or category(char) in {"Mn", "Me", "Cf"}))


def _x_length(text: str) -> int:
    # twitter-text configuration v3: these ranges weigh one, everything else two
    light = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
    words = text.split(" ")
    links = [word for word in words if word.startswith(("http://", "https://"))]
    rest = " ".join("" if word.startswith(("http://", "https://")) else word for word in words)
    weigh = (1 if any(low <= ord(c) <= high for low, high in light) else 2 for c in rest)
    return sum(weigh) + 23 * len(links)
