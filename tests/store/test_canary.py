"""The search that goes along with every test would find what it looks for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from canary import Canary
from unsent.domain.stage import Private

TEXT = "ptarmigan on the windowsill, and more of it"


@pytest.fixture
def canary(journal, now, monkeypatch):
    canary = Canary()
    canary.watch(monkeypatch)
    journal.entries.add(TEXT, Private(), now)
    return canary


@pytest.mark.parametrize("form", ["utf-8", "utf-16-le"])
def test_a_text_that_can_be_read_in_a_file_is_found(canary, folder, form):
    assert canary.files_that_tell() == []
    (folder / "left").mkdir()
    plain = folder / "left" / "behind.log"
    plain.write_bytes(b"..." + TEXT.encode(form))
    assert canary.files_that_tell() == ["behind.log"]
    plain.unlink()


def test_a_text_that_was_said_is_found(canary):
    assert canary.is_told(f"could not save '{TEXT}'".encode())
    assert not canary.is_told(b"could not save 43 characters")


SUITE = f"""
import sys
from unsent.domain.stage import Private

def test_prints(journal, now):
    journal.entries.add({TEXT!r}, Private(), now)
    print({TEXT!r}, file=sys.stderr)

def test_leaves(journal, now, folder):
    journal.entries.add({TEXT!r}, Private(), now)
    (folder / "plain").write_text({TEXT!r})

def test_keeps(journal, now):
    journal.entries.add({TEXT!r}, Private(), now)
"""


def test_a_test_that_lets_a_text_be_printed_or_lie_about_fails(tmp_path):
    (tmp_path / "test_it.py").write_text(SUITE)
    tests = Path(__file__).parents[1]
    paths = os.pathsep.join(map(str, (tests, tests.parent / "app")))
    options = ["-p", "conftest", "-p", "store.conftest", "-p", "no:cacheprovider", "--no-header"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--rootdir", str(tmp_path), "test_it.py"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
    )
    assert "3 passed, 2 errors" in done.stdout, done.stdout
    assert "ERROR test_it.py::test_prints - a text that was saved was printed" in done.stdout
    assert "ERROR test_it.py::test_leaves" in done.stdout
