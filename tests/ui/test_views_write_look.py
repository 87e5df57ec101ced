"""What the writing page shows, as a table of cases."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.finding import Finding, Fix, Report, Severity, Source
from unsent.domain.waiting import HOUR, Wait, WaitPart, WaitReason
from unsent.ui.snapshots import Saving
from unsent.ui.views.write.edits import moved, moved_span
from unsent.ui.views.write.look import bar_look, foot_look, heat_tone
from unsent.ui.views.write.marks import marks_of
from unsent.ui.wording import write as wording
from view_samples import (
    GROUP,
    NIGHT,
    SHORT,
    VENT,
    WAIT,
    draft_page,
    in_english,
    private_page,
    report,
)


@pytest.fixture(autouse=True)
def english():
    with in_english():
        yield


def test_a_private_page_says_when_and_is_not_judged():
    bar, foot = bar_look(private_page()), foot_look(private_page())
    assert (bar.lead, bar.private) == ("Sunday 22 November, 02:14", "Just for me")
    assert (bar.place, bar.heat) == ("", "")
    assert bar.can_choose_place
    assert not bar.can_go_back
    assert (foot.words, foot.saving, foot.keep) == (
        "47 words",
        "Saved, encrypted on this computer",
        "Keep",
    )
    assert (foot.cool, foot.reasons, foot.length) == ("", "", "")


def test_a_draft_says_for_where_and_what_it_would_wait():
    bar, foot = bar_look(draft_page()), foot_look(draft_page())
    assert (bar.lead, bar.place, bar.private) == ("Draft for", "r/nursing · public", "")
    assert (bar.heat, bar.heat_tone) == ("Heat 78", "ember")
    assert bar.can_go_back
    assert not bar.can_choose_place
    assert foot.length == "312 of 40,000 characters"
    assert foot.saving == "Saved"
    assert foot.keep == ""
    assert foot.cool == "Start cooling · 30 h"
    expected = "30 h, because: 24 h for this place, 6 h because it was written hot."
    assert foot.reasons == expected
    assert foot.can_let_go


def test_a_text_that_is_only_read_offers_nothing_to_do():
    page = draft_page(is_editable=False)
    bar, foot = bar_look(page), foot_look(page)
    assert (bar.can_choose_place, bar.can_go_back, foot.can_let_go) == (False, False, False)
    assert (foot.keep, foot.cool, foot.reasons, bar.heat) == ("", "", "", "")
    assert bar.lead == "Sunday 22 November, 02:14"
    assert bar.place == "r/nursing · public"


def test_a_blank_page_can_neither_be_kept_nor_sealed():
    assert not foot_look(private_page(words=0)).can_act
    assert not foot_look(draft_page(words=0)).can_act
    assert bar_look(draft_page(words=0)).heat == ""


@pytest.mark.parametrize(
    ("length", "words", "is_too_long"),
    [
        (280, "280 of 280 characters", False),
        (281, "1 character over the limit of 280", True),
        (1480, "1,200 characters over the limit of 280", True),
    ],
)
def test_a_text_over_the_limit_is_said_in_words(length, words, is_too_long):
    foot = foot_look(draft_page(place=SHORT, length=length))
    assert (foot.length, foot.is_too_long) == (words, is_too_long)


def test_a_place_without_a_limit_counts_nothing():
    assert foot_look(draft_page(place=GROUP)).length == ""


@pytest.mark.parametrize("saving", list(Saving))
def test_every_state_of_saving_has_its_words(saving):
    assert bool(wording.saved_state(saving)) == (saving is not Saving.NOTHING)
    assert foot_look(private_page(saving=saving)).is_trouble == (saving is Saving.FAILED)


@pytest.mark.parametrize(
    ("heat", "tone"), [(0, "accent"), (40, "amber"), (70, "amber"), (71, "ember")]
)
def test_heat_is_coloured_by_its_height(heat, tone):
    assert heat_tone(heat) == tone


@pytest.mark.parametrize("reason", list(WaitReason))
def test_every_reason_of_a_wait_has_its_words(reason):
    sentence = wording.wait_reasons(Wait((WaitPart(reason, 2 * HOUR),)))
    assert sentence.startswith("2 h, because: 2 h ")


def test_a_reason_that_adds_nothing_is_left_out_of_the_line():
    assert "night" not in wording.wait_reasons(WAIT)


def test_one_word_is_one_word():
    assert foot_look(private_page(words=1)).words == "1 word"
    assert foot_look(private_page(words=12345)).words == "12,345 words"


def test_the_date_is_that_of_the_writer():
    assert bar_look(private_page(written_at=NIGHT + timedelta(days=1))).lead.startswith("Monday")


def test_a_combination_marks_its_parts_and_a_remark_on_the_whole_marks_nothing():
    def one(severity, start, end, parts=()):
        return Finding("r", "c", severity, start, end, "m", "w", Source(""), parts=parts)

    marks = marks_of(
        Report(
            findings=(
                one(Severity.BLOCK, 0, 30, parts=((0, 4), (20, 30))),
                one(Severity.WARN, 0, 0),
                one(Severity.SUPPORT, 5, 9),
                one(Severity.WARN, 6, 9),
            )
        )
    )
    assert marks.spans == ((0, 4, "block"), (20, 30, "block"), (6, 9, "warn"))
    assert [marks.finding_at(at) for at in (-1, 0, 1, 2, 3)] == [-1, 0, 0, 3, -1]
    assert [marks.first_of(index) for index in range(4)] == [0, -1, -1, 2]


def test_a_fix_moves_with_what_is_written_before_it():
    fix = next(f for f in report().findings if f.fixes).fixes[0]
    text = draft_text()
    later = moved(fix, text, "Tonight: " + text)
    assert later is not None
    assert "Tonight: " + fix.applied_to(text) == later.applied_to("Tonight: " + text)


def test_a_fix_of_words_that_were_edited_does_not_apply():
    text = draft_text()
    fix = Fix("x", text.index("St Brannoc"), text.index("St Brannoc") + 10, "my hospital")
    assert moved(fix, text, text.replace("St Brannoc", "St B")) is None


@given(st.text("ab \n😀", max_size=12), st.text("ab \n😀", max_size=12), st.data())
def test_a_span_that_can_be_followed_still_holds_its_words(checked, present, data):
    start = data.draw(st.integers(0, len(checked)))
    end = data.draw(st.integers(start, len(checked)))
    span = moved_span(start, end, checked, present)
    if span is not None:
        assert present[span[0] : span[1]] == checked[start:end]


def draft_text():
    return VENT + " St Brannoc’s and then some more words, so that there is room enough here." * 3
