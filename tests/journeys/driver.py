"""One run of the program in a process of its own: `python driver.py STEP FOLDER`."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from fakes import FakeClock
from journeys.program import Program
from unsent.flows import cool, find, write
from unsent.tour.post import HOT, SOFTENED
from unsent.ui.application import make_application
from unsent.ui.snapshots import Screen


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def type_and_stay(run):
    """Save one line, type another, and say so each time; somebody will kill this."""
    run.write("saved before the crash. ")
    say("saved")
    run.hand.type("typed after it")
    run.wait_until_saved()
    run.hand.type(" and this is lost")
    say("typed")


def write_on_and_stay(run):
    """Write on in the newest entry and say so once it is saved; somebody will kill this."""
    entry = find.newest(run.desk, frozenset({"private"}), 1)[0].id
    run.shell.go_to(Screen.WRITE, entry)
    run.hand.keys(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    run.hand.type(" And on.")
    run.hand.wait_for(lambda: run.texts()[0].endswith("And on."), "the autosave")
    say("typed")


def stay(run):
    """Open the journal and do nothing; somebody will kill this."""
    say("open")


def draft_and_stay(run):
    """Show a draft that has marks, and say how many; somebody else will work on it."""
    entry = write.new_entry(run.desk, HOT, "reddit").id
    run.shell.go_to(Screen.WRITE, entry)
    run.hand.wait_for(lambda: run.page.snapshot().report.marks, "the marks")
    say(str(len(run.page.snapshot().report.marks)))


def wait_and_stay(run):
    """Have a draft cool to its end and stay on a blank page; somebody else will review it."""
    cool.seal(run.desk, write.new_entry(run.desk, SOFTENED, "reddit").id)
    run.clock.advance(days=3)
    run.shell.tick()
    say("served")


def close_later(run):
    """Copy an approved text and close when it is off the clipboard."""
    run.approve("A harmless word about staffing.")
    run.hand.press("Copy approved text")
    run.close()
    run.hand.press("Close when it is off")
    say("hidden" if not run.window.isVisible() else "still there")


def close_at_once(run):
    """Type, and close with the window's button."""
    run.hand.type("closed a moment later")
    run.window.close()


STEPS = {
    step.__name__: step
    for step in (
        type_and_stay,
        write_on_and_stay,
        stay,
        draft_and_stay,
        wait_and_stay,
        close_later,
        close_at_once,
    )
}


def main(step, folder):
    app = make_application(["unsent"], dark=False)
    run = Program(app, Path(folder), FakeClock(), clipboard_seconds=1.0)

    def scene():
        run.open()
        STEPS[step](run)

    QTimer.singleShot(0, scene)
    code = app.exec()
    QTest.qWait(0)
    return code


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
