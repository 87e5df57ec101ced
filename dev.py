#!/usr/bin/env python3
"""Set up a checkout and run it: `python3 dev.py run`, `... test`, `... check`.

Needs Python 3.11 and nothing else. Makes `.venv` from the hash-pinned lock, installs the system
libraries that Qt needs (as root on Debian-like systems; elsewhere it prints the command), and
does nothing of the kind a second time.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "unsent-ready"
SOURCES = ("app", "tests", "packaging", "dev.py")

# shared library or command -> the Debian package that brings it
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
TEST_COMMANDS = {
    "Xvfb": "xvfb",
    "xclip": "xclip",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
}
# asked by the tests that use the window as a screen reader does; they are skipped without it
SCREEN_READER = {"/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}


def main(arguments: list[str]) -> int:
    """Run the command named first with the rest of the arguments."""
    if sys.version_info < (3, 11):
        return complain(
            "Unsent needs Python 3.11 or newer; this is " + sys.version.split()[0] + "."
        )
    commands = {"run": run, "test": test, "check": check, "setup": lambda _: 0}
    if not arguments or arguments[0] not in commands:
        return complain("usage: python3 dev.py run|test|check|setup [arguments]")
    name, rest = arguments[0], arguments[1:]
    set_up_system(QT_LIBRARIES, is_library_present)
    if name == "test":
        wanted = TEST_COMMANDS | SCREEN_READER
        set_up_system(wanted, lambda command: shutil.which(command) is not None)
    return set_up_environment() or commands[name](rest)


def complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def is_library_present(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def set_up_system(needed: dict[str, str], is_present: Callable[[str], bool]) -> None:
    """Install what is missing when root on a Debian-like Linux, else print how."""
    if not sys.platform.startswith("linux"):
        return
    missing = sorted({package for name, package in needed.items() if not is_present(name)})
    if missing:
        install_packages(missing)


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages; print the command instead where that is not ours to do."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        print("These system packages are missing. Please install them, then run this again:")
        print("  sudo " + " ".join(command))
        print(
            "(names as on Debian and Ubuntu; other systems have the same libraries)\n", flush=True
        )
        return False
    print("Installing: " + " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=subprocess.DEVNULL)
    done = subprocess.run([*command, "-qq"], env=quiet, stdout=subprocess.DEVNULL)
    return done.returncode == 0


def set_up_environment() -> int:
    """Make `.venv` hold exactly the lock and this checkout; return 0 when it does."""
    # the folder is part of it: the scripts of a moved environment point to where it was
    home = sys.version + str(ROOT)
    pinned = (ROOT / "requirements.lock").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    wanted = [digest(home.encode()), digest(pinned)]
    there = STAMP.read_text().split() if STAMP.is_file() and PYTHON.exists() else []
    if there == wanted:
        return 0
    print("Setting up .venv (once; a few minutes) ...", flush=True)
    if there[:1] != wanted[:1] and not make_environment():
        return complain(
            "Python's venv module is incomplete. Please install it (Debian: "
            f"sudo apt-get install python3.{sys.version_info.minor}-venv) and run this again."
        )
    install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for what in (
        ["--require-hashes", "-r", "requirements.lock"],
        ["--no-deps", "--no-build-isolation", "-e", "."],
    ):
        if subprocess.run([*install, *what], cwd=ROOT).returncode:
            return complain("Setting up did not finish; see above. Running this again continues.")
    STAMP.write_text("\n".join(wanted))
    return 0


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def make_environment() -> bool:
    """Make a fresh `.venv`, with Debian's separate venv package where it is needed."""
    try:
        import ensurepip  # noqa: F401 - Debian leaves it out
    except ImportError:
        if not install_packages([f"python3.{sys.version_info.minor}-venv"]):
            return False
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    return made.returncode == 0


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> int:
    """Open the window; without a display, take the tour."""
    if not arguments and not has_display():
        print(
            "No display here, so this takes the tour: a real draft goes its whole way.", flush=True
        )
        arguments = ["tour", "--out", "tour"]
    return subprocess.run([str(PYTHON), "-m", "unsent", *arguments]).returncode


def test(arguments: list[str]) -> int:
    """Run the tests in a home, a session bus and an X server of their own."""
    with tempfile.TemporaryDirectory(prefix="unsent-test-") as home:
        runtime = Path(home) / "runtime"
        runtime.mkdir(mode=0o700)
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("XDG_", "UNSENT_", "DBUS_", "WAYLAND_", "QT_", "LC_", "LANG"))
        }
        environment |= {"HOME": home, "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8"}
        pytest = [str(PYTHON), "-m", "pytest", *arguments]
        if any(shutil.which(command) is None for command in TEST_COMMANDS):
            print("No Xvfb, xclip, dbus or gnome-keyring: the tests that need them are skipped.")
            environment["QT_QPA_PLATFORM"] = "offscreen"
            return subprocess.run(pytest, cwd=ROOT, env=environment).returncode
        return run_on_own_desktop(pytest, environment)


def run_on_own_desktop(command: list[str], environment: dict[str, str]) -> int:
    """Run the command under a private Xvfb and session bus."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            environment["DISPLAY"] = ":" + pipe.readline().strip()
        environment |= {"QT_QPA_PLATFORM": "xcb", "UNSENT_TEST_DESKTOP": "1"}
        command = ["dbus-run-session", "--", *command]
        return subprocess.run(command, cwd=ROOT, env=environment).returncode
    finally:
        server.terminate()
        server.wait()


def check(_: list[str]) -> int:
    """Run lint, format check, types and import contracts."""
    failed = 0
    for command in (
        ["ruff", "check", *SOURCES],
        ["ruff", "format", "--check", *SOURCES],
        ["mypy"],
        ["lint-imports"],
    ):
        print("$ " + " ".join(command), flush=True)
        failed |= subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT).returncode
    return failed


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
