"""Every screen of the window, shown one after the other over made-up journals."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from unsent.boot import Machine, build
from unsent.system.dictionaries import find_dictionaries
from unsent.tour.clock import SteppedClock
from unsent.tour.guide import NIGHT
from unsent.tour.hand import Hand
from unsent.tour.scenes import ACTS, Act, Stage
from unsent.ui.shell import Shell

Shown = Iterator[tuple[str, Stage]]


def every_screen(app: QApplication, size: tuple[int, int], *, long: bool = False) -> Shown:
    """Show every screen in turn and yield its name; each is gone when the next is asked for."""
    for act in ACTS:
        with TemporaryDirectory(prefix="unsent-screens-") as made:
            yield from _screens_of(act, app, Path(made) / "journal", size, long)


def _screens_of(
    act: Act, app: QApplication, folder: Path, size: tuple[int, int], long: bool
) -> Shown:
    name, prepare, start, show = act
    clock = SteppedClock(NIGHT)
    prepare(folder, clock, long)
    shell = build(app, folder, Machine(clock, lambda: None, find_dictionaries=find_dictionaries))
    stage = Stage(shell, Hand(shell.window))
    shell.window.resize(*size)
    try:
        start(stage)
        shell.window.resize(*size)
        for screen in show(stage):
            yield f"{name}-{screen}" if name != "full" else screen, stage
    finally:
        _strike(shell)


def _strike(shell: Shell) -> None:
    shell.clipboard.clear_if_ours()
    shell.close()
    shell.window.close_now()
    shell.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
