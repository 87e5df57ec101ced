"""Why something may not happen yet: reasons as data, never as sentences."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Each way in which a text can be held back."""

    EMPTY = "empty"
    WRONG_STAGE = "wrong_stage"
    STILL_COOLING = "still_cooling"
    NOT_APPROVED = "not_approved"
    MUST_CHANGE = "must_change"
    UNANSWERED = "unanswered"
    COOL_AGAIN = "cool_again"
    TOO_LONG = "too_long"
    NOT_THE_APPROVED_TEXT = "not_the_approved_text"
    OUT_OF_DATE = "out_of_date"
    NEW_FINDING = "new_finding"
    UNREAD = "unread"
    LEGAL_MATTER = "legal_matter"
    NO_WAY_OUT = "no_way_out"
    SOON_OVER = "soon_over"
    OTHER_WORDS = "other_words"
    NO_REASON = "no_reason"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One reason with its fact: a count of findings or questions, or seconds."""

    reason: Reason
    count: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Every reason why something may not happen; never empty."""

    obstacles: tuple[Obstacle, ...]

    @property
    def reasons(self) -> frozenset[Reason]:
        """Return the reasons without their facts."""
        return frozenset(obstacle.reason for obstacle in self.obstacles)


def refuse(reason: Reason, count: int = 0, seconds: float = 0.0) -> Refusal:
    """Return a refusal for one reason."""
    return Refusal((Obstacle(reason, count, seconds),))
