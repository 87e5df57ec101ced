"""The screens that cover everything while the journal is not open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from unsent.ui.session.opening import Opening
from unsent.ui.snapshots import LockedSnapshot, WelcomeSnapshot
from unsent.ui.views.window.main_window import MainWindow

if TYPE_CHECKING:
    from unsent.ui.views.locked.view import LockedView
    from unsent.ui.views.welcome.view import WelcomeView


class Covers(QObject):
    """Shows the first run or the locked window; each is made when it is needed."""

    def __init__(self, window: MainWindow, opening: Opening) -> None:
        super().__init__(window)
        self._window, self._opening = window, opening
        self.locked: LockedView | None = None
        self.welcome: WelcomeView | None = None
        opening.locked.connect(self._show_locked)
        opening.welcome.connect(self._show_welcome)
        opening.opened.connect(self._forget)

    def uncover(self) -> None:
        """Show what another cover hid: the way in while the journal is not open, else the room."""
        cover = self.locked or self.welcome
        if cover is None:
            self._window.hide_cover()
        else:
            self._window.show_cover(cover)

    def _show_locked(self, snapshot: LockedSnapshot) -> None:
        if self.locked is None:
            from unsent.ui.views.locked.view import LockedView

            self.locked = LockedView()
            self.locked.passphrase_given.connect(self._opening.use_passphrase)
            self.locked.recovery_code_given.connect(self._opening.use_recovery_code)
            self.locked.keyring_requested.connect(self._opening.use_keyring)
            self._window.add_cover(self.locked)
        self.locked.present(snapshot)
        self._window.show_cover(self.locked)

    def _show_welcome(self, snapshot: WelcomeSnapshot) -> None:
        if self.welcome is None:
            from unsent.ui.views.welcome.view import WelcomeView

            self.welcome = WelcomeView()
            self.welcome.key_place_chosen.connect(self._opening.choose_key_place)
            self.welcome.code_confirmed.connect(self._opening.confirm_code)
            self._window.add_cover(self.welcome)
        self.welcome.present(snapshot)
        self._window.show_cover(self.welcome)

    def _forget(self) -> None:
        """Keep no passphrase and no code in a field once the journal is open."""
        for view in (self.locked, self.welcome):
            if view is not None:
                self._window.remove_cover(view)
        self.locked = self.welcome = None
