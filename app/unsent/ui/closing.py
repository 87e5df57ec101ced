"""Closing the window: at once, or after a question when something would be lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from unsent.ui.desktop.clipboard import ApprovedClipboard
from unsent.ui.views.window.main_window import MainWindow

if TYPE_CHECKING:
    from unsent.ui.views.window.closing import ClosingView


class Closing(QObject):
    """Saves everything first; asks while the approved text is on the clipboard."""

    def __init__(
        self,
        window: MainWindow,
        clipboard: ApprovedClipboard,
        save_all: Callable[[], bool],
        close: Callable[[], None],
        go_back: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._clipboard = window, clipboard
        self._save_all, self._close, self._go_back = save_all, close, go_back
        self.view: ClosingView | None = None
        self._is_asking = self._is_waiting = False
        clipboard.remaining.connect(self._remaining)
        # after everyone else has heard of it: closing takes the journal away from them
        queued = Qt.ConnectionType.QueuedConnection
        clipboard.cleared.connect(self._off, queued)
        clipboard.replaced.connect(self._off, queued)

    def ask(self) -> None:
        """Close, or ask what should become of what is not done yet."""
        if not self._save_all():
            self._shown().ask_about_unsaved()
        elif self._clipboard.is_ours():
            self._is_asking = True
            self._shown().ask_about_clipboard(self._clipboard.seconds_left())
        else:
            self._finish()

    @property
    def is_waiting(self) -> bool:
        """Tell whether the window was closed and only waits for the clipboard."""
        return self._is_waiting

    def stop(self) -> None:
        """Ask and wait no more: the window is being closed."""
        self._is_asking = self._is_waiting = False

    def _finish(self) -> None:
        self._is_asking = self._is_waiting = False
        self._close()

    def _shown(self) -> "ClosingView":
        if self.view is None:
            from unsent.ui.views.window.closing import ClosingView

            self.view = ClosingView()
            self.view.close_now_requested.connect(self._finish)
            self.view.close_later_requested.connect(self._wait)
            self.view.stay_requested.connect(self._stay)
            self._window.add_cover(self.view)
        self._window.show_cover(self.view)
        return self.view

    def _stay(self) -> None:
        self._is_asking = self._is_waiting = False
        self._go_back()

    def _wait(self) -> None:
        self._is_waiting = True
        self._window.hide()

    def _remaining(self, seconds: int) -> None:
        if self._is_asking and self.view is not None:
            self.view.ask_about_clipboard(seconds)

    def _off(self) -> None:
        if self._is_asking or self._is_waiting:
            self._finish()
