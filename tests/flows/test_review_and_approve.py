import pytest

from fakes import MemoryClipboard
from unsent.domain.approval import ApprovedText
from unsent.domain.dismissal import Scope
from unsent.domain.refusal import Reason, Refusal
from unsent.domain.stage import Cooling, Draft, Posted, Ready, Review
from unsent.domain.waiting import HOUR
from unsent.domain.watch import WatchList
from unsent.flows import approve, cool, copy, dismissals, let_go, review, settings, write

POST = "We were two short again and nobody slept and the board says thank you"


@pytest.fixture
def cooled(desk, clock):
    """Return a function that writes a draft and lets it cool."""

    def make(text=POST, place="reddit"):
        entry = write.new_entry(desk, text).id
        write.make_draft(desk, entry, place)
        cool.seal(desk, entry)
        clock.advance(days=3)
        cool.settle(desk)
        assert isinstance(desk.read(entry).stage, Review)
        return entry

    return make


def answer_all(desk, entry):
    reviewed = review.look_again(desk, desk.read(entry))
    for question in reviewed.questions:
        value = {"confirm": "yes", "text": "to be heard", "scale": "3"}.get(question.kind)
        review.answer(desk, entry, question.id, value or question.options[0])


def test_approval_needs_every_answer(desk, cooled):
    entry = cooled()
    refused = approve.approve_text(desk, entry)
    assert refused.reasons == {Reason.UNANSWERED}
    answer_all(desk, entry)
    assert isinstance(approve.approve_text(desk, entry).stage, Ready)


def test_an_answer_can_be_taken_back(desk, cooled):
    entry = cooled()
    answer_all(desk, entry)
    review.answer(desk, entry, "aloud", "")
    assert approve.approve_text(desk, entry).obstacles[0].count == 1


def test_only_questions_that_apply_are_asked(desk, cooled):
    plain = review.look_again(desk, desk.read(cooled("Nights are long")))
    assert {question.id for question in plain.questions} == {
        "screenshot",
        "purpose",
        "aloud",
        "felt_now",
    }
    advice = review.look_again(desk, desk.read(cooled("ADVICE and a CLAIM about a patient")))
    asked = {question.id for question in advice.questions}
    assert {"advice", "claim", "recognise", "mine_to_say"} <= asked


def test_a_mark_that_must_change_is_changed_or_dismissed_with_a_reason(desk, cooled):
    entry = cooled(POST + " said IDENT")
    answer_all(desk, entry)
    assert approve.approve_text(desk, entry).reasons == {Reason.MUST_CHANGE}
    finding = desk.check(desk.read(entry).text).findings[0]
    assert isinstance(dismissals.dismiss(desk, entry, finding, Scope.TEXT, "  "), Refusal)
    dismissals.dismiss(desk, entry, finding, Scope.TEXT, "a fictional character")
    assert isinstance(approve.approve_text(desk, entry).stage, Ready)


def test_a_dismissal_can_be_taken_back(desk, cooled):
    entry = cooled(POST + " said IDENT")
    answer_all(desk, entry)
    finding = desk.check(desk.read(entry).text).findings[0]
    made = dismissals.dismiss(desk, entry, finding, Scope.TEXT, "a fictional character")
    dismissals.take_back(desk, made)
    assert approve.approve_text(desk, entry).reasons == {Reason.MUST_CHANGE}


def test_softening_is_free(desk, cooled):
    entry = cooled()
    write.save(desk, entry, "We were two short again and nobody slept")
    answer_all(desk, entry)
    assert isinstance(approve.approve_text(desk, entry).stage, Ready)


