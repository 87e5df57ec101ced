import io
import os
import subprocess
import sys

import pytest

from terminal import Said
from unsent.__main__ import main


@pytest.fixture
def unsent(monkeypatch, capsys):
    """Run the command line in this process, with these bytes on standard input."""

    def run(*arguments, given=b""):
        data = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = ended.code
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def process(tmp_path):
    """Run the command line as a process of its own, without display or keyring."""

    def run(*arguments, given=b"", **named):
        bare = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "DISPLAY", "WAYLAND_", "QT_", "XDG_", "UNSENT_"))
        }
        named["env"] = bare | {"HOME": str(tmp_path)} | named.pop("env", {})
        command = [sys.executable, "-m", "unsent", *map(str, arguments)]
        done = subprocess.run(command, input=given, capture_output=True, timeout=60, **named)
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
