"""The real clocks of this machine."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from unsent.domain.honest_time import Ledger, advance
from unsent.system import clock as module
from unsent.system.clock import SystemClock, is_vouched_for, source

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own files")


def test_now_is_in_utc_and_local_is_the_same_moment():
    clock = SystemClock()
    now, local = clock.now(), clock.local()
    assert now.utcoffset() == timedelta(0)
    assert local.utcoffset() is not None
    assert timedelta(0) <= local - now < timedelta(seconds=5)


def test_readings_go_on_within_one_boot():
    clock = SystemClock()
    first, second = clock.reading(), clock.reading()
    assert first.boot == second.boot
    assert 0 <= second.ticks - first.ticks < 5
    assert abs(second.wall - clock.now().timestamp()) < 5
    _, step = advance(Ledger(first), second)
    assert step.same_boot
    assert step.ticks == second.ticks - first.ticks


@linux
def test_ticks_are_the_time_since_boot_and_other_programs_see_the_same_boot():
    reading = SystemClock().reading()
    assert reading.boot == Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    # /proc/uptime counts sleep too
    assert abs(reading.ticks - float(Path("/proc/uptime").read_text().split()[0])) < 5
    assert SystemClock().reading().boot == reading.boot
    assert source() == "CLOCK_BOOTTIME"


@linux
def test_the_system_is_asked_whether_its_clock_is_set():
    assert is_vouched_for() in (True, False)
    assert SystemClock().reading().vouched == is_vouched_for()


def test_without_a_boots_identity_only_this_process_counts(monkeypatch):
    def no_boot():
        raise OSError

    monkeypatch.setattr(module, "since_boot", no_boot)
    one, two = SystemClock(), SystemClock()
    assert one.reading().boot != two.reading().boot
    assert one.reading().boot == one.reading().boot
    assert 0 <= two.reading().ticks < 5, "or each start would credit the machine's whole uptime"
    assert source() == "this process only"
