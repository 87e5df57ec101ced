"""Backups of a working desk, the drill, and restoring with whatever still opens."""

from pathlib import Path

import pytest

from unsent.domain.trouble import Trouble
from unsent.domain.watch import WatchList
from unsent.flows import backup, backup_restore, let_go, settings, unlock, write
from unsent.flows.unlock import CannotOpen, Way
from unsent.store.backup_contents import contents


def test_a_blank_journal_needs_no_backup(desk):
    assert not backup.is_due(desk)
    assert backup.kept(desk).count == 0


def test_a_backup_is_due_once_a_day_from_the_first_entry_on(desk, clock):
    write.new_entry(desk, "one")
    assert backup.is_due(desk)
    backup.back_up(desk)
    assert not backup.is_due(desk)
    clock.advance(hours=24)
    assert backup.is_due(desk)


def test_a_backup_elsewhere_does_not_stand_for_the_daily_one(desk, tmp_path):
    write.new_entry(desk, "one")
    backup.back_up(desk, tmp_path / "stick")
    assert backup.is_due(desk)


def test_old_ones_are_dropped_and_counted(desk, clock):
    write.new_entry(desk, "one")
    for _ in range(12):
        backup.back_up(desk)
        clock.advance(hours=24)
    kept = backup.kept(desk)
    assert kept.count < 12
    assert kept.newest > kept.oldest


def test_under_new_keys_every_earlier_backup_goes(desk, clock):
    write.new_entry(desk, "one")
    backup.back_up(desk)
    clock.advance(hours=24)
    made = backup.start_over(desk)
    assert backup.kept(desk).count == 1
    assert backup.kept(desk).newest == made.made_at


def test_a_folder_that_cannot_be_written_is_one_trouble_and_changes_nothing(desk, folder):
    write.new_entry(desk, "one")
    held = contents(desk.journal.vault)
    (folder / "backups").write_text("in the way")
    with pytest.raises(CannotOpen) as refused:
        backup.back_up(desk)
    assert refused.value.trouble is Trouble.READ_ONLY
    assert contents(desk.journal.vault) == held


def test_without_a_backup_there_is_nothing_to_prove(desk):
    assert backup.prove(desk) is None


def test_the_drill_says_what_would_come_back(desk, folder, clock):
    same = write.new_entry(desk, "stays as it is").id
    edited = write.new_entry(desk, "is edited").id
    gone = write.new_entry(desk, "is let go").id
    settings.set_watch_list(desk, WatchList(me=("Dana",)))
    settings.set_region(desk, "uk")
    backup.back_up(desk)
    write.save(desk, edited, "was edited")
    write.new_entry(desk, "is new")
    desk.journal.entries.delete(gone)
    settings.set_region(desk, "nz")
    drill = backup.prove(desk)
    assert drill.made_at == clock.now()
    assert (drill.entries, drill.equal, drill.differing) == (3, 1, 1)
    assert (drill.missing, drill.let_go) == (1, 1)
    assert drill.settings - drill.settings_equal == 1
    assert drill.opens_the_same
    assert [path.name for path in (folder / "backups").iterdir() if "half" in path.name] == []
    assert desk.read(same).text == "stays as it is"


def test_the_drill_does_not_pass_a_damaged_backup(desk):
    write.new_entry(desk, "one " * 3000)
    made = backup.back_up(desk)
    content = bytearray(made.vault.read_bytes())
    content[-2000] ^= 1
    made.vault.write_bytes(content)
    with pytest.raises(CannotOpen) as refused:
        backup.prove(desk)
    assert refused.value.trouble is Trouble.DAMAGED
    assert made.vault.read_bytes() == content


PASSPHRASE = "five words are enough here"


@pytest.fixture
def lived_in(tmp_path, clock):
    """A journal that opens with a passphrase and a code, backed up, and closed."""
    folder = tmp_path / "lived in"
    new = unlock.prepare(folder, clock, None, PASSPHRASE)
    desk = unlock.create(folder, new, clock)
    entry = write.new_entry(desk, "to have back").id
    backup.back_up(desk)
    write.save(desk, entry, "after the backup")
    desk.journal.close()
    return folder, new.recovery_code


def texts_in(folder: Path, clock) -> list[str]:
    desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
    found = [desk.read(s.id).text for s in desk.journal.entries.summaries()]
    desk.journal.close()
    return found


@pytest.mark.parametrize("way", ["passphrase", "code", "code typed badly"])
def test_a_backup_comes_back_with_passphrase_or_code(lived_in, clock, way):
    folder, code = lived_in
    secrets = {"passphrase": PASSPHRASE, "code": code, "code typed badly": f" {code.lower()} "}
    source = backup_restore.newest_of(folder)
    assert backup_restore.ways_of(source) == {Way.PASSPHRASE, Way.RECOVERY}
    restored = backup_restore.with_secret(folder, source, secrets[way], clock)
    assert restored.entries == 1
    assert texts_in(folder, clock) == ["to have back"]
    assert texts_in(restored.kept_in, clock) == ["after the backup"]


def test_a_wrong_passphrase_restores_nothing(lived_in, clock):
    folder, _ = lived_in
    with pytest.raises(CannotOpen) as refused:
        backup_restore.with_secret(folder, backup_restore.newest_of(folder), "not the one", clock)
    assert refused.value.trouble is Trouble.WRONG_PASSPHRASE
    assert texts_in(folder, clock) == ["after the backup"]


def test_what_is_no_backup_is_not_restored(lived_in, clock):
    folder, code = lived_in
    source = backup_restore.newest_of(folder)
    assert backup_restore.ways_of(folder / "nowhere") is None
    with pytest.raises(CannotOpen) as refused:
        backup_restore.with_secret(folder, folder / "nowhere", code, clock)
    assert refused.value.trouble is Trouble.NO_JOURNAL
    assert source.is_dir()


def test_what_is_let_go_for_good_does_not_come_back(lived_in, clock):
    folder, code = lived_in
    desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
    [summary] = desk.journal.entries.summaries()
    assert let_go.shred(desk, summary.id) is None
    assert let_go.is_left_in_copies(desk)
    assert let_go.clean_copies(desk) == 0
    assert not let_go.is_left_in_copies(desk)
    desk.journal.close()
    backup_restore.with_secret(folder, backup_restore.newest_of(folder), code, clock)
    assert texts_in(folder, clock) == []
