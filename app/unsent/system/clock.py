"""The machine's clocks. The only module that asks what time it is."""

import ctypes
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from unsent.domain.honest_time import Reading

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
STA_UNSYNC = 0x40  # linux/timex.h
TIME_ERROR = 5  # adjtimex(2): the clock is not synchronised


class SystemClock:
    """The wall clock, and honest readings of it (docs/adr/0004)."""

    def __init__(self) -> None:
        # without a boot's identity only this process can be timed: its ticks start at zero
        self._own = f"process {uuid4()}"
        self._began = time.monotonic()

    def now(self) -> datetime:
        """Return the wall clock, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the place

    def local(self) -> datetime:
        """Return the wall clock, aware, in the writer's time zone, as a fixed offset."""
        return self.now().astimezone()

    def reading(self) -> Reading:
        """Return the boot, the seconds since it, the wall clock, and if that is vouched for."""
        wall = time.time_ns() / 1e9
        try:
            boot, ticks = since_boot()
        except (OSError, AttributeError, ValueError):
            boot, ticks = self._own, time.monotonic() - self._began
        return Reading(boot, ticks, wall, is_vouched_for())


def source() -> str:
    """Return where the ticks come from, in the words of a report on this machine."""
    try:
        since_boot()
    except (OSError, AttributeError, ValueError):
        return "this process only"
    return {"linux": "CLOCK_BOOTTIME", "darwin": "mach_continuous_time"}.get(
        sys.platform, "GetTickCount64"
    )


def since_boot() -> tuple[str, float]:
    """Return the boot's identity and the seconds since it, sleep included.

    Raises OSError, AttributeError or ValueError where the machine cannot tell.
    """
    if sys.platform == "linux":
        return BOOT_ID.read_text().strip(), time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        # CLOCK_MONOTONIC_RAW goes on in sleep here, time.monotonic() does not. Not yet run there.
        return _boot_session(), time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
    if sys.platform == "win32":
        return _windows_boot(), _windows_ticks()
    raise OSError("no such clock on this system")


def is_vouched_for() -> bool:
    """Tell whether the system says that its clock is set from the network; False if unknown."""
    if sys.platform != "linux":
        return False
    state = _Timex()
    try:
        answer = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(state))
    except (OSError, AttributeError):
        return False
    return 0 <= answer < TIME_ERROR and not state.status & STA_UNSYNC


class _Timex(ctypes.Structure):
    """The head of struct timex; modes = 0 asks without changing anything."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("frequency", ctypes.c_long),
        ("most_error", ctypes.c_long),
        ("likely_error", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_byte * 512),
    )


if sys.platform == "darwin":

    def _boot_session() -> str:
        size = ctypes.c_size_t(64)
        answer = ctypes.create_string_buffer(size.value)
        ask = ctypes.CDLL(None, use_errno=True).sysctlbyname
        if ask(b"kern.bootsessionuuid", answer, ctypes.byref(size), None, ctypes.c_size_t(0)):
            raise OSError(ctypes.get_errno(), "sysctl")
        return answer.value.decode("ascii")


if sys.platform == "win32":

    class _TimeOfDay(ctypes.Structure):
        """SYSTEM_TIMEOFDAY_INFORMATION of winternl.h, in units of 100 ns."""

        _fields_ = (
            ("boot_time", ctypes.c_int64),
            ("current_time", ctypes.c_int64),
            ("zone_bias", ctypes.c_int64),
            ("zone", ctypes.c_uint32),
            ("reserved", ctypes.c_uint32),
            ("boot_bias", ctypes.c_uint64),
            ("sleep_bias", ctypes.c_uint64),
        )

    def _windows_ticks() -> float:
        count = ctypes.windll.kernel32.GetTickCount64
        count.restype = ctypes.c_uint64
        return float(count()) / 1000

    def _windows_boot() -> str:
        # The boot time moves when the clock is set; its bias moves with it, so that the
        # difference names the boot. Not yet run there.
        answer, kind = _TimeOfDay(), 3
        ask = ctypes.windll.ntdll.NtQuerySystemInformation
        if ask(kind, ctypes.byref(answer), ctypes.sizeof(answer), None):
            raise OSError("the boot time cannot be asked for")
        return str((answer.boot_time - answer.boot_bias) // 10_000_000)
