"""How the window looks, in a plain file beside the journal: it is worn before that is open."""

import os
from pathlib import Path

from unsent.domain.appearance import Appearance
from unsent.store.faults import VaultError, file_faults
from unsent.store.json_form import BadForm, canonical, from_form, parse, to_form
from unsent.store.key_file import beginning_of

LOOK, HALF, MOST_BYTES = "appearance.json", "appearance.json.new", 4096


def read_appearance(folder: Path) -> Appearance:
    """Return what was chosen; a file that is broken or foreign means what it is at first."""
    return _read(folder) or Appearance()


def is_readable(folder: Path) -> bool:
    """Tell whether nothing was chosen yet, or what was chosen can be read."""
    return _read(folder) is not None or not os.path.lexists(folder / LOOK)


def keep_appearance(folder: Path, chosen: Appearance) -> None:
    """Keep a choice, in one rename. Raises ReadOnly, DiskFull, NoJournal without the folder."""
    half = folder / HALF
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with file_faults():
        # no sync: after a power cut the look before is good enough
        with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
            file.write(canonical(to_form(chosen)).encode())
        half.replace(folder / LOOK)


def _read(folder: Path) -> Appearance | None:
    try:
        form = parse(beginning_of(folder / LOOK, MOST_BYTES).decode())
        chosen: Appearance = from_form(Appearance, form, "appearance")
    except (VaultError, BadForm, UnicodeDecodeError):
        return None
    return chosen
