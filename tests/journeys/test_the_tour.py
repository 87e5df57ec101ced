"""`unsent tour` as it is run from a terminal without a display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from unsent.tour.post import SOFTENED

APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def environment(tmp_path):
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {"HOME": str(tmp_path / "home"), "PYTHONPATH": str(APP)}


def run_tour(out, environment):
    return subprocess.run(
        [sys.executable, "-m", "unsent", "tour", "--out", str(out)],
        capture_output=True,
        text=True,
        env=environment,
    )


def test_the_tour_comes_to_its_end_and_shows_each_step(tmp_path, environment):
    done = run_tour(tmp_path / "tour", environment)
    assert done.returncode == 0, done.stderr
    for line in SOFTENED.split("\n"):
        assert line in done.stdout
    assert done.stdout.count("refused") >= 2, "the refusals on the way are shown"
    pictures = sorted((tmp_path / "tour").glob("*.png"))
    assert len(pictures) >= 12
    assert all(picture.name in done.stdout for picture in pictures)
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert not (tmp_path / "home").exists(), "the user's own journal is not touched"


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path, environment):
    (tmp_path / "file").write_text("")
    done = run_tour(tmp_path / "file" / "tour", environment)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
