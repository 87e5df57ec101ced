"""The room of the settings."""

from collections.abc import Callable

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.session.settings import SettingsSession
from unsent.ui.views.settings.view import SettingsView
from unsent.ui.widgets.private_clip import PrivateClip


class SettingsRoom:
    """What the user can set; every change counts at once or says when it will."""

    def __init__(
        self,
        desk: Desk,
        keyring: str,
        folder: str,
        clip: PrivateClip,
        checks_changed: Callable[[], None],
    ) -> None:
        self.view = SettingsView(clip)
        self._session = SettingsSession(desk, keyring, folder)
        view, session = self.view, self._session
        view.watch_changed.connect(session.set_watch_list)
        view.region_changed.connect(session.set_region)
        view.base_changed.connect(session.set_base)
        view.take_back_requested.connect(session.take_back_pending)
        session.changed.connect(view.present)
        session.checks_changed.connect(checks_changed)

    def enter(self, entry: EntryId | None) -> None:
        """Show the settings."""
        self.refresh()

    def leave(self) -> bool:
        """There is nothing to put away."""
        return True

    def set_focus_mode(self, *, on: bool) -> None:
        """There is no page here to be alone with."""

    def refresh(self) -> None:
        """Show the settings as they are now."""
        self._session.refresh()
