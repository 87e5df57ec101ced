"""Looking back: figures kept when drafts are sealed and approved."""

from datetime import datetime, timedelta, timezone

import pytest

from unsent.domain.insights import Changes, HeatChange, Insights, Outcomes, Topic, slot_of
from unsent.domain.stage import Ready
from unsent.flows import approve, cool, copy, insights, let_go, review, write
from unsent.flows.insights import Period
from unsent.store import insights as store

HOT = "He is an IDIOT, and nobody ever learns. Bed 12 waited."


def sealed(desk, text=HOT):
    entry = write.new_entry(desk, text, "reddit").id
    cool.seal(desk, entry)
    return entry


def served(desk, clock, text=HOT, softened=None):
    entry = sealed(desk, text)
    clock.advance(days=3)
    cool.settle(desk)
    if softened is not None:
        write.save(desk, entry, softened)
    return entry


def approved(desk, clock, text=HOT, softened=None):
    entry = served(desk, clock, text, softened)
    for question in review.look_again(desk, desk.read(entry)).questions:
        said = {"confirm": "yes", "scale": "3", "text": "to be heard"}.get(question.kind)
        review.answer(desk, entry, question.id, said or question.options[0])
    approve.approve_text(desk, entry)
    assert isinstance(desk.read(entry).stage, Ready)
    return entry


def test_an_empty_journal_shows_nothing(desk):
    assert insights.look_back(desk, Period.ALL) == Insights()


def test_private_pages_are_never_in_any_figure(desk):
    write.new_entry(desk, HOT)
    entry = write.new_entry(desk, HOT, "reddit").id
    write.make_private(desk, entry)
    assert insights.look_back(desk, Period.ALL) == Insights()


def test_the_hour_is_that_of_the_writers_own_clock(desk, clock):
    clock.zone = timezone(timedelta(hours=-5))
    sealed(desk)  # 02:14 on Sunday in UTC
    [hour] = insights.look_back(desk, Period.ALL).hours
    assert (hour.day, hour.hour, hour.drafts) == (5, 21, 1)
    assert hour.heat == desk.check(HOT).heat


def test_what_became_of_drafts_follows_them(desk, clock):
    changed = approved(desk, clock, HOT, "We waited a long time.")
    as_is = approved(desk, clock, "We waited a long time.")
    kept, gone, waiting = sealed(desk), sealed(desk), sealed(desk)
    for entry in (changed, as_is):
        copy.note_posted(desk, entry)
    write.make_private(desk, kept)
    let_go.put_in_bin(desk, gone)
    found = insights.look_back(desk, Period.ALL)
    assert found.outcomes == Outcomes(changed=1, as_is=1, private=1, let_go=1, still_open=1)
    assert found.drafts == 5
    let_go.shred(desk, gone)
    let_go.shred(desk, waiting)
    assert insights.look_back(desk, Period.ALL).drafts == 3
    assert store.by_hour(desk.journal.vault, 0, 70) != []


def test_nothing_is_left_of_the_figures_when_its_entry_is_gone(desk):
    entry = sealed(desk)
    let_go.shred(desk, entry)
    assert desk.journal.vault.run("SELECT count(*) FROM figures") == [(0,)]


def test_the_heat_then_is_that_of_the_first_text_and_now_that_of_the_approved_one(desk, clock):
    approved(desk, clock, HOT, "We waited a long time.")
    then, now = desk.check(HOT).heat, desk.check("We waited a long time.").heat
    found = insights.look_back(desk, Period.ALL).changes
    assert found == Changes((HeatChange(then, now),), 1, then, now)


def test_a_draft_that_is_sealed_anew_counts_with_its_new_figures(desk, clock):
    entry = approved(desk, clock)
    cool.edit_again(desk, entry)
    write.save(desk, entry, "We waited a long time.")
    cool.seal(desk, entry)
    found = insights.look_back(desk, Period.ALL)
    assert found.drafts == 1
    assert found.changes.count == 0
    assert found.topics == ()


def test_what_comes_up_is_counted_from_the_report_of_the_sealed_text(desk):
    sealed(desk)
    report = desk.check(HOT)
    names = {topic.name for topic in insights.look_back(desk, Period.ALL).topics}
    assert names == {
        "patient" if f.category.startswith("phi.") else f.category for f in report.marks
    }


def test_what_is_there_for_the_writer_is_never_kept(desk):
    sealed(desk, "I cannot go on and want to kill myself. He is an IDIOT.")
    kept = desk.journal.vault.run("SELECT categories FROM figures")
    assert "distress" not in repr(kept)


@pytest.mark.parametrize(("period", "drafts"), [("30", 1), ("90", 2), ("365", 3), ("all", 4)])
def test_a_period_counts_what_was_begun_in_it(desk, clock, period, drafts):
    for days in (300, 200, 60, 1):
        sealed(desk)
        clock.advance(days=days)
    assert insights.look_back(desk, Period(period)).drafts == drafts


def test_the_period_is_remembered(desk, reopen):
    assert insights.period(desk) is Period.QUARTER
    insights.set_period(desk, Period.YEAR)
    assert insights.period(reopen()) is Period.YEAR


def test_drafts_from_before_there_were_figures_are_taken_over(desk, clock):
    """The step to format 2, run again over entries whose figures were dropped."""
    from unsent.store.migrate import migrations

    written = datetime(2026, 11, 22, 2, 14, tzinfo=clock.zone)
    entry = approved(desk, clock, HOT, "We waited a long time.")
    sealed(desk)
    before = desk.journal.vault.run("SELECT entry, slot, heat_then, heat_now FROM figures")
    desk.journal.vault.run("DROP TABLE figures")
    desk.journal.vault.run(next(step.sql for step in migrations() if step.number == 2))
    after = desk.journal.vault.run("SELECT entry, slot, heat_then, heat_now FROM figures")
    assert after == before
    assert after[0][:2] == (entry, slot_of(written.weekday(), 2))


def test_topics_come_busiest_first(desk):
    for text in (HOT, "Nobody ever learns, never.", "Nobody, never, always, ever."):
        sealed(desk, text)
    found = insights.look_back(desk, Period.ALL).topics
    assert [topic.drafts for topic in found] == sorted((t.drafts for t in found), reverse=True)
    assert all(isinstance(topic, Topic) for topic in found)
