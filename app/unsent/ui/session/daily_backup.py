"""The backup of each day, and the rest of what was let go: done aside, said only when it fails."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from unsent.flows import backup
from unsent.flows.desk import Desk
from unsent.flows.unlock import CannotOpen
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.wording.settings_backups import could_not_back_up

TRY_AGAIN = timedelta(hours=1)


class DailyBackup(QObject):
    """Looks after the backups whenever the clock is read; a failure is tried again in an hour."""

    failed = Signal(str)  # a whole sentence, once a day at most

    def __init__(self, desk: Desk, lane: Jobs) -> None:
        super().__init__()
        self._desk, self._lane = desk, lane
        self._is_working = False
        self._failed_at: datetime | None = None
        self._said_at: datetime | None = None

    def look(self) -> None:
        """Make today's backup when it is due, after finishing what was let go for good."""
        if not self._is_working and self._is_past(self._failed_at, TRY_AGAIN):
            self._is_working = True
            self._lane.run(lambda: backup.keep_up(self._desk), self._done)

    def _done(self, outcome: Ok[int] | Failed) -> None:
        self._is_working = False
        if isinstance(outcome, Ok):
            self._failed_at = self._desk.clock.now() if outcome.value else None
            return
        self._failed_at = self._desk.clock.now()
        if not isinstance(outcome.error, CannotOpen):
            raise outcome.error
        if self._is_past(self._said_at, timedelta(days=1)):
            self._said_at = self._failed_at
            self.failed.emit(could_not_back_up(outcome.error.trouble))

    def _is_past(self, at: datetime | None, apart: timedelta) -> bool:
        # a clock that was turned back does not put it off for good
        return at is None or abs(self._desk.clock.now() - at) >= apart
