"""Backups: equal, encrypted, openable with the journal's keys, and never a bad one left behind."""

import os
from datetime import timedelta

import pytest

from unsent.domain.stage import Private
from unsent.store import backup as backup_module
from unsent.store.backup import back_up, rotate
from unsent.store.backup_contents import contents
from unsent.store.backup_copy import attached
from unsent.store.backup_files import BACKUPS, backups_in, source_of
from unsent.store.faults import Damaged, NoJournal, ReadOnly, VaultError
from unsent.store.journal import open_journal
from unsent.store.opening import unlock_with_recovery
from unsent.store.restore import restore

WORD = "Zebrafinchcanary"


@pytest.fixture
def written(journal, now, folder, new, tmp_path):
    """A journal with entries, versions and settings of every size.

    Whatever backups a test leaves are restored in the end, each into a folder of its own.
    """
    for number in range(30):
        entry = journal.entries.add(f"{WORD} {number} " * (number * 40 + 1), Private(), now)
        journal.entries.keep_version(entry.id, WORD * number, now, "sealed")
    journal.settings.set("watch", {"me": [WORD]})
    yield journal
    for backup in backups_in(folder / BACKUPS):
        fresh = tmp_path / f"drill {backup.folder.name}"
        assert restore(fresh, backup.folder, lambda _: new.data_key, now).entries == 30
        restored = open_journal(fresh, new.data_key)
        with attached(restored.vault, backup.vault) as schema:
            assert contents(restored.vault) == contents(restored.vault, schema)
        restored.close()


def test_a_backup_is_a_journal_that_opens_with_the_same_code_and_holds_the_same(
    folder, new, written, now
):
    made = back_up(written, now)
    assert made.folder.parent == folder / BACKUPS
    assert sorted(path.name for path in made.folder.iterdir()) == ["journal.vault", "keys.json"]
    held = contents(written.vault)
    key = unlock_with_recovery(made.folder, new.recovery_code)
    copy = open_journal(made.folder, key)
    assert contents(copy.vault) == held
    assert {s.title for s in copy.entries.summaries()} == {
        s.title for s in written.entries.summaries()
    }
    copy.close()


def test_a_backup_shows_nothing_and_only_to_its_owner(written, now):
    made = back_up(written, now)
    for path in made.folder.iterdir():
        assert WORD.encode() not in path.read_bytes()
        assert path.stat().st_mode & 0o777 == 0o600
    assert made.folder.stat().st_mode & 0o777 == 0o700
    assert made.folder.parent.stat().st_mode & 0o777 == 0o700


def test_the_journal_stays_open_and_locked_while_it_is_backed_up(written, now, folder, new):
    back_up(written, now)
    written.entries.add("after", Private(), now)
    assert len(written.entries.summaries()) == 31


def test_two_backups_in_one_second_have_two_names(written, now, folder):
    first, second = back_up(written, now), back_up(written, now)
    assert first.folder != second.folder
    assert [b.folder for b in backups_in(folder / BACKUPS)] == [second.folder, first.folder]


def test_a_backup_can_be_made_elsewhere(written, now, tmp_path):
    elsewhere = tmp_path / "stick"
    made = back_up(written, now, elsewhere)
    assert made.folder.parent == elsewhere
    assert [path.name for path in elsewhere.iterdir()] == [made.folder.name]


@pytest.mark.parametrize("place", ["page", "row"])
def test_a_copy_that_is_not_equal_never_counts(written, now, folder, monkeypatch, place):
    copy = backup_module.copy_vault

    def damaged(vault, path):
        held = copy(vault, path)
        if place == "row":
            written.entries.add("a row that the copy has not", Private(), now)
            return contents(vault)
        with path.open("r+b") as file:
            file.seek(3 * 4096 + 77)
            file.write(bytes([file.read(1)[0] ^ 1]))
        return held

    monkeypatch.setattr(backup_module, "copy_vault", damaged)
    with pytest.raises(Damaged):
        back_up(written, now)
    assert list((folder / BACKUPS).iterdir()) == []
    assert written.vault.run("PRAGMA database_list")[1:] == []


def test_what_an_earlier_try_left_is_neither_counted_nor_kept(written, now, folder):
    half = folder / BACKUPS / "unsent-half-made"
    half.mkdir(parents=True)
    (half / "journal.vault").write_bytes(b"half")
    (folder / BACKUPS / "unsent-2026-01-01T00-00-00Z").mkdir()  # without its files
    assert backups_in(folder / BACKUPS) == []
    back_up(written, now)
    assert not half.exists()


def test_a_file_where_the_folder_should_be_is_refused_and_kept(written, now, folder):
    (folder / BACKUPS).write_text("mine")
    with pytest.raises(ReadOnly):
        back_up(written, now)
    assert (folder / BACKUPS).read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a limit on the size of files")
def test_a_disk_that_takes_no_more_leaves_no_backup_and_the_journal_as_it_was(written, now, folder):
    import resource
    import signal

    held = contents(written.vault)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, limits[1]))
    try:
        with pytest.raises(VaultError):
            back_up(written, now)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert list((folder / BACKUPS).iterdir()) == []
    assert contents(written.vault) == held
    assert back_up(written, now).vault.is_file()


def test_old_backups_go_and_the_newest_stays(written, now, folder):
    for days in range(15):
        back_up(written, now + timedelta(days=days))
    rotate(written)
    left = backups_in(folder / BACKUPS)
    assert left[0].made_at == now + timedelta(days=14)
    assert len(left) == 8  # seven days, and the week before them


def test_a_backup_is_found_by_its_file_its_folder_and_the_folder_around_it(written, now, folder):
    back_up(written, now)
    newest = back_up(written, now + timedelta(days=1))
    for named in (newest.vault, newest.folder, folder / BACKUPS):
        assert source_of(named) == newest.vault


def test_what_is_no_backup_is_not_taken_for_one(tmp_path):
    (tmp_path / "journal.vault").write_bytes(b"no keys beside it")
    for named in (tmp_path, tmp_path / "journal.vault", tmp_path / "nowhere"):
        with pytest.raises(NoJournal):
            source_of(named)
