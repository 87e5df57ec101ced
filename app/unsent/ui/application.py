"""The Qt application: its name, and how a second start brings the first window forward."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.window.main_window import MainWindow


def make_application(arguments: list[str], *, dark: bool | None = None) -> QApplication:
    """Return the application; it wears nothing yet unless told to be `dark` or light."""
    QCoreApplication.setApplicationName("Unsent")
    if QLocale().language() == QLocale.Language.C:  # no locale is set: the words are English
        QLocale.setDefault(QLocale(QLocale.Language.English))
    app = QApplication(arguments)
    app.setDesktopFileName("unsent")
    if dark is not None:
        apply_theme(app, dark)
    return app


class RaiseRequests(QObject):
    """Brings the window forward when a second start asks for it by a file."""

    def __init__(self, window: MainWindow, folder: str, wants_raising: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._wants_raising = window, wants_raising
        self._watcher = QFileSystemWatcher([folder], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        if self._wants_raising():
            self._window.setWindowState(
                self._window.windowState() & ~Qt.WindowState.WindowMinimized
            )
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()
