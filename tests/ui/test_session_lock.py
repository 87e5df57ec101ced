"""The desktop's lock and sleep are heard, its unlocking is not taken for one."""

import json
import subprocess
import sys

import pytest

SCRIPT = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from unsent.ui.desktop.session_lock import SessionLock
app = QCoreApplication(sys.argv)
assert "PySide6.QtDBus" not in sys.modules
lock = SessionLock()
heard = lock.listen()
lock.locked.connect(lambda: (print("locked", flush=True), app.quit()))
for signal in sys.argv[1:]:
    bus, path, name, *value = signal.split(" ")
    subprocess.run(["dbus-send", bus, "--type=signal", path, name, *value], check=True)
# the last signal is one that is heard: what came before it is known to have arrived
QTimer.singleShot(20_000, app.quit)
app.exec()
print("heard", heard, "QtNetwork" in " ".join(sys.modules))
"""
SAVER = "/org/freedesktop/ScreenSaver"
ON = f"--session {SAVER} org.freedesktop.ScreenSaver.ActiveChanged boolean:true"
OFF = f"--session {SAVER} org.freedesktop.ScreenSaver.ActiveChanged boolean:false"
GNOME = "--session /org/gnome/ScreenSaver org.gnome.ScreenSaver.ActiveChanged boolean:true"

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no D-Bus there"),
]


def listening(*signals):
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SCRIPT, *signals],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")


def environment():
    import os
    from pathlib import Path

    app = str(Path(__file__).parents[2] / "app")
    return os.environ | {"PYTHONPATH": app, "QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize("signal", [ON, GNOME])
def test_a_locked_screen_is_heard(signal):
    assert listening(signal)[0] == "locked"


def test_an_unlocked_screen_is_not_taken_for_a_locked_one():
    said = listening(OFF, ON)
    assert said.count("locked") == 1


def test_no_network_code_comes_with_it():
    said = listening(ON)
    assert said[1].startswith("heard ")
    assert said[1].endswith("False")


MOMENTS = """
import subprocess, sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from unsent.ui.desktop.idle_lock import LockMoments
app = QCoreApplication(sys.argv)
moments = LockMoments(app, time.monotonic)
moments.wanted.connect(lambda: (print("locked", flush=True), app.quit()))
moments.watch(0)
bus, path, name, *value = sys.argv[1].split(" ")
subprocess.run(["dbus-send", bus, "--type=signal", path, name, *value], check=True)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def test_an_open_journal_hears_the_desktop_even_where_it_never_locks_for_idle_time():
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", MOMENTS, ON],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, "locked\n"), done.stderr


LOGIN = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from unsent.ui.desktop.session_lock import SessionLock
import os, sys
app = QCoreApplication(sys.argv)
address = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
login = QDBusConnection.connectToBus(address, "login")
assert login.registerService("org.freedesktop.login1")
lock = SessionLock()
print("heard", lock.listen())
lock.locked.connect(lambda: (print("locked", flush=True), app.quit()))
what, *values = sys.argv[1:]
place = "/org/freedesktop/login1" + ("" if what == "PrepareForSleep" else "/session/_31")
kind = "org.freedesktop.login1." + ("Manager" if what == "PrepareForSleep" else "Session")
for value in values:
    signal = QDBusMessage.createSignal(place, kind, what)
    signal.setArguments([value == "on"] if what == "PrepareForSleep" else [])
    assert login.send(signal)
app.exec()
"""


@pytest.mark.parametrize("signal", [("PrepareForSleep", "off", "on"), ("Lock", "once")])
def test_sleep_and_the_lock_of_the_login_are_heard(signal):
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LOGIN, *signal],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["heard 8", "locked"]


CHANGES = """
from PySide6.QtCore import SLOT, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from unsent.ui.desktop.session_lock import SessionLock
import json, os, sys

class End(QObject):
    @Slot()
    def reached(self):
        print("end", flush=True)
        app.quit()

app = QCoreApplication(sys.argv)
address = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
login = QDBusConnection.connectToBus(address, "login")
assert login.registerService("org.freedesktop.login1")
lock = SessionLock()
lock.listen()
lock.locked.connect(lambda: print("locked", flush=True))
end = End()
assert QDBusConnection.systemBus().connect("", "/end", "org.unsent", "End", end, SLOT("reached()"))
for what, interface, changed in json.loads(sys.argv[1]):
    signal = QDBusMessage.createSignal(
        "/org/freedesktop/login1/session/_31", "org.freedesktop.DBus.Properties", "PropertiesChanged"
    )
    signal.setArguments(["org.freedesktop.login1." + interface, changed, []])
    assert login.send(signal)
login.send(QDBusMessage.createSignal("/end", "org.unsent", "End"))
QTimer.singleShot(20_000, app.quit)
app.exec()
"""
LEFT = ("left", "Session", {"Active": False})
HARMLESS = [
    ("came back", "Session", {"Active": True, "IdleHint": False}),
    ("idle", "Session", {"IdleHint": True, "State": "online"}),
    ("unlocked", "Session", {"LockedHint": False}),
    ("another interface", "User", {"Active": False}),
    ("nothing", "Session", {}),
]


def after_changes(*changes):
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", CHANGES, json.dumps(changes)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[-1] == "end", "what was sent before has arrived"
    return said.count("locked")


@pytest.mark.parametrize("change", [LEFT, ("locked", "Session", {"LockedHint": True})])
def test_a_session_that_is_left_for_another_user_is_heard(change):
    assert after_changes(change) == 1


def test_what_else_changes_about_a_session_locks_nothing():
    assert after_changes(*HARMLESS) == 0
    assert after_changes(*HARMLESS, LEFT) == 1


def test_without_a_bus_nothing_is_heard_and_none_is_started(tmp_path):
    bare = {k: v for k, v in environment().items() if not k.startswith(("DBUS_", "XDG_"))}
    bare |= {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    code = (
        "from PySide6.QtCore import QCoreApplication as A; import sys; a = A(sys.argv)\n"
        "from unsent.ui.desktop.session_lock import SessionLock; print(SessionLock().listen())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=bare, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")
