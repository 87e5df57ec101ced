"""The moment at which the window is on the screen for the first time."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LONGEST = 1000  # milliseconds; a window that starts minimised is not painted


class FirstPaint(QObject):
    """Emits `painted` once, after a window's first paint or after a second without one."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=LONGEST)
        self._timer.timeout.connect(self._say)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)  # once this paint is done
        return False

    def _say(self) -> None:
        self.painted.emit()
        self.deleteLater()
