"""One running program per journal, by a lock that the system frees when the program ends.

No sockets: a second start leaves a file that asks the first window to come up.
"""

import os
import sys
from pathlib import Path

LOCK, RAISE = "running.lock", "raise.request"

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Instance:
    """The right to work with a journal folder, until `close` or the end of the process."""

    def __init__(self, folder: Path, handle: int) -> None:
        self.folder = folder
        self._handle: int | None = handle

    def wants_raising(self) -> bool:
        """Tell once whether a second start asked for the window; watch `folder` to know when."""
        try:
            (self.folder / RAISE).unlink()
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Give the right up. The lock file stays: taking it away could let two programs in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def claim(folder: Path) -> Instance | None:
    """Return the right to work with this folder, None while another program has it.

    Makes the folder, for its owner only. Raises OSError when it cannot be made or written.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # not inherited by other programs, or one of them would keep the lock
    handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _take(handle)
    except (BlockingIOError, PermissionError):
        os.close(handle)
        return None
    instance = Instance(folder, handle)
    instance.wants_raising()  # a request from before a crash is not meant for us
    return instance


def ask_to_raise(folder: Path) -> None:
    """Ask the program that has this folder to show its window. Raises OSError."""
    os.close(os.open(folder / RAISE, os.O_WRONLY | os.O_CREAT, 0o600))
