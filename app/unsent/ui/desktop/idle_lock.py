"""The moments at which the journal locks by itself: nobody is there, or the desktop locks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from unsent.ui.desktop.idle import Idle
from unsent.ui.desktop.session_lock import SessionLock


class LockMoments(QObject):
    """Says when to lock, once the journal is open."""

    wanted = Signal()

    def __init__(self, app: QCoreApplication, ticks: Callable[[], float]) -> None:
        super().__init__()
        self._idle = Idle(app, ticks)
        self._session = SessionLock(self)
        self._is_listening = False
        self._idle.over.connect(self.wanted)
        self._session.locked.connect(self.wanted)

    def watch(self, minutes: int) -> None:
        """Lock after this many idle minutes, 0 for never, and whenever the desktop does."""
        self._idle.watch(60.0 * minutes)
        if not self._is_listening:
            self._is_listening = True
            self._session.listen()

    def look(self) -> None:
        """Look now whether the time is over, as after sleep."""
        self._idle.look()

    def stop(self) -> None:
        """Say nothing any more."""
        self._idle.watch(0)
        self.wanted.disconnect()
