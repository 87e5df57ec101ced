"""Screens with the pixels of a desktop at 300 %: as sharp as they can be, and nothing cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOWN = ("write", "insights", "settings-6")
LOOK = """
import pytest
from PySide6.QtTest import QTest
from seen_words import cut_off, watched
from unsent.tour.screens import every_screen
from unsent.ui.application import make_application

app = make_application(["unsent"], dark=False)
with watched(pytest.MonkeyPatch()) as painted:
    for name, stage in every_screen(app, (1024, 640)):
        if name in {shown}:
            QTest.qWait(150)
            painted.forget()
            grab = stage.shell.window.grab().toImage()
            print(name, grab.width(), grab.height(), cut_off(stage.shell.window, painted))
"""


@pytest.mark.parametrize("factor", [1, 3])
def test_the_window_is_drawn_in_the_pixels_of_the_desktop_and_nothing_is_cut(factor, tmp_path):
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    around = kept | {
        "HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("app", "tests")),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(factor),
    }
    code = LOOK.format(shown=SHOWN)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=around, timeout=120
    )
    assert done.returncode == 0, done.stderr
    size = f"{1024 * factor} {640 * factor}"
    assert done.stdout.splitlines() == [f"{name} {size} []" for name in SHOWN]
