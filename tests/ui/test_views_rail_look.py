"""Which cards the rail shows, and in which order."""

from dataclasses import replace

import pytest

from unsent.domain.finding import Finding, Report, Severity, Source
from unsent.ui.views.rail.look import FIRST_SHOWN, in_order, rail_look, summary_of
from view_samples import LINES, draft_page, in_distress, in_english, report


@pytest.fixture(autouse=True)
def english():
    with in_english():
        yield


def look(page, *, is_unfolded=False, is_support_closed=False):
    return rail_look(page, is_unfolded=is_unfolded, is_support_closed=is_support_closed)


def test_what_must_change_comes_first_then_the_order_of_the_text():
    order = [marked.finding.category for marked in in_order(report().findings)]
    assert order == [
        "phi.indirect",
        "phi.place",
        "identity.employer",
        "tone.insult",
        "advice.personal",
        "tone.absolutist",
        "tone.shouting",
    ]


def test_a_card_keeps_the_index_of_its_finding_in_the_report():
    found = report()
    assert all(found.findings[m.index] is m.finding for m in in_order(found.findings))


def test_the_summary_counts_by_weight():
    assert summary_of(report()) == "2 must change · 4 to think about · 1 note"
    assert summary_of(Report()) == ""


def test_only_the_first_cards_are_open_until_asked():
    page = draft_page()
    folded, unfolded = look(page), look(page, is_unfolded=True)
    assert (len(folded.cards), folded.more, folded.can_fold) == (FIRST_SHOWN, 1, False)
    assert (len(unfolded.cards), unfolded.more, unfolded.can_fold) == (7, 0, True)


def test_nothing_marked_promises_nothing():
    assert look(draft_page(report=Report())).line.startswith(
        "Nothing marked. That is not a promise"
    )


def test_an_empty_rail_does_not_say_nothing_marked_before_the_text_was_read():
    waiting = look(draft_page(report=Report(), is_checking=True)).line
    blank = look(draft_page(report=Report(), words=0)).line
    assert "Nothing marked" not in waiting + blank
    assert waiting
    assert blank


def test_distress_opens_a_card_and_counts_as_no_mark():
    page = draft_page(report=in_distress())
    assert look(page).has_support
    assert not look(page, is_support_closed=True).has_support
    assert look(page).summary == look(draft_page()).summary
    assert Severity.SUPPORT not in {card.finding.severity for card in look(page).cards}


def test_without_help_lines_there_is_no_card_for_the_writer():
    assert not look(draft_page(report=in_distress(), help_lines=())).has_support
    assert LINES


def test_findings_at_one_spot_stay_in_the_order_of_the_report():
    one = Finding("a", "tone.insult", Severity.WARN, 3, 9, "m", "w", Source(""))
    other = replace(one, rule="b")
    assert [m.finding.rule for m in in_order((one, other))] == ["a", "b"]
