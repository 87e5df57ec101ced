"""Whether the keyring alone may open the journal, kept beside it: it is read before it is open."""

import os
from pathlib import Path

from unsent.store.faults import NoJournal, VaultError, file_faults
from unsent.store.json_form import BadForm, canonical, parse
from unsent.store.key_file import beginning_of, sync_folder

LOCK, HALF, MOST_BYTES = "lock.json", "lock.json.new", 4096


def asks_at_start(folder: Path) -> bool:
    """Tell whether to ask at each start; a file that is there but says nothing means yes."""
    try:
        form = parse(beginning_of(folder / LOCK, MOST_BYTES).decode())
    except NoJournal:  # never chosen
        return False
    except (VaultError, BadForm, UnicodeDecodeError):
        return True
    return not (isinstance(form, dict) and form.get("ask_at_start") is False)


def set_asks_at_start(folder: Path, *, asks: bool) -> None:
    """Keep the choice, in one rename. Raises ReadOnly, DiskFull."""
    half = folder / HALF
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with file_faults():
        with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
            file.write(canonical({"ask_at_start": asks}).encode())
            file.flush()
            os.fsync(file.fileno())
        half.replace(folder / LOCK)
    sync_folder(folder)
