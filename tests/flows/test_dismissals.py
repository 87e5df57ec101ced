from dataclasses import replace

import pytest

from fakes import MemoryClipboard
from unsent.domain.approval import ApprovedText
from unsent.domain.dismissal import Scope
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.stage import Ready
from unsent.flows import approve, cool, copy, dismissals, let_go, review, write

POST = "The rota is WORK and the bed was IDENT"


@pytest.fixture
def draft(desk):
    entry = write.new_entry(desk, POST).id
    write.make_draft(desk, entry, "reddit")
    return entry


def finding(desk, category, text=POST):
    return next(f for f in desk.check(text).findings if f.category == category)


def shown(desk, entry):
    found = desk.read(entry)
    report = desk.check(found.text)
    return dismissals.parted(desk, dismissals.here(found), report).report.categories()


def test_an_answer_for_a_place_holds_for_the_next_draft_there_and_survives_a_restart(
    desk, draft, reopen
):
    dismissals.dismiss(desk, draft, finding(desk, "identity.employer"), Scope.PLACE, "no name")
    again = reopen()
    other = write.new_entry(again, "More WORK").id
    write.make_draft(again, other, "reddit")
    elsewhere = write.new_entry(again, "More WORK").id
    write.make_draft(again, elsewhere, "x")
    assert shown(again, other) == set()
    assert shown(again, elsewhere) == {"identity.employer"}


def test_answers_are_listed_and_can_be_taken_back(desk, draft):
    made = dismissals.dismiss(
        desk, draft, finding(desk, "identity.employer"), Scope.DRAFT, " no name "
    )
    assert dismissals.about(desk, draft) == (made,)
    assert made.reason == "no name"
    dismissals.take_back(desk, made)
    assert dismissals.about(desk, draft) == ()
    assert "identity.employer" in shown(desk, draft)


def test_what_was_taken_back_can_be_put_back_where_it_was(desk, draft, clock):
    mark = finding(desk, "identity.employer")
    first = dismissals.dismiss(desk, draft, mark, Scope.PLACE, "one")
    clock.advance(hours=1)
    later = dismissals.dismiss(
        desk, draft, finding(desk, "identity.employer", "WORK"), Scope.DRAFT, "-"
    )
    other = replace(first, place="x", at=desk.clock.now())
    dismissals.put_back(desk, other)
    dismissals.take_back(desk, first)
    assert dismissals.for_good(desk) == (other,)
    dismissals.put_back(desk, first)
    assert dismissals.for_good(desk) == (first, other)
    assert dismissals.about(desk, draft) == (later,)


def test_an_answer_remembers_what_the_mark_said_and_which_words_it_was_about(desk, draft):
    made = dismissals.dismiss(desk, draft, finding(desk, "identity.employer"), Scope.PLACE, "x")
    (kept,) = dismissals.for_good(desk)
    assert (kept.says, kept.key.words, kept) == ("message", "work", made)


def test_answering_twice_keeps_the_last_reason(desk, draft):
    mark = finding(desk, "identity.employer")
    dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "one")
    dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "two")
    assert [one.reason for one in dismissals.about(desk, draft)] == ["two"]


def test_a_name_is_answered_until_the_text_changes(desk, draft):
    name = finding(desk, "phi.name")
    for scope in (Scope.DRAFT, Scope.PLACE):
        assert isinstance(dismissals.dismiss(desk, draft, name, scope, "she agreed"), Refusal)
    dismissals.dismiss(desk, draft, name, Scope.TEXT, "she agreed")
    assert "phi.name" not in shown(desk, draft)
    write.save(desk, draft, POST + ".")
    assert "phi.name" in shown(desk, draft)


def test_no_reason_and_a_sealed_text_are_refused(desk, draft):
    mark = finding(desk, "identity.employer")
    assert dismissals.dismiss(desk, draft, mark, Scope.DRAFT, " ").reasons == {Reason.UNANSWERED}
    cool.seal(desk, draft)
    refused = dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "because")
    assert refused.reasons == {Reason.WRONG_STAGE}


def test_answers_about_a_draft_go_with_it_and_those_for_a_place_stay(desk, draft):
    mark = finding(desk, "identity.employer")
    dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "because")
    kept = dismissals.dismiss(desk, draft, mark, Scope.PLACE, "because")
    assert dismissals.forget_gone(desk) == 0
    desk.journal.entries.delete(draft)
    assert dismissals.forget_gone(desk) == 1
    assert dismissals.for_good(desk) == (kept,)
    assert desk.journal.settings.entries_with("dismissals") == ()


