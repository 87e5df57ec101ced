"""The list of the journal: everything, what a search finds, or one day; and the calendar."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from unsent.domain.search import query_of
from unsent.flows import calendar, find
from unsent.flows.desk import Desk
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.journal_snapshot import JournalSnapshot
from unsent.ui.session.rows import IN_JOURNAL, listed, rows
from unsent.ui.snapshots import Row

MOST_FOUND = 300
SEARCHED_AFTER = 150  # milliseconds without a key


class JournalList(QObject):
    """Publishes what is listed. A search runs aside; one that is out of date is dropped."""

    changed = Signal(JournalSnapshot)

    def __init__(self, desk: Desk, lane: Jobs) -> None:
        super().__init__()
        self._desk, self._lane = desk, lane
        self._rows: tuple[Row, ...] = ()
        self._typed = ""
        self._day: date | None = None
        self._month = desk.clock.local().date().replace(day=1)
        self._turn = 0  # of searches
        self._is_searching = self._has_failed = False
        self._soon = QTimer(self, singleShot=True, interval=SEARCHED_AFTER)
        self._soon.timeout.connect(self._search)

    @property
    def month(self) -> date:
        """Return the first day of the month that is shown."""
        return self._month

    @property
    def is_narrowed(self) -> bool:
        """Tell whether only a part of the journal is listed."""
        return bool(query_of(self._typed)) or self._day is not None

    def type(self, typed: str) -> None:
        """Search for this once no key is pressed for a moment; nothing lists everything."""
        if typed == self._typed:
            return
        was, self._typed, self._day = self.is_narrowed, typed, None
        self._turn += 1  # what is on its way is out of date
        if query_of(typed):
            self._soon.start()
            if not self._is_searching:  # once for a word, not for each of its keys
                self._is_searching = True
                self._publish()
        elif was:
            self._stop()
            self.refresh()
        else:
            self._publish()

    def search_now(self) -> None:
        """Search without waiting for more keys."""
        if self._soon.isActive():
            self._soon.stop()
            self._search()

    def choose_day(self, day: date) -> None:
        """List one day; choosing it again lists everything."""
        self._typed, self._day = "", None if day == self._day else day
        self._month = day.replace(day=1)
        self._stop()
        self.refresh()

    def choose_month(self, first: date) -> None:
        """Turn to another month; the list stays."""
        self._month = first
        self._publish()

    def show_all(self) -> None:
        """List everything."""
        self._typed, self._day = "", None
        self._stop()
        self.refresh()

    def refresh(self) -> None:
        """List again; a search is made again."""
        if query_of(self._typed):
            self._search()
            return
        if self._day is not None:
            found = calendar.entries_of(self._desk, IN_JOURNAL, self._day)
            self._rows = tuple(listed(self._desk, one) for one in found)
        else:
            self._rows = rows(self._desk, IN_JOURNAL)
        self._publish()

    def snapshot(self) -> JournalSnapshot:
        """Return what is listed now."""
        return JournalSnapshot(
            rows=self._rows,
            typed=self._typed,
            is_search=bool(query_of(self._typed)),
            is_searching=self._is_searching,
            has_failed=self._has_failed,
            is_cut=bool(query_of(self._typed)) and len(self._rows) == MOST_FOUND,
            day=self._day,
            month=self._month,
            days=calendar.month(self._desk, IN_JOURNAL, self._month),
            today=self._desk.clock.local().date(),
        )

    def _search(self) -> None:
        self._soon.stop()
        self._turn += 1
        turn, query, desk = self._turn, query_of(self._typed), self._desk

        def work() -> list[find.Found]:
            return find.search(desk, query, IN_JOURNAL, MOST_FOUND, lambda: turn == self._turn)

        self._lane.run(work, lambda outcome: self._take(turn, outcome))

    def _take(self, turn: int, outcome: Ok[list[find.Found]] | Failed) -> None:
        if turn != self._turn:
            return
        self._is_searching, self._has_failed = False, isinstance(outcome, Failed)
        found = outcome.value if isinstance(outcome, Ok) else []
        self._rows = tuple(replace(listed(self._desk, one.summary), hits=one.hits) for one in found)
        self._publish()

    def _stop(self) -> None:
        self._soon.stop()
        self._turn += 1
        self._is_searching = self._has_failed = False

    def _publish(self) -> None:
        self.changed.emit(self.snapshot())
