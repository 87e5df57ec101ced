"""Random turns of the clipboard between the program and others: xclip under Xvfb.

What another program put there must stay, whatever ours does; what ours put there must be gone
once its time is over. Both are read from outside.
"""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from faults.outcome import Outcome
from faults.workbench import dice
from unsent.domain.approval import ApprovedText
from unsent.ui.desktop.clipboard import ApprovedClipboard

LONG, TURNS = 100, 5
LASTS = 0.2  # seconds instead of 60
OURS, THEIRS = "our approved text", "something of theirs"


class Board:
    """One clipboard, ours and theirs taking turns."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.owners = chance, list[subprocess.Popen[str]]()
        self.ours = ApprovedClipboard(LASTS, tick_ms=20)
        self.is_theirs = False
        self.window = QWidget()
        self.window.show()

    def we_copy(self) -> None:
        # X takes a copy only with a newer time than the last one's, which a click would bring;
        # a changed title brings it too
        self.window.setWindowTitle(str(self.chance.random()))
        QTest.qWait(10)
        approved = object.__new__(ApprovedText)  # the door to it is proven elsewhere
        object.__setattr__(approved, "_text", OURS)
        self.ours.put(approved)
        self.is_theirs = False

    def they_copy(self) -> None:
        owner = _start(["xclip", "-i", "-quiet", "-selection", "clipboard"], subprocess.DEVNULL)
        assert owner.stdin
        owner.stdin.write(THEIRS)
        owner.stdin.close()
        self.owners.append(owner)
        wait_for(lambda: read() == THEIRS)
        self.is_theirs = True

    def time_passes(self) -> None:
        QTest.qWait(self.chance.randrange(int(LASTS * 1500)))

    def we_lock(self) -> None:
        self.ours.clear_if_ours()

    def leave(self) -> None:
        self.ours.clear_if_ours()
        self.window.close()
        self.window.deleteLater()
        for owner in self.owners:
            owner.kill()
            owner.wait()


def prove(count: int, _: Path, seed: int = 0) -> Outcome:
    """Play `count` random interleavings. Needs an X server and xclip."""
    outcome, chance = Outcome("clipboard"), dice(seed)
    app = QApplication.instance() or QApplication(["faults"])
    if app.platformName() != "xcb" or shutil.which("xclip") is None:
        raise SystemExit("This needs an X server and xclip: xvfb-run, or a desktop.")
    for what in ("foreign texts cleared", "own texts left after the time", "own texts missing"):
        outcome.must_not(what)
    for _turn in range(count):
        _play(Board(chance), outcome)
    return outcome


def _play(board: Board, outcome: Outcome) -> None:
    outcome.count("interleavings")
    moves: list[Callable[[], None]] = [board.we_copy, board.they_copy, board.time_passes]
    try:
        for _ in range(TURNS):
            board.chance.choice([*moves, board.we_lock])()
            outcome.count("turns")
        if board.chance.random() < 0.5:
            board.we_copy()
            outcome.must_not("own texts missing", int(read() != OURS))
        was_theirs = board.is_theirs
        QTest.qWait(int(LASTS * 1000) + 80)
        found = read()
        outcome.must_not("foreign texts cleared", int(was_theirs and found != THEIRS))
        outcome.must_not("own texts left after the time", int(found == OURS))
    finally:
        board.leave()


def read() -> str:
    """Return what another program gets from the clipboard; this one answers meanwhile."""
    asked = _start(["xclip", "-o", "-selection", "clipboard"], subprocess.PIPE)
    with asked:
        assert asked.stdin
        assert asked.stdout
        while asked.poll() is None:
            QTest.qWait(2)
        return asked.stdout.read()


def wait_for(happened: Callable[[], bool]) -> None:
    """Wait at most two seconds."""
    for _ in range(100):
        if happened():
            return
        QTest.qWait(20)


def _start(command: list[str], out: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL, text=True
    )
