"""The backups in the settings: make one, prove one, mark a legal matter."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from unsent.flows import backup, settings
from unsent.flows.backup import Drill
from unsent.flows.desk import Desk
from unsent.flows.unlock import CannotOpen
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import BackupsSnapshot
from unsent.ui.wording import settings_backups as wording


class BackupsSession(QObject):
    """Shows the backups; what is slow runs aside, one thing at a time."""

    changed = Signal(BackupsSnapshot)

    def __init__(self, desk: Desk, lane: Jobs) -> None:
        super().__init__()
        self._desk, self._lane = desk, lane
        self._is_working = False
        self._said = ""

    def refresh(self) -> None:
        """Publish what the section shows now."""
        self.changed.emit(self.snapshot())

    def back_up(self) -> None:
        """Make a backup now."""
        if self._begin():
            self._lane.run(lambda: backup.back_up(self._desk), self._made)

    def prove(self) -> None:
        """Restore the newest backup into a sandbox and say what would come back."""
        if self._begin():
            self._lane.run(lambda: backup.prove(self._desk), self._proven)

    def set_legal_matter(self, is_open: bool) -> None:
        """Mark a legal matter as open, or as over."""
        settings.set_legal_matter(self._desk, is_open=is_open)
        self.refresh()

    def snapshot(self) -> BackupsSnapshot:
        """Return what the section shows now."""
        kept = backup.kept(self._desk)
        return BackupsSnapshot(
            folder=str(kept.folder),
            count=kept.count,
            newest=self._here(kept.newest),
            oldest=self._here(kept.oldest),
            is_working=self._is_working,
            said=wording.working() if self._is_working else self._said,
            is_legal_matter=settings.legal_matter(self._desk),
        )

    def _begin(self) -> bool:
        if self._is_working:
            return False
        self._is_working = True
        self.refresh()
        return True

    def _made(self, outcome: Ok[object] | Failed) -> None:
        if isinstance(outcome, Ok):
            self._end(wording.made())
        else:
            self._end(wording.could_not_back_up(_refusal(outcome).trouble))

    def _proven(self, outcome: Ok[Drill | None] | Failed) -> None:
        if isinstance(outcome, Failed):
            _refusal(outcome)
            self._end(wording.could_not_prove())
        elif outcome.value is None:
            self._end(wording.nothing_to_prove())
        else:
            self._end(self._found(outcome.value))

    def _found(self, drill: Drill) -> str:
        made_at = self._here(drill.made_at) or drill.made_at
        sentences = (
            wording.proven(made_at, drill.entries, drill.equal),
            wording.since(drill.differing, drill.missing, drill.let_go),
            wording.other_settings(drill.settings - drill.settings_equal),
            wording.ways_in(the_same=drill.opens_the_same),
        )
        return " ".join(sentence for sentence in sentences if sentence)

    def _end(self, said: str) -> None:
        self._is_working, self._said = False, said
        self.refresh()

    def _here(self, at: datetime | None) -> datetime | None:
        return at.astimezone(self._desk.clock.local().tzinfo) if at is not None else None


def _refusal(outcome: Failed) -> CannotOpen:
    if isinstance(outcome.error, CannotOpen):
        return outcome.error
    raise outcome.error
