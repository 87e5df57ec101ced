"""Somebody reads Unsent in German: chosen in the settings once, there at every start from then on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from unsent.boot import look_of
from unsent.domain.appearance import Appearance
from unsent.store.appearance_file import keep_appearance, read_appearance
from unsent.system.instance import claim
from unsent.ui.language import be_quiet, speak
from unsent.ui.snapshots import Screen

APP = Path(__file__).parents[2] / "app"


@pytest.fixture(autouse=True)
def english_again(qapp):
    before = QLocale()
    yield
    be_quiet(qapp)
    QLocale.setDefault(before)


def start(qapp, program, folder):
    look = look_of(qapp, folder)
    speak(qapp, look.chosen.language or "en")
    return program(look=look).open()


def test_the_window_is_german_from_the_next_start_on(qapp, program, journal):
    first = start(qapp, program, journal)
    first.shell.go_to(Screen.SETTINGS)
    first.hand.press("Appearance")
    first.hand.press("Deutsch")
    first.hand.press("Write")  # this window stays as it is
    first.quit()
    assert read_appearance(journal).language == "de"

    second = start(qapp, program, journal)
    second.write("Ein langer Dienst.")
    assert second.hand.button("Vielleicht posten").isVisible()
    second.hand.press("Behalten")
    second.hand.press("Tagebuch")
    second.shell.go_to(Screen.SETTINGS)
    second.hand.press("Aussehen")
    second.hand.press("English")
    second.quit()
    assert read_appearance(journal).language == "en"


def test_the_program_itself_starts_in_the_chosen_language(journal, tmp_path):
    keep_appearance(journal, Appearance(language="de"))
    instance = claim(journal)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "unsent", "--journal", str(journal)],
            capture_output=True,
            text=True,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(tmp_path / "home"),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": str(APP),
            },
            timeout=60,
        )
    finally:
        instance.close()
    assert done.returncode == 3
    assert done.stderr.startswith("Unsent ist mit diesem Tagebuch schon offen.")
