"""A session bus and a real gnome-keyring in a home of their own."""

import gc
import os
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={home}/bus-{number}</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/>
</policy></busconfig>"""


class Desktop:
    """A session bus, with a keyring daemon on it when somebody logs in."""

    def __init__(self, home, monkeypatch):
        self.home, self.set, self.running, self.number = home, monkeypatch.setenv, [], 0
        self.set("HOME", str(home))
        self.set("XDG_RUNTIME_DIR", str(home))
        self.set("XDG_DATA_HOME", str(home / ".local" / "share"))

    def log_in(self, password):
        """Start a new session; the keyring is unlocked if the password is right."""
        self.number += 1
        config = self.home / f"bus-{self.number}.conf"
        config.write_text(BUS.format(home=self.home, number=self.number))
        bus = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        address = self.start(bus).stdout.readline().strip()
        self.set("DBUS_SESSION_BUS_ADDRESS", address)
        daemon = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        keyring = self.start(daemon)
        keyring.stdin.write(password)
        keyring.stdin.close()
        self.wait_for_owner()

    def wait_for_owner(self):
        ask = [
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets",
        ]  # fmt: skip
        for _ in range(1000):
            if "true" in subprocess.run(ask, capture_output=True, text=True).stdout:
                return
        pytest.fail("gnome-keyring did not come up")

    def start(self, command):
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.running.append(process)
        return process

    def log_out(self):
        for process in reversed(self.running):
            process.terminate()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                pipe.close()
        self.running.clear()


@contextmanager
def own_desktop(home, monkeypatch) -> Iterator[Desktop]:
    """Give a test a desktop to log in to; skip without the programs, fail where CI lacks them."""
    needed = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
    missing = [command for command in needed if shutil.which(command) is None]
    if missing or os.environ.get("UNSENT_TEST_DESKTOP") != "1":
        why = "needs a desktop: python3 dev.py test"
        if os.environ.get("CI") == "true":
            pytest.fail(why)
        pytest.skip(why)
    home.mkdir(mode=0o700)
    desktop = Desktop(home, monkeypatch)
    try:
        yield desktop
    finally:
        desktop.log_out()
        with warnings.catch_warnings(action="ignore", category=ResourceWarning):
            gc.collect()
