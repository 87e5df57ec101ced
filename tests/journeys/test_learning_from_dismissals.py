"""Setting marks aside with the keyboard, for a draft and for good, and taking them back."""

import pytest
from PySide6.QtCore import Qt

from unsent.domain.dismissal import Scope
from unsent.flows import dismissals, let_go
from unsent.ui.snapshots import Screen

POST = "Bed 4 again, and what a fucking night it was."
SWEARS, BED = "Swears", "A bed or room number"


def titles(run):
    return {finding.message for finding in run.page.snapshot().report.marks}


def card(run, title):
    """Put the focus on a card of the rail, as Tab would."""
    rail = run.shell.write.view._rail
    run.hand.wait_for(lambda: [c for c in rail._cards._cards if c.face.title == title], title)
    found = next(c for c in rail._cards._cards if c.face.title == title)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def set_aside(run, title, downs=0, reason=Qt.Key.Key_4):
    """Set a mark aside without the mouse."""
    run.hand.keys(Qt.Key.Key_Delete, where=card(run, title))
    for _ in range(downs):
        run.hand.keys(Qt.Key.Key_Down)
    run.hand.keys(reason)


@pytest.fixture
def run(journal, program):
    run = program().open()
    run.window.resize(1280, 800)
    run.write(POST)
    run.make_draft()
    assert titles(run) >= {SWEARS, BED}
    return run


def test_a_mark_is_set_aside_undone_listed_and_taken_back(run):
    set_aside(run, SWEARS, downs=1)
    assert SWEARS not in titles(run)
    assert run.shell.notices.text == "Set aside in this draft."
    run.hand.press("Undo")
    assert SWEARS in titles(run)
    set_aside(run, SWEARS, downs=1)
    run.hand.press("1 set aside")
    run.hand.press("Take back")
    assert SWEARS in titles(run)
    run.hand.press("Undo")
    assert SWEARS not in titles(run)


def test_a_bed_is_set_aside_for_this_text_only_and_any_edit_asks_again(run):
    set_aside(run, BED, reason=Qt.Key.Key_2)
    assert BED not in titles(run)
    run.hand.editor().setFocus()
    run.hand.type(" Still.")
    run.hand.wait_for(lambda: BED in titles(run), "the mark to come back")


def test_a_phrase_set_aside_for_good_is_passed_over_at_that_place_until_it_is_taken_back(
    run, program
):
    set_aside(run, SWEARS, downs=2)
    run.quit()
    again = program().open()
    again.write("A fucking good one, for once.")
    again.make_draft()
    assert SWEARS not in titles(again)
    assert [one.answered.scope for one in again.page.snapshot().aside] == [Scope.PLACE]
    again.go_to(Screen.SETTINGS)
    again.hand.press("Set aside for good")
    again.hand.press("Take back")
    assert again.hand.button("Undo")
    assert dismissals.for_good(again.desk) == ()
    again.go_to(Screen.WRITE)
    again.hand.wait_for(lambda: SWEARS in titles(again), "the mark")


def test_what_was_set_aside_in_a_draft_goes_with_it(run):
    set_aside(run, SWEARS, downs=1)
    entry = run.page.entry
    run.hand.press("Let it go")
    assert run.desk.journal.settings.entries_with("dismissals") == (entry,)
    let_go.shred(run.desk, entry)
    assert run.desk.journal.settings.entries_with("dismissals") == ()


def test_a_draft_that_the_checks_cannot_read_says_so_and_loses_nothing(run, qtbot):
    good = run.desk.check

    def stumble(text):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        run.desk.check = stumble
        run.page.use_new_checks()
        run.hand.wait_for(lambda: run.page.snapshot().is_unread, "the failure")
        run.hand.press("Start cooling")
        run.hand.press("Start cooling")
        assert run.shell.notices.text.startswith("The checks could not read this")
        assert run.desk.all_of("cooling") == []
        run.desk.check = good
        run.page._live.use(good)
        run.hand.press("Try again")
        run.hand.wait_for(lambda: SWEARS in titles(run), "the marks")
    assert {kind for kind, *_ in caught} == {ZeroDivisionError}
    assert run.hand.editor().toPlainText() == POST


def test_a_review_that_the_checks_cannot_read_is_shown_and_goes_on_once_they_can(run, clock, qtbot):
    run.seal()
    clock.advance(days=3)
    run.shell.tick()
    good = run.desk.check

    def stumble(text):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        run.desk.check = stumble
        run.go_to(Screen.REVIEW)
        view = run.shell.room(Screen.REVIEW).view
        assert view.text() == POST
        assert view.rail.unread.isVisible()
        run.hand.press("Cool it again")
        assert run.shell.notices.text.startswith("The checks could not read this")
    assert {kind for kind, *_ in caught} == {ZeroDivisionError}
    assert len(run.desk.all_of("review")) == 1
    run.desk.check = good
    run.hand.press("Try again")
    assert not view.rail.unread.isVisible()
    assert view.rail.marks.cards[0].finding.message == BED
