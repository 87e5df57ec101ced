"""The rows of the sidebar, computed from what there is."""

from unsent.ui.shortcuts import Act, native, told
from unsent.ui.snapshots import Counts, Screen
from unsent.ui.widgets.sidebar import SidebarRow
from unsent.ui.wording import sidebar as wording
from unsent.ui.wording.plural import number

LOCK = "lock"  # the sidebar's key of a row that is no room
ROOMS = (
    Screen.WRITE,
    Screen.JOURNAL,
    Screen.COOLING,
    Screen.REVIEW,
    Screen.READY,
    Screen.LET_GO,
    Screen.INSIGHTS,
    Screen.PLACES,
)


def room_keys(screen: Screen) -> str:
    """Return the key of a room."""
    return f"Ctrl+{ROOMS.index(screen) + 1}"


def room_rows(counts: Counts) -> tuple[SidebarRow, ...]:
    """Return the rooms with their numbers; what waits for a review asks for attention."""
    numbers = {
        Screen.JOURNAL: counts.journal,
        Screen.COOLING: counts.cooling,
        Screen.REVIEW: counts.review,
        Screen.READY: counts.ready,
        Screen.LET_GO: counts.let_go,
    }
    return tuple(
        SidebarRow(
            key=screen.value,
            label=wording.room(screen),
            hint=number(numbers[screen]) if numbers.get(screen) else "",
            is_due=screen is Screen.REVIEW and counts.review > 0,
            keys=native(room_keys(screen)),
        )
        for screen in ROOMS
    )


def bottom_rows() -> tuple[SidebarRow, ...]:
    """Return the rows at the sidebar's foot."""
    return (
        SidebarRow(Screen.SETTINGS.value, wording.room(Screen.SETTINGS), keys=told(Act.SETTINGS)),
        SidebarRow(LOCK, wording.lock_now(), told(Act.LOCK), is_room=False),
    )
