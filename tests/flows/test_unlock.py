import secrets

import pytest

from unsent.domain.trouble import KeychainLocked, KeychainMissing, Trouble
from unsent.flows import unlock
from unsent.flows.unlock import CannotOpen

PASSPHRASE = "four quiet words here"


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}


def test_each_way_opens_the_same_journal(folder, clock, keychain, made):
    ways = (
        lambda: unlock.with_keyring(folder, keychain, clock),
        lambda: unlock.with_passphrase(folder, PASSPHRASE, clock),
        lambda: unlock.with_recovery_code(folder, made.lower().replace("-", " "), clock),
    )
    for way in ways:
        desk = way()
        assert [entry.text for entry in desk.all_of("private")] == ["kept"]
        desk.journal.close()


def test_nothing_is_on_disk_before_the_code_is_confirmed(folder, clock, keychain):
    new = unlock.prepare(folder, clock, keychain, "")
    assert not folder.exists() or not list(folder.iterdir())
    unlock.forget_prepared(new, keychain)
    assert keychain.items == {}


@pytest.mark.parametrize(
    ("failure", "trouble"),
    [
        (KeychainLocked(), Trouble.KEYRING_LOCKED),
        (KeychainMissing(), Trouble.KEYRING_MISSING),
        (None, Trouble.KEYRING_EMPTY),
    ],
)
def test_a_key_that_cannot_be_read_never_leads_to_a_new_journal(
    folder, clock, keychain, made, failure, trouble
):
    before = bytes_of(folder)
    keychain.failure, keychain.items = failure, {}
    with pytest.raises(CannotOpen) as refused:
        unlock.with_keyring(folder, keychain, clock)
    assert refused.value.trouble is trouble
    assert bytes_of(folder) == before
    with pytest.raises(CannotOpen) as refused:
        unlock.prepare(folder, clock, None, PASSPHRASE)
    assert refused.value.trouble is Trouble.ALREADY_THERE
    assert bytes_of(folder) == before


def test_another_key_in_the_keyring_opens_nothing(folder, clock, keychain, made):
    keychain.items = {item: secrets.token_bytes(32) for item in keychain.items}
    with pytest.raises(CannotOpen) as refused:
        unlock.with_keyring(folder, keychain, clock)
    assert refused.value.trouble is Trouble.KEYRING_EMPTY


def test_a_wrong_passphrase_is_said_to_be_one(folder, clock, made):
    with pytest.raises(CannotOpen) as refused:
        unlock.with_passphrase(folder, PASSPHRASE + "r", clock)
    assert refused.value.trouble is Trouble.WRONG_PASSPHRASE


def test_a_slip_in_the_code_is_told_from_a_wrong_code(folder, clock, made):
    slip = ("1" if made[0] != "1" else "2") + made[1:]
    with pytest.raises(CannotOpen) as refused:
        unlock.with_recovery_code(folder, slip, clock)
    assert refused.value.trouble is Trouble.MISTYPED_CODE


def test_a_short_passphrase_is_refused(folder, clock):
    with pytest.raises(CannotOpen) as refused:
        unlock.prepare(folder, clock, None, "too short")
    assert refused.value.trouble is Trouble.WEAK_PASSPHRASE


def test_a_journal_without_its_keys_is_not_taken_for_a_first_run(folder, clock, made):
    for path in folder.glob("keys.json*"):
        path.unlink()
    found = unlock.look(folder)
    assert found.is_there
    assert found.trouble is Trouble.KEYS_DAMAGED


def test_a_folder_without_a_journal_is_a_first_run(folder):
    assert not unlock.look(folder).is_there
