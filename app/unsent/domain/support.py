"""Lines that a clinician in distress can call, by region."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One service: how to reach it, when, and on which day that was read in which source."""

    region: str
    name: str
    contact: str
    hours: str
    source: str
    read: str  # ISO date
