"""Check a text while it is typed, aside and a moment after the last key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from unsent.domain.finding import Report
from unsent.ui.jobs import Failed, Jobs, Ok

AFTER_LAST_KEY = 220  # milliseconds


class LiveCheck(QObject):
    """Reads the newest revision of one text; reports of older ones are dropped."""

    checked = Signal(Report)
    failed = Signal()  # the newest revision could not be read

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._check: Callable[[str], Report] | None = None
        self._text, self._revision = "", 0
        self.is_behind = self.has_failed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_LAST_KEY)
        self._soon.timeout.connect(self._start)

    def use(self, check: Callable[[str], Report]) -> None:
        """Take the checks, or newer ones after the watch list changed."""
        self._check = check

    def edited(self, text: str, *, now: bool = False) -> None:
        """Take a newer revision; `now` skips the pause."""
        self._text, self.is_behind, self.has_failed = text, True, False
        self._revision += 1
        if now:
            self._start()
        else:
            self._soon.start()

    def stop(self) -> None:
        """Forget the text; nothing more is reported for it."""
        self._revision += 1
        self._text, self.is_behind, self.has_failed = "", False, False
        self._soon.stop()

    def _start(self) -> None:
        self._soon.stop()
        check, text, revision = self._check, self._text, self._revision
        if check is None:
            return

        def read() -> Report | None:
            # a long text takes its time: what was edited meanwhile is not read at all
            return check(text) if revision == self._revision else None

        self._jobs.run(read, lambda outcome: self._done(revision, outcome))

    def _done(self, revision: int, outcome: Ok[Report | None] | Failed) -> None:
        if revision != self._revision:
            return
        if isinstance(outcome, Failed):
            self.is_behind, self.has_failed = False, True
            self.failed.emit()
            raise outcome.error  # a defect: it is noted where all of them are
        if outcome.value is not None:
            self.is_behind = False
            self.checked.emit(outcome.value)
