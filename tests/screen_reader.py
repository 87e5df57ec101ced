"""A reader that knows a window from outside only: AT-SPI, as assistive technology asks for it."""

import os
import shutil
import subprocess
import time
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher")
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
A11Y, ROOT = "org.a11y.atspi", "/org/a11y/atspi"
PATIENCE = 20.0
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12}
STATES |= {"sensitive": 24, "showing": 25}
HEARD = ("Object:Announcement", "Object:StateChanged:focused")


class Lost(Exception):
    """What was looked for did not come."""


@contextmanager
def own_session(monkeypatch):
    """Give a test a session bus with an accessibility bus on it; skip where there is none."""
    pytest.importorskip("jeepney", reason="the D-Bus client comes with the keyring on Linux")
    missing = not SERVICE.exists() or not any(map(shutil.which, LAUNCHERS))
    if missing or shutil.which("dbus-daemon") is None:
        why = "needs at-spi2-core and dbus: python3 dev.py test"
        pytest.fail(why) if os.environ.get("CI") == "true" else pytest.skip(why)
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    monkeypatch.delenv("AT_SPI_BUS_ADDRESS", raising=False)
    try:
        yield
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()


class ScreenReader:
    """Hears what is announced, and finds what is shown by its role and its name."""

    def __init__(self):
        from jeepney import DBusAddress, MatchRule
        from jeepney.io.blocking import open_dbus_connection

        self._announced, self._events = [], deque()
        session = open_dbus_connection(bus="SESSION")
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        try:
            address = self._ask(session, launcher, "GetAddress")[0]
        finally:
            session.close()
        self._bus = open_dbus_connection(bus=address)
        registry = DBusAddress(f"{ROOT}/registry", f"{A11Y}.Registry", f"{A11Y}.Registry")
        for event in HEARD:
            self._ask(self._bus, registry, "RegisterEvent", "sass", (event, [], ""))
        dbus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        rule = MatchRule(type="signal", interface=f"{A11Y}.Event.Object")
        self._ask(self._bus, dbus, "AddMatch", "s", (rule.serialise(),))
        self._bus.filter(rule, queue=self._events)  # kept while replies are waited for, too

    def close(self):
        self._bus.close()

    def call(self, node, interface, member, signature=None, body=()):
        from jeepney import DBusAddress

        return self._ask(
            self._bus, DBusAddress(node.path, node.owner, interface), member, signature, body
        )

    def _ask(self, bus, address, member, signature=None, body=()):
        from jeepney import MessageType, new_method_call

        reply = bus.send_and_get_reply(
            new_method_call(address, member, signature, body), timeout=60
        )
        if reply.header.message_type is MessageType.error:
            raise Lost(f"{member}: {reply.body}")
        return reply.body

    def announced(self):
        """Return what was read out since the start."""
        from jeepney import HeaderFields

        with suppress(TimeoutError):
            self._bus.recv_messages(timeout=0.05)
        while self._events:
            event = self._events.popleft()
            if event.header.fields[HeaderFields.member] == "Announcement":
                self._announced.append(event.body[3][1])
        return list(self._announced)

    def hear(self, words):
        """Wait until something with these words is read out, and return it."""
        return self.wait_for(
            lambda: next((said for said in self.announced() if words in said), None), words
        )

    def wait_for(self, look, what=""):
        end = time.monotonic() + PATIENCE
        while not (found := look()):
            if time.monotonic() > end:
                raise Lost(f"{what} did not come; announced: {self._announced}")
            time.sleep(0.05)
        return found

    @property
    def program(self):
        """Return the one program that is running."""
        desktop = Node(self, f"{A11Y}.Registry", f"{ROOT}/accessible/root")
        return self.wait_for(lambda: next(iter(desktop.children), None), "the program")

    def find(self, role, name, within=None):
        """Wait for the one thing of this role that is shown and whose name begins so."""

        def look():
            for node in (within or self.program).shown():
                if node.role == role and node.name.startswith(name):
                    return node
            return None

        try:
            return self.wait_for(look, f"{role} {name!r}")
        except Lost as lost:
            raise Lost(f"{lost}; shown:\n{self.outline()}") from None

    def outline(self):
        """Return everything that is shown, a line each, for whoever has to mend something."""
        return "\n".join(f"{node.role}: {node.name}" for node in self.program.shown())


@dataclass(frozen=True)
class Node:
    """One thing in the window."""

    reader: ScreenReader
    owner: str
    path: str

    @property
    def name(self):
        return self._get("Name")

    @property
    def description(self):
        return self._get("Description")

    @property
    def role(self):
        return self._call("Accessible", "GetRoleName")[0]

    @property
    def children(self):
        return [Node(self.reader, *at) for at in self._call("Accessible", "GetChildren")[0]]

    @property
    def states(self):
        low, high = self._call("Accessible", "GetState")[0]
        bits = low | high << 32
        return {name for name, at in STATES.items() if bits >> at & 1}

    @property
    def text(self):
        return self._call("Text", "GetText", "ii", (0, -1))[0]

    @property
    def actions(self):
        return [name for name, _, _ in self._call("Action", "GetActions")[0]]

    def do(self):
        """Do the one thing that a button, a box or a choice is there for."""
        at = next(at for at, name in enumerate(self.actions) if name in ("Press", "Toggle"))
        self._call("Action", "DoAction", "i", (at,))

    def write(self, words):
        """Put words where the text begins."""
        assert self._call("EditableText", "InsertText", "isi", (0, words, len(words)))[0]

    def focus(self):
        self._call("Component", "GrabFocus")

    def shown(self):
        """Return this and everything in it that is shown, in reading order."""
        found = [self]
        for child in self.children:
            if "showing" in child.states:
                found += child.shown()
        return found

    def words(self):
        """Return everything that is read out of this: names, descriptions and texts."""
        return "\n".join(f"{node.name} {node.description}" for node in self.shown())

    def _call(self, interface, member, signature=None, body=()):
        return self.reader.call(self, f"{A11Y}.{interface}", member, signature, body)

    def _get(self, what):
        asked = (f"{A11Y}.Accessible", what)
        properties = "org.freedesktop.DBus.Properties"
        return self.reader.call(self, properties, "Get", "ss", asked)[0][1]
