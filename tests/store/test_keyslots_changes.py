"""Ways in are added, changed and taken away, and at each step the old or the new opens."""

import sys

import pytest

from killed import killed_at
from unsent.domain.trouble import KeychainLocked
from unsent.store import keyslots_changes as changes
from unsent.store import opening
from unsent.store.envelope import new_key
from unsent.store.faults import KeysDamaged, NoSuchSlot, WrongKey
from unsent.store.key_file import KEYS, PREVIOUS, read_keys
from unsent.store.keyslots import LastWayIn, WeakPassphrase
from unsent.store.recovery_code import new_code

FIRST, SECOND = "first quiet words", "second quiet words"
needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")


def slot_of(folder, kind):
    return next(s.id for s in read_keys(folder).slots if type(s).__name__.lower() == kind)


def test_a_passphrase_is_added_changed_and_taken_away(folder, new, now):
    changes.put_passphrase(folder, new.data_key, now, FIRST)
    assert opening.unlock_with_passphrase(folder, FIRST) == new.data_key
    old = slot_of(folder, "passphrase")
    changes.put_passphrase(folder, new.data_key, now, SECOND, instead_of=old)
    assert opening.unlock_with_passphrase(folder, SECOND) == new.data_key
    with pytest.raises(WrongKey):
        opening.unlock_with_passphrase(folder, FIRST)
    changes.remove_slot(folder, new.data_key, slot_of(folder, "passphrase"))
    assert opening.ways_in(folder) == {"keyring", "recovery"}


def test_what_was_taken_away_does_not_open_from_the_previous_copy_either(folder, new, now):
    changes.put_recovery_code(folder, new.data_key, now, code := new_code())
    (folder / KEYS).write_bytes(b"damaged")
    assert opening.unlock_with_recovery(folder, code) == new.data_key
    with pytest.raises(WrongKey):
        opening.unlock_with_recovery(folder, new.recovery_code)


def test_an_addition_keeps_the_file_before_it(folder, new, now):
    before = (folder / KEYS).read_bytes()
    changes.put_passphrase(folder, new.data_key, now, FIRST)
    assert (folder / PREVIOUS).read_bytes() == before


def test_a_new_recovery_code_stops_the_old_one(folder, new, now):
    code = new_code()
    changes.put_recovery_code(folder, new.data_key, now, code)
    assert opening.unlock_with_recovery(folder, code) == new.data_key
    with pytest.raises(WrongKey):
        opening.unlock_with_recovery(folder, new.recovery_code)
    assert len(read_keys(folder).slots) == 2


def test_the_last_way_in_besides_the_keyring_stays(folder, new, now, keychain, bytes_of):
    before = bytes_of(folder)
    with pytest.raises(LastWayIn):
        changes.remove_slot(folder, new.data_key, slot_of(folder, "recovery"))
    changes.put_into_keyring(folder, new.data_key, now, type(keychain)())
    with pytest.raises(LastWayIn):  # two keyrings would be left
        changes.remove_slot(folder, new.data_key, slot_of(folder, "recovery"))
    changes.remove_slot(folder, new.data_key, slot_of(folder, "keyring"))
    before = bytes_of(folder)
    with pytest.raises(LastWayIn):  # one way in would be left
        changes.remove_slot(folder, new.data_key, slot_of(folder, "keyring"))
    assert bytes_of(folder) == before
    assert not changes.may_remove(read_keys(folder), slot_of(folder, "recovery"))


def test_another_keyring_opens_beside_the_old_one(folder, new, now, keychain):
    other = type(keychain)()
    changes.put_into_keyring(folder, new.data_key, now, other)
    assert opening.unlock_with_keyring(folder, other) == new.data_key
    assert opening.unlock_with_keyring(folder, keychain) == new.data_key


def test_putting_the_key_into_the_same_keyring_again_replaces_it(folder, new, now, keychain):
    changes.put_into_keyring(folder, new.data_key, now, keychain)
    assert len(read_keys(folder).slots) == 2
    assert len(keychain.items) == 1
    assert opening.unlock_with_keyring(folder, keychain) == new.data_key


def locked(*_):
    raise KeychainLocked("locked")


def test_a_keyring_that_fails_changes_nothing(folder, new, now, keychain, bytes_of):
    before, items = bytes_of(folder), dict(keychain.items)
    keychain.load = locked
    with pytest.raises(KeychainLocked):
        changes.put_into_keyring(folder, new.data_key, now, keychain)
    assert bytes_of(folder) == before
    assert keychain.items == items


@pytest.mark.parametrize(
    ("work", "fault"),
    [
        (lambda f, k, at: changes.put_passphrase(f, new_key(), at, FIRST), WrongKey),
        (lambda f, k, at: changes.put_passphrase(f, k, at, "too short"), WeakPassphrase),
        (lambda f, k, at: changes.put_passphrase(f, k, at, FIRST, "ab" * 8), NoSuchSlot),
        (lambda f, k, at: changes.remove_slot(f, k, "ab" * 8), NoSuchSlot),
        (lambda f, k, at: changes.remove_slot(f, new_key(), "ab" * 8), WrongKey),
    ],
)
def test_a_change_that_is_refused_changes_nothing(folder, new, now, bytes_of, work, fault):
    before = bytes_of(folder)
    with pytest.raises(fault):
        work(folder, new.data_key, now)
    assert bytes_of(folder) == before


def test_a_slot_that_is_not_on_disk_as_it_was_written_drops_nothing(folder, new, now, monkeypatch):
    def lose(*_):
        (folder / KEYS).write_bytes(b"lost on the way")

    monkeypatch.setattr(changes, "replace_keys", lose)
    with pytest.raises((KeysDamaged, WrongKey)):
        changes.put_recovery_code(folder, new.data_key, now, new_code())


@needs_kill
def test_a_change_killed_at_any_step_leaves_the_old_or_the_new_way_in(folder, new, now):
    code, step = new.recovery_code, 0
    was_killed = True
    while was_killed:
        step += 1
        next_code = new_code()
        was_killed = killed_at(
            step,
            folder,
            lambda after=next_code: changes.put_recovery_code(folder, new.data_key, now, after),
        )
        opens = [each for each in (code, next_code) if is_open(folder, each, new.data_key)]
        assert opens, f"neither opens after a kill at step {step}"
        code = opens[-1]
    assert step > 8
    assert opens == [next_code]


def is_open(folder, code, data_key):
    try:
        return opening.unlock_with_recovery(folder, code) == data_key
    except WrongKey:
        return False
