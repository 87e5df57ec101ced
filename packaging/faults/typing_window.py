"""The child that is killed while somebody types: the real window over a journal, typed into."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unsent.boot import Machine, build
from unsent.domain.trouble import KeychainValueGone
from unsent.system.clock import SystemClock
from unsent.ui.application import make_application

EVERY = 40  # milliseconds between two keys: a fast hand


def typed(seed: str) -> str:
    """Return what is typed: numbered words, so that every prefix is known."""
    return f"run {seed}. " + " ".join(f"word{number}" for number in range(10_000))


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


def main(folder: str, seed: str) -> None:
    """Type a letter at a time, and tell after each how many there are and when that was."""
    items = json.loads(sys.stdin.readline())
    keychain = GivenKeychain({name: bytes.fromhex(key) for name, key in items.items()})
    app = make_application(["unsent"], dark=False)
    shell = build(app, Path(folder), Machine(SystemClock(), lambda: keychain))
    letters = iter(enumerate(typed(seed), start=1))

    def type_one() -> None:
        number, letter = next(letters)
        widget = QApplication.focusWidget() or shell.window.focusWidget()
        if widget is not None:
            QTest.keyClick(widget, letter)
        sys.stdout.write(f"{time.monotonic()} {number}\n")
        sys.stdout.flush()

    hand = QTimer()
    hand.setInterval(EVERY)
    hand.timeout.connect(type_one)
    shell.ready.connect(hand.start)
    QTimer.singleShot(60_000, app.quit)  # whatever keeps it from opening: no run waits for ever
    shell.start()
    shell.window.activateWindow()
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:3])
