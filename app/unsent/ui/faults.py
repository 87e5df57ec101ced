"""What happens when the program itself is at fault: a calm line, and a log without words."""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol

MOST = 64 * 1024  # characters of the log that are kept; older lines go first


class Unseen(Protocol):
    """An error that nobody could catch: in a thread, or in what is thrown away."""

    @property
    def exc_value(self) -> BaseException | None:
        """Return the error."""


def place_of(error: BaseException) -> str:
    """Return the type of an error and where it arose; never its message, which may quote text."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} in {where}"


def install(log: Path, tell: Callable[[], None]) -> None:
    """From now on, note every uncaught error in this file and tell the user that all is kept."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _note(log, place_of(error))
        tell()

    def aside(unseen: Unseen) -> None:
        if unseen.exc_value is not None:  # not on the window's thread: it is only noted
            _note(log, place_of(unseen.exc_value))

    sys.excepthook = hook
    # Python would print the messages of these two, and what is printed may end in a system log
    threading.excepthook = aside
    sys.unraisablehook = aside


def report_fault(error: Exception) -> None:
    """Treat an error that was caught, so that the window can go on, as one that was not."""
    sys.excepthook(type(error), error, error.__traceback__)


def _note(log: Path, line: str) -> None:
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = log.read_text("utf-8", "replace")[-MOST:] if log.is_file() else ""
        log.write_text(kept + line + "\n", encoding="utf-8")
    except OSError:
        sys.stderr.write(line + "\n")
