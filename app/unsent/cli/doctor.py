"""`unsent doctor`: say what is in place, what is not, and what to do about it."""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from unsent import __version__
from unsent.cli.arguments import EXIT_FOUND, EXIT_OK
from unsent.flows import unlock
from unsent.store.appearance_file import is_readable
from unsent.system import paths
from unsent.system.clock import is_vouched_for, source
from unsent.system.display import has_display

PACKAGES = (
    "PySide6-Essentials",
    "apsw-sqlite3mc",
    "cryptography",
    "keyring",
    "textblob",
    "vaderSentiment",
)
ADVICE_ON_QT = "Install the system libraries that README names for Qt."


@dataclass(frozen=True, slots=True)
class Look:
    """One thing that was looked at. `advice` says what to do; `blocks` whether writing waits."""

    name: str
    found: str
    advice: str = ""
    blocks: bool = False


def doctor(options: argparse.Namespace) -> int:
    """Look at everything and print it; return 0 when nothing stands in the way of writing."""
    blocked = False
    for look in looks(paths.journal_folder(options.journal, os.environ)):
        state = "ok" if not look.advice else ("no" if look.blocks else "note")
        print(f"{state:4}  {look.name}: {look.found}")
        if look.advice:
            print(f"      {look.advice}")
        blocked = blocked or look.blocks
    return EXIT_FOUND if blocked else EXIT_OK


def looks(folder: Path) -> Iterator[Look]:
    """Yield everything that there is to say."""
    yield Look("Unsent", f"{__version__}, Python {platform.python_version()}")
    for package in PACKAGES:
        yield _package(package)
    yield _cipher()
    yield _window()
    yield _keyring()
    yield _folder(folder)
    yield _journal(folder)
    yield from _looks_of_the_window(folder)
    yield _clock()


def _package(name: str) -> Look:
    try:
        return Look(name, version(name))
    except PackageNotFoundError:
        return Look(name, "not installed", "Install Unsent again with its dependencies.", True)


def _cipher() -> Look:
    from unsent.store.vault import cipher_version

    try:
        return Look("Encryption", cipher_version())
    except Exception as error:  # a broken library can fail in any way
        name = type(error).__name__
        return Look("Encryption", f"not usable ({name})", "Reinstall apsw-sqlite3mc.", True)


def _window() -> Look:
    if not has_display(os.environ):
        advice = "Start it from a desktop session; the commands work without one."
        return Look("Window", "no display", advice, True)
    # in a process of its own: Qt ends the process where its platform library is missing
    code = "from PySide6.QtWidgets import QApplication as A; print(A([]).platformName())"
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and a constant
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return Look("Window", "Qt did not answer within a minute", ADVICE_ON_QT, True)
    if done.returncode == 0:
        return Look("Window", f"Qt with {done.stdout.strip()}")
    return Look("Window", "Qt does not start", _reason(done.stderr), True)


def _reason(said: str) -> str:
    # the likeliest first: Qt names libxcb-cursor0 whatever it was that failed
    for hint in ("cannot open shared object", "could not connect", "is needed"):
        for line in said.splitlines():
            if hint in line:
                return line
    return ADVICE_ON_QT


def _keyring() -> Look:
    from unsent.system.keychain import find_keychain

    keychain = find_keychain()
    if keychain is None:
        return Look("Keyring", "none", "The journal will open with a passphrase.")
    return Look("Keyring", keychain.name)


def _folder(folder: Path) -> Look:
    there = next((path for path in (folder, *folder.parents) if _is_there(path)), folder)
    if not there.is_dir():
        return Look("Journal folder", f"{there} is a file", "Name a folder with --journal.", True)
    if os.access(there, os.W_OK | os.X_OK):
        return Look("Journal folder", str(folder))
    return Look("Journal folder", f"{there} cannot be written", "Make it writable.", True)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # behind a folder that is closed to us, or with too long a name
        return False


def _journal(folder: Path) -> Look:
    found = unlock.look(folder)
    if not found.is_there:
        return Look("Journal", "none yet; it is made at the first start")
    if found.trouble is not None:
        from unsent.cli.sentences import sentence

        return Look("Journal", "cannot be opened", sentence(found.trouble), True)
    return Look("Journal", "opens with " + ", ".join(sorted(found.ways)))


def _looks_of_the_window(folder: Path) -> Iterator[Look]:
    """Yield something only where the file cannot be read: then the window looks as at first."""
    if not is_readable(folder):
        advice = "The next choice in the settings writes it again."
        yield Look("Appearance", "appearance.json cannot be read", advice)


def _clock() -> Look:
    if is_vouched_for():
        return Look("Clock", f"{source()}, confirmed by the system")
    advice = "Waits are counted in running time; up to 12 h switched off count on trust."
    return Look("Clock", f"{source()}, not confirmed by the system", advice)
