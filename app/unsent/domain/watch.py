"""The writer's own list of names that would give somebody away."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class WatchList:
    """Names to mark wherever a draft mentions them. Kept only in the encrypted journal."""

    me: tuple[str, ...] = ()
    workplace: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()
    places: tuple[str, ...] = ()  # town and nearby

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is watched for yet."""
        return not any(getattr(self, field.name) for field in fields(self))

    def with_names_of(self, earlier: "WatchList") -> "WatchList":
        """Return the names of an earlier list in their order, and what was added since."""
        return WatchList(
            *(tuple(dict.fromkeys((*before, *now))) for before, now in self._beside(earlier))
        )

    def lacks_names_of(self, earlier: "WatchList") -> bool:
        """Tell whether a name was taken off since an earlier list."""
        return any(set(before) - set(now) for before, now in self._beside(earlier))

    def _beside(self, earlier: "WatchList") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        names = [field.name for field in fields(self)]
        return [(getattr(earlier, name), getattr(self, name)) for name in names]
