"""One window per journal: a second start says so, and the first window comes forward."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from unsent.system.instance import claim
from unsent.ui.application import RaiseRequests
from unsent.ui.wording.troubles import open_elsewhere

APP = Path(__file__).parents[2] / "app"


def start_again(folder, tmp_path):
    return subprocess.run(
        [sys.executable, "-m", "unsent", "--journal", str(folder)],
        capture_output=True,
        text=True,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path / "home"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(APP),
        },
        timeout=60,
    )


@pytest.fixture
def first(journal, program):
    instance = claim(journal)
    run = program()
    requests = RaiseRequests(run.window, str(journal), instance.wants_raising)
    assert requests.parent() is run.window
    yield run.open()
    run.forget()
    instance.close()


def test_a_second_start_raises_the_first_window(first, journal, tmp_path):
    first.window.hide()
    done = start_again(journal, tmp_path)
    assert done.returncode == 3
    assert done.stderr.strip() == open_elsewhere()
    assert done.stdout == ""
    first.hand.wait_for(first.window.isVisible, "the window to come forward")
    assert not (journal / "raise.request").exists()


def test_a_second_start_touches_nothing_of_the_journal(first, journal, tmp_path):
    first.write("still here")
    vault = (journal / "journal.vault").read_bytes()
    assert start_again(journal, tmp_path).returncode == 3
    assert (journal / "journal.vault").read_bytes() == vault
    first.hand.type(" and going on")
    first.wait_until_saved()
    assert first.texts() == ["still here and going on"]
