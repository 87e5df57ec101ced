"""Of every test: each backup it makes comes back equal, and no text it saves can be read."""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from canary import Canary
from unsent.store import backup, journal, restore
from unsent.store.backup_contents import contents
from unsent.store.backup_copy import attached
from unsent.store.faults import VaultError
from unsent.store.key_file import read_keys

DRILLED = pytest.StashKey[list]()
CANARY = pytest.StashKey[Canary]()
LOOKED_FOR = pytest.StashKey[list]()
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


@pytest.fixture(autouse=True)
def no_text_can_be_read(request):
    """Look for what a test saved in every file of its journals, once it is over."""
    canary = request.node.stash[CANARY] = Canary()
    with pytest.MonkeyPatch.context() as patch:
        canary.watch(patch)
        yield
    request.config.stash.setdefault(LOOKED_FOR, []).append(len(canary.texts))
    assert canary.files_that_tell() == []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    """Look for it in what the test, the program and the log said as well."""
    report = yield
    canary = item.stash.get(CANARY, None)
    if canary is not None and report.when == "teardown" and report.passed:
        said = report.capstdout + report.capstderr + report.caplog
        if canary.is_told(said.encode("utf-8", "replace")):
            report.outcome, report.longrepr = "failed", "a text that was saved was printed"
    return report


def pytest_terminal_summary(terminalreporter, config):
    if looked_for := sum(config.stash.get(LOOKED_FOR, [])):
        terminalreporter.write_line(
            f"texts saved, and looked for wherever one can read: {looked_for}"
        )
    drilled = config.stash.get(DRILLED, [])
    if sum(drilled):
        terminalreporter.write_line(f"backups made, restored and compared: {sum(drilled)}")