@pytest.mark.parametrize("way", ["shredded", "a week in the bin"])
def test_nothing_about_a_draft_that_is_gone_stays_behind(desk, draft, clock, way):
    dismissals.dismiss(desk, draft, finding(desk, "identity.employer"), Scope.DRAFT, "because")
    other = write.new_entry(desk, POST, "reddit").id
    dismissals.dismiss(desk, other, finding(desk, "phi.name"), Scope.TEXT, "my dog")
    let_go.put_in_bin(desk, draft)
    assert desk.journal.settings.entries_with("dismissals") == (draft, other)
    if way == "shredded":
        let_go.shred(desk, draft)
    else:
        clock.advance(days=8)
        let_go.empty_what_is_over(desk)
    assert desk.journal.settings.entries_with("dismissals") == (other,)
    assert b"because" not in bytes_of_settings(desk)


def bytes_of_settings(desk):
    return repr(desk.journal.vault.run("SELECT * FROM setting")).encode()


def test_what_comes_back_from_the_bin_is_as_it_was(desk, draft):
    dismissals.dismiss(desk, draft, finding(desk, "identity.employer"), Scope.DRAFT, "because")
    let_go.put_in_bin(desk, draft)
    let_go.take_out_of_bin(desk, draft)
    assert shown(desk, draft) == {"phi.name"}


def test_what_was_set_aside_while_hot_is_asked_again_with_a_cool_head(desk, draft, clock):
    mark = finding(desk, "identity.employer")
    dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "who cares")
    dismissals.dismiss(desk, draft, finding(desk, "phi.name"), Scope.TEXT, "who cares")
    cool.seal(desk, draft)
    clock.advance(days=3)
    cool.settle(desk)
    assert shown(desk, draft) == {"identity.employer", "phi.name"}
    assert must_change(desk, draft)


def test_what_is_set_aside_in_review_stays_when_it_cools_again(desk, clock):
    entry = cooled(desk, clock, "WORK sang with us all night long and the porter danced")
    mark = finding(desk, "identity.employer", desk.read(entry).text)
    dismissals.dismiss(desk, entry, mark, Scope.DRAFT, "it is public")
    cool.cool_again(desk, entry)
    clock.advance(days=3)
    cool.settle(desk)
    assert [one.finding for one in review.look_again(desk, desk.read(entry)).aside] == [mark]


def test_an_answer_that_cannot_be_read_asks_again(desk, draft):
    dismissals.dismiss(desk, draft, finding(desk, "identity.employer"), Scope.DRAFT, "because")
    for key in ("dismissals", f"dismissals@{draft}"):
        desk.journal.settings.set(key, [{"scope": "everywhere"}])
    assert dismissals.for_good(desk) == dismissals.about(desk, draft) == ()
    assert "identity.employer" in shown(desk, draft)


def cooled(desk, clock, text):
    entry = write.new_entry(desk, text).id
    write.make_draft(desk, entry, "reddit")
    cool.seal(desk, entry)
    clock.advance(days=3)
    cool.settle(desk)
    return entry


def must_change(desk, entry):
    refused = approve.approve_text(desk, entry)
    return Reason.MUST_CHANGE in refused.reasons


def test_an_identifier_answered_for_the_text_stands_in_the_way_again_after_an_edit(desk, clock):
    entry = cooled(desk, clock, "We sang for IDENT and the whole ward sang along all night")
    name = finding(desk, "phi.name", desk.read(entry).text)
    assert must_change(desk, entry)
    dismissals.dismiss(desk, entry, name, Scope.TEXT, "my own dog")
    assert not must_change(desk, entry)
    write.save(desk, entry, desk.read(entry).text + " and on")
    assert must_change(desk, entry)


def test_what_is_answered_for_a_place_is_approved_and_copied_there(desk, clock):
    known = write.new_entry(desk, "WORK").id
    write.make_draft(desk, known, "reddit")
    dismissals.dismiss(
        desk, known, finding(desk, "identity.employer", "WORK"), Scope.PLACE, "public"
    )
    entry = cooled(desk, clock, "WORK sang with us all night long and the porter danced")
    reviewed = review.look_again(desk, desk.read(entry))
    assert [one.reason for one in reviewed.stage.dismissals] == ["public"]
    for question in reviewed.questions:
        value = {"confirm": "yes", "text": "to be heard", "scale": "3"}.get(question.kind)
        review.answer(desk, entry, question.id, value or question.options[0])
    assert isinstance(approve.approve_text(desk, entry).stage, Ready)
    assert isinstance(copy.copy_approved(desk, entry, MemoryClipboard()), ApprovedText)
