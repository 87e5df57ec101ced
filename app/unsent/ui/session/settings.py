"""The settings: names to watch, the slow way out, what is set aside, region."""

from PySide6.QtCore import QObject, Signal

from unsent import __version__
from unsent.domain.dismissal import Answered
from unsent.domain.watch import WatchList
from unsent.flows import dismissals, pending, settings, way_out
from unsent.flows.check import checks_for
from unsent.flows.desk import Desk
from unsent.ui.snapshots import SetAside, SettingsSnapshot, WayOutSetting
from unsent.ui.wording.write import place_name


class SettingsSession(QObject):
    """Shows and changes what the user can set."""

    changed = Signal(SettingsSnapshot)
    checks_changed = Signal()  # drafts have to be read again
    name_removed = Signal(object)  # WatchList as it was before
    taken_back = Signal(object)  # Answered: what was set aside for good is marked again

    def __init__(self, desk: Desk, keyring: str, folder: str) -> None:
        super().__init__()
        self._desk, self._keyring, self._folder = desk, keyring, folder

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self.changed.emit(self.snapshot())

    def set_watch_list(self, watch: WatchList) -> None:
        """Watch for these names from now on."""
        before = settings.watch_list(self._desk)
        settings.set_watch_list(self._desk, watch)
        self._desk.check = checks_for(watch)
        self.refresh()
        self.checks_changed.emit()
        if watch.lacks_names_of(before):
            self.name_removed.emit(before)

    def watch_again(self, before: WatchList) -> None:
        """Watch again for the names of a list as it was; what was added since stays."""
        self.set_watch_list(settings.watch_list(self._desk).with_names_of(before))

    def set_region(self, region: str) -> None:
        """Show the help lines of this region."""
        settings.set_region(self._desk, region)
        self.refresh()

    def switch_way_out(self, on: bool) -> None:
        """Let drafts have a slow way out after a full wait, or take it away at once."""
        if on:
            way_out.switch_on(self._desk)
        else:
            way_out.switch_off(self._desk)
        self.refresh()

    def take_back(self, answered: Answered) -> None:
        """Let a phrase that was set aside for good be marked again."""
        dismissals.take_back(self._desk, answered)
        self._set_aside_changed()
        self.taken_back.emit(answered)

    def put_back(self, answered: Answered) -> None:
        """Set it aside again, as it was."""
        dismissals.put_back(self._desk, answered)
        self._set_aside_changed()

    def snapshot(self) -> SettingsSnapshot:
        """Return what the room shows now."""
        return SettingsSnapshot(
            watch=settings.watch_list(self._desk),
            region=settings.region(self._desk),
            help_lines=settings.help_lines_of(self._desk),
            keyring=self._keyring,
            folder=self._folder,
            version=__version__,
            way_out=self._way_out(),
            set_aside=tuple(self._set_aside()),
        )

    def _way_out(self) -> WayOutSetting:
        switch = pending.way_out_switch(self._desk)
        left = None if switch.pending is None else switch.seconds_left
        return WayOutSetting(switch.is_on, left, pending.longest_base(self._desk))

    def _set_aside(self) -> list[SetAside]:
        zone = self._desk.clock.local().tzinfo
        return [
            SetAside(one, place_name(self._desk.place(one.place)), one.at.astimezone(zone))
            for one in reversed(dismissals.for_good(self._desk))
        ]

    def _set_aside_changed(self) -> None:
        self.refresh()
        self.checks_changed.emit()
