"""What the user can set: the watch list, the region, and the places' waiting periods."""

from dataclasses import asdict
from typing import Any

from unsent.domain.support import HelpLine
from unsent.domain.watch import WatchList
from unsent.flows.desk import Desk

DEFAULT_REGION = "us"


def watch_list(desk: Desk) -> WatchList:
    """Return the names to watch for."""
    stored: dict[str, Any] = desk.journal.settings.get("watch", {})
    return WatchList(**{name: tuple(terms) for name, terms in stored.items()})


def set_watch_list(desk: Desk, watch: WatchList) -> None:
    """Keep the names to watch for, in the encrypted journal only."""
    desk.journal.settings.set("watch", asdict(watch))


def region(desk: Desk) -> str:
    """Return the region whose help lines and guidance are shown."""
    return str(desk.journal.settings.get("region", DEFAULT_REGION))


def set_region(desk: Desk, name: str) -> None:
    """Keep the region."""
    desk.journal.settings.set("region", name)


def legal_matter(desk: Desk) -> bool:
    """Tell whether a legal matter is marked as open; nothing is deleted for good meanwhile."""
    return desk.journal.settings.get("legal_matter", False) is True


def set_legal_matter(desk: Desk, *, is_open: bool) -> None:
    """Mark a legal matter as open, or as over."""
    desk.journal.settings.set("legal_matter", is_open)


def help_lines_of(desk: Desk) -> tuple[HelpLine, ...]:
    """Return the help lines of the user's region."""
    from unsent.checks.support import help_lines

    return help_lines(region(desk))
