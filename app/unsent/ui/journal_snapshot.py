"""What the journal's list shows: a frozen value made by its session."""

from dataclasses import dataclass, field
from datetime import date

from unsent.flows.calendar import Day
from unsent.ui.snapshots import Row


@dataclass(frozen=True, slots=True)
class JournalSnapshot:
    """Everything, what a search finds, or the entries of one `day`; and a month by its days."""

    rows: tuple[Row, ...]
    month: date  # its first day
    today: date
    typed: str = field(default="", repr=False)
    is_search: bool = False
    is_searching: bool = False  # the rows are of an earlier search
    has_failed: bool = False  # the search did not come to its end
    is_cut: bool = False  # there is more than what is listed
    day: date | None = None
    days: tuple[Day, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        """Tell whether only a part of the journal is listed."""
        return self.is_search or self.day is not None
