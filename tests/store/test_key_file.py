"""A hostile `keys.json` costs little time and memory and is refused in one way."""

import json
import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.store.envelope import FLOOR, MOST, Cost
from unsent.store.faults import KeysDamaged, NewerFormat, WrongKey
from unsent.store.key_file import (
    KeyFile,
    Passphrase,
    Recovery,
    read_keys,
    write_new_keys,
)
from unsent.store.keyslots import (
    key_file,
    keyring_slot,
    open_passphrase_slot,
    passphrase_slot,
    recovery_slot,
)
from unsent.store.opening_choice import asks_at_start
from unsent.store.recovery_code import new_code

NOW = datetime(2026, 5, 4, tzinfo=UTC)
HEX = "ab"
SLOT = {"is": "recovery", "id": HEX * 8, "created": "", "nonce": HEX * 12, "wrapped": HEX * 48}
STRETCHED = SLOT | {
    "is": "passphrase",
    "salt": HEX * 16,
    "cost": {"memory": 65536, "passes": 3, "lanes": 4},
}
DEARER = STRETCHED | {"cost": {"memory": 65536, "passes": 5, "lanes": 4}}
GOOD = {"format": 1, "vault_id": HEX * 16, "gen": 1, "check": HEX * 16, "slots": [SLOT]}


def read(tmp_path, content):
    (tmp_path / "keys.json").write_bytes(
        content if isinstance(content, bytes) else json.dumps(content).encode()
    )
    return read_keys(tmp_path)


def test_a_file_of_the_right_form_is_read(tmp_path):
    keys = read(tmp_path, GOOD | {"slots": [SLOT, STRETCHED | {"id": "cd" * 8}]})
    assert [type(slot) for slot in keys.slots] == [Recovery, Passphrase]
    assert keys.slots[1].cost == FLOOR


def cost(**changes):
    return GOOD | {"slots": [STRETCHED | {"cost": STRETCHED["cost"] | changes}]}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b" " * 65_537,
        b"1" * 50_000,
        b'{"format": NaN}',
        [],
        GOOD | {"more": 1},
        GOOD | {"format": 0},
        GOOD | {"format": "1"},
        GOOD | {"gen": 0},
        GOOD | {"gen": True},
        GOOD | {"vault_id": "../../x"},
        GOOD | {"vault_id": "AB" * 16},
        GOOD | {"check": ""},
        GOOD | {"slots": []},
        GOOD | {"slots": [SLOT] * 2},
        GOOD | {"slots": [SLOT | {"id": f"{n:016x}"} for n in range(17)]},
        GOOD | {"slots": [SLOT | {"is": "master"}]},
        GOOD | {"slots": [SLOT | {"nonce": ""}]},
        GOOD | {"slots": [SLOT | {"wrapped": HEX * 4000}]},
        GOOD | {"slots": [STRETCHED | {"salt": ""}]},
        cost(memory=MOST.memory + 1),
        cost(memory=10**30),
        cost(memory=MOST.memory, passes=17),
        GOOD | {"slots": [DEARER | {"id": f"{n:016x}"} for n in range(10)]},
        cost(memory=-1),
        cost(memory=31),
        cost(passes=21),
        cost(passes=0),
        cost(lanes=17),
        cost(lanes=0),
        cost(memory=65536.0),
    ],
)
def test_what_the_program_never_writes_is_refused_at_once(tmp_path, content):
    began = time.perf_counter()
    with pytest.raises(KeysDamaged):
        read(tmp_path, content)
    assert time.perf_counter() - began < 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_nobody_waits_for_a_pipe_or_a_device_in_its_place(tmp_path):
    os.mkfifo(tmp_path / "keys.json")
    (tmp_path / "keys.json.bak").symlink_to("/dev/zero")
    with pytest.raises(KeysDamaged):
        read_keys(tmp_path)
    os.mkfifo(tmp_path / "lock.json")
    assert asks_at_start(tmp_path), "what says nothing means yes"


def test_a_newer_format_is_told_from_damage(tmp_path):
    with pytest.raises(NewerFormat):
        read(tmp_path, GOOD | {"format": 2, "unheard": "of"})


@given(
    st.binary(max_size=300)
    | st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from([*GOOD, *SLOT, "is"]), inner)
        ),
    )
)
def test_anything_at_all_is_read_or_refused(tmp_path_factory, content):
    with pytest.raises((KeysDamaged, NewerFormat)):
        read(tmp_path_factory.getbasetemp(), content)


def test_a_file_is_never_written_that_could_not_be_read(tmp_path):
    slot = Passphrase(HEX * 8, "", HEX * 16, Cost(memory=8), HEX * 12, HEX * 48)
    with pytest.raises(KeysDamaged):
        write_new_keys(tmp_path, KeyFile(1, HEX * 16, 1, HEX * 16, (slot,)))
    assert list(tmp_path.iterdir()) == []


def test_one_guess_costs_what_rfc_9106_asks_for_and_never_less():
    assert Cost() == FLOOR == Cost(memory=65536, passes=3, lanes=4)
    for less in (Cost(passes=2), Cost(memory=65535), Cost(memory=8, passes=20)):
        with pytest.raises(ValueError, match="64 MiB"):
            passphrase_slot(bytes(32), HEX * 16, NOW, "long enough for it", less)


def test_a_slot_that_costs_more_opens_too_and_only_where_it_was_made():
    data_key, vault_id = bytes(range(32)), HEX * 16
    slot = passphrase_slot(data_key, vault_id, NOW, "long enough for it", Cost(passes=4))
    more = recovery_slot(data_key, vault_id, NOW, new_code())
    keys = key_file(data_key, vault_id, (slot, more))
    assert open_passphrase_slot(slot, keys, "long enough for it") == data_key
    for changed in (
        replace(slot, id="cd" * 8),
        replace(slot, created="2020"),
        replace(slot, cost=FLOOR),
    ):
        with pytest.raises(WrongKey):
            open_passphrase_slot(changed, keys, "long enough for it")
    with pytest.raises(WrongKey):
        open_passphrase_slot(slot, replace(keys, vault_id="cd" * 16), "long enough for it")


def test_two_slots_are_needed_one_of_them_not_the_keyring():
    code = recovery_slot(bytes(32), HEX * 16, NOW, new_code())
    ring = keyring_slot(bytes(32), HEX * 16, NOW, slot_id=HEX * 8, key=bytes(32), backend="x")
    for slots in ((), (code,), (ring,), (ring, ring)):
        with pytest.raises(ValueError, match="two slots"):
            key_file(bytes(32), HEX * 16, slots)
    assert len(key_file(bytes(32), HEX * 16, (ring, code)).slots) == 2


def test_sixteen_common_slots_may_be_tried(tmp_path):
    slots = [STRETCHED | {"id": f"{n:016x}"} for n in range(16)]
    assert len(read(tmp_path, GOOD | {"slots": slots}).slots) == 16
