"""Keep private ends a wait at one press and asks nothing: one key puts it back, no shorter."""

from PySide6.QtCore import Qt

from unsent.domain.refusal import Refusal
from unsent.flows import cool, write
from unsent.tour.post import SOFTENED
from unsent.ui.snapshots import Screen
from unsent.ui.wording.questions import question_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def sealed(run):
    entry = write.new_entry(run.desk, SOFTENED, "reddit").id
    cool.seal(run.desk, entry)
    return entry


def undo(run):
    run.hand.keys(Qt.Key.Key_Backspace, CONTROL, SHIFT)


def test_a_wait_goes_on_where_it_was(journal, program, clock):
    run = program().open()
    entry = sealed(run)
    clock.advance(hours=10)
    run.shell.tick()
    run.go_to(Screen.COOLING)
    before = run.desk.read(entry)
    assert before.stage.served.seconds >= 10 * 3600
    run.hand.press("Keep private")
    assert run.desk.all_of("cooling") == []
    undo(run)
    assert run.desk.read(entry) == before
    assert run.window.screen_shown is Screen.COOLING
    clock.advance(hours=10)
    run.shell.tick()
    assert run.desk.all_of("review") == [], "it became no shorter"
    clock.advance(days=2)
    run.shell.tick()
    assert [one.id for one in run.desk.all_of("review")] == [entry]
    run.quit()


def test_a_review_goes_on_with_its_answers(journal, program, clock):
    run = program().open()
    entry = sealed(run)
    clock.advance(days=3)
    run.shell.tick()
    run.go_to(Screen.REVIEW)
    run.hand.press(question_text("screenshot"))
    run.hand.editor().setFocus()
    run.hand.type("Well. ")
    run.hand.press("Keep private")
    assert run.desk.all_of("review") == []
    run.go_to(Screen.JOURNAL)
    undo(run)
    assert run.window.screen_shown is Screen.REVIEW
    assert run.hand.editor().text() == "Well. " + SOFTENED
    answered = {one.question for one in run.desk.read(entry).stage.answers}
    assert "screenshot" in answered
    run.quit()


def test_other_words_are_no_way_into_a_review(journal, program, clock):
    run = program().open()
    entry = sealed(run)
    clock.advance(days=3)
    run.shell.tick()
    run.go_to(Screen.REVIEW)
    before = run.desk.read(entry)
    run.hand.press("Keep private")
    run.shell.go_to(Screen.WRITE, entry)
    run.hand.editor().setFocus()
    run.hand.type("Something quite different. ")
    undo(run)
    assert run.desk.all_of("review") == []
    assert run.desk.read(entry).text.startswith("Something quite different. ")
    assert isinstance(write.undo_private(run.desk, before), Refusal)
    run.quit()


def test_a_page_that_was_open_meanwhile_lets_go_of_what_waits_again(journal, program):
    run = program().open()
    entry = sealed(run)
    run.go_to(Screen.COOLING)
    run.hand.press("Keep private")
    run.shell.go_to(Screen.WRITE, entry)
    undo(run)
    assert [one.id for one in run.desk.all_of("cooling")] == [entry]
    run.go_to(Screen.WRITE)
    run.write("Another page. ")
    assert run.desk.read(entry).text == SOFTENED
    assert run.texts()[0] == "Another page. "
    run.quit()


def test_an_approval_does_not_come_back(journal, program):
    run = program().open()
    entry = run.approve(SOFTENED)
    before = run.desk.read(entry)
    write.make_private(run.desk, entry)
    write.undo_private(run.desk, before)
    assert run.desk.all_of("ready") == []
    assert [one.id for one in run.desk.all_of("draft")] == [entry]
    run.quit()
