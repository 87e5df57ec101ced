"""Whatever is started: no core dump, private files, and a log that gets type and place only."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
CANARY = "wheatear-at-the-window"
# the program as it is started; the window ends by itself, after an error that quotes a text
SCRIPT = f"""
import ctypes, os, resource, sys
from PySide6.QtCore import QTimer
from unsent import boot
from unsent.__main__ import main
build = boot.build
def built(app, folder, machine, *more):
    shell = build(app, folder, machine, *more)
    def fail():
        QTimer.singleShot(0, shell.close)
        raise ValueError({CANARY!r})
    QTimer.singleShot(0, fail)
    return shell
boot.build = built
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
os.umask(0o022)
main(sys.argv[1:])
print("core", resource.getrlimit(resource.RLIMIT_CORE)[1], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
      "umask", oct(os.umask(0)))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")


def started(home, *arguments):
    """Start it in a home of its own; return what it said and what it said of errors."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "UNSENT_"))}
    settings = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(APP)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, arguments)],
        env=kept | settings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.stdout, done.stderr


@pytest.mark.parametrize("command", ["init", "backup", "restore", "tour"])
def test_a_command_leaves_no_core_and_private_files(tmp_path, command):
    (tmp_path / "in the way").touch()
    where = {"tour": ["--out", tmp_path / "in the way" / "out"], "restore": [tmp_path / "none"]}
    more = where.get(command, [])
    journal = [] if command == "tour" else ["--journal", tmp_path / "journal"]
    said, errors = started(tmp_path, command, *journal, *more)
    assert said.endswith("core 0 0 umask 0o77\n"), errors


def test_the_window_does_too_and_notes_errors_without_their_words(tmp_path):
    said, errors = started(tmp_path, "--journal", tmp_path / "journal")
    assert said.endswith("core 0 0 umask 0o77\n"), errors
    [log] = tmp_path.rglob("faults.log")
    assert log.read_text().startswith("ValueError in <string>:")
    assert len(log.read_text().splitlines()) == 1
    assert CANARY not in said + errors
    assert log.stat().st_mode & 0o777 == 0o600
