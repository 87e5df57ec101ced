"""Where there is no network interface at all, everything works as ever."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ALONE = ["unshare", "--user", "--map-root-user", "--net", "--"]
CONNECT = """
import socket
assert [name for _, name in socket.if_nameindex()] in ([], ["lo"])
try:
    socket.create_connection(("127.0.0.1", 9), timeout=2)
except OSError as error:
    print(error.errno)
"""


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """Run a command in a network namespace of its own, without an interface that is up."""
    allowed = (
        shutil.which("unshare")
        and not subprocess.run([*ALONE, "true"], capture_output=True).returncode
    )
    if not allowed:
        pytest.skip("network namespaces are not allowed here")
    home = tmp_path_factory.mktemp("home")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "UNSENT_"))}
    settings = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "app")}

    def run(*arguments):
        return subprocess.run(
            [*ALONE, sys.executable, *arguments],
            cwd=ROOT,
            env=kept | settings,
            capture_output=True,
            text=True,
            timeout=300,
        )

    return run


def test_there_is_truly_no_way_out(alone):
    assert alone("-c", CONNECT).stdout.strip() == "101", "the network is reachable from in there"


def test_the_whole_tour_is_taken_without_a_network(alone, tmp_path):
    done = alone("-m", "unsent", "tour", "--out", str(tmp_path / "tour"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the clipboard is empty again" in done.stdout
    assert len(list((tmp_path / "tour").glob("*.png"))) > 10


def test_the_tests_of_what_a_person_can_do_pass_without_a_network(alone):
    parts = ("tests/flows/test_review_and_approve.py", "tests/flows/test_cool.py",
             "tests/store/test_entries.py", "tests/domain/test_no_text_leaves_unapproved.py")  # fmt: skip
    done = alone("-m", "pytest", "-q", "-p", "no:cacheprovider", *parts)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
    assert "failed" not in done.stdout


def test_a_text_is_checked_without_a_network(alone, tmp_path):
    post = tmp_path / "post.txt"
    post.write_text("My patient Mr. Jonathan Smith died on March 3.", encoding="utf-8")
    done = alone("-m", "unsent", "check", str(post))
    assert done.returncode == 1, done.stderr
    assert "Smith" in done.stdout
