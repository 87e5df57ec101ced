"""Says so when this is an older copy of the journal, once the keyring has answered."""

from PySide6.QtCore import QObject

from unsent.flows.desk import Desk
from unsent.flows.older_copy import OlderCopy
from unsent.flows.ports import Clock
from unsent.ui.jobs import Jobs
from unsent.ui.session.older_copy import CopyWatch
from unsent.ui.session.opening import Opening
from unsent.ui.snapshots import Counts
from unsent.ui.views.window.main_window import MainWindow


class CopyNotice(QObject):
    """Watches the copies of one open journal, and puts one line over the rooms."""

    def __init__(
        self, window: MainWindow, desk: Desk, lane: Jobs, opening: Opening, clock: Clock
    ) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._copies = CopyWatch(desk, lane, opening.answering_keychain)
        self._copies.found.connect(self._say)
        self._copies.begin()

    def look(self, counts: Counts) -> None:
        """Note what the journal holds by now."""
        self._copies.look(counts)

    def stop(self) -> None:
        """Watch no more."""
        self._copies.stop()

    def _say(self, found: OlderCopy) -> None:
        from unsent.ui.views.window.standing_line import StandingLine
        from unsent.ui.wording.older_copy import all_right, older_copy

        zone = self._clock.local().tzinfo
        at = found.written_at.astimezone(zone) if found.written_at is not None else None
        line = StandingLine(older_copy(at, is_restored=found.is_restored), all_right())
        line.read.connect(lambda: self._window.remove_strip(line))
        self._window.add_strip(line)
        line.announce()
