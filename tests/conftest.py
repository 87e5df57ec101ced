"""Every backup that any test makes is restored in the end, and has to come back equal."""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from unsent.store import backup, journal, restore
from unsent.store.backup_contents import contents
from unsent.store.backup_copy import attached
from unsent.store.faults import VaultError
from unsent.store.key_file import read_keys

DRILLED = pytest.StashKey[list]()
AT = datetime(2026, 5, 4, tzinfo=UTC)


class Drill:
    """Copies each backup when it is made, before a test does anything to it."""

    def __init__(self, new_folder):
        self._new_folder, self._folder = new_folder, None
        self._keys, self._seen, self.copies = {}, set(), []
        self._check_of, self._backups_in = journal.check_of, backup.backups_in

    def check_of(self, data_key: bytes, vault_id: str):
        check = self._check_of(data_key, vault_id)
        self._keys[check] = data_key
        return check

    def backups_in(self, home: Path):
        found = self._backups_in(home)
        for made in found:
            if made.folder not in self._seen:
                self._seen.add(made.folder)
                with suppress(OSError):  # of a disk that a test has filled
                    self._take(made.folder)
        return found

    def restore_all(self) -> int:
        """Restore each into a folder of its own; return how many came back equal."""
        for number, copy in enumerate(self.copies):
            key = self._keys[read_keys(copy).check]
            fresh = self._folder / f"restored {number}"
            restore.restore(fresh, copy, lambda _, key=key: key, AT)
            opened = journal.open_journal(fresh, key)
            try:
                with attached(opened.vault, copy / journal.VAULT) as schema:
                    assert contents(opened.vault) == contents(opened.vault, schema)
            finally:
                opened.close()
        return len(self.copies)

    def _take(self, made: Path):
        with suppress(VaultError):  # one that a test has written by hand
            if read_keys(made).check in self._keys:
                self._folder = self._folder or self._new_folder("backups made")
                copy = self._folder / f"{len(self.copies)}"
                shutil.copytree(made, copy)
                self.copies.append(copy)


@pytest.fixture(autouse=True)
def every_backup_is_restored(request, tmp_path_factory):
    """Restore what was backed up in a test, once it is over."""
    drill = Drill(tmp_path_factory.mktemp)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "check_of", drill.check_of)
        patch.setattr(backup, "backups_in", drill.backups_in)
        yield
    request.config.stash.setdefault(DRILLED, []).append(drill.restore_all())


def pytest_terminal_summary(terminalreporter, config):
    drilled = config.stash.get(DRILLED, [])
    if sum(drilled):
        terminalreporter.write_line(f"backups made, restored and compared: {sum(drilled)}")
