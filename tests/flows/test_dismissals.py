import pytest

from fakes import MemoryClipboard
from unsent.domain.approval import ApprovedText
from unsent.domain.dismissal import Scope
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.stage import Ready
from unsent.flows import approve, cool, copy, dismissals, review, write

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
    return dismissals.shown(desk, found, desk.check(found.text)).categories()


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
    assert dismissals.answered(desk) == (made,)
    assert made.reason == "no name"
    dismissals.take_back(desk, made)
    assert dismissals.answered(desk) == ()
    assert "identity.employer" in shown(desk, draft)


def test_answering_twice_keeps_the_last_reason(desk, draft):
    mark = finding(desk, "identity.employer")
    dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "one")
    dismissals.dismiss(desk, draft, mark, Scope.DRAFT, "two")
    assert [one.reason for one in dismissals.answered(desk)] == ["two"]


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
    assert dismissals.answered(desk) == (kept,)


def test_an_answer_that_cannot_be_read_asks_again(desk, draft):
    dismissals.dismiss(desk, draft, finding(desk, "identity.employer"), Scope.DRAFT, "because")
    desk.journal.settings.set("dismissals", [{"scope": "everywhere"}])
    assert dismissals.answered(desk) == ()
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
