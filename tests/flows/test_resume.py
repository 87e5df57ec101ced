"""Where the writer was, kept in a real journal."""

from unsent.domain.entry import EntryId
from unsent.flows import journal_spot, let_go, resume, write
from unsent.flows.journal_spot import JournalSpot
from unsent.flows.resume import Whereabouts


def test_where_the_window_locked_is_taken_once(desk):
    entry = write.new_entry(desk, "half a sentence").id
    resume.keep_whereabouts(desk, Whereabouts("write", entry))
    assert resume.take_whereabouts(desk) == Whereabouts("write", entry)
    assert resume.take_whereabouts(desk) is None


def test_an_entry_that_is_gone_leads_nowhere(desk):
    resume.keep_whereabouts(desk, Whereabouts("write", EntryId(12)))
    assert resume.take_whereabouts(desk) is None


def test_a_room_without_an_entry_is_led_to(desk):
    resume.keep_whereabouts(desk, Whereabouts("settings"))
    assert resume.take_whereabouts(desk) == Whereabouts("settings")


def test_a_place_in_the_list_is_of_the_entry_that_was_open_last(desk, clock):
    older = write.new_entry(desk, "older").id
    clock.advance(hours=1)
    newer = write.new_entry(desk, "newer").id
    for entry in (older, newer, older):
        journal_spot.keep(desk, JournalSpot(entry, 7))
        assert journal_spot.kept(desk) == JournalSpot(entry, 7)
    let_go.put_in_bin(desk, older)
    assert journal_spot.kept(desk) is None
