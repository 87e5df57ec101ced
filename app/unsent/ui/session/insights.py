"""Looking back, and the monthly question."""

from PySide6.QtCore import QObject, Signal

from unsent.domain.checkin import Checkin
from unsent.flows import checkin, insights, settings
from unsent.flows.desk import Desk
from unsent.flows.insights import Period
from unsent.ui.insight_snapshots import InsightsSnapshot


class InsightsSession(QObject):
    """Sums up when asked; nothing runs while the room is not shown."""

    changed = Signal(InsightsSnapshot)
    forgotten = Signal(Checkin)  # every answer; what they were, to be put back

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self.changed.emit(self.snapshot())

    def choose(self, period: Period) -> None:
        """Look further back, or not as far."""
        insights.set_period(self._desk, period)
        self.refresh()

    def want(self, is_wanted: bool) -> None:
        """Have the question asked from now on, or not any more."""
        checkin.want(self._desk, is_wanted=is_wanted)
        self.refresh()

    def answer(self, level: int) -> None:
        """Keep an answer."""
        checkin.answer(self._desk, level)
        self.refresh()

    def put_off(self) -> None:
        """Skip it this time."""
        checkin.put_off(self._desk)
        self.refresh()

    def forget(self) -> None:
        """Delete every answer."""
        known = checkin.checkin(self._desk)
        checkin.forget_answers(self._desk)
        self.refresh()
        self.forgotten.emit(known)

    def restore(self, known: Checkin) -> None:
        """Put the answers back."""
        checkin.restore(self._desk, known)
        self.refresh()

    def snapshot(self) -> InsightsSnapshot:
        """Return what the room shows now."""
        period = insights.period(self._desk)
        return InsightsSnapshot(
            period=period,
            insights=insights.look_back(self._desk, period),
            checkin=checkin.checkin(self._desk),
            today=self._desk.clock.local().date(),
            help_lines=settings.help_lines_of(self._desk),
        )
