"""Which room works on an entry that the journal only shows."""

from unsent.ui.snapshots import Screen

_ROOMS = {
    "cooling": Screen.COOLING,
    "review": Screen.REVIEW,
    "ready": Screen.READY,
    "letgo": Screen.LET_GO,
}


def room_of(stage: str) -> Screen | None:
    """Return the room in which an entry of this stage is worked on, None for the page itself."""
    return _ROOMS.get(stage)
