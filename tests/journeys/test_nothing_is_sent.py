"""A whole journey in which opening any socket would raise: none is opened."""

import shutil
import socket
import subprocess
import sys

import pytest

from unsent.tour.post import HOT, SOFTENED
from unsent.ui.snapshots import Screen


class SocketOpened(AssertionError):
    """Somebody opened a socket."""


@pytest.fixture
def no_sockets(monkeypatch):
    """Make every way to a connection raise, and note who tried."""
    tried = []

    def refuse(*arguments, **_):
        tried.append(arguments)
        raise SocketOpened(arguments)

    for name in ("socket", "create_connection", "socketpair", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    return tried


def test_the_guard_itself_would_notice(no_sockets):
    with pytest.raises(SocketOpened):
        socket.socket()
    assert no_sockets


def test_nothing_is_sent_on_the_whole_way(journal, program, no_sockets):
    run = program().open()
    run.write(HOT)
    run.make_draft()
    run.seal()
    run.go_to(Screen.COOLING)
    run.clock.advance(days=2)
    run.shell.tick()
    run.go_to(Screen.REVIEW)
    run.approve(SOFTENED)
    run.hand.press("Copy approved text")
    run.go_to(Screen.SETTINGS)
    run.go_to(Screen.JOURNAL)
    run.quit()
    assert no_sockets == []


def test_the_tour_needs_no_network_at_all(tmp_path):
    """In a network namespace with nothing in it, not even a loopback that is up."""
    unshare = shutil.which("unshare")
    alone = [unshare, "--net", "--map-root-user"]
    if unshare is None or subprocess.run([*alone, "true"], capture_output=True).returncode:
        pytest.skip("needs unshare and the right to make a network namespace")
    script = (
        "import socket, sys\n"
        "def refuse(*_, **__):\n"
        "    raise SystemExit('a socket was opened')\n"
        "socket.socket = socket.create_connection = refuse\n"
        "from unsent.__main__ import main\n"
        "sys.exit(main(['tour', '--out', sys.argv[1]]))\n"
    )
    done = subprocess.run(
        [*alone, sys.executable, "-c", script, str(tmp_path / "tour")],
        capture_output=True,
        text=True,
        env=_offscreen(tmp_path),
    )
    assert done.returncode == 0, done.stderr
    assert "The time is up: the clipboard is empty again." in done.stdout


def _offscreen(home):
    import os
    from pathlib import Path

    app = Path(__file__).parents[2] / "app"
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(app)}
