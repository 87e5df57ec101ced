"""A lock ends with the text gone from memory: the locked process has never held it."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fakes import FakeClock
from journeys.program import PASSPHRASE, make_journal
from unsent.flows import write

APP = Path(__file__).parents[2] / "app"
CANARY = "heronplanted" + "inmemory"
WINDOW = "Use the recovery code instead"
# the whole program: once its journal is open, a text is typed, and the window locked when asked
SCRIPT = """
import sys
from PySide6.QtCore import QTimer
from unsent import boot
from unsent.__main__ import main
from unsent.tour.hand import Hand
build = boot.build
def watched(app, folder, machine, *more):
    shell = build(app, folder, machine, *more)
    def type_and_lock():
        Hand(shell.window).editor().insertPlainText(sys.stdin.readline().strip())
        shell.write.page.flush()
        print("typed", flush=True)
        sys.stdin.readline()
        shell.lock_wanted.emit()
    shell.ready.connect(lambda: QTimer.singleShot(0, type_and_lock))
    return shell
boot.build = watched
raise SystemExit(main(["--journal", sys.argv[1], "--passphrase-file", sys.argv[2]]))
"""


@pytest.fixture
def program(tmp_path):
    folder, secret = tmp_path / "journal", tmp_path / "passphrase"
    _, desk = make_journal(folder, FakeClock())
    write.new_entry(desk, f"an entry with {CANARY} in it")
    desk.journal.close()
    secret.write_text(PASSPHRASE)
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "UNSENT_"))}
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder), str(secret)],
        env=bare | {"PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        yield process
        process.kill()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_after_the_lock_no_word_is_in_the_memory_of_the_process(program):
    say(program, CANARY)
    assert program.stdout.readline() == "typed\n"
    try:
        assert held(program.pid), "the search finds what is there"
    except PermissionError:
        pytest.skip("the kernel lets nobody but root look, as it should")
    say(program, "lock")
    wait_until_locked(program)
    assert not held(program.pid)


def say(program, line):
    program.stdin.write(line + "\n")
    program.stdin.flush()


def held(pid):
    return any(holds(pid, CANARY.encode(form)) for form in ("utf-8", "utf-16-le", "utf-32-le"))


def wait_until_locked(program):
    command = Path(f"/proc/{program.pid}/cmdline")
    limit = time.monotonic() + 60
    while time.monotonic() < limit:
        assert program.poll() is None, "the program ended"
        is_fresh = b"--locked" in command.read_bytes()
        if is_fresh and holds(program.pid, WINDOW.encode("utf-16-le")):
            return
    pytest.fail("the locked window did not come")


def holds(pid, needle):
    """Tell whether any memory of a process that can be read holds the needle."""
    process = Path(f"/proc/{pid}")
    with (process / "maps").open() as maps, (process / "mem").open("rb", 0) as memory:
        for line in maps:
            span, rights, *_ = line.split()
            if "r" not in rights or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                if needle in memory.read(end - start):
                    return True
            except (OSError, OverflowError, ValueError):
                continue
    return False
