"""Where one might post: a place, what it is, and how long it makes a draft wait."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import isfinite
from typing import Any, TypeVar
from unicodedata import normalize

from unsent.domain import graphemes
from unsent.domain.graphemes import is_flag_half, is_pictograph
from unsent.domain.waiting import HOUR, WaitPolicy

PlaceId = str
_JOINERS = re.compile("[\u200c\u200d]")  # in emoji and in Persian; alone they are not seen
LONGEST_NAME = 60  # signs as they are seen
_Kind = TypeVar("_Kind", bound=StrEnum)
# these ranges weigh one on X, everything else two
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
# a link ends before the signs that end a sentence; bare domains only with the commonest endings
_LINK = re.compile(
    r"https?://[^\s]*[^\s.,;:!?\"'’”)\]]"
    r"|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|co|uk|us|eu|de|ca|au)\b"
    r"(?!\.\w|@)(?:/[^\s]*[^\s.,;:!?\"'’”)\]])?",
    re.IGNORECASE,
)


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

    def with_policy(self, policy: WaitPolicy) -> "Place":
        """Return the same place with other waiting rules."""
        return replace(self, policy=policy)

    def length(self, text: str) -> int:
        """Return how long the place takes a text to be."""
        return _x_length(text) if self.counting is Counting.X else graphemes.count(text)


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """What a place is, apart from its wait. None of it makes a draft wait any shorter."""

    name: str
    kind: PlaceKind = PlaceKind.PUBLIC
    limit: int | None = None
    counting: Counting = Counting.CHARACTERS


class NameFault(StrEnum):
    """Why a place cannot have a name."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNSEEN = "unseen"  # it holds a sign that cannot be shown
    TAKEN = "taken"


def name_fault(name: str, others: Iterable[str]) -> NameFault | None:
    """Return what is wrong with a name beside the names of the other places, if anything."""
    bare = name.strip()
    if not bare:
        return NameFault.EMPTY
    if graphemes.count(bare) > LONGEST_NAME:
        return NameFault.TOO_LONG
    if not _JOINERS.sub("", bare).isprintable():
        return NameFault.UNSEEN
    if _folded(bare) in {_folded(other) for other in others}:
        return NameFault.TAKEN
    return None


def _folded(name: str) -> str:
    return normalize("NFKC", _JOINERS.sub("", name.strip())).casefold()


def place_from(data: Mapping[str, Any]) -> Place:
    """Make a place of a parsed TOML table. Raises ValueError naming the field that is wrong."""
    return Place(
        id=_words(data, "id"),
        name=_words(data, "name"),
        kind=_one_of(PlaceKind, data.get("kind", PlaceKind.PUBLIC), "kind"),
        limit=_limit(data.get("limit")),
        counting=_one_of(Counting, data.get("counting", Counting.CHARACTERS), "counting"),
        policy=WaitPolicy(base=_seconds(data.get("base_hours", 24))),
    )


def _words(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"a place needs words in the field '{name}'")
    if not value.isprintable():
        raise ValueError(f"the field '{name}' of a place holds a sign that cannot be shown")
    return value


def _one_of(kind: type[_Kind], value: object, name: str) -> _Kind:
    for member in kind:
        if member == value:
            return member
    raise ValueError(f"the field '{name}' of a place is one of {', '.join(kind)}")


def _limit(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError("the field 'limit' of a place is a whole number above zero")
    return value


def _seconds(hours: object) -> int:
    if isinstance(hours, bool) or not isinstance(hours, int | float) or not isfinite(hours):
        raise ValueError("the field 'base_hours' of a place is a number of hours")
    return round(hours * HOUR)


def _x_length(text: str) -> int:
    # twitter-text, configuration v3: a link counts 23, an emoji two whatever it is made of
    rest, links = _LINK.subn("", normalize("NFC", text))
    if rest.isascii():
        return len(rest) + 23 * links
    return sum(_x_weight(seen) for seen in graphemes.graphemes(rest)) + 23 * links


def _x_weight(seen: str) -> int:
    is_joined = len(seen) > 1 and (is_pictograph(seen[0]) or is_flag_half(seen[0]))
    if is_joined or seen.endswith("\u20e3"):
        return 2
    return sum(1 if any(low <= ord(c) <= high for low, high in _LIGHT) else 2 for c in seen)
