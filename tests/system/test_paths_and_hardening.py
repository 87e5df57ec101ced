"""Where things lie, and what the process keeps to itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from unsent.system.paths import journal_folder, logs_folder

APP = Path(__file__).parents[2] / "app"


def test_the_folder_named_on_the_command_line_wins(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    named = {"UNSENT_HOME": str(tmp_path / "home")}
    assert journal_folder(Path("mine"), named) == tmp_path / "mine"
    assert journal_folder(None, named) == tmp_path / "home"
    assert journal_folder(None, {"UNSENT_HOME": "~/x"}) == Path.home() / "x"
    assert not list(tmp_path.iterdir()), "asking makes nothing"


def test_the_usual_folder_is_the_users_own(tmp_path, monkeypatch):
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
        assert journal_folder(None, {"UNSENT_HOME": " "}) == tmp_path / "unsent" / "journal"
        assert tmp_path / "state" in logs_folder().parents
    assert journal_folder(None, {}).is_absolute()
    assert journal_folder(None, {}) not in (logs_folder(), *logs_folder().parents)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")
@pytest.mark.parametrize(("boxed", "dumpable"), [("", 0), ("FLATPAK_ID", 1), ("SNAP", 1)])
def test_no_core_is_dumped_and_new_files_are_private(tmp_path, boxed, dumpable):
    script = f"""
import ctypes, os, resource, sys
sys.path.insert(0, {str(APP)!r})
from unsent.system.hardening import harden
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
harden({{{boxed!r}: "1"}})
open("file", "w").close()
os.mkdir("folder")
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
      oct(os.stat("file").st_mode & 0o777), oct(os.stat("folder").st_mode & 0o777))
"""
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout
    assert told == f"(0, 0) {dumpable} 0o600 0o700\n"
