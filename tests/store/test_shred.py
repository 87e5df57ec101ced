"""Letting go for good: gone from the file, its free pages, the versions and every own copy."""

import shutil

import pytest

from raw_pages import raw_pages
from unsent.domain.stage import Private
from unsent.store import shred as shred_module
from unsent.store.backup import back_up
from unsent.store.backup_contents import contents
from unsent.store.backup_files import REPLACED
from unsent.store.envelope import keys_of
from unsent.store.journal import open_journal
from unsent.store.settings import of_entry
from unsent.store.shred import clean_copies, copies_of, delete_for_good, pending_in

WORD, OTHER = "Zebrafinchcanary", "Nuthatchkept"


@pytest.fixture
def entry(journal, now):
    """An entry to let go, among others, long enough to fill pages of its own; with versions."""
    for number in range(10):
        journal.entries.add(f"{OTHER} {number} " * 300, Private(), now)
    entry = journal.entries.add(f"{WORD}. " * 3000, Private(), now).id
    journal.entries.keep_version(entry, f"{WORD} earlier. " * 500, now, "sealed")
    journal.entries.save_text(entry, f"{WORD} again. " * 4000, now)
    journal.settings.set(of_entry("dismissals", entry), [f"{WORD} in a phrase"])
    journal.settings.set(of_entry("dismissals", entry * 10 + 1), [f"{OTHER} in a phrase"])
    return entry


@pytest.fixture
def pages(new):
    """Every page of a vault in plain text, the free ones too."""
    key = keys_of(new.data_key, new.key_file.vault_id).database
    return lambda vault: raw_pages(vault, key)


def test_a_deleted_text_is_on_no_page_of_the_file(journal, entry, folder, pages):
    assert WORD.encode() in pages(folder / "journal.vault"), "the search finds what is there"
    delete_for_good(journal, [entry])
    assert (folder / "journal.vault-journal").stat().st_size == 0
    assert journal.vault.run("SELECT count(*) FROM version WHERE entry = ?", (entry,)) == [(0,)]
    journal.close()
    left = pages(folder / "journal.vault")
    assert WORD.encode() not in left
    assert f"{OTHER} in a phrase".encode() in left
    assert left.count(OTHER.encode()) >= 10 * 300


def test_it_is_gone_from_every_own_copy_and_nothing_else_is(
    journal, entry, folder, new, now, pages
):
    copies = [back_up(journal, now).vault, back_up(journal, now).vault]
    kept = folder / f"{REPLACED}-2026-05-04T02-14-00Z"
    shutil.copytree(copies[0].parent, kept)
    shutil.copyfile(copies[0], folder / "journal.vault.format-1")
    copies += [kept / "journal.vault", folder / "journal.vault.format-1"]
    assert sorted(copies_of(folder)) == sorted(copies)
    delete_for_good(journal, [entry])
    done = clean_copies(journal)
    assert (done.rewritten, done.out_of_reach) == (4, 0)
    assert pending_in(journal) == ()
    journal.close()
    for copy in copies:
        assert WORD.encode() not in pages(copy)
        assert pages(copy).count(OTHER.encode()) >= 10 * 300
        assert f"{OTHER} in a phrase".encode() in pages(copy)
        assert copy.stat().st_mode & 0o077 == 0 or copy.parent == folder
    restored = open_journal(copies[0].parent, new.data_key)
    assert restored.vault.is_sound()
    assert len(restored.entries.summaries()) == 10
    restored.close()
    assert not list(folder.rglob("*half*"))


def test_a_copy_that_never_had_it_is_left_alone(journal, entry, now):
    clean = back_up(journal, now)
    added = journal.entries.add("after the backup", Private(), now).id
    before = clean.vault.read_bytes()
    delete_for_good(journal, [added])
    assert clean_copies(journal).rewritten == 0
    assert clean.vault.read_bytes() == before


def test_a_copy_that_cannot_be_read_is_counted_kept_and_tried_again(journal, entry, now):
    good, bad = back_up(journal, now), back_up(journal, now)
    whole = bad.vault.read_bytes()
    bad.vault.write_bytes(whole[: len(whole) // 2])
    delete_for_good(journal, [entry])
    done = clean_copies(journal)
    assert (done.rewritten, done.out_of_reach) == (1, 1)
    assert len(bad.vault.read_bytes()) == len(whole) // 2
    assert pending_in(journal) == (entry,)
    bad.vault.write_bytes(whole)
    assert clean_copies(journal).rewritten == 1
    assert pending_in(journal) == ()
    assert good.vault.is_file()


def test_cut_short_it_goes_on_at_the_next_opening(journal, entry, folder, new, now, monkeypatch):
    made = back_up(journal, now)
    delete_for_good(journal, [entry])

    def cut(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(shred_module, "prove", cut)
        with pytest.raises(KeyboardInterrupt):
            clean_copies(journal)
    journal.close()
    again = open_journal(folder, new.data_key)
    assert clean_copies(again).rewritten == 1
    again.close()
    assert made.vault.is_file()


def test_a_rewritten_copy_that_differs_is_not_put_in_place(journal, entry, now, monkeypatch):
    made = back_up(journal, now)
    before = made.vault.read_bytes()
    delete_for_good(journal, [entry])
    monkeypatch.setattr(shred_module, "_delete", lambda *_: None)
    assert clean_copies(journal).out_of_reach == 1
    assert made.vault.read_bytes() == before


def test_the_journal_holds_the_rest_as_before(journal, entry):
    expected = [t for t in contents(journal.vault, without=[entry]) if t.name != "setting"]
    delete_for_good(journal, [entry])
    assert [t for t in contents(journal.vault) if t.name != "setting"] == expected
