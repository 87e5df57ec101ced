"""The command line as the shell sees it: real processes, real pipes, real signals."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from terminal import ANGRY, is_one_sentence
from unsent import __version__

UNSENT = [sys.executable, "-m", "unsent"]
on_unix = pytest.mark.skipif(os.name != "posix", reason="a matter of Unix pipes and signals")


def test_the_version_and_a_check_work_from_a_shell(process):
    assert process("--version").out == f"unsent {__version__}\n"
    said = process("check", "--format", "json", given=ANGRY.encode())
    assert (said.code, said.err) == (1, "")
    assert json.loads(said.out)["severity"] == "block"


def test_a_check_makes_no_file_and_loads_neither_window_nor_journal(tmp_path, process):
    code = (
        "import sys; from unsent.__main__ import main; main(['check']);"
        "print([m for m in ('PySide6', 'apsw', 'keyring', 'cryptography') if m in sys.modules])"
    )
    given = {"input": ANGRY, "text": True, "env": {**os.environ, "HOME": str(tmp_path)}}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, **given)
    assert done.stdout.splitlines()[-1] == "[]"
    assert list(tmp_path.iterdir()) == []


def test_without_a_display_the_window_says_so(process, tmp_path):
    said = process("--journal", tmp_path / "journal")
    assert (said.code, said.out) == (2, "")
    assert is_one_sentence(said.err)
    assert not (tmp_path / "journal").exists()


def test_a_display_that_does_not_answer_is_a_sentence_not_an_abort(process, tmp_path):
    said = process("--journal", tmp_path / "journal", env={"DISPLAY": ":987"})
    assert (said.code, said.out) == (2, "")
    assert "unsent doctor" in said.err
    assert not (tmp_path / "journal").exists()


@pytest.mark.parametrize("command", [[], ["tour"]])
def test_a_window_that_cannot_be_loaded_is_a_sentence(process, tmp_path, command):
    broken = "raise ImportError('libEGL.so.1: cannot open shared object file')"
    (tmp_path / "PySide6.py").write_text(broken)
    named = {"PYTHONPATH": str(tmp_path), "DISPLAY": ":987"}
    said = process(*command, env=named, cwd=tmp_path)
    assert (said.code, said.out) == (2, "")
    assert "libEGL.so.1" in said.err
    assert "Traceback" not in said.err


@on_unix
def test_a_reader_that_has_enough_gets_no_trace():
    given = "".join(json.dumps({"id": n, "text": "We had tea."}) + "\n" for n in range(5_000))
    with subprocess.Popen(
        [*UNSENT, "check", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as checking:
        checking.stdin.write(given)
        checking.stdin.close()
        assert checking.stdout.readline().startswith('{"id": 0')
        checking.stdout.close()
        assert checking.wait(60) == 141
        assert checking.stderr.read() == ""


@on_unix
@pytest.mark.parametrize("arguments", [["--help"], ["check"], ["doctor"]])
def test_nobody_reading_at_all_gets_no_trace(arguments):
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*UNSENT, *arguments], input=b"We had tea.", stdout=writer, stderr=subprocess.PIPE
    )
    os.close(writer)
    assert done.stderr == b""
    # argparse keeps silent itself where output is not buffered
    assert done.returncode in ((0, 141) if arguments == ["--help"] else (141,))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")  # noqa: PTH110
def test_a_full_disk_is_a_sentence():
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            [*UNSENT, "check"], input="Tea.", stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 2
    assert is_one_sentence(done.stderr)


@on_unix
def test_a_closed_standard_input_is_a_sentence():
    for command in ("check", "init --passphrase-file -"):
        line = f'"$0" -m unsent {command} <&-'
        done = subprocess.run(["sh", "-c", line, sys.executable], capture_output=True, text=True)
        assert done.returncode == 2
        assert "standard input" in done.stderr
        assert is_one_sentence(done.stderr.replace("; ", " "))


@on_unix
def test_an_impatient_hand_gets_no_trace():
    with subprocess.Popen(
        [*UNSENT, "check", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # a shell's background job, such as a CI run, has its children ignore SIGINT
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no thread
    ) as checking:
        _wait_until_it_reads(checking.pid)
        checking.send_signal(signal.SIGINT)
        assert checking.wait(30) == 130
        assert checking.stdout.read() + checking.stderr.read() == b""


def _wait_until_it_reads(pid):
    """Return once the process waits for its standard input."""
    if not os.path.exists(f"/proc/{pid}/wchan"):  # noqa: PTH110
        pytest.skip("there is no telling here when a process waits")
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with open(f"/proc/{pid}/wchan") as where:  # noqa: PTH123
            if "pipe" in where.read():
                return
        time.sleep(0.01)
    pytest.fail("it never read its standard input")


@on_unix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_window_closes_when_its_terminal_or_its_session_ends(tmp_path, number):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "UNSENT_"))}
    environment = {**kept, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [*UNSENT, "--journal", str(tmp_path / "journal")],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as window:
        _wait_until_it_heeds_signals(window.pid)
        window.send_signal(number)
        assert window.wait(30) == 128 + number
        assert window.stdout.read() == b""
        assert b"Traceback" not in window.stderr.read()


def _wait_until_it_heeds_signals(pid):
    """Return once the process has handlers of its own."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            with open(f"/proc/{pid}/status") as status:  # noqa: PTH123
                caught = next(line for line in status if line.startswith("SigCgt"))
        except OSError:
            pytest.skip("there is no telling here which signals a process heeds")
        # the last one taken: Python itself heeds SIGINT from the start
        if int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1:
            return
        time.sleep(0.01)
    pytest.fail("it never heeded a signal")
