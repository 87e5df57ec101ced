"""Read a text with every check, by the watch list of the moment."""

from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from unsent.domain.finding import Report
from unsent.domain.watch import WatchList

if TYPE_CHECKING:
    from unsent.checks.analysis import Checker


def checks_for(watch: WatchList) -> Callable[[str], Report]:
    """Return the checks; they load with the first text, and one text is read at a time.

    The last few reports are remembered: sealing and a review ask again for what was just read.
    """
    loaded: list[Checker] = []
    one_at_a_time = Lock()  # the window reads at once what a lane may be reading aside

    @lru_cache(maxsize=4)
    def read(text: str) -> Report:
        if not loaded:
            from unsent.checks.analysis import load_checker  # nothing of it before it is used

            loaded.append(load_checker(watch))
        return loaded[0].check(text)

    def check(text: str) -> Report:
        with one_at_a_time:
            return read(text)

    return check
