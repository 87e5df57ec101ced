from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.dismissal import Scope, Setting, answer, digest_of, part, scopes_for
from unsent.domain.finding import Finding, Report, Severity, Source

NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)
TEXT = "The board is a circus, says Ann."
HERE = Setting(entry=1, place="reddit", text=TEXT)
INSULT = Finding("t.i", "tone.insult", Severity.WARN, 15, 21, "m", "w", Source("s"))
NAME = Finding("p.n", "phi.name", Severity.BLOCK, 28, 31, "m", "w", Source("s"))
TIRED = Finding("d.b", "distress.burnout", Severity.SUPPORT, 0, 3, "m", "w", Source("s"))
REPORT = Report((INSULT, NAME, TIRED), heat=40)


def left(finding, scope, here=HERE):
    known = answer(finding, scope, "it is theirs", HERE, NOW)
    return finding in part(REPORT, here, [known]).report.findings


@pytest.mark.parametrize("scope", list(Scope))
def test_an_answered_mark_is_not_shown_in_the_text_it_was_answered_in(scope):
    assert not left(INSULT, scope)


def moved(text):
    return replace(HERE, text=text)


def test_an_answer_for_the_text_ends_with_the_first_edit():
    assert left(INSULT, Scope.TEXT, moved(TEXT + " "))
    assert not left(INSULT, Scope.DRAFT, moved(TEXT + " "))


def test_an_answer_for_the_draft_stays_with_the_draft():
    assert left(INSULT, Scope.DRAFT, replace(HERE, entry=2))
    assert not left(INSULT, Scope.PLACE, replace(HERE, entry=2))


def test_an_answer_for_a_place_counts_nowhere_else():
    assert left(INSULT, Scope.PLACE, replace(HERE, place="x"))


def test_other_words_under_the_same_rule_are_asked_about_again():
    other = replace(INSULT, start=4, end=9)
    known = answer(INSULT, Scope.PLACE, "why not", HERE, NOW)
    assert other in part(Report((other,)), HERE, [known]).report.findings


def test_a_patients_name_can_be_answered_for_this_text_only():
    assert scopes_for(NAME) == (Scope.TEXT,)
    assert answer(NAME, Scope.DRAFT, "she agreed", HERE, NOW) is None
    assert answer(NAME, Scope.PLACE, "she agreed", HERE, NOW) is None
    assert not left(NAME, Scope.TEXT)


def test_a_remark_on_the_whole_post_has_no_phrase_that_a_place_could_pass_over():
    whole = Finding("a.d", "advice.no_disclaimer", Severity.WARN, 0, 0, "m", "w", Source("s"))
    assert scopes_for(whole) == (Scope.TEXT, Scope.DRAFT)
    assert answer(whole, Scope.PLACE, "always", HERE, NOW) is None
    story = replace(INSULT, start=0, end=9, parts=((0, 3), (4, 9)))
    assert Scope.PLACE in scopes_for(story)


def test_what_is_set_aside_is_told_with_the_last_answer_to_it():
    first = answer(INSULT, Scope.DRAFT, "one", HERE, NOW)
    last = answer(INSULT, Scope.PLACE, "two", HERE, NOW)
    parted = part(REPORT, HERE, [first, last])
    assert [(one.finding, one.answered) for one in parted.aside] == [(INSULT, last)]
    assert parted.report.findings == (NAME, TIRED)


@pytest.mark.parametrize("scope", [Scope.DRAFT, Scope.PLACE])
def test_a_wider_answer_to_a_name_counts_for_nothing_wherever_it_came_from(scope):
    forged = replace(answer(NAME, Scope.TEXT, "she agreed", HERE, NOW), scope=scope)
    assert NAME in part(REPORT, HERE, [forged]).report.findings


@given(st.sampled_from(list(Scope)), st.text(alphabet=" \n\t", max_size=4))
def test_no_reason_is_no_answer(scope, reason):
    assert answer(INSULT, scope, reason, HERE, NOW) is None


def test_support_is_never_answered_away_and_heat_stays():
    known = [replace(answer(INSULT, Scope.PLACE, "x", HERE, NOW), key=TIRED.key(TEXT))]
    shown = part(REPORT, HERE, known).report
    assert TIRED in shown.findings
    assert shown.heat == 40


def test_an_answer_shows_neither_words_nor_reason():
    known = answer(INSULT, Scope.TEXT, "a reason", HERE, NOW)
    assert "circus" not in repr(known)
    assert "a reason" not in repr(known)
    assert known.digest == digest_of(TEXT)
