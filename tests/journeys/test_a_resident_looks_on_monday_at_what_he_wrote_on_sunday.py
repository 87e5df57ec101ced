"""Written in fury on Sunday, looked at on Monday: softened, seen, answered, and worth posting."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from unsent.domain.readers import Reader
from unsent.domain.watch import WatchList
from unsent.flows import settings
from unsent.tour.post import HOT, SOFTENED, WORKPLACE
from unsent.ui.snapshots import Screen
from unsent.ui.widgets.screenshot import Screenshot
from unsent.ui.wording import seen as wording
from unsent.ui.wording.questions import question_text

CONTROL = Qt.KeyboardModifier.ControlModifier
SUNDAY, MONDAY = 6, 0


def words_shown(run):
    return " ".join(label.text() for label in run.window.findChildren(QLabel) if label.isVisible())


def picture_as(run, reader):
    """Look through somebody's eyes and come back; return what the picture says."""
    eyes = [one for one in run.window.findChildren(QWidget) if one.isVisible()]
    face = next(one for one in eyes if one.accessibleName() == wording.see_as(reader))
    face.setFocus(Qt.FocusReason.TabFocusReason)
    run.hand.keys(Qt.Key.Key_Space)
    shown = next(one for one in run.window.findChildren(Screenshot) if one.isVisible())
    said = shown.accessibleName()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not run.shell.room(Screen.REVIEW).view.is_seen
    return said


def approve_button(run):
    return run.hand.button("Approve")


def refuses_to_approve(run):
    """Press the button while something is left: it says so, and leads there."""
    assert approve_button(run).text() != "Approve"
    run.hand.press("Approve")
    assert run.desk.all_of("ready") == []
    assert run.window.screen_shown is Screen.REVIEW


def test_a_resident_looks_on_monday_at_what_he_wrote_on_sunday(journal, program, clock):
    assert clock.wall.weekday() == SUNDAY
    sunday = program().open()
    settings.set_watch_list(sunday.desk, WatchList(workplace=(WORKPLACE,)))
    sunday.write(HOT)
    sunday.make_draft()
    sealed = sunday.seal()
    sunday.go_to(Screen.REVIEW)
    assert WORKPLACE not in words_shown(sunday)
    assert sunday.desk.all_of("review") == []
    sunday.quit()

    clock.advance(hours=38)
    assert clock.wall.weekday() == MONDAY
    monday = program().open()
    monday.shell.tick()
    monday.hand.keys(Qt.Key.Key_4, CONTROL, where=monday.window)
    assert monday.window.screen_shown is Screen.REVIEW
    assert monday.hand.editor().text() == HOT, "word for word as he left it"
    refuses_to_approve(monday)
    assert WORKPLACE in picture_as(monday, Reader.EMPLOYER)

    monday.hand.editor().setFocus()
    monday.hand.keys(Qt.Key.Key_A, CONTROL)
    monday.hand.type(SOFTENED)
    monday.hand.wait_for(lambda: monday.desk.read(sealed.id).text == SOFTENED, "the autosave")
    refuses_to_approve(monday)  # softened is not yet answered
    seen = picture_as(monday, Reader.EMPLOYER)
    assert WORKPLACE not in seen
    assert "one porter" in seen

    for question in ("screenshot", "recognise", "mine_to_say", "aloud"):
        monday.hand.press(question_text(question))
    monday.hand.press("general")
    monday.hand.fill(question_text("purpose"), "That we talk about staffing")
    monday.hand.wait_for(lambda: approve_button(monday).text() == "Approve", "the last answer")
    monday.hand.press("Approve")
    monday.hand.wait_for(lambda: monday.desk.all_of("ready"), "the approval")
    assert monday.window.screen_shown is Screen.READY
    assert [entry.text for entry in monday.desk.all_of("ready")] == [SOFTENED]
    assert QApplication.clipboard().text() == "", "approving copies nothing"
    monday.quit()

    tuesday = program().open()
    assert [entry.text for entry in tuesday.desk.all_of("ready")] == [SOFTENED]
    tuesday.quit()


def test_what_he_changes_after_the_approval_has_to_wait_again(journal, program, clock):
    run = program().open()
    entry = run.approve(SOFTENED)
    run.hand.press("Edit (voids")
    assert run.desk.all_of("ready"), "it says first what that costs"
    run.hand.press("Edit it")
    assert run.window.screen_shown is Screen.WRITE
    assert run.desk.all_of("ready") == []
    run.hand.editor().setFocus()
    run.hand.type("One thing more. ")
    run.wait_until_saved()
    run.hand.press("Start cooling")
    run.hand.press("Start cooling")
    run.hand.wait_for(lambda: run.desk.all_of("cooling"), "the sealed draft")
    assert run.desk.read(entry).stage.wait.seconds >= 3600
    run.quit()