@pytest.mark.parametrize(
    "edit",
    [
        POST + " HOT",
        POST + " and IDENT",
        "Nothing of what stood here is left and every single word of this was put in later on",
    ],
    ids=["hotter", "a new mark that must change", "mostly new"],
)
def test_an_edit_that_is_more_than_softening_cools_again(desk, clock, cooled, edit):
    entry = cooled()
    first_wait = desk.read(entry).stage.wait.seconds
    write.save(desk, entry, edit)
    answer_all(desk, entry)
    refused = approve.approve_text(desk, entry)
    assert Reason.COOL_AGAIN in refused.reasons
    sealed = cool.cool_again(desk, entry)
    assert isinstance(sealed.stage, Cooling)
    assert sealed.stage.wait.seconds == max(HOUR, first_wait // 4)
    assert sealed.stage.original == POST
    clock.advance(days=1)
    cool.settle(desk)
    reviewed = review.look_again(desk, desk.read(entry))
    assert reviewed.rework.is_free
    assert reviewed.stage.answers == ()


def test_a_post_too_long_for_its_place_is_not_approved(desk, cooled):
    entry = cooled(POST * 6, place="x")
    answer_all(desk, entry)
    assert Reason.TOO_LONG in approve.approve_text(desk, entry).reasons


def approved(desk, cooled, text=POST):
    entry = cooled(text)
    answer_all(desk, entry)
    assert isinstance(approve.approve_text(desk, entry).stage, Ready)
    return entry


def test_exactly_the_approved_text_is_copied(desk, cooled):
    clipboard, entry = MemoryClipboard(), approved(desk, cooled)
    assert isinstance(copy.copy_approved(desk, entry, clipboard), ApprovedText)
    assert clipboard.texts == [POST]


@pytest.mark.parametrize("stage", ["private", "draft", "cooling", "review"])
def test_nothing_is_copied_before(desk, clock, stage):
    clipboard, entry = MemoryClipboard(), write.new_entry(desk, POST).id
    if stage != "private":
        write.make_draft(desk, entry, "reddit")
    if stage in ("cooling", "review"):
        cool.seal(desk, entry)
    if stage == "review":
        clock.advance(days=3)
    held = Reason.STILL_COOLING if stage == "cooling" else Reason.NOT_APPROVED
    assert copy.copy_approved(desk, entry, clipboard).reasons == {held}
    assert clipboard.texts == []


def test_an_approved_text_cannot_be_saved_over(desk, cooled):
    entry = approved(desk, cooled)
    assert isinstance(write.save(desk, entry, "other"), Refusal)
    assert desk.read(entry).text == POST


def test_an_approval_is_good_for_a_week(desk, clock, cooled):
    clipboard, entry = MemoryClipboard(), approved(desk, cooled)
    clock.advance(days=7, seconds=1)
    assert isinstance(copy.copy_approved(desk, entry, clipboard), Refusal)
    assert isinstance(desk.read(entry).stage, Draft)
    assert clipboard.texts == []


def test_it_is_checked_once_more_when_copied(desk, cooled):
    clipboard, entry = MemoryClipboard(), approved(desk, cooled)
    before = desk.check
    desk.check = lambda text: before(text.replace("board", "WORK"))
    assert copy.copy_approved(desk, entry, clipboard).reasons == {Reason.NEW_FINDING}
    assert clipboard.texts == []


def test_what_was_known_at_approval_does_not_stop_the_copy(desk, cooled):
    clipboard, entry = MemoryClipboard(), approved(desk, cooled, POST + " at WORK")
    assert isinstance(copy.copy_approved(desk, entry, clipboard), ApprovedText)


def test_editing_voids_the_approval(desk, cooled):
    entry = approved(desk, cooled)
    assert isinstance(cool.edit_again(desk, entry).stage, Draft)
    assert isinstance(copy.copy_approved(desk, entry, MemoryClipboard()), Refusal)


def test_it_was_posted(desk, cooled):
    entry = approved(desk, cooled)
    stage = copy.note_posted(desk, entry, "somewhere").stage
    assert isinstance(stage, Posted)
    assert stage.link == "somewhere"


def test_an_approval_does_not_come_back_from_the_bin(desk, cooled):
    entry = approved(desk, cooled)
    let_go.put_in_bin(desk, entry)
    assert isinstance(let_go.take_out_of_bin(desk, entry).stage, Draft)


def test_the_versions_that_were_sealed_and_approved_are_kept(desk, cooled):
    entry = cooled()
    write.save(desk, entry, "We were two short again")
    answer_all(desk, entry)
    approve.approve_text(desk, entry)
    kept = desk.journal.entries.versions(entry)
    assert {(version.why, version.text) for version in kept} == {
        ("sealed", POST),
        ("approved", "We were two short again"),
    }


def test_the_watch_list_is_kept_in_the_journal(desk, reopen):
    watch = WatchList(me=("Dana Rowe",), workplace=("St Brannoc’s", "SBH"))
    settings.set_watch_list(desk, watch)
    assert settings.watch_list(reopen()) == watch
