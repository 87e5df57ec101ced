"""Real journals in temporary folders, opened by a keychain in memory (no passphrase to stretch)."""

from datetime import UTC, datetime

import pytest

from unsent.domain.trouble import KeychainValueGone
from unsent.store.journal import open_journal
from unsent.store.opening import make_journal, make_keys

NOW = datetime(2026, 5, 4, 2, 14, tzinfo=UTC)


class MemoryKeychain:
    """A keyring that keeps what it is given for as long as the test runs."""

    name = backend = "memory"

    def __init__(self):
        self.items = {}

    def store(self, item, secret):
        self.items[item] = secret

    def load(self, item):
        if item not in self.items:
            raise KeychainValueGone("gone")
        return self.items[item]

    def forget(self, item):
        self.items.pop(item, None)


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def keychain():
    return MemoryKeychain()


@pytest.fixture
def folder(tmp_path):
    """A folder with an unusual name that is not there yet."""
    return tmp_path / "my journal é 🖋" / ("deep" * 30)


@pytest.fixture
def new(folder, keychain):
    """The keys of a journal that has been made in `folder` and closed again."""
    new = make_keys(folder, NOW, keychain=keychain)
    make_journal(folder, new).close()
    return new


@pytest.fixture
def journal(folder, new):
    journal = open_journal(folder, new.data_key)
    yield journal
    journal.close()


@pytest.fixture
def bytes_of():
    """Return every file of a folder with its bytes."""
    return lambda folder: {path.name: path.read_bytes() for path in folder.iterdir()}
