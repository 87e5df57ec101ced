"""The ways in, and that a key that cannot be read never leads to a new journal."""

import pytest

from unsent.domain.stage import Private
from unsent.domain.trouble import KeychainLocked, KeychainValueGone
from unsent.store import opening
from unsent.store.envelope import new_key
from unsent.store.faults import (
    AlreadyThere,
    Damaged,
    KeysDamaged,
    NoJournal,
    NoSuchSlot,
    ReadOnly,
    VaultError,
    WrongKey,
)
from unsent.store.journal import create_journal, is_there, open_journal
from unsent.store.key_file import read_keys, replace_keys
from unsent.store.keyslots import WeakPassphrase, add_slot, keyring_slot, recovery_slot
from unsent.store.recovery_code import Mistyped, new_code

PASSPHRASE = "correct horse è battery"


def test_a_passphrase_and_a_code_open_and_others_do_not(folder, now, bytes_of):
    new = opening.make_keys(folder, now, passphrase=PASSPHRASE)
    assert not folder.exists(), "nothing is on disk before the journal is made"
    journal = opening.make_journal(folder, new)
    entry = journal.entries.add("kept", Private(), now)
    journal.close()
    before = bytes_of(folder)
    decomposed = PASSPHRASE.replace("è", "e\u0300")
    assert opening.unlock_with_passphrase(folder, decomposed) == new.data_key
    assert opening.unlock_with_recovery(folder, new.recovery_code.lower()) == new.data_key
    with pytest.raises(WrongKey):
        opening.unlock_with_passphrase(folder, PASSPHRASE + " ")
    with pytest.raises(WrongKey):
        opening.unlock_with_recovery(folder, new_code())
    with pytest.raises(Mistyped):
        opening.unlock_with_recovery(folder, swapped(new.recovery_code))
    assert bytes_of(folder) == before
    assert opening.ways_in(folder) == {"passphrase", "recovery"}
    journal = open_journal(folder, new.data_key)
    assert journal.entries.get(entry.id).entry == entry
    journal.close()


def swapped(code):
    """Two different neighbours in each other's place."""
    place = next(n for n in range(4) if code[n] != code[n + 1])
    return code[:place] + code[place + 1] + code[place] + code[place + 2 :]


def test_the_keyring_opens_and_holds_no_key_of_the_journal_itself(folder, new, keychain):
    assert opening.unlock_with_keyring(folder, keychain) == new.data_key
    assert opening.ways_in(folder) == {"keyring", "recovery"}
    [(item, secret)] = keychain.items.items()
    assert secret != new.data_key
    assert item.startswith("unsent/" + read_keys(folder).vault_id)


def locked(_):
    raise KeychainLocked("locked")


@pytest.mark.parametrize("fault", ["locked", "gone", "other value", "short value"])
def test_a_keyring_that_fails_opens_nothing_and_makes_nothing(
    folder, new, keychain, bytes_of, fault, now
):
    [item] = keychain.items
    before = bytes_of(folder)
    match fault:
        case "locked":
            keychain.load = locked
        case "gone":
            keychain.items.clear()
        case "other value":
            keychain.items[item] = new_key()
        case "short value":
            keychain.items[item] = b""
    with pytest.raises(Exception, match=r"locked|gone|keyring|open"):
        opening.unlock_with_keyring(folder, keychain)
    with pytest.raises(AlreadyThere):
        opening.make_keys(folder, now, keychain=keychain)
    assert bytes_of(folder) == before
    assert opening.unlock_with_recovery(folder, new.recovery_code) == new.data_key


@pytest.mark.parametrize("lost", ["journal.vault", "keys.json"])
def test_no_new_journal_is_made_beside_what_is_left_of_one(folder, new, lost, bytes_of, now):
    (folder / lost).unlink()
    before = bytes_of(folder)
    assert is_there(folder)
    for make in (
        lambda: opening.make_keys(folder, now, passphrase=PASSPHRASE),
        lambda: opening.make_journal(folder, new),
    ):
        with pytest.raises(AlreadyThere):
            make()
    with pytest.raises(NoJournal):
        open_journal(folder, new.data_key)
    assert bytes_of(folder) == before


def test_a_link_to_a_drive_that_is_not_there_counts_as_a_journal(folder, new, now):
    for name in ("journal.vault", "keys.json"):
        (folder / name).unlink()
    (folder / "journal.vault").symlink_to("/media/not-there/journal.vault")
    with pytest.raises(AlreadyThere):
        opening.make_keys(folder, now, passphrase=PASSPHRASE)


def test_another_journals_key_is_refused_before_the_file_is_touched(folder, new, bytes_of):
    before = bytes_of(folder)
    with pytest.raises(WrongKey):
        open_journal(folder, new_key())
    assert bytes_of(folder) == before


