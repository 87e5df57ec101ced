"""Whatever fails, the logs tell what and where, and never a word of the text."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from system.faulty_window import CANARY

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def failed(tmp_path_factory):
    """A run of the window in a home of its own, in which everything failed once."""
    home = tmp_path_factory.mktemp("home")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "UNSENT_"))}
    paths = os.pathsep.join(str(ROOT / part) for part in ("app", "tests"))
    settings = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}
    script = Path(__file__).with_name("faulty_window.py")
    done = subprocess.run(
        [sys.executable, str(script), str(home / "journal")],
        env=kept | settings,
        capture_output=True,
        timeout=120,
    )
    return home, done


def test_the_faults_did_happen_and_are_in_the_log(failed):
    home, done = failed
    assert b"done" in done.stdout, done.stderr.decode()
    [log] = home.rglob("faults.log")
    told = log.read_text(encoding="utf-8")
    assert told.count("RuntimeError in faulty_window.py") >= 4, "one was in a thread"
    assert told.count("ValueError in faulty_window.py") == 2, "one was thrown away"
    for kind in ("KeyError", "UnicodeEncodeError", "VaultError", "CannotOpen", "UnstorableText"):
        assert kind in told, kind


def test_no_word_of_the_text_is_in_any_file_or_on_any_stream(failed):
    home, done = failed
    forms = [CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.encode("utf-32-le")]
    for where, content in {"out": done.stdout, "err": done.stderr, **files(home)}.items():
        assert not any(form in content for form in forms), where


def files(home):
    return {str(path): path.read_bytes() for path in home.rglob("*") if path.is_file()}
