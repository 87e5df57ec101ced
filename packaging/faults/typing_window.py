"""The child that is killed while somebody types: the real window over a journal, typed into."""

import json
import os
import sys
import time
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unsent.boot import Machine, build
from unsent.domain.trouble import KeychainValueGone
from unsent.system.clock import SystemClock
from unsent.ui.application import make_application
from unsent.ui.shell import Shell
from unsent.ui.snapshots import Recovered
from unsent.ui.views.pieces.recovered import RecoveredStrip

EVERY = 40  # milliseconds between two keys: a fast hand


NEW, ON, LOOK = "new", "on", "look"  # type on a new page, type on, or only look what is offered


def typed(seed: str, way: str = NEW) -> str:
    """Return what is typed: numbered words, so that every prefix is known."""
    words = " ".join(f"word{number}" for number in range(10_000))
    return f"{' ' if way == ON else ''}run {seed}. {words}"


def told_of(text: str, offer: str) -> str:
    """Return the line that tells what the window offers, with the sum of the text in hand."""
    return f"{offer} {crc32(text.encode()):08x}"


def _offered(shell: Shell) -> str:
    strip = shell.window.findChild(RecoveredStrip)
    is_shown = strip is not None and strip.isVisible()
    state = shell.write.page.snapshot().recovered
    told = state.value if is_shown == (state is not Recovered.NO) else "not what is shown"
    return told_of(shell.write.view.text(), told.replace(" ", "-"))


class GivenKeychain:
    """A keyring that holds what the parent gave it."""

    name = backend = "given"

    def __init__(self, items: dict[str, bytes]) -> None:
        self.items = items

    def store(self, item: str, secret: bytes) -> None:
        self.items[item] = secret

    def load(self, item: str) -> bytes:
        if item not in self.items:
            raise KeychainValueGone("gone")
        return self.items[item]

    def forget(self, item: str) -> None:
        self.items.pop(item, None)


def main(folder: str, seed: str, way: str) -> None:
    """Tell what is offered, then type a letter at a time and tell of each when that was."""
    items = json.loads(sys.stdin.readline())
    keychain = GivenKeychain({name: bytes.fromhex(key) for name, key in items.items()})
    app = make_application(["unsent"], dark=False)
    shell = build(app, Path(folder), Machine(SystemClock(), lambda: keychain))
    letters = iter(enumerate(typed(seed, way), start=1))

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    def begin() -> None:
        say(_offered(shell))
        if way == LOOK:
            os._exit(0)  # as abrupt as the others: looking is no choice
        if way == NEW:
            control = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(shell.window, Qt.Key.Key_N, control)
        hand.start()

    def type_one() -> None:
        number, letter = next(letters)
        widget = QApplication.focusWidget() or shell.window.focusWidget()
        if widget is not None:
            QTest.keyClick(widget, letter)
        say(f"{time.monotonic()} {number}")

    hand = QTimer()
    hand.setInterval(EVERY)
    hand.timeout.connect(type_one)
    shell.ready.connect(begin)
    QTimer.singleShot(60_000, app.quit)  # whatever keeps it from opening: no run waits for ever
    shell.start()
    shell.window.activateWindow()
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:4])
