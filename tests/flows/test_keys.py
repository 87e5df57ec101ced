"""Ways in are changed only by who can open the journal, and turning the key shuts all old ones."""

import contextlib
import sys

import pytest

from fakes import MemoryKeychain
from killed import killed_at
from unsent.domain.trouble import KeychainLocked, Trouble
from unsent.flows import backup, backup_restore, keys, older_copy, unlock
from unsent.flows.unlock import CannotOpen, Way

PASSPHRASE, OTHER = "four quiet words here", "another night at sea"


@pytest.fixture
def proof(folder, made):
    return keys.prove(folder, made)


def opens(way):
    try:
        way().journal.close()
    except CannotOpen as refused:
        return refused.trouble
    return True


def slot(folder, way):
    return next(slot for slot in keys.slots(folder) if slot.way is way)


def test_the_ways_in_are_listed_with_when_they_were_made(folder, clock, keychain, made):
    listed = keys.slots(folder)
    assert [slot.way for slot in listed] == [Way.KEYRING, Way.PASSPHRASE, Way.RECOVERY]
    assert all(slot.made == clock.now() and slot.may_go for slot in listed)
    assert [slot.keyring for slot in listed] == ["one.Keyring", "", ""]


def test_a_passphrase_or_a_code_proves_and_a_wrong_one_does_not(folder, made):
    assert keys.prove(folder, made.lower()) == keys.prove(folder, PASSPHRASE)
    for typed, trouble in (
        ("not the passphrase", Trouble.WRONG_PASSPHRASE),
        (keys.new_code(), Trouble.WRONG_CODE),
    ):
        with pytest.raises(CannotOpen) as refused:
            keys.prove(folder, typed)
        assert refused.value.trouble is trouble


def test_a_changed_passphrase_opens_and_the_old_one_does_not(folder, clock, proof):
    keys.set_passphrase(proof, clock, OTHER, slot(folder, Way.PASSPHRASE).id)
    assert opens(lambda: unlock.with_passphrase(folder, OTHER, clock)) is True
    old = opens(lambda: unlock.with_passphrase(folder, PASSPHRASE, clock))
    assert old is Trouble.WRONG_PASSPHRASE


def test_a_removed_keyring_slot_leaves_nothing_in_the_keyring(folder, clock, keychain, proof):
    desk = unlock.with_keyring(folder, keychain, clock)
    older_copy.keep(desk, keychain, 7)
    assert len(keychain.items) == 2
    keys.remove(proof, slot(folder, Way.KEYRING).id, keychain)
    older_copy.keep(desk, keychain, 8)
    desk.journal.close()
    assert keychain.items == {}
    assert {slot.way for slot in keys.slots(folder)} == {Way.PASSPHRASE, Way.RECOVERY}
    for each in keys.slots(folder):
        assert not each.may_go
        with pytest.raises(CannotOpen) as refused:
            keys.remove(proof, each.id, keychain)
        assert refused.value.trouble is Trouble.LAST_WAY_IN


def test_a_keyring_that_does_not_answer_keeps_no_slot_alive(folder, clock, keychain, proof):
    keychain.failure = KeychainLocked()
    keys.remove(proof, slot(folder, Way.KEYRING).id, keychain)
    assert Way.KEYRING not in {slot.way for slot in keys.slots(folder)}


def test_on_a_new_computer_the_key_goes_into_its_keyring_too(folder, clock, keychain, proof):
    elsewhere = MemoryKeychain("other.Keyring")
    failed = opens(lambda: unlock.with_keyring(folder, elsewhere, clock))
    assert failed is Trouble.KEYRING_EMPTY
    keys.put_into_keyring(proof, clock, elsewhere)
    assert opens(lambda: unlock.with_keyring(folder, elsewhere, clock)) is True
    assert opens(lambda: unlock.with_keyring(folder, keychain, clock)) is True


def test_a_new_recovery_code_stops_the_old_one(folder, clock, proof, made):
    code = keys.new_code()
    keys.use_code(proof, clock, code)
    assert opens(lambda: unlock.with_recovery_code(folder, code, clock)) is True
    assert opens(lambda: unlock.with_recovery_code(folder, made, clock)) is Trouble.WRONG_CODE


