"""When the journal locks itself; what cannot be read keeps it locked."""

import pytest

from unsent.flows import lock


def test_the_journal_locks_after_five_idle_minutes_until_told_otherwise(desk):
    assert lock.idle_minutes(desk) == 5
    for minutes in (1, 60, lock.NEVER):
        lock.set_idle_minutes(desk, minutes)
        assert lock.idle_minutes(desk) == minutes


@pytest.mark.parametrize("minutes", [-1, 61])
def test_no_other_number_of_minutes_is_taken(desk, minutes):
    with pytest.raises(ValueError, match="minutes"):
        lock.set_idle_minutes(desk, minutes)


@pytest.mark.parametrize("stored", ["", -3, 10_000, None, True, False, 0.0, [0]])
def test_a_number_that_makes_no_sense_is_the_default(desk, stored):
    desk.journal.settings.set("lock.idle_minutes", stored)
    assert lock.idle_minutes(desk) == 5


def test_the_keyring_may_open_alone_until_one_asks_for_more(folder, desk):
    assert not lock.asks_at_start(folder)
    lock.set_asks_at_start(folder, asks=True)
    assert lock.asks_at_start(folder)
    assert (folder / "lock.json").stat().st_mode & 0o777 == 0o600
    lock.set_asks_at_start(folder, asks=False)
    assert not lock.asks_at_start(folder)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"\xff", b"[]", b"null", b"{}", b'{"ask_at_start": 0}',
        b'{"ask_at_start": "no"}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_a_choice_that_cannot_be_read_asks(folder, desk, content):
    (folder / "lock.json").write_bytes(content)
    assert lock.asks_at_start(folder)


def test_a_choice_that_is_no_file_asks(folder, desk):
    (folder / "lock.json").mkdir()
    assert lock.asks_at_start(folder)
