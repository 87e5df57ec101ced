"""The log of the program's own faults stays small and says nothing of the text."""

import sys
import threading

import pytest

from unsent.ui import faults


@pytest.fixture
def log(tmp_path, monkeypatch):
    for owner, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(owner, hook, getattr(owner, hook))
    log = tmp_path / "logs" / "faults.log"
    faults.install(log, lambda: None)
    return log


def fail():
    error = ValueError("a word of the text")
    sys.excepthook(type(error), error, None)


def test_a_fault_is_noted_by_its_type_alone(log):
    fail()
    assert log.read_text("utf-8") == "ValueError in ?\n"


def test_the_oldest_lines_go_when_the_log_is_full(log):
    fail()
    log.write_text("old\n" * faults.MOST, "utf-8")
    fail()
    told = log.read_text("utf-8")
    assert len(told) < faults.MOST + 100
    assert told.endswith("old\nValueError in ?\n")
