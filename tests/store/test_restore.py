"""Restoring: what comes back equals what was backed up, and what was there is kept."""

from contextlib import suppress
from datetime import timedelta

import pytest

from unsent.domain.stage import Private
from unsent.store import restore as restore_module
from unsent.store import rotation
from unsent.store.backup import back_up
from unsent.store.backup_contents import contents
from unsent.store.envelope import new_key
from unsent.store.faults import Damaged, NoJournal, VaultError, WrongKey
from unsent.store.journal import open_journal
from unsent.store.opening import (
    make_journal,
    make_keys,
    make_turned_keys,
    unlock_with_recovery,
)
from unsent.store.restore import restore
from unsent.store.shred import clean_copies, delete_for_good


@pytest.fixture
def held(journal, now):
    """What the journal holds that is backed up."""
    for number in range(5):
        entry = journal.entries.add(f"kept {number}", Private(), now)
        journal.entries.keep_version(entry.id, "earlier", now, "sealed")
    return contents(journal.vault)


@pytest.fixture
def backup(journal, held, now):
    """A backup; the journal went on after it, and is closed."""
    made = back_up(journal, now)
    journal.entries.add("written after the backup", Private(), now)
    journal.close()
    return made


def by_code(new):
    return lambda folder: unlock_with_recovery(folder, new.recovery_code)


def held_in(folder, data_key):
    journal = open_journal(folder, data_key)
    try:
        return contents(journal.vault)
    finally:
        journal.close()


def state_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_what_was_backed_up_comes_back_and_what_was_there_is_kept(folder, new, backup, held, now):
    there = held_in(folder, new.data_key)
    restored = restore(folder, backup.folder, by_code(new), now)
    assert restored.entries == 5
    assert held_in(folder, new.data_key) == held
    assert restored.kept_in.parent == folder
    assert "2026-05-04" in restored.kept_in.name
    assert held_in(restored.kept_in, new.data_key) == there
    assert not (folder / restore_module.STAGED).exists()


def test_restoring_twice_in_a_second_keeps_both(folder, new, backup, now):
    first = restore(folder, backup.folder, by_code(new), now)
    second = restore(folder, first.kept_in, by_code(new), now)
    assert second.entries == 6
    assert first.kept_in != second.kept_in


def test_a_new_computer_needs_the_backup_and_the_code_only(tmp_path, new, backup, held, now):
    fresh = tmp_path / "fresh"
    restored = restore(fresh, backup.vault, by_code(new), now)
    assert restored.kept_in is None
    assert held_in(fresh, new.data_key) == held
    assert fresh.stat().st_mode & 0o777 == 0o700


def test_a_wrong_key_changes_nothing(folder, new, backup, now):
    before = state_of(folder)
    with pytest.raises(WrongKey):
        restore(folder, backup.folder, lambda _: new_key(), now)
    assert state_of(folder) == before
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == ["backups"]


@pytest.mark.parametrize("where", [5000, 9000, 14000, -3000])
def test_a_damaged_backup_is_never_put_in_place(folder, new, backup, now, where):
    content = bytearray(backup.vault.read_bytes())
    content[where] ^= 1
    backup.vault.write_bytes(content)
    before = state_of(folder)
    with pytest.raises(VaultError):
        restore(folder, backup.folder, by_code(new), now)
    assert state_of(folder) == before


def test_a_damaged_journal_is_no_reason_not_to_restore(folder, new, backup, held, now):
    (folder / "journal.vault").write_bytes(b"cut short")
    (folder / "keys.json").write_bytes(b"{}")
    restored = restore(folder, backup.folder, by_code(new), now)
    assert held_in(folder, new.data_key) == held
    assert (restored.kept_in / "journal.vault").read_bytes() == b"cut short"


def test_a_journal_whose_key_was_just_being_turned_is_kept_whole(
    folder, new, backup, held, keychain, now, monkeypatch
):
    journal = open_journal(folder, new.data_key)
    there = len(journal.entries.summaries())
    turned = make_turned_keys(folder, now, keychain=keychain)
    monkeypatch.setattr(rotation, "finish_rotation", cut)
    with pytest.raises(PowerCut):
        rotation.rotate(journal.vault, new.data_key, turned.key_file, turned.data_key)
    monkeypatch.undo()
    restored = restore(folder, backup.folder, by_code(new), now)
    assert held_in(folder, new.data_key) == held
    assert not list(folder.glob("*.next"))
    journal = open_journal(folder, new.data_key)
    gone = journal.entries.summaries()[0].id
    delete_for_good(journal, [gone])
    assert clean_copies(journal).out_of_reach == 1, "the journal that was kept has other keys"
    journal.close()
    kept = open_journal(restored.kept_in, turned.data_key)
    assert len(kept.entries.summaries()) == there
    assert kept.entries.get(gone).seal_holds
    kept.close()


def cut(*_):
    raise PowerCut


def test_a_backup_of_another_journal_is_put_back_with_its_own_keys(
    tmp_path, folder, new, backup, held, keychain, now
):
    other = tmp_path / "other"
    theirs = make_keys(other, now, keychain=keychain)
    make_journal(other, theirs).close()
    restored = restore(other, backup.folder, by_code(new), now)
    assert held_in(other, new.data_key) == held
    assert held_in(restored.kept_in, theirs.data_key)[0].rows == 0


def test_what_does_not_hold_up_in_its_place_goes_back(folder, new, backup, now, monkeypatch):
    before = state_of(folder)
    proven, times = restore_module._proven, []

    def fails_the_second_time(*arguments):
        times.append(1)
        if len(times) == 2:
            raise Damaged("the disk changed what was written")
        return proven(*arguments)

    monkeypatch.setattr(restore_module, "_proven", fails_the_second_time)
    with pytest.raises(Damaged):
        restore(folder, backup.folder, by_code(new), now)
    assert state_of(folder) == before
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == ["backups"]


@pytest.mark.parametrize("step", range(12))
def test_cut_short_at_any_step_old_or_new_opens(folder, new, backup, held, now, monkeypatch, step):
    there = held_in(folder, new.data_key)
    cut_short_after(step, monkeypatch)
    with suppress(PowerCut):
        restore(folder, backup.folder, by_code(new), now)
    monkeypatch.undo()
    assert held_in(folder, new.data_key) in (there, held)
    restore(folder, backup.folder, by_code(new), now + timedelta(seconds=1))
    assert held_in(folder, new.data_key) == held


class PowerCut(BaseException):
    """The process is gone: nothing after it runs."""


def cut_short_after(step, monkeypatch):
    """Stop at one of the calls that change files, and let nothing tidy up after."""
    left = [step]

    def cut(original):
        def work(*arguments, **named):
            if left[0] <= 0:
                raise PowerCut
            left[0] -= 1
            return original(*arguments, **named)

        return work

    for name in ("copy_file", "sync_folder", "remove_folder"):
        monkeypatch.setattr(restore_module, name, cut(getattr(restore_module, name)))
    path = type(restore_module.Path())
    for name in ("replace", "unlink"):
        monkeypatch.setattr(path, name, cut(getattr(path, name)))


def test_nothing_to_restore_changes_nothing(folder, new, journal, tmp_path, now):
    journal.close()
    before = state_of(folder)
    with pytest.raises(NoJournal):
        restore(folder, tmp_path / "nowhere", by_code(new), now)
    assert state_of(folder) == before