def test_keys_of_another_journal_do_not_open_this_one(folder, new, tmp_path, now, keychain):
    other = opening.make_keys(tmp_path / "other", now, keychain=keychain)
    opening.make_journal(tmp_path / "other", other).close()
    (folder / "keys.json").write_bytes((tmp_path / "other" / "keys.json").read_bytes())
    data_key = opening.unlock_with_keyring(folder, keychain)
    with pytest.raises(Damaged):
        open_journal(folder, data_key)


@pytest.mark.parametrize("step", ["vault", "keys"])
def test_a_making_that_is_cut_short_leaves_nothing_or_a_journal_that_opens(
    folder, keychain, now, monkeypatch, step
):
    cut = {"vault": "write_new_keys", "keys": "open_journal"}[step]
    new = opening.make_keys(folder, now, keychain=keychain)

    def power_cut(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(f"unsent.store.journal.{cut}", power_cut)
        with pytest.raises(KeyboardInterrupt):
            opening.make_journal(folder, new)
    if step == "vault":
        assert not is_there(folder)
        again = opening.make_keys(folder, now, keychain=keychain)
        opening.make_journal(folder, again).close()
    else:
        assert is_there(folder)
        journal = open_journal(folder, opening.unlock_with_keyring(folder, keychain))
        journal.entries.add("first", Private(), now)
        journal.close()
    assert not (folder / "journal.vault.new").exists()


def test_a_journal_needs_a_way_in_besides_the_code(folder, now):
    with pytest.raises(ValueError, match="keyring or a passphrase"):
        opening.make_keys(folder, now)
    for weak in ("", "eleven char", "a b c d"):
        with pytest.raises(WeakPassphrase):
            opening.make_keys(folder, now, passphrase=weak)
    assert not folder.exists()


def test_a_way_that_was_never_set_up_says_so(folder, new):
    with pytest.raises(NoSuchSlot):
        opening.unlock_with_passphrase(folder, PASSPHRASE)


def test_keys_that_are_not_used_are_taken_out_of_the_keyring(folder, keychain, now):
    new = opening.make_keys(folder, now, keychain=keychain)
    opening.drop_keys(new, keychain)
    assert keychain.items == {}


def test_a_slot_can_be_added_and_the_file_before_is_kept(folder, new, now, bytes_of):
    keys, code = read_keys(folder), new_code()
    before = bytes_of(folder)["keys.json"]
    replace_keys(folder, add_slot(keys, recovery_slot(new.data_key, keys.vault_id, now, code)))
    assert opening.unlock_with_recovery(folder, code) == new.data_key
    assert opening.unlock_with_recovery(folder, new.recovery_code) == new.data_key
    assert (folder / "keys.json.bak").read_bytes() == before
    assert read_keys(folder).gen == 2


def test_the_previous_copy_opens_when_the_file_is_damaged(folder, new, now):
    keys = read_keys(folder)
    more = add_slot(keys, recovery_slot(new.data_key, keys.vault_id, now, new_code()))
    replace_keys(folder, more)
    (folder / "keys.json").write_bytes(b"")
    assert opening.unlock_with_recovery(folder, new.recovery_code) == new.data_key
    replace_keys(folder, more)
    assert read_keys(folder) == more
    (folder / "keys.json").write_bytes(b"{")
    (folder / "keys.json.bak").write_bytes(b"{")
    with pytest.raises(KeysDamaged):
        opening.unlock_with_recovery(folder, new.recovery_code)
    assert is_there(folder)


def test_nothing_is_made_where_nothing_can_be_written(tmp_path, now, keychain):
    (tmp_path / "file").write_text("in the way")
    new = opening.make_keys(tmp_path / "file" / "journal", now, keychain=keychain)
    with pytest.raises(ReadOnly):
        opening.make_journal(tmp_path / "file" / "journal", new)
    with pytest.raises(VaultError):
        create_journal(tmp_path / "file", new.data_key, new.key_file)


def test_a_printed_key_says_nothing(folder, new):
    assert new.data_key.hex() not in repr(new)
    assert new.recovery_code not in repr(new)
    assert "data_key" not in repr(new)


def test_of_several_faults_the_one_of_the_keyring_in_use_is_told(folder, new, keychain, now):
    keys = read_keys(folder)
    other = keyring_slot(
        new.data_key, keys.vault_id, now, slot_id="ab" * 8, key=bytes(32), backend="elsewhere"
    )
    replace_keys(folder, add_slot(keys, other))
    items = dict(keychain.items)

    def load(item):
        if item in items:
            raise KeychainLocked("locked")
        raise KeychainValueGone("gone")

    keychain.load = load
    with pytest.raises(KeychainLocked):
        opening.unlock_with_keyring(folder, keychain)
    keychain.load = lambda item: items.get(item, bytes(31))
    assert opening.unlock_with_keyring(folder, keychain) == new.data_key
