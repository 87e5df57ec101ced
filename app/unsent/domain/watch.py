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
