"""An older copy of the journal is noticed where a keyring knows better, and only there."""

import shutil
from contextlib import contextmanager

import pytest

from fakes import MemoryKeychain
from unsent.domain.stage import Cooling, Review
from unsent.domain.trouble import KeychainError, KeychainLocked
from unsent.flows import backup, backup_restore, cool, older_copy, unlock, write
from unsent.store import generation


@contextmanager
def session(folder, clock, keychain, *, by=None):
    """Open the journal, compare, take over and close again, as the window does."""
    opener = by or keychain
    desk = unlock.with_keyring(folder, opener, clock)
    try:
        known = older_copy.last_known(desk, keychain)
        found = older_copy.compare(desk, known) if known is not None else None
        yield desk, found
        if known is not None:
            gen = older_copy.raise_counter(desk, known)
            older_copy.keep(desk, keychain, gen)
    finally:
        desk.journal.close()


def use(folder, clock, keychain):
    with session(folder, clock, keychain) as (_, found):
        return found


def put_back(copy, folder):
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)


@pytest.fixture
def copied(made, folder, clock, keychain, tmp_path):
    """A copy of the journal, made after one use; the journal was used twice since."""
    assert use(folder, clock, keychain) is None
    shutil.copytree(folder, tmp_path / "copy")
    written = clock.now()
    clock.advance(hours=30)
    assert use(folder, clock, keychain) is None
    assert use(folder, clock, keychain) is None
    return tmp_path / "copy", written


def test_a_copy_that_lags_behind_the_keyring_is_noticed_once_and_dated(
    copied, folder, clock, keychain
):
    copy, written = copied
    put_back(copy, folder)
    found = use(folder, clock, keychain)
    assert (found.written_at, found.is_restored) == (written, False)
    assert use(folder, clock, keychain) is None


def test_looking_writes_nothing_so_that_a_crash_before_the_line_says_it_again(
    copied, folder, clock, keychain
):
    put_back(copied[0], folder)
    held = dict(keychain.items)
    for _ in range(3):
        desk = unlock.with_keyring(folder, keychain, clock)
        assert older_copy.compare(desk, older_copy.last_known(desk, keychain)) is not None
        desk.journal.close()
    assert keychain.items == held


def test_what_was_let_through_once_is_known_from_then_on(copied, folder, clock, keychain, tmp_path):
    put_back(copied[0], folder)
    use(folder, clock, keychain)
    shutil.copytree(folder, tmp_path / "again")
    use(folder, clock, keychain)
    put_back(tmp_path / "again", folder)
    assert use(folder, clock, keychain) is not None


def test_the_journal_that_was_used_last_is_never_taken_for_a_copy(made, folder, clock, keychain):
    for _ in range(5):
        assert use(folder, clock, keychain) is None


def test_a_session_that_dies_between_the_two_saves_raises_no_alarm(made, folder, clock, keychain):
    use(folder, clock, keychain)
    desk = unlock.with_keyring(folder, keychain, clock)
    older_copy.raise_counter(desk, older_copy.last_known(desk, keychain))
    desk.journal.close()
    assert use(folder, clock, keychain) is None


def test_a_keyring_that_fails_says_nothing_and_the_copy_is_noticed_when_it_answers_again(
    copied, folder, clock, keychain
):
    put_back(copied[0], folder)
    for failure in (KeychainError("broken"), KeychainLocked("locked")):
        failing = MemoryKeychain()
        failing.failure = failure
        with session(folder, clock, failing, by=keychain) as (desk, found):
            assert older_copy.last_known(desk, failing) is None
            assert found is None
            older_copy.keep(desk, failing, 99)
    assert use(folder, clock, keychain) is not None


@pytest.mark.parametrize("held", [b"", b"\xff" * 8, b"0123456789", b"seven b"])
def test_what_is_no_counter_in_the_keyring_says_nothing(made, folder, clock, keychain, held):
    keychain.items[generation.keychain_item_of(folder)] = held
    desk = unlock.with_keyring(folder, keychain, clock)
    assert older_copy.last_known(desk, keychain) is None
    desk.journal.close()


