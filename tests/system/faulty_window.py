"""The real window, made to fail in every place where errors arise; each error quotes the text."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from fakes import FakeClock
from unsent.boot import Machine, build
from unsent.flows import unlock, write
from unsent.system import paths
from unsent.ui import faults
from unsent.ui.application import make_application
from unsent.ui.shell import Shell

CANARY = "zebrafinch-quotient"
PASSPHRASE = "a long walk by the sea"


def fails(*_arguments: object, **_more: object) -> None:
    """Raise what a careless line would: an error with the text in it, caused by another."""
    try:
        {}[CANARY]
    except KeyError as error:
        raise RuntimeError(f"could not keep {CANARY!r}") from error


class FailsLate:
    """Fails where nobody can catch it: when it is thrown away."""

    def __del__(self) -> None:
        """Raise with the text."""
        raise ValueError(CANARY)


def provocations(shell: Shell) -> list[Callable[[], object]]:
    """Return what to do so that each layer fails, the words being in the error."""
    page, desk = shell.write.page, shell.desk
    assert desk is not None
    entry = write.new_entry(desk, f"{CANARY} kept").id

    def fail_in_the_lane_of_the_store() -> None:
        real, write.save = write.save, fails
        page.open(entry)
        page.edited(f"{CANARY} changed")
        page.flush()
        write.save = real

    def fail_in_a_listener() -> None:
        page.changed.connect(fails)
        page.edited(f"{CANARY} heard")

    return [
        fails,
        lambda: {}[CANARY],
        lambda: f"{CANARY} é".encode("ascii"),
        lambda: int(CANARY),
        lambda: desk.journal.vault.run("SELECT '" + CANARY),
        lambda: desk.journal.entries.save_text(entry, f"{CANARY} \ud83d", desk.clock.now()),
        lambda: unlock.with_passphrase(Path(CANARY), CANARY, desk.clock),
        fail_in_the_lane_of_the_store,
        fail_in_a_listener,
    ]


def main(folder: Path) -> None:
    """Type, and let each layer fail once."""
    clock = FakeClock()
    new = unlock.prepare(folder, clock, None, PASSPHRASE)
    unlock.create(folder, new, clock).journal.close()
    app = make_application(["unsent"], dark=False)
    shell = build(app, folder, Machine(clock, lambda: None))
    faults.install(paths.logs_folder() / "faults.log", lambda: None)
    shell.start(PASSPHRASE)
    while shell.desk is None:
        QTest.qWait(20)
    sys.stdout.write("open\n")
    # the program's own loop: there an error ends the slot that raised it, and nothing else
    steps = [*provocations(shell), threading.Thread(target=fails).start, FailsLate]
    for number, step in enumerate(steps):
        QTimer.singleShot(60 * number, step)
    QTimer.singleShot(60 * len(steps) + 300, app.quit)
    app.exec()
    sys.stdout.write("done\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
