"""Read a text with every check, by the watch list of the moment."""

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from unsent.domain.finding import Report
from unsent.domain.watch import WatchList

if TYPE_CHECKING:
    from unsent.checks.analysis import Checker


def checks_for(watch: WatchList) -> Callable[[str], Report]:
    """Return the checks; they load with the first text, and one text is read at a time."""
    loaded: list[Checker] = []
    one_at_a_time = Lock()  # the window reads at once what a lane may be reading aside

    def check(text: str) -> Report:
        with one_at_a_time:
            if not loaded:
                from unsent.checks.analysis import load_checker  # nothing of it before it is used

                loaded.append(load_checker(watch))
            return loaded[0].check(text)

    return check
