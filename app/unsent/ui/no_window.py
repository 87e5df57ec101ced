"""One sentence where Qt cannot open a window at all, instead of its own last words."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

EXIT_NO_WINDOW = 2


@contextmanager
def sentence_when_qt_gives_up() -> Iterator[None]:
    """While the application is made: end the process in a sentence when Qt is about to abort it."""
    qInstallMessageHandler(_say)
    try:
        yield
    finally:
        qInstallMessageHandler(None)


def _say(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write("Qt cannot open a window here. `unsent doctor` says what is missing.\n")
        sys.stderr.flush()
        # Qt aborts as soon as this returns, and nothing of ours is open yet
        os._exit(EXIT_NO_WINDOW)
    elif kind is QtMsgType.QtCriticalMsg:
        sys.stderr.write(message + "\n")