@pytest.mark.parametrize("stored", ["text", -4, 2**80, True, None, [1]])
def test_a_counter_that_makes_no_sense_counts_as_none(desk, stored):
    desk.journal.settings.set("copy.gen", stored)
    assert generation.read_copy(desk.journal.settings).gen == 0
    assert older_copy.raise_counter(desk, 7) == 8


def test_two_computers_that_share_one_journal_do_not_accuse_each_other(
    made, folder, clock, keychain
):
    other = MemoryKeychain()
    for _ in range(3):
        assert use(folder, clock, keychain) is None
        with session(folder, clock, other, by=keychain) as (_, found):
            assert found is None


def test_two_computers_with_copies_that_part_are_left_alone(
    made, folder, clock, keychain, tmp_path
):
    theirs, other = tmp_path / "theirs", MemoryKeychain()
    use(folder, clock, keychain)
    shutil.copytree(folder, theirs)
    for _ in range(3):
        assert use(folder, clock, keychain) is None
        with session(theirs, clock, other, by=keychain) as (_, found):
            assert found is None


def test_a_backup_that_is_opened_where_it_lies_says_nothing_of_the_journal(
    copied, folder, clock, keychain
):
    assert use(copied[0], clock, keychain) is None
    assert use(folder, clock, keychain) is None


@pytest.mark.parametrize("by", ["keyring", "code"])
def test_what_the_program_restored_is_said_to_be_so_once(copied, made, folder, clock, keychain, by):
    copy, written = copied
    if by == "keyring":
        backup_restore.with_keyring(folder, copy, keychain, clock)
    else:
        backup_restore.with_secret(folder, copy, made, clock)
    found = use(folder, clock, keychain)
    assert (found.written_at, found.is_restored) == (written, True)
    assert use(folder, clock, keychain) is None


def test_a_restored_journal_that_was_used_since_is_no_excuse_for_a_copy(
    copied, made, folder, clock, keychain, tmp_path
):
    backup_restore.with_keyring(folder, copied[0], keychain, clock)
    use(folder, clock, keychain)
    shutil.copytree(folder, tmp_path / "used")
    use(folder, clock, keychain)
    put_back(tmp_path / "used", folder)
    found = use(folder, clock, keychain)
    assert found is not None
    assert not found.is_restored


def test_restoring_the_newest_state_says_nothing(made, folder, clock, keychain):
    use(folder, clock, keychain)
    desk = unlock.with_keyring(folder, keychain, clock)
    made_backup = backup.back_up(desk)
    desk.journal.close()
    backup_restore.with_keyring(folder, made_backup.folder, keychain, clock)
    assert use(folder, clock, keychain) is None


def test_only_a_journal_with_the_keyring_among_its_ways_in_asks_one(desk):
    assert not older_copy.has_keyring(desk)


def test_a_journal_that_a_keyring_opens_asks_it(made, folder, clock, keychain):
    desk = unlock.with_keyring(folder, keychain, clock)
    assert older_copy.has_keyring(desk)
    desk.journal.close()


def test_the_counter_is_no_difference_in_the_drill(desk):
    write.new_entry(desk, "one")
    backup.back_up(desk)
    older_copy.raise_counter(desk, 4)
    drill = backup.prove(desk)
    assert drill.settings == drill.settings_equal


def test_waits_go_on_from_the_copys_state_and_never_ahead(made, folder, clock, keychain, tmp_path):
    with session(folder, clock, keychain) as (desk, _):
        entry = write.new_entry(desk, "They moved me again.", "reddit").id
        cool.seal(desk, entry)
        waits = desk.read(entry).stage.wait.seconds
    shutil.copytree(folder, tmp_path / "copy")
    clock.advance(seconds=waits / 2)
    with session(folder, clock, keychain) as (desk, _):
        cool.edit_again(desk, entry)
        cool.seal(desk, entry)  # anger passed and came back
    put_back(tmp_path / "copy", folder)
    with session(folder, clock, keychain) as (desk, found):
        assert found is not None
        stage = desk.read(entry).stage
        assert isinstance(stage, Cooling)
        assert stage.served.seconds == pytest.approx(waits / 2, abs=1), "only what has passed"
    clock.advance(seconds=waits / 2 + 60)
    with session(folder, clock, keychain) as (desk, _):
        assert isinstance(desk.read(entry).stage, Review)
