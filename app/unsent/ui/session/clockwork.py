"""The one timer of the program: wakes for the next wait that ends, else every ten minutes."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from unsent.domain.stage import Cooling
from unsent.flows import cool, let_go
from unsent.flows.cool import Settled
from unsent.flows.desk import Desk

READING_EVERY = 600.0  # seconds between stored readings of the clock
SHOWN_EVERY = 60.0  # seconds between changes of a countdown that is looked at


class Clockwork(QObject):
    """Reads the clock when it matters and says what that changed. Nothing ticks in between."""

    settled = Signal(Settled)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        """Read the clock, move on what is due, and sleep until the next moment that matters."""
        try:
            outcome = cool.settle(self._desk)
            let_go.empty_what_is_over(self._desk)
        finally:  # a file that cannot be written now may be later
            self._arm()
        self.settled.emit(outcome)

    def show_countdown(self, shown: bool) -> None:
        """Keep a visible countdown true to the minute, or stop doing so."""
        self._is_shown = shown
        self._arm()

    def stop(self) -> None:
        """Read the clock once more and sleep for good."""
        self._timer.stop()
        cool.read_for_the_last_time(self._desk)

    def _arm(self) -> None:
        seconds = min(self._next_due(), SHOWN_EVERY if self._is_shown else READING_EVERY)
        is_close = seconds < SHOWN_EVERY
        kind = Qt.TimerType.CoarseTimer if is_close else Qt.TimerType.VeryCoarseTimer
        self._timer.setTimerType(kind)
        self._timer.start(round(max(1.0, seconds) * 1000))

    def _next_due(self) -> float:
        left = [
            cool.current(entry.stage, self._desk).seconds_left
            for entry in self._desk.all_of("cooling")
            if isinstance(entry.stage, Cooling)
        ]
        return min(left, default=READING_EVERY) + 1.0
