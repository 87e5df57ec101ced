"""While a legal matter is open nothing is deleted, and the reason is said."""

from unsent.domain.refusal import Reason, Refusal
from unsent.flows import backup, let_go, settings, write


def test_it_is_not_open_until_it_is_marked(desk, reopen):
    assert not settings.legal_matter(desk)
    settings.set_legal_matter(desk, is_open=True)
    assert settings.legal_matter(reopen())


def test_letting_go_for_good_is_refused_with_the_reason(desk):
    entry = write.new_entry(desk, "evidence").id
    settings.set_legal_matter(desk, is_open=True)
    refusal = let_go.shred(desk, entry)
    assert isinstance(refusal, Refusal)
    assert refusal.reasons == {Reason.LEGAL_MATTER}
    assert desk.read(entry).text == "evidence"


def test_the_bin_keeps_everything_and_is_emptied_once_it_is_over(desk, clock, reopen):
    entry = write.new_entry(desk, "evidence").id
    let_go.put_in_bin(desk, entry)
    settings.set_legal_matter(desk, is_open=True)
    clock.advance(days=30)
    again = reopen()
    assert again.read(entry).text == "evidence"
    settings.set_legal_matter(again, is_open=False)
    assert let_go.empty_what_is_over(again) == 1


def test_copies_stay_as_they_are_meanwhile(desk):
    entry = write.new_entry(desk, "evidence").id
    made = backup.back_up(desk)
    before = made.vault.read_bytes()
    let_go.shred(desk, entry)
    settings.set_legal_matter(desk, is_open=True)
    assert let_go.clean_copies(desk) == 0
    assert made.vault.read_bytes() == before
    settings.set_legal_matter(desk, is_open=False)
    assert let_go.clean_copies(desk) == 0
    assert made.vault.read_bytes() != before
