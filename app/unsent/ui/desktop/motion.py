"""Whether the desktop's settings ask for no motion, where they lie in a file that can be read.

Asking over D-Bus would mean sending (docs/adr/0010): a GNOME that keeps the choice nowhere else
is not heard, and the settings of the program say it for her.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from configparser import ConfigParser, Error
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

MOST_CHARACTERS = 256 * 1024
_OFF = ("0", "0.0", "false", "no")


def says_no_motion() -> bool:
    """Tell whether one of the desktop's files asks for no motion."""
    if sys.platform == "win32":  # elsewhere Qt says that there are no effects, whatever is so
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    if sys.platform == "darwin":
        return False
    return files_say_so(os.environ)


def files_say_so(environment: Mapping[str, str]) -> bool:
    """Look into KDE's and GTK's settings; what cannot be read says nothing."""
    home = environment.get("HOME", "")
    config = Path(environment.get("XDG_CONFIG_HOME") or Path(home, ".config"))
    return any(value.strip().lower() in _OFF for value in _values(config))


def _values(config: Path) -> Iterator[str]:
    for file, section, key in (
        ("kdeglobals", "KDE", "AnimationDurationFactor"),
        ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
        ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
    ):
        parser = ConfigParser(interpolation=None, strict=False)
        try:
            with (config / file).open(encoding="utf-8", errors="replace") as read:
                parser.read_string(read.read(MOST_CHARACTERS))
        except (OSError, Error):
            continue
        yield parser.get(section, key, fallback="")
