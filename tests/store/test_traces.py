"""No word of a text is readable in any file of the journal's folder, while open or closed."""

import base64
from datetime import timedelta

from raw_pages import raw_pages
from unsent.domain.checklist import Answer
from unsent.domain.honest_time import Served
from unsent.domain.stage import Cooling, Draft, LetGo, Private, Review
from unsent.domain.waiting import Wait
from unsent.store.envelope import keys_of
from unsent.store.journal import open_journal

WORD = "Zebrafinchcanary"


def shapes(word):
    """The bytes that would give a word away; base64 at each of its three alignments."""
    for text in (word, word.lower(), word.upper()):
        yield from (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"))
        for shift in range(3):
            yield base64.b64encode(b"\0" * shift + text.encode())[4:-4]


def leaks(folder):
    found = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert "journal.vault" in found
    return [name for name, content in found.items() for shape in shapes(WORD) if shape in content]


def test_no_word_of_a_text_is_readable_in_any_file(folder, new, now):
    journal = open_journal(folder, new.data_key)
    text = f"{WORD} said {WORD}. " * 500
    cooling = Cooling("x", now, Wait(()), Served(), 80, text, note=WORD)
    review = Review("x", now, Wait(()), 80, text, text, answers=(Answer("purpose", WORD),))
    for stage in (Private(), Draft("x"), cooling, review, LetGo(now, review)):
        entry = journal.entries.add(text, stage, now).id
        journal.entries.keep_version(entry, text, now, "sealed")
        journal.entries.save_text(entry, text + WORD, now + timedelta(seconds=1))
    journal.settings.set("watch", {"me": [WORD]})
    assert len(journal.entries.summaries()) == 5
    assert leaks(folder) == []
    journal.vault.run("BEGIN IMMEDIATE")
    journal.vault.run("UPDATE setting SET value = ?", (f'"{WORD}"' * 9999,))
    assert leaks(folder) == [], "not in the journal of an open transaction either"
    journal.vault.run("ROLLBACK")
    journal.entries.delete(entry)
    journal.close()
    assert leaks(folder) == []
    assert new.data_key not in b"".join(path.read_bytes() for path in folder.iterdir())


def test_the_search_itself_would_find_the_word(tmp_path):
    for number, shape in enumerate(shapes(WORD)):
        (tmp_path / "journal.vault").write_bytes(b"..." + shape)
        assert leaks(tmp_path), number


def test_no_earlier_page_lies_beside_the_file_once_it_is_saved(folder, journal, now):
    entry = journal.entries.add(WORD, Private(), now).id
    journal.entries.delete(entry)
    assert (folder / "journal.vault-journal").stat().st_size == 0


def test_a_deleted_text_is_gone_from_the_decrypted_pages(folder, new, now):
    """Secure delete: the pages hold zeros where it was, so that the key cannot bring it back."""
    journal = open_journal(folder, new.data_key)
    keep = journal.entries.add("kept", Private(), now).id
    gone = journal.entries.add(f"{WORD} " * 3000, Private(), now).id
    journal.entries.keep_version(gone, WORD, now, "sealed")
    journal.entries.delete(gone)
    assert journal.vault.run("PRAGMA freelist_count")[0][0] > 5, "there are free pages to look into"
    journal.close()
    keys = keys_of(new.data_key, new.key_file.vault_id)
    content = raw_pages(folder / "journal.vault", keys.database)
    assert b"kept" in content
    assert WORD.encode() not in content
    assert keep != gone
