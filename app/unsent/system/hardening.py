"""Keep what the process holds out of files that others can read."""

import ctypes
import os
import sys
from collections.abc import Mapping

PR_SET_DUMPABLE = 4  # linux/prctl.h


def harden(environment: Mapping[str, str]) -> None:
    """Make new files private to the owner and leave no core dump after a crash.

    Inside Flatpak and Snap the process stays dumpable, or their portals refuse to serve it
    (keepassxreboot/keepassxc #7607).
    """
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    is_boxed = "FLATPAK_ID" in environment or "SNAP" in environment
    if sys.platform == "linux" and not is_boxed:
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
