"""Hear of the desktop's lock, of another user's turn and of sleep (docs/adr/0010).

The only module that loads QtDBus: two sockets of this machine, to which nothing is ever sent.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

LOGIN = "org.freedesktop.login1"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.xfce.ScreenSaver",
)
PROPERTIES = "org.freedesktop.DBus.Properties"
CHANGED, LOCK, SESSION = (
    SLOT("_changed(bool)"),
    SLOT("_lock()"),
    SLOT("_session(QString,QVariantMap)"),
)


class SessionLock(QObject):
    """Says that the session was locked, left, or is about to sleep; silent elsewhere.

    Whose session was left is not asked: that of another user is left when ours comes back, and
    ours was locked before that.
    """

    locked = Signal()

    def listen(self) -> int:
        """Listen from now on; return to how many sources, 0 where there is none to hear."""
        return self._listen() if sys.platform.startswith("linux") else 0

    def _listen(self) -> int:
        from PySide6.QtDBus import QDBusConnection

        heard = 0
        system = QDBusConnection.systemBus()
        if system.isConnected():
            manager, one = f"{LOGIN}.Manager", f"{LOGIN}.Session"
            on_system: Any = system.connect  # its stub asks for bytes, which it refuses
            heard += on_system(LOGIN, "", manager, "PrepareForSleep", self, CHANGED)
            heard += on_system(LOGIN, "", one, "Lock", self, LOCK)
            heard += on_system(LOGIN, "", PROPERTIES, "PropertiesChanged", self, SESSION)
        if not _has_session_bus():
            return heard
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            on_session: Any = session.connect
            for saver in SAVERS:
                heard += on_session("", "", saver, "ActiveChanged", self, CHANGED)
        return heard

    @Slot(bool)
    def _changed(self, on: bool) -> None:
        if on:  # off is waking up, or being there again
            self.locked.emit()

    @Slot()
    def _lock(self) -> None:
        self.locked.emit()

    @Slot("QString", "QVariantMap")
    def _session(self, kind: str, changed: dict[str, Any]) -> None:
        if kind != f"{LOGIN}.Session":
            return
        if changed.get("Active") is False or changed.get("LockedHint") is True:
            self.locked.emit()


def _has_session_bus() -> bool:
    """Tell whether there is a bus already: libdbus would start one where there is none."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (
        bool(runtime) and Path(runtime, "bus").exists()
    )