def test_after_a_turn_nothing_from_before_opens_and_everything_is_there(
    folder, clock, keychain, proof, made
):
    items = dict(keychain.items)
    desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
    new = keys.prepare_turn(proof, clock, keychain, OTHER)
    keys.turn(desk, proof, new, keychain)
    assert not items.keys() & keychain.items.keys()
    for way in (
        lambda: unlock.with_passphrase(folder, PASSPHRASE, clock),
        lambda: unlock.with_recovery_code(folder, made, clock),
        lambda: unlock.with_key(folder, proof.data_key, clock),
    ):
        assert opens(way) in (Trouble.WRONG_PASSPHRASE, Trouble.WRONG_CODE, Trouble.OTHER)
    for way in (
        lambda: unlock.with_passphrase(folder, OTHER, clock),
        lambda: unlock.with_recovery_code(folder, new.recovery_code, clock),
        lambda: unlock.with_keyring(folder, keychain, clock),
    ):
        desk = way()
        assert [entry.text for entry in desk.all_of("private")] == ["kept"]
        desk.journal.close()


def test_after_a_turn_no_backup_in_the_folder_opens_with_an_earlier_way(
    folder, clock, keychain, proof
):
    desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
    backup.back_up(desk)
    clock.advance(days=1)
    new = keys.prepare_turn(proof, clock, keychain, OTHER)
    keys.turn(desk, proof, new, keychain)
    [left] = (folder / "backups").iterdir()
    assert keys.prove(left, OTHER).data_key == new.data_key
    with pytest.raises(CannotOpen):
        keys.prove(left, PASSPHRASE)


def test_a_turn_that_is_not_gone_through_with_changes_nothing(folder, clock, keychain, proof):
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    items = dict(keychain.items)
    new = keys.prepare_turn(proof, clock, keychain, OTHER)
    unlock.forget_prepared(new, keychain)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert keychain.items == items


def test_nothing_said_of_a_proof_or_a_turn_holds_a_key(proof, clock, keychain):
    new = keys.prepare_turn(proof, clock, keychain, OTHER)
    for secret in (proof.data_key.hex(), repr(proof.data_key), new.recovery_code, OTHER):
        assert secret not in repr(proof) + repr(new)


def turn_and_die(folder, clock, proof, step):
    """Turn the key and end at a step, as kill -9 would; return whether it got there."""
    new = keys.prepare_turn(proof, clock, None, OTHER)

    def turn():
        keys.turn(unlock.with_key(folder, proof.data_key, clock), proof, new, None)

    return killed_at(step, folder, turn)


def openers(folder):
    """Return which passphrase each backup opens with, half made and half dropped ones too."""
    found = set()
    for backup_folder in (folder / "backups").iterdir():
        for passphrase in (PASSPHRASE, OTHER):
            with contextlib.suppress(CannotOpen):
                keys.prove(backup_folder, passphrase)
                found.add(passphrase)
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize("step", range(1, 80, 6))
def test_wherever_a_turn_dies_the_next_opening_leaves_no_backup_to_an_earlier_way(
    folder, clock, proof, step
):
    for _ in range(2):
        desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
        backup.back_up(desk)
        desk.journal.close()
        clock.advance(days=1)
    died = turn_and_die(folder, clock, proof, step)
    with contextlib.suppress(CannotOpen):
        desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
        backup.keep_up(desk)
        desk.journal.close()
        assert died, step
        assert openers(folder) == {PASSPHRASE}, "nothing was turned"
        return
    desk = unlock.with_passphrase(folder, OTHER, clock)
    backup.keep_up(desk)
    assert openers(folder) == {OTHER}
    assert [entry.text for entry in desk.all_of("private")] == ["kept"]
    desk.journal.close()


def test_a_journal_restored_from_before_a_turn_drops_no_newer_backup(
    folder, clock, proof, tmp_path
):
    desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
    aside = backup.back_up(desk, tmp_path / "aside")
    new = keys.prepare_turn(proof, clock, None, OTHER)
    keys.turn(desk, proof, new, None)
    backup_restore.with_secret(folder, aside.folder, PASSPHRASE, clock)
    desk = unlock.with_passphrase(folder, PASSPHRASE, clock)
    backup.keep_up(desk)
    desk.journal.close()
    assert OTHER in openers(folder)
