"""Start one window and print the moment of its first paint: `painted.py bare|unsent [FOLDER]`."""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class Watch(QObject):
    """Prints the clock once the first paint is done, and ends the process."""

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Wait for a paint."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self.end)
        return False

    def end(self) -> None:
        """Print the clock and be gone."""
        sys.stdout.write(str(time.monotonic()))
        sys.stdout.flush()
        os._exit(0)


def bare() -> None:
    app = QApplication([])
    watch, window = Watch(), QMainWindow()
    app.installEventFilter(watch)
    window.setCentralWidget(QTextEdit())
    window.resize(1180, 780)
    window.show()
    app.exec()


def unsent(folder: Path) -> None:
    from unsent import boot

    made, watch = boot.make_application, Watch()

    def make_application(arguments: list[str]) -> QApplication:
        app = made(arguments)
        app.installEventFilter(watch)
        return app

    boot.make_application = make_application
    boot.open_window(folder)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else unsent(Path(sys.argv[2]))
