"""One program per journal, and a lock that no crash leaves behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from unsent.system.instance import ask_to_raise, claim

APP = Path(__file__).parents[2] / "app"
HOLDER = """
import subprocess, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from unsent.system.instance import claim
instance = claim(Path(sys.argv[2]))
child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=sys.stdin)
print("held" if instance else "refused", flush=True)
child.wait()
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "not made yet" / "journal é"


def test_the_second_start_is_refused_until_the_first_ends(folder):
    first = claim(folder)
    assert first is not None
    assert claim(folder) is None
    first.close()
    first.close()
    again = claim(folder)
    assert again is not None
    again.close()


def test_the_folder_and_its_lock_are_the_owners_only(folder):
    instance = claim(folder)
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "running.lock").stat().st_mode & 0o077 == 0
    instance.close()


def test_the_lock_is_free_at_once_after_a_kill_although_a_child_lives_on(folder):
    command = [sys.executable, "-c", HOLDER, str(APP), str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        assert claim(folder) is None
        holder.kill()
        os.waitid(os.P_PID, holder.pid, os.WEXITED | os.WNOWAIT)
        instance = claim(folder)
        assert instance is not None
        instance.close()


def test_a_second_start_asks_for_the_window_once(folder):
    first = claim(folder)
    assert not first.wants_raising()
    ask_to_raise(folder)
    ask_to_raise(folder)
    assert first.wants_raising()
    assert not first.wants_raising()
    first.close()


def test_a_request_from_before_a_crash_raises_nothing(folder):
    folder.mkdir(parents=True)
    ask_to_raise(folder)
    instance = claim(folder)
    assert not instance.wants_raising()
    instance.close()


def test_two_journals_can_be_open_side_by_side(folder, tmp_path):
    one, two = claim(folder), claim(tmp_path / "other")
    assert one is not None
    assert two is not None
    one.close()
    two.close()


def test_a_folder_that_cannot_be_made_is_an_error_and_not_a_running_program(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        claim(tmp_path / "file" / "journal")
