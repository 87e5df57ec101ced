import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fakes import FakeClock
from journeys.program import Outside, Program, StandInKeychain, make_journal
from own_desktop import own_desktop
from unsent.ui.theme.apply import apply_theme

ROOT = Path(__file__).parents[2]
DRIVER = Path(__file__).with_name("driver.py")


def pytest_collection_modifyitems(items):
    if os.environ.get("CI") == "true" or os.environ.get("UNSENT_TEST_DESKTOP") == "1":
        return
    for item in items:
        if item.get_closest_marker("desktop"):
            item.add_marker(pytest.mark.skip(reason="needs a desktop: python3 dev.py test"))


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "journal"


@pytest.fixture
def keychain():
    return StandInKeychain()


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    """A journal that a passphrase opens, made once because stretching it takes its time."""
    folder = tmp_path_factory.mktemp("made") / "journal"
    _, desk = make_journal(folder, FakeClock())
    desk.journal.close()
    return folder


@pytest.fixture
def journal(made_once, folder):
    """A journal that a passphrase opens, made and closed again."""
    shutil.copytree(made_once, folder)
    return folder


@pytest.fixture
def keyring_journal(folder, clock, keychain):
    """A journal that the stand-in keyring and a passphrase open."""
    _, desk = make_journal(folder, clock, keychain)
    desk.journal.close()
    return folder


@pytest.fixture
def program(qapp, folder, clock):
    """Make runs of the program over the test's folder; they are ended with the test."""
    apply_theme(qapp, dark=False)
    qapp.setQuitOnLastWindowClosed(False)
    qapp.clipboard().clear()
    runs = []

    def run(find_keychain=lambda: None, **more):
        runs.append(Program(qapp, more.pop("folder", folder), clock, find_keychain, **more))
        return runs[-1]

    yield run
    for made in runs:
        made.forget()


@pytest.fixture
def start_process(journal):
    """Run one step of the driver in a process of its own."""
    running = []

    def start(step):
        process = subprocess.Popen(
            [sys.executable, str(DRIVER), step, str(journal)],
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'app'}{os.pathsep}{ROOT / 'tests'}"},
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture
def outside(qapp):
    assert qapp.platformName() == "xcb", "desktop tests need Xvfb: python3 dev.py test"
    assert shutil.which("xclip"), "desktop tests need xclip"
    return Outside(qapp)


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    with own_desktop(tmp_path / "home", monkeypatch) as desktop:
        yield desktop
