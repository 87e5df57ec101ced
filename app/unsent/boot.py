"""Builds every part once and joins them, in reading order."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from unsent.domain.appearance import Appearance
from unsent.flows.ports import Clock, Dictionaries, Keychain
from unsent.store.appearance_file import keep_appearance, read_appearance
from unsent.store.faults import VaultError
from unsent.system import paths
from unsent.system.clock import SystemClock
from unsent.system.hardening import harden
from unsent.system.instance import Instance, ask_to_raise, claim
from unsent.ui.application import RaiseRequests, make_application
from unsent.ui.desktop.clipboard import ApprovedClipboard
from unsent.ui.desktop.stop_signals import StopSignals
from unsent.ui.jobs import Jobs, Lanes
from unsent.ui.language import speak
from unsent.ui.no_window import sentence_when_qt_gives_up
from unsent.ui.session.appearance import AppearanceSession
from unsent.ui.session.opening import Opening
from unsent.ui.shell import Shell
from unsent.ui.views.window.main_window import MainWindow

EXIT_LOCK = 75  # the window asks to be started again, locked
EXIT_NO_JOURNAL = 3


@dataclass(frozen=True, slots=True)
class Machine:
    """What the window takes from the machine; a test passes stand-ins."""

    clock: Clock
    find_keychain: Callable[[], Keychain | None]
    clipboard_seconds: float = 60.0
    find_dictionaries: Callable[[], Dictionaries | None] = lambda: None


def system_machine() -> Machine:
    """Return the real clock, the real keyring and the real dictionaries."""

    def find() -> Keychain | None:
        from unsent.system.keychain import find_keychain

        return find_keychain()

    def look_up() -> Dictionaries | None:
        from unsent.system.dictionaries import find_dictionaries

        return find_dictionaries()

    return Machine(SystemClock(), find, find_dictionaries=look_up)


def build(
    app: QApplication, folder: Path, machine: Machine, look: AppearanceSession | None = None
) -> Shell:
    """Return the whole window over a journal folder, not yet started; `look` is what it wears."""
    lanes = Lanes(store=Jobs(), checks=Jobs(), keyring=Jobs())
    window = MainWindow()
    opening = Opening(folder, machine.clock, machine.find_keychain, lanes.store)
    clipboard = ApprovedClipboard(machine.clipboard_seconds)
    look = look or AppearanceSession(app)
    look.listen_to(window)
    look.fit(window)
    shell = Shell(app, window, opening, machine.clock, lanes, clipboard, str(folder), look)
    shell.spelling.use(machine.find_dictionaries)
    shell.ready.connect(look.keep_now)
    return shell


def look_of(app: QApplication, folder: Path) -> AppearanceSession:
    """Return what the window wears over a journal folder, as it was chosen."""

    def keep(chosen: Appearance) -> bool:
        try:
            keep_appearance(folder, chosen)
        except VaultError:
            return False
        return True

    return AppearanceSession(app, read_appearance(folder), keep)


def open_window(journal: Path | None, passphrase: str = "", *, locked: bool = False) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    harden(os.environ)
    folder = paths.journal_folder(journal, os.environ)
    with sentence_when_qt_gives_up():
        app = make_application(sys.argv[:1])
    look = look_of(app, folder)
    speak(app, look.chosen.language)
    try:
        instance = claim(folder)
    except OSError:
        instance = None
    else:
        if instance is None:
            return _raise_the_other(folder)
    look.wear()
    shell = build(app, folder, system_machine(), look)
    return _run(app, shell, folder, instance, passphrase, locked)


def _run(
    app: QApplication,
    shell: Shell,
    folder: Path,
    instance: Instance | None,
    passphrase: str,
    locked: bool,
) -> int:
    from unsent.ui import faults
    from unsent.ui.wording.troubles import defect

    faults.install(paths.logs_folder() / "faults.log", lambda: shell.notices.say(defect()))
    shell.lock_wanted.connect(lambda: shell.lock(EXIT_LOCK))
    StopSignals(shell).stop_wanted.connect(shell.close)
    if instance is not None:
        RaiseRequests(shell.window, str(folder), instance.wants_raising)
    shell.start(passphrase, is_locked=locked, is_writable=instance is not None)
    code = app.exec()
    if instance is not None:
        instance.close()
    return shell.exit_code or code


def _raise_the_other(folder: Path) -> int:
    from unsent.ui.wording.troubles import open_elsewhere

    ask_to_raise(folder)
    sys.stderr.write(open_elsewhere() + "\n")
    return EXIT_NO_JOURNAL
