from pathlib import Path

import pytest

import word_checks
from fakes import FakeClock, MemoryKeychain
from unsent.flows import unlock, write
from unsent.flows.desk import Desk
from unsent.store.envelope import new_key
from unsent.store.journal import Journal, create_journal, open_journal
from unsent.store.keyslots import key_file, new_vault_id, recovery_slot
from unsent.store.recovery_code import new_code


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def data_key() -> bytes:
    return new_key()


@pytest.fixture
def journal(folder, data_key, clock):
    made = make_journal(folder, data_key, clock)
    yield made
    made.close()


def make_journal(folder: Path, data_key: bytes, clock: FakeClock) -> Journal:
    """Make a real journal that opens with a recovery code: no slow passphrase, no keyring."""
    vault_id = new_vault_id()
    slots = tuple(recovery_slot(data_key, vault_id, clock.now(), new_code()) for _ in range(2))
    return create_journal(folder, data_key, key_file(data_key, vault_id, slots))


def desk_over(journal: Journal, clock: FakeClock) -> Desk:
    desk = unlock.desk_of(journal, clock)
    desk.check = word_checks.check
    return desk


@pytest.fixture
def desk(journal, clock) -> Desk:
    return desk_over(journal, clock)


@pytest.fixture
def reopen(desk, folder, data_key, clock):
    """Close the journal and open it again, as quitting and starting would."""
    opened = []

    def again() -> Desk:
        desk.journal.close()
        for earlier in opened:
            earlier.close()
        opened.append(open_journal(folder, data_key))
        return desk_over(opened[-1], clock)

    yield again
    for journal in opened:
        journal.close()


PASSPHRASE = "four quiet words here"


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def made(folder, clock, keychain) -> str:
    """Make a journal with all three ways in; return its recovery code."""
    new = unlock.prepare(folder, clock, keychain, PASSPHRASE)
    desk = unlock.create(folder, new, clock)
    write.new_entry(desk, "kept")
    desk.journal.close()
    return new.recovery_code
