"""What is loaded before the first paint: nothing that the page does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fakes import SUNDAY_NIGHT
from unsent.store.envelope import new_key
from unsent.store.journal import create_journal
from unsent.store.keyslots import (
    key_file,
    keyring_slot,
    new_slot_id,
    new_vault_id,
    recovery_slot,
)
from unsent.store.recovery_code import new_code

NEVER = {"nltk", "numpy", "http", "ssl", "asyncio", "socket", "requests", "email", "sqlite3"}
NOT_YET = {"textblob", "vaderSentiment", "keyring", "cryptography", "secretstorage", "jeepney"}
MOST_MODULES = 340
SCRIPT = Path(__file__).with_name("first_paint.py")


@pytest.fixture(params=["first run", "keyring", "recovery code only"])
def folder(request, tmp_path) -> Path:
    """A folder without a journal, with one that a keyring opens, and with one that it does not."""
    made = tmp_path / "journal"
    if request.param != "first run":
        data_key, vault_id = new_key(), new_vault_id()
        slots = [recovery_slot(data_key, vault_id, SUNDAY_NIGHT, new_code()) for _ in range(2)]
        if request.param == "keyring":
            held = {"slot_id": new_slot_id(), "key": new_key(), "backend": "none"}
            slots[0] = keyring_slot(data_key, vault_id, SUNDAY_NIGHT, **held)
        create_journal(made, data_key, key_file(data_key, vault_id, tuple(slots))).close()
    return made


def test_nothing_is_loaded_before_the_first_paint_that_it_does_not_need(folder, tmp_path, figure):
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "XDG_", "UNSENT_"))}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder)],
        env={**bare, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    said = json.loads(done.stdout)
    loaded = set(said["modules"])
    own = sum(name.startswith("unsent") for name in loaded)
    figure(f"{len(loaded)} modules before the first paint, {own} of them ours")
    top = {name.partition(".")[0] for name in loaded}
    assert top & NEVER == set()
    assert top & NOT_YET == set()
    assert [name for name in loaded if "QtNetwork" in name] == []
    assert len(loaded) <= MOST_MODULES
