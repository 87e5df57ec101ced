"""Open the real window on a journal, and print what was loaded when it was painted first."""

import json
import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
begun = time.perf_counter()

from unsent import boot  # noqa: E402 - the platform is chosen first

ready = boot.make_application


def main(folder: Path) -> None:
    """Print the modules and the milliseconds at the first paint, and end there."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        """Sees the first paint of a window, and ends the program after it."""

        def eventFilter(self, seen: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and seen.isWidgetType():
                took = (time.perf_counter() - begun) * 1000
                said = {"modules": sorted(sys.modules), "milliseconds": took}
                sys.stdout.write(json.dumps(said))
                sys.stdout.flush()
                os._exit(0)  # nothing has been written, and nothing may be loaded any more
            return False

    watch = Watch()

    def make_application(arguments: list[str]) -> QApplication:
        app = ready(arguments)
        app.installEventFilter(watch)
        return app

    boot.make_application = make_application
    raise SystemExit(boot.open_window(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
