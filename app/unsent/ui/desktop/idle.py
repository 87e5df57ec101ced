"""Notice that nobody has touched the program for a while."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Says once that the time is over. One timer sleeps for the whole rest; nothing ticks.

    `ticks` gives seconds that go on in sleep: a touch that comes too late, as after a night with
    the lid closed, does not count as one.
    """

    over = Signal()

    def __init__(self, app: QCoreApplication, ticks: Callable[[], float]) -> None:
        super().__init__()
        self._app, self._ticks = app, ticks
        self._limit = 0.0
        self._touched = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    def watch(self, seconds: float) -> None:
        """Count from now on; 0 stops."""
        self._app.removeEventFilter(self)
        self._timer.stop()
        self._limit = seconds
        if seconds > 0:
            self._touched = self._ticks()
            self._app.installEventFilter(self)
            self._sleep(seconds)

    def look(self) -> None:
        """Say that the time is over, or sleep for the rest of it."""
        if self._limit <= 0:
            return
        left = self._limit - (self._ticks() - self._touched)
        if left > 0:
            self._sleep(left)
        else:
            self.watch(0)
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a touch; never keep it from anyone."""
        if event.type() in TOUCHES:
            now = self._ticks()
            if now - self._touched < self._limit:
                self._touched = now
            else:
                self.look()
        return False

    def _sleep(self, seconds: float) -> None:
        self._timer.start(max(1, round(seconds * 1000)))
