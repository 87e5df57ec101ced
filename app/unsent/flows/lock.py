"""When the journal locks itself, and whether the keyring alone may open it again."""

from pathlib import Path

from unsent.domain.trouble import Trouble
from unsent.flows.desk import Desk
from unsent.flows.unlock import told
from unsent.store import opening_choice

DEFAULT_MINUTES, FEWEST_MINUTES, MOST_MINUTES, NEVER = 5, 1, 60, 0
_IDLE = "lock.idle_minutes"


def idle_minutes(desk: Desk) -> int:
    """Return after how many idle minutes the journal locks, `NEVER` for not at all.

    What is stored and makes no sense counts as the default: it never keeps a journal open.
    """
    stored = desk.journal.settings.get(_IDLE, DEFAULT_MINUTES)
    is_minutes = type(stored) is int and FEWEST_MINUTES <= stored <= MOST_MINUTES
    is_never = type(stored) is int and stored == NEVER
    return stored if is_minutes or is_never else DEFAULT_MINUTES


def set_idle_minutes(desk: Desk, minutes: int) -> None:
    """Keep after how many idle minutes the journal locks. Raises ValueError for none of them."""
    if minutes != NEVER and not FEWEST_MINUTES <= minutes <= MOST_MINUTES:
        raise ValueError("between 1 and 60 minutes, or never")
    desk.journal.settings.set(_IDLE, minutes)


def asks_at_start(folder: Path) -> bool:
    """Tell whether the keyring alone may not open the journal; in doubt it may not."""
    return opening_choice.asks_at_start(folder)


def set_asks_at_start(folder: Path, *, asks: bool) -> None:
    """Keep whether to ask at each start. Raises CannotOpen."""
    told(lambda: opening_choice.set_asks_at_start(folder, asks=asks), Trouble.OTHER)
