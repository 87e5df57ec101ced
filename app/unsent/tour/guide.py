"""`unsent tour`: a real draft goes its whole way in a throw-away journal, in the real window."""

import os
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from unsent.boot import Machine, build
from unsent.system.display import has_display
from unsent.system.hardening import harden
from unsent.tour.clock import SteppedClock
from unsent.tour.hand import Hand, Lost

NIGHT = datetime(2026, 11, 22, 2, 14, tzinfo=timezone(timedelta(hours=0)))
CLIPBOARD_SECONDS = 3.0


def tour(out: Path, *, dark: bool = False, sheet: bool = False) -> int:
    """Take the tour, print each step, save a picture of each; return 0 when all of it held.

    With `sheet` every screen is pictured in every look instead.
    """
    if not has_display(os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    harden(os.environ)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{out} cannot be made: {error.strerror}.", file=sys.stderr)
        return 2
    from unsent.ui.application import make_application

    app = make_application(["unsent"], dark=dark)
    if sheet:
        from unsent.tour.sheet import take_sheet

        print(f"Every screen in every look is in {take_sheet(app, out)}.")
        return 0
    clock = SteppedClock(NIGHT)
    with TemporaryDirectory(prefix="unsent-tour-") as folder:
        machine = Machine(clock, lambda: None, CLIPBOARD_SECONDS)
        shell = build(app, Path(folder) / "journal", machine)
        from unsent.tour.walk import Walk

        try:
            Walk(shell, clock, Hand(shell.window, out)).go()
        except Lost as lost:
            print(f"The tour did not come to its end: {lost}", file=sys.stderr)
            return 1
        finally:
            shell.close()
    print(f"Pictures of each step are in {out}.")
    return 0
