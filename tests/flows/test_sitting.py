"""A sitting that was cut off is noticed at the next opening, and both its texts are kept."""

import pytest

from unsent.flows import backup, backup_restore, cool, let_go, sitting, unlock, versions, write
from unsent.store.faults import DiskFull


def kept(desk, entry):
    return [(version.why, version.text) for version in versions.history(desk, entry)]


@pytest.fixture
def written(desk):
    """An entry that was written and put away."""
    entry = sitting.save_typed(desk, None, "first")
    sitting.end(desk, entry)
    return entry


def test_a_new_page_that_was_cut_off_is_offered_without_an_earlier_text(desk, reopen):
    entry = sitting.save_typed(desk, None, "first")
    sitting.save_typed(desk, entry, "first, typed on")
    again = reopen()
    assert again.cut_off == {entry: False}
    assert again.read(entry).text == "first, typed on"
    assert kept(again, entry) == []


def test_the_text_from_before_a_sitting_that_was_cut_off_is_kept(desk, reopen, written):
    sitting.save_typed(desk, written, "first, changed")
    sitting.save_typed(desk, written, "first, changed twice")
    assert kept(desk, written) == [], "nothing is shown while the sitting lasts"
    again = reopen()
    assert again.cut_off == {written: True}
    assert again.read(written).text == "first, changed twice"
    assert kept(again, written) == [("crash", "first")]


def test_putting_the_page_away_leaves_nothing_to_offer(desk, reopen, written):
    sitting.save_typed(desk, written, "second")
    sitting.end(desk, written)
    assert desk.journal.entries.versions(written) == []
    assert reopen().cut_off == {}


def test_closing_in_good_order_ends_every_sitting(desk, reopen, written):
    sitting.save_typed(desk, written, "second")
    sitting.save_typed(desk, None, "another")
    sitting.end_all(desk)
    assert reopen().cut_off == {}


def test_a_page_that_was_looked_at_but_not_changed_is_not_offered(desk, reopen, written):
    sitting.save_typed(desk, written, "first")
    assert reopen().cut_off == {}


def test_after_an_hour_the_rested_text_is_kept_once(desk, reopen, clock, written):
    clock.advance(hours=2)
    sitting.save_typed(desk, written, "second")
    sitting.save_typed(desk, written, "second, on")
    assert kept(desk, written) == [("edited", "first")]
    again = reopen()
    assert kept(again, written) == [("edited", "first")]
    assert again.cut_off == {written: True}


def test_it_is_offered_again_until_something_is_chosen(desk, reopen, written):
    sitting.save_typed(desk, written, "second")
    assert reopen().cut_off == {written: True}
    again = reopen()
    assert again.cut_off == {written: True}
    sitting.keep(again, written)
    assert again.cut_off == {}
    last = reopen()
    assert last.cut_off == {}
    assert last.read(written).text == "second"
    assert kept(last, written) == [("crash", "first")]


def test_typing_on_keeps_the_recovered_text_and_takes_the_offer_away(desk, reopen, written):
    sitting.save_typed(desk, written, "second")
    again = reopen()
    sitting.save_typed(again, written, "second, and on")
    assert again.cut_off == {}
    sitting.end(again, written)
    assert kept(again, written) == [("recovered", "second"), ("crash", "first")]
    assert reopen().cut_off == {}


def test_a_second_crash_after_typing_on_keeps_all_three_texts(desk, reopen, written):
    sitting.save_typed(desk, written, "second")
    again = reopen()
    sitting.save_typed(again, written, "third")
    last = reopen()
    assert last.cut_off == {written: True}
    assert last.read(written).text == "third"
    assert [text for _, text in kept(last, written)] == ["second", "first"]


def test_two_crashes_on_two_pages_offer_both_the_newest_last(desk, reopen, written):
    sitting.save_typed(desk, written, "second")
    again = reopen()
    other = sitting.save_typed(again, None, "another page")
    assert list(reopen().cut_off) == [written, other]


def test_what_is_sealed_let_go_or_gone_meanwhile_is_not_offered(desk, reopen, written):
    sealed = sitting.save_typed(desk, None, "sealed")
    write.make_draft(desk, sealed, "reddit")
    cool.seal(desk, sealed)
    gone = sitting.save_typed(desk, None, "gone")
    let_go.put_in_bin(desk, gone)
    shredded = sitting.save_typed(desk, None, "shredded")
    let_go.shred(desk, shredded)
    again = reopen()
    assert again.cut_off == {}
    assert again.journal.settings.get("sitting.cut_off") == []


def test_a_version_that_is_wanted_meanwhile_outlives_the_sitting(desk, written):
    sitting.save_typed(desk, written, "second")
    sitting.save_typed(desk, written, "first")
    write.make_draft(desk, written, "reddit")
    cool.seal(desk, written)
    sitting.end(desk, written)
    assert kept(desk, written) == [("sealed", "first")]


def test_a_save_that_fails_marks_nothing(desk, reopen, written, monkeypatch):
    def full(*_):
        raise DiskFull("full")

    monkeypatch.setattr(desk.journal.entries, "save_text", full)
    with pytest.raises(DiskFull):
        sitting.save_typed(desk, written, "second")
    assert desk.journal.entries.versions(written) == []
    assert reopen().cut_off == {}


def test_letting_go_for_good_takes_the_text_from_before_along(desk, written):
    sitting.save_typed(desk, written, "second")
    let_go.shred(desk, written)
    rows = desk.journal.vault.run("SELECT text FROM version")
    values = desk.journal.vault.run("SELECT value FROM setting")
    assert rows == []
    assert not any("first" in value for (value,) in values)


def test_a_page_that_was_open_when_a_backup_was_made_is_no_crash_of_the_restored_one(
    folder, clock, made, keychain
):
    desk = unlock.with_keyring(folder, keychain, clock)
    [entry] = [summary.id for summary in desk.journal.entries.summaries()]
    sitting.save_typed(desk, entry, "kept, and on")
    backup.back_up(desk)
    desk.journal.close()
    backup_restore.with_keyring(folder, backup_restore.newest_of(folder), keychain, clock)
    again = unlock.with_keyring(folder, keychain, clock)
    assert again.cut_off == {}
    assert again.read(entry).text == "kept, and on"
    assert kept(again, entry) == [("edited", "kept")]
    again.journal.close()
