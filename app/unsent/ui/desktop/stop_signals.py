"""Ctrl+C in the terminal, and a session that ends: the window saves and closes, as by its cross."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class StopSignals(QObject):
    """Emits `stop_wanted` with the exit code that a shell expects after the signal.

    Qt's loop runs no Python while it waits: the signal's number goes through a pipe that wakes it.
    """

    stop_wanted = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":  # there Qt cannot wait for a pipe
            return
        self._reader, writer = os.pipe()
        os.set_blocking(self._reader, False)
        os.set_blocking(writer, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _leave_it_to_the_pipe)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        for number in os.read(self._reader, 64):
            self.stop_wanted.emit(128 + number)


def _leave_it_to_the_pipe(*_: object) -> None:
    pass
