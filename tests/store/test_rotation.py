"""A new data key: everything is there, nothing that opened before opens, whatever cuts it short."""

import random
import shutil
import sys
from dataclasses import replace

import pytest

from killed import killed_after, killed_at
from unsent.domain.stage import Draft, Private
from unsent.store import opening, rotation
from unsent.store.envelope import new_key
from unsent.store.faults import Damaged, VaultError, WrongKey
from unsent.store.journal import create_journal, open_journal
from unsent.store.key_file import KEYS, read_keys
from unsent.store.keyslots import key_file, new_vault_id, recovery_slot
from unsent.store.recovery_code import new_code
from unsent.store.vault import Vault

needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")


class Set:
    """A data key with two codes that open it."""

    def __init__(self, vault_id, now):
        self.key, self.codes = new_key(), (new_code(), new_code())
        slots = tuple(recovery_slot(self.key, vault_id, now, code) for code in self.codes)
        self.file = key_file(self.key, vault_id, slots)


@pytest.fixture
def old(folder, now):
    """A journal with some entries, one of them edited behind the program's back."""
    keys = Set(new_vault_id(), now)
    journal = create_journal(folder, keys.key, keys.file)
    for n in range(3):
        entry = journal.entries.add(f"entry {n} " + "x" * 5000 * n, Private(), now)
        journal.entries.keep_version(entry.id, f"before {n}", now, "sealed")
    journal.entries.add("waits", Draft("reddit"), now)
    journal.settings.set("region", "uk")
    journal.vault.run("UPDATE entry SET text = 'edited by hand' WHERE id = ?", (entry.id,))
    journal.close()
    return keys


@pytest.fixture
def after(old, now):
    return Set(old.file.vault_id, now)


def rotate(folder, old, after):
    journal = open_journal(folder, old.key)
    gen = replace(after.file, gen=old.file.gen + 1)
    rotation.rotate(journal.vault, old.key, gen, after.key)
    journal.close()


def contents(folder, key):
    journal = open_journal(folder, key)
    assert journal.vault.is_sound()
    ids = [summary.id for summary in journal.entries.summaries()]
    found = [(journal.entries.get(entry), journal.entries.versions(entry)) for entry in sorted(ids)]
    region = journal.settings.get("region")
    journal.close()
    return found, region


def test_everything_is_there_under_the_new_key_and_only_there(folder, old, after):
    before = contents(folder, old.key)
    rotate(folder, old, after)
    for code in after.codes:
        assert opening.unlock_with_recovery(folder, code) == after.key
    assert contents(folder, after.key) == before
    assert [stored.seal_holds for stored, _ in before[0]] == [True, True, False, True]
    for code in old.codes:
        with pytest.raises(WrongKey):
            opening.unlock_with_recovery(folder, code)
    with pytest.raises(WrongKey):
        open_journal(folder, old.key)
    names = {path.name for path in folder.iterdir()}
    assert names == {"journal.vault", "keys.json", "keys.json.bak"}


def test_no_old_way_in_opens_from_any_file_that_is_left(folder, old, after):
    (folder / "journal.vault.format-1").write_bytes((folder / "journal.vault").read_bytes())
    rotate(folder, old, after)
    (folder / KEYS).unlink()
    assert opening.unlock_with_recovery(folder, after.codes[0]) == after.key
    with pytest.raises(WrongKey):
        opening.unlock_with_recovery(folder, old.codes[0])
    assert not (folder / "journal.vault.format-1").exists()


def test_a_copy_that_differs_changes_nothing(folder, old, after, monkeypatch):
    before = contents(folder, old.key)
    original = rotation._digest
    monkeypatch.setattr(rotation, "_digest", lambda vault: original(vault) + vault.path.name)
    journal = open_journal(folder, old.key)
    with pytest.raises(Damaged):
        rotation.rotate(journal.vault, old.key, after.file, after.key)
    journal.settings.set("region", "uk")  # the journal is still open and can be written
    journal.close()
    assert contents(folder, old.key) == before
    assert {path.name for path in folder.iterdir()} == {"journal.vault", "keys.json"}


def test_nothing_can_be_written_into_a_vault_that_was_left_behind(folder, old, after, now):
    journal = open_journal(folder, old.key)
    rotation.rotate(journal.vault, old.key, after.file, after.key)
    with pytest.raises(VaultError):
        journal.entries.add("would be lost", Private(), now)
    journal.close()


def test_another_journals_keys_are_refused(folder, old, now):
    stranger = Set(new_vault_id(), now)
    journal = open_journal(folder, old.key)
    with pytest.raises(WrongKey):
        rotation.rotate(journal.vault, stranger.key, stranger.file, stranger.key)
    journal.close()


def test_the_old_vaults_rollback_journal_is_never_played_into_the_new_one(folder, old, after):
    before = contents(folder, old.key)
    journal = open_journal(folder, old.key)
    kept = folder.parent / "left behind"
    journal.vault.run("PRAGMA cache_size=2")  # pages of the transaction reach the file early
    journal.vault.run("BEGIN IMMEDIATE")
    journal.vault.run("UPDATE version SET text = text || 'half done'")
    journal.vault.run("UPDATE entry SET text = 'half done' || text")
    shutil.copytree(folder, kept)
    journal.vault.run("ROLLBACK")
    assert (kept / "journal.vault-journal").stat().st_size > 4096
    rotation.rotate(journal.vault, old.key, after.file, after.key)
    journal.close()
    # as a kill between the slots and the last rename would leave it
    (kept / "journal.vault.next").write_bytes((folder / "journal.vault").read_bytes())
    (kept / KEYS).write_bytes((folder / KEYS).read_bytes())
    assert contents(kept, after.key) == before


@needs_kill
def test_a_rotation_killed_at_any_step_leaves_the_old_or_the_new_key(folder, old, after, now):
    before, current, step, was_killed = contents(folder, old.key), old, 0, True
    while was_killed:
        step += 1
        following = Set(old.file.vault_id, now)
        was_killed = killed_at(
            step, folder, lambda old=current, new=following: rotate(folder, old, new)
        )
        current = the_one_that_opens(folder, current, following)
        assert contents(folder, current.key) == before, f"killed at step {step}"
    assert step > 20
    assert current is following


@needs_kill
def test_a_rotation_killed_at_any_moment_leaves_the_old_or_the_new_key(folder, old, now):
    before, current = contents(folder, old.key), old
    chance = random.Random(4)  # noqa: S311 - moments, not secrets
    for _ in range(20):
        following = Set(old.file.vault_id, now)
        killed_after(
            chance.uniform(0.001, 0.06),
            lambda old=current, new=following: rotate(folder, old, new),
        )
        current = the_one_that_opens(folder, current, following)
        assert contents(folder, current.key) == before


def the_one_that_opens(folder, *sets):
    check = read_keys(folder).check
    [current] = [each for each in sets if each.file.check == check]
    assert opening.unlock_with_recovery(folder, current.codes[0]) == current.key
    return current


def test_one_thread_at_a_time_works_undisturbed(folder, old):
    from threading import Thread

    journal = open_journal(folder, old.key)
    vault: Vault = journal.vault
    told = []
    with vault.undisturbed():
        other = Thread(target=lambda: told.append(vault.run("SELECT 1")))
        other.start()
        other.join(0.05)
        assert told == []
    other.join()
    assert told == [[(1,)]]
    journal.close()
