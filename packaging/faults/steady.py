"""Round after round in one process: open a page, type, check, cool, settle. Nothing may pile up."""

import gc
import os
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from faults.outcome import Outcome
from faults.workbench import START, dice
from unsent.boot import Machine, build
from unsent.domain.trouble import KeychainValueGone
from unsent.flows import let_go
from unsent.flows.desk import Desk
from unsent.flows.unlock import create, prepare
from unsent.tour.clock import SteppedClock
from unsent.tour.hand import Hand
from unsent.ui.application import make_application
from unsent.ui.shell import Shell
from unsent.ui.snapshots import Screen

LONG = 500
WARM = 20  # rounds until everything is loaded and every cache is full
MOST_GROWTH = 24.0  # MiB over the whole run; 500 leaks of a text of 100 kB would be twice that
SCREENS = (Screen.WRITE, Screen.COOLING, Screen.REVIEW, Screen.JOURNAL)


class NoKeychain:
    """A keyring for one run, in memory."""

    name = backend = "memory"

    def __init__(self) -> None:
        self.items: dict[str, bytes] = {}

    def store(self, item: str, secret: bytes) -> None:
        self.items[item] = secret

    def load(self, item: str) -> bytes:
        if item not in self.items:
            raise KeychainValueGone("gone")
        return self.items[item]

    def forget(self, item: str) -> None:
        self.items.pop(item, None)


def prove(count: int, folder: Path, seed: int = 0) -> Outcome:
    """Go `count` rounds; memory and open files after them are as after the first few."""
    outcome, keychain, clock = Outcome("steady"), NoKeychain(), SteppedClock(START)
    new = prepare(folder / "journal", clock, keychain, "")
    create(folder / "journal", new, clock).journal.close()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or make_application(["unsent"], dark=False)
    shell = build(app, folder / "journal", Machine(clock, lambda: keychain))
    hand, chance = Hand(shell.window), dice(seed)
    shell.start()
    hand.wait_for(lambda: shell.desk, "the journal")
    warm = (0.0, 0)
    for number in range(count + WARM):
        _round(shell, hand, clock, chance.choice(SCREENS))
        if number == WARM - 1:
            warm = _size(shell)
    end = _size(shell)
    grown, files = end[0] - warm[0], end[1] - warm[1]
    shell.close()
    shell.window.deleteLater()
    QTest.qWait(1)
    outcome.count("rounds", count)
    outcome.count("MiB when warm", round(warm[0], 1))
    outcome.count("MiB more at the end", round(grown, 1))
    outcome.count("open files when warm", warm[1])
    outcome.count("open files more at the end", files)
    outcome.must_not("memory grown too much", int(grown > MOST_GROWTH))
    outcome.must_not("open files left", int(files > 0))
    return outcome


def _round(shell: Shell, hand: Hand, clock: SteppedClock, screen: Screen) -> None:
    desk, page = shell.desk, shell.write.page
    if desk is None:
        raise RuntimeError("the journal is not open")
    shell.go_to(Screen.WRITE)
    page.open_blank()
    hand.editor().setPlainText("My idiot boss moved Mr. Smith to bed 12 again. " * 8)
    hand.wait_for(lambda: page.text, "the text")
    page.might_post("reddit")
    hand.wait_for(lambda: not page.snapshot().is_checking, "the checks")
    page.start_cooling(7)
    clock.advance(days=3)
    shell.tick()
    shell.go_to(screen)
    QTest.qWait(1)
    _let_go_of_old(desk)


def _let_go_of_old(desk: Desk) -> None:
    """Keep the journal as it is, so that only what piles up in the process is measured."""
    for entry in desk.all_of("review")[10:]:
        let_go.put_in_bin(desk, entry.id)
        let_go.shred(desk, entry.id)


def _size(shell: Shell) -> tuple[float, int]:
    """Return the resident memory in MiB and the number of open files, with all work done.

    A backup that is being made aside has files open for as long as it takes.
    """
    shell._lanes.store.drain()
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, len(os.listdir("/proc/self/fd"))
