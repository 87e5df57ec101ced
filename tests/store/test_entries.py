"""Entries are saved exactly, listed newest first, and show when they were edited by hand."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from unsent.domain.honest_time import Served
from unsent.domain.stage import Cooling, Draft, LetGo, Private
from unsent.domain.waiting import Wait
from unsent.store.entries import Entries
from unsent.store.faults import UnstorableText
from unsent.store.vault_file import create_vault

KEY, SEAL = bytes(range(32)), bytes(32)
NIGHT = datetime(2026, 5, 4, 2, 14, 5, 123456, tzinfo=timezone(timedelta(hours=-5)))


@pytest.fixture
def vault(tmp_path):
    vault = create_vault(tmp_path / "v", KEY)
    yield vault
    vault.close()


@pytest.fixture
def entries(vault):
    return Entries(vault, SEAL)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one line",
        "é e\u0301 🧑🏽‍⚕️ שלום עליכם \u202eevil\u202c",
        "a\nb\r\nc\t",
        "'; DROP TABLE entry;--",
        "x" * 1_000_000,
    ],
)
def test_a_text_comes_back_character_for_character(entries, text):
    added = entries.add(text, Private(), NIGHT)
    found = entries.get(added.id)
    assert found.entry == added
    assert found.entry.text == text
    assert found.entry.written_at.utcoffset() == timedelta(hours=-5)
    assert found.seal_holds


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_saving_over_and_over_keeps_the_last_text(entries, text):
    entry = entries.add("before", Private(), NIGHT).id
    entries.save_text(entry, text, NIGHT)
    assert entries.get(entry).entry.text == text
    assert entries.get(entry).seal_holds


def test_half_a_character_is_refused_and_the_saved_text_stands(entries):
    entry = entries.add("whole", Private(), NIGHT).id
    with pytest.raises(UnstorableText) as fault:
        entries.save_text(entry, "secretword \ud83d", NIGHT)
    assert "secretword" not in str(fault.value)
    assert fault.value.__context__ is None or fault.value.__suppress_context__
    with pytest.raises(UnstorableText):
        entries.add("\udc00", Private(), NIGHT)
    assert entries.get(entry).entry.text == "whole"
    assert entries.counts() == {"private": 1}


def test_stage_and_text_are_saved_together(entries):
    entry = entries.add("hot", Draft("x"), NIGHT).id
    stage = Cooling("x", NIGHT, Wait(()), Served(), 80, "hot", felt=9)
    later = NIGHT + timedelta(minutes=3)
    entries.set(entry, "hotter", stage, later)
    found = entries.get(entry).entry
    assert (found.text, found.stage, found.changed_at) == ("hotter", stage, later)
    assert found.written_at == NIGHT
    entries.set_stage(entry, Private(), later)
    assert entries.get(entry).entry.stage == Private()
    assert entries.get(entry).entry.text == "hotter"


def test_what_is_not_there_cannot_be_read_saved_or_moved(entries):
    for call in (
        lambda: entries.get(5),
        lambda: entries.save_text(5, "x", NIGHT),
        lambda: entries.set_stage(5, Private(), NIGHT),
        lambda: entries.set(5, "x", Private(), NIGHT),
        lambda: entries.keep_version(5, "x", NIGHT, "sealed"),
    ):
        with pytest.raises(KeyError):
            call()
    entries.delete(5)


def test_the_newest_come_first_and_a_list_can_be_continued(entries):
    ids = [
        entries.add(f"Number {n}. More", Private(), NIGHT + timedelta(days=n % 3)).id
        for n in range(9)
    ]
    newest = entries.summaries(limit=4)
    rest = entries.summaries(before_id=newest[-1].id)
    assert [summary.id for summary in newest + rest] == sorted(ids, reverse=True)
    days = [summary.written_at for summary in newest + rest]
    assert days == sorted(days, reverse=True)
    assert newest[0].title.startswith("Number")
    assert newest[0].snippet == "More"


def test_lists_and_counts_go_by_kind(entries):
    entries.add("a", Private(), NIGHT)
    entries.add("b", Draft("x"), NIGHT)
    gone = entries.add("c", LetGo(NIGHT, Draft("x")), NIGHT)
    assert entries.counts() == {"private": 1, "draft": 1, "letgo": 1}
    assert [s.title for s in entries.summaries(frozenset({"private", "draft"}))] == ["b", "a"]
    assert entries.summaries(frozenset()) == []
    assert [stored.entry for stored in entries.all_of("letgo")] == [gone]
    entries.set_stage(gone.id, Private(), NIGHT)
    assert entries.counts() == {"private": 2, "draft": 1}


def test_an_id_that_is_taken_moves_on_and_old_entries_have_one_too(entries):
    old = datetime(1984, 1, 1, tzinfo=UTC)
    ids = [entries.add("x", Private(), old).id for _ in range(3)]
    assert ids == [1, 2, 3]
    assert all(entry < 2**31 for entry in ids)


def tampered(vault, entry, **columns):
    for column, value in columns.items():
        vault.run(f"UPDATE entry SET {column} = ? WHERE id = ?", (value, entry))  # noqa: S608 - names above


def test_a_stage_edited_by_hand_breaks_the_seal(vault, entries):
    stage = Cooling("x", NIGHT, Wait(()), Served(), 80, "hot")
    entry = entries.add("hot", stage, NIGHT).id
    [(document,)] = vault.run("SELECT stage FROM entry")
    form = json.loads(document)
    form["stage"]["served"]["seconds"] = 1e9
    tampered(vault, entry, stage=json.dumps(form))
    assert not entries.get(entry).seal_holds
    assert not entries.all_of("cooling")[0].seal_holds
    entries.save_text(entry, "typed on", NIGHT)
    assert not entries.get(entry).seal_holds, "saving a text must not mend a broken seal"
    entries.set_stage(entry, stage, NIGHT)
    assert entries.get(entry).seal_holds


@pytest.mark.parametrize("document", ["", "{}", '{"v":1,"stage":{"is":"ready"}}'])
def test_a_stage_that_cannot_be_read_keeps_its_text_and_has_no_seal(vault, entries, document):
    entry = entries.add("hot", Draft("x"), NIGHT).id
    tampered(vault, entry, stage=document)
    found = entries.get(entry)
    assert (found.entry.text, found.entry.stage, found.seal_holds) == ("hot", Private(), False)
    assert [summary.title for summary in entries.summaries()] == ["hot"]


def test_a_text_put_back_by_hand_breaks_the_seal(vault, entries):
    entry = entries.add("approved", Private(), NIGHT).id
    tampered(vault, entry, text="other")
    assert not entries.get(entry).seal_holds


def test_a_seal_holds_for_one_entry_and_one_key_only(vault, entries):
    one, two = (entries.add("same", Private(), NIGHT).id for _ in range(2))
    [(seal,)] = vault.run("SELECT seal FROM entry WHERE id = ?", (one,))
    tampered(vault, two, seal=seal)
    assert entries.get(one).seal_holds
    assert not entries.get(two).seal_holds
    assert not Entries(vault, bytes([1] * 32)).get(one).seal_holds


def test_earlier_texts_are_kept_once_and_go_with_their_entry(vault, entries):
    entry = entries.add("three", Private(), NIGHT).id
    for text in ("one", "one", "two"):
        entries.keep_version(entry, text, NIGHT, "sealed")
    assert [(v.text, v.why, v.kept_at) for v in entries.versions(entry)] == [
        ("two", "sealed", NIGHT),
        ("one", "sealed", NIGHT),
    ]
    entries.delete(entry)
    assert entries.versions(entry) == []
    assert vault.run("SELECT count(*) FROM version") == [(0,)]


def test_a_list_reads_no_text(vault, entries):
    entry = entries.add("title. rest", Private(), NIGHT).id
    tampered(vault, entry, text="changed below")
    assert entries.summaries()[0].title == "title."


def test_several_steps_happen_together_or_not_at_all(vault, entries):
    def half_way():
        with vault.transaction():
            entries.add("lost", Private(), NIGHT)
            with vault.transaction():
                entries.add("lost too", Private(), NIGHT)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_way()
    assert entries.summaries() == []
    entries.add("kept", Private(), NIGHT)
    assert len(entries.summaries()) == 1


def test_closing_wipes_the_key_of_the_seals(entries):
    entries.add("x", Private(), NIGHT)
    entries._seal_key[:] = b"\x07" * 32
    entries.close()
    assert entries._seal_key == bytearray(32)
