"""Looking for words, and for days."""

from datetime import date, timedelta, timezone

from unsent.domain.finding import Report
from unsent.domain.search import query_of
from unsent.flows import calendar, cool, find, let_go, write
from unsent.flows.calendar import Day

KEPT = frozenset({"private", "draft", "cooling", "review", "ready", "posted"})


def found(desk, typed, **more):
    return find.search(desk, query_of(typed), KEPT, more.pop("most", 100), **more)


def test_the_newest_entry_with_all_the_words_comes_first(desk, clock):
    older = write.new_entry(desk, "A night shift.").id
    clock.advance(days=1)
    write.new_entry(desk, "A night off.")
    newer = write.new_entry(desk, "The shift and the night after it.").id
    assert [one.summary.id for one in found(desk, "night shift")] == [newer, older]


def test_a_hit_is_marked_in_its_passage_and_the_title_stays(desk):
    write.new_entry(desk, "First line.\n" + "word " * 60 + "the blue gloves again")
    [one] = found(desk, "gloves")
    [(start, end)] = one.hits
    assert one.summary.snippet[start:end] == "gloves"
    assert one.summary.title == "First line."


def test_what_cools_is_found_but_none_of_it_is_shown(desk):
    entry = write.new_entry(desk, "Short title.\nSnippet. " + "word " * 60 + "gloves", "reddit").id
    cool.seal(desk, entry)
    [one] = found(desk, "gloves")
    assert one.hits == ()
    assert "gloves" not in one.summary.snippet


def test_what_was_let_go_is_not_found(desk):
    entry = write.new_entry(desk, "A night shift.").id
    let_go.put_in_bin(desk, entry)
    assert found(desk, "night") == []


def test_a_search_ends_at_the_most_and_when_it_is_not_wanted_any_more(desk):
    for _ in range(5):
        write.new_entry(desk, "night")
    assert len(found(desk, "night", most=3)) == 3
    assert found(desk, "night", goes_on=lambda: False) == []


def test_a_search_reaches_far_back(desk):
    oldest = write.new_entry(desk, "the needle").id
    for _ in range(300):
        write.new_entry(desk, "hay")
    assert [one.summary.id for one in found(desk, "needle")] == [oldest]


def test_a_month_has_its_days_with_their_hottest_draft(desk, clock):
    write.new_entry(desk, "A private page, and it is not judged.")
    hot = write.new_entry(desk, "He is an IDIOT.", "reddit").id
    cool.seal(desk, hot)
    clock.advance(days=1)
    write.new_entry(desk, "Quiet.")
    heat = desk.check("He is an IDIOT.").heat
    days = calendar.month(desk, KEPT, date(2026, 11, 1))
    assert days == (Day(date(2026, 11, 22), 2, heat), Day(date(2026, 11, 23), 1))
    assert calendar.month(desk, KEPT, date(2026, 10, 1)) == ()


def test_a_day_is_as_hot_as_its_hottest_draft(desk):
    for heat in (20, 80, 40):
        desk.check = lambda *_, heat=heat, **__: Report(heat=heat)
        cool.seal(desk, write.new_entry(desk, "A word.", "reddit").id)
    days = calendar.month(desk, KEPT, date(2026, 11, 1))
    assert days == (Day(date(2026, 11, 22), 3, 80),)


def test_a_day_is_the_writers_own_day_wherever_it_was(desk, clock):
    clock.zone = timezone(timedelta(hours=14))
    far_east = write.new_entry(desk, "east").id  # 16:14 on the 22nd
    clock.zone = timezone(timedelta(hours=-12))
    far_west = write.new_entry(desk, "west").id  # 14:14 on the 21st
    days = [date(2026, 11, 21), date(2026, 11, 22)]
    ids = [[one.id for one in calendar.entries_of(desk, KEPT, day)] for day in days]
    assert ids == [[far_west], [far_east]]


def test_the_last_day_of_a_month_belongs_to_it(desk, clock):
    clock.advance(days=8)  # 30 November
    write.new_entry(desk, "x")
    clock.advance(days=1)
    write.new_entry(desk, "y")
    assert [day.on.day for day in calendar.month(desk, KEPT, date(2026, 11, 1))] == [30]
    assert [day.on.day for day in calendar.month(desk, KEPT, date(2026, 12, 1))] == [1]
