"""The table of clock events with readings of the real kernel.

Each reading is taken by a process of its own: in a time namespace its ticks since boot are
moved, and over the boot's identity another one is mounted for it alone. The machine's own clock
is never set: where an event turns the wall clock, the reading from before it is written so that
the wall has moved between the two.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from unsent.domain.honest_time import (
    ALLOWANCE,
    Ledger,
    Reading,
    advance,
    begin,
    is_held,
    refused,
    serve,
)
from unsent.system.clock import BOOT_ID, SystemClock

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own clocks")
HOUR, DAY = 3600.0, 86400.0
APP = Path(__file__).parents[2] / "app"
OTHER_BOOT = "11111111-2222-3333-4444-555555555555"
READ = f"""
import json, sys; sys.path.insert(0, {str(APP)!r})
from dataclasses import asdict
from unsent.system.clock import SystemClock
print(json.dumps(asdict(SystemClock().reading())))
"""


def read_by(command):
    done = subprocess.run(
        [*command, sys.executable, "-c", READ], capture_output=True, text=True, timeout=30
    )
    return Reading(**json.loads(done.stdout)) if done.returncode == 0 else None


@cache
def namespaces_are_allowed():
    moved = read_by(["unshare", "--time", "--boottime", "5000"])
    here = SystemClock().reading()
    return moved is not None and 4000 < moved.ticks - here.ticks < 6000


def need_namespaces():
    if not namespaces_are_allowed():
        pytest.skip("this kernel or user may not make a time namespace (unshare --time)")


def reading_in_this_boot(slept=0.0):
    """Return a reading after so many seconds of sleep, as ticks that count sleep show it."""
    if not slept:
        return read_by([])
    need_namespaces()
    return read_by(["unshare", "--time", "--boottime", str(round(slept))])


def reading_after_a_restart(up, tmp_path):
    """Return a reading of a kernel that came up so many seconds ago, with another identity."""
    need_namespaces()
    identity = tmp_path / "boot_id"
    identity.write_text(OTHER_BOOT + "\n")
    back = round(up - SystemClock().reading().ticks)
    mount = f'mount --bind {identity} {BOOT_ID} && exec "$@"'
    own = ["unshare", "--mount", "--time", "--boottime", str(back), "sh", "-c", mount, "sh"]
    found = read_by(own)
    if found is None or found.boot != OTHER_BOOT:
        pytest.skip("this user may not mount over the boot's identity for one process")
    return found


@dataclass
class Event:
    """What lies between the seal and the reading, in seconds.

    `passed` truly passed, `turned` is how far the wall clock was moved meanwhile, `up` how long
    the new boot runs, None in the same one, `slept` how much of it was sleep.
    """

    name: str
    passed: float
    credited: float
    told: float = 0.0
    turned: float = 0.0
    up: float | None = None
    slept: float = 0.0
    held: bool = False


UNSYNC = [
    Event("clock +1 day, same run", 60, 60, DAY, turned=DAY),
    Event("clock -1 day, same run", 60, 60, DAY, turned=-DAY),
    Event("time zone or DST change", 60, 60),
    Event("suspend 8 h", 8 * HOUR, 8 * HOUR, slept=8 * HOUR),
    Event("reboot, off 10 min", 690, 690, up=90),
    Event("reboot, off 9 h", 9 * HOUR + 60, 9 * HOUR + 60, up=60),
    Event("off 3 days, never synchronised", 3 * DAY, ALLOWANCE + 60, 60 * HOUR, up=60, held=True),
    Event(
        "reboot AND clock +1 day",
        600,
        ALLOWANCE + 120,
        12 * HOUR + 480,
        turned=DAY,
        up=120,
        held=True,
    ),
    Event("reboot AND clock -1 day", 600, 120, DAY - 480, turned=-DAY, up=120),
    Event("dead clock battery", 600, 120, 40 * DAY - 480, turned=-40 * DAY, up=120),
]
SYNCED = [
    Event("off 3 days, clock synchronised at start", 3 * DAY, 3 * DAY, up=60),
    Event("reboot AND clock +1 day, then confirmed", 900, 900, up=420),
]


def taken(event, tmp_path):
    if event.up is not None:
        return reading_after_a_restart(event.up, tmp_path)
    return reading_in_this_boot(event.slept)


def lived_through(event, now, vouched):
    """Return the seconds credited to a draft sealed before the event, and the step."""
    ticks = now.ticks - event.passed if event.up is None else 5000.0
    boot = now.boot if event.up is None else "the boot before"
    sealed = Reading(boot, ticks, now.wall - event.passed - event.turned, vouched)
    _, step = advance(Ledger(sealed), now)
    return serve(begin(sealed), step).seconds, step


@pytest.mark.parametrize("event", UNSYNC, ids=lambda event: event.name)
def test_an_unconfirmed_clock_of_the_kernel_credits_what_the_table_says(event, tmp_path):
    now = taken(event, tmp_path)
    if now.vouched:
        now = Reading(now.boot, now.ticks, now.wall, vouched=False)  # as if the network were gone
    credited, step = lived_through(event, now, vouched=False)
    assert credited == pytest.approx(event.credited, abs=5)
    assert refused(step) == pytest.approx(event.told, abs=120)
    assert is_held(step) == event.held


@pytest.mark.parametrize("event", SYNCED, ids=lambda event: event.name)
def test_a_confirmed_clock_of_the_kernel_settles_exactly(event, tmp_path):
    now = taken(event, tmp_path)
    vouched = Reading(now.boot, now.ticks, now.wall, vouched=True)  # this one may not be
    credited, step = lived_through(event, vouched, vouched=True)
    assert credited == pytest.approx(event.credited, abs=5)
    assert refused(step) == 0


def test_sleep_counts_in_the_ticks_and_the_boot_stays_the_same():
    before = SystemClock().reading()
    after = reading_in_this_boot(slept=8 * HOUR)
    assert after.boot == before.boot
    assert after.ticks - before.ticks == pytest.approx(8 * HOUR, abs=30)
    assert after.wall - before.wall < 30
