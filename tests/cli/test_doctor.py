"""`unsent doctor`: what is in place, what is not, and what to do about it; never a trace."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from unsent.cli import doctor
from unsent.store.key_file import KEYS
from unsent.system import keychain


@pytest.fixture(autouse=True)
def well(monkeypatch):
    """A machine on which nothing is wrong but the keyring that it lacks."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(keychain, "find_keychain", lambda: None)


def blocked(said):
    return [line[6:].split(":")[0] for line in said.out.splitlines() if line.startswith("no ")]


def test_a_sound_machine_ends_with_zero(unsent, tmp_path):
    said = unsent("doctor", "--journal", tmp_path / "journal")
    assert (said.code, blocked(said), said.err) == (0, [], "")
    for name in ("Unsent", "PySide6", "Encryption", "Window", "Keyring", "Journal", "Clock"):
        assert name in said.out
    assert "Qt with offscreen" in said.out
    assert str(tmp_path / "journal") in said.out
    assert not (tmp_path / "journal").exists()


def test_every_line_begins_with_its_state_or_is_a_sentence_below_one(unsent, tmp_path):
    said = unsent("doctor", "--journal", tmp_path)
    for line in said.out.splitlines():
        is_advice = line.startswith("      ") and line.endswith(".")
        assert is_advice or line[:6].strip() in ("ok", "no", "note"), line


def test_no_display_stands_in_the_way(unsent, tmp_path, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    said = unsent("doctor", "--journal", tmp_path)
    assert (said.code, blocked(said)) == (1, ["Window"])


def test_a_display_that_does_not_answer_is_told_from_none(unsent, tmp_path, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    said = unsent("doctor", "--journal", tmp_path)
    assert blocked(said) == ["Window"]
    assert "Qt does not start" in said.out


def test_a_missing_library_is_named(unsent, tmp_path, monkeypatch):
    broken = "raise ImportError('libEGL.so.1: cannot open shared object file')"
    (tmp_path / "PySide6.py").write_text(broken)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    said = unsent("doctor", "--journal", tmp_path / "journal")
    assert blocked(said) == ["Window"]
    assert "libEGL.so.1" in said.out


def test_a_package_that_is_missing_is_named(unsent, tmp_path, monkeypatch):
    monkeypatch.setattr(doctor, "PACKAGES", ("no-such-package",))
    said = unsent("doctor", "--journal", tmp_path)
    assert (said.code, blocked(said)) == (1, ["no-such-package"])


def test_a_file_where_the_folder_should_be_is_told(unsent, tmp_path):
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        said = unsent("doctor", "--journal", folder)
        assert said.code == 1
        assert "Journal folder" in blocked(said)


def test_damaged_keys_are_told(unsent, tmp_path):
    (tmp_path / KEYS).write_bytes(b"not a key file")
    said = unsent("doctor", "--journal", tmp_path)
    assert (said.code, blocked(said)) == (1, ["Journal"])


@pytest.mark.parametrize("name", ["x" * 300, "~nobody-of-that-name/x", "a\udcff"])
def test_a_strange_name_gets_an_answer(unsent, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = unsent("doctor", "--journal", name)
    assert said.code in (0, 1)
    assert said.err == ""


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs a second user")
@pytest.mark.parametrize("mode", [0o755, 0o700])
def test_another_users_folder_is_told(process, mode):
    nobody = {"user": 65534, "group": 65534, "extra_groups": [], "cwd": "/"}
    # the tests' own folder is closed to others, so this one has to lie outside it
    with TemporaryDirectory() as closed:
        Path(closed).chmod(mode)
        try:
            said = process("doctor", "--journal", f"{closed}/journal", **nobody)
        except PermissionError:
            pytest.skip("this checkout is closed to other users")
    assert said.code == 1
    assert "cannot be written" in said.out
    assert "Traceback" not in said.err
