"""Whether there is a screen to open a window on, told without loading Qt."""

import sys
from collections.abc import Mapping

_WITHOUT_A_SCREEN = ("offscreen", "minimal", "vnc")  # Qt platforms that need none


def has_display(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be opened, as far as the environment says."""
    if not sys.platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM") in _WITHOUT_A_SCREEN:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
