"""Runs work in a child process and ends it at one of its steps, as kill -9 would."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

STEPS = ("open", "os.rename", "os.remove", "os.truncate", "os.mkdir", "sqlite3.connect")
KILLED, DONE, FAILED = 9, 0, 1


def killed_at(step: int, folder: Path, work: Callable[[], object]) -> bool:
    """Do the work and end just before its n-th touch of the folder; tell whether it got there."""
    child = os.fork()
    if child == 0:
        _end_at(step, folder)
        try:
            work()
        except BaseException:
            os._exit(FAILED)
        os._exit(DONE)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (KILLED, DONE), "the work failed before it was killed"
    return code == KILLED


def killed_after(seconds: float, work: Callable[[], object]) -> bool:
    """Do the work and let the kernel end it after a while; tell whether it was not done yet."""
    import signal

    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            work()
        except BaseException:
            os._exit(FAILED)
        os._exit(DONE)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (-signal.SIGALRM, DONE), "the work failed before it was killed"
    return code != DONE


def _end_at(step: int, folder: Path) -> None:
    left = step

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in STEPS and any(str(folder) in str(said) for said in arguments):
            left -= 1
            if left == 0:
                os._exit(KILLED)

    sys.addaudithook(watch)
