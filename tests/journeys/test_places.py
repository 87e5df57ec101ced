"""Places: somebody makes one and posts there, somebody in anger tries to loosen them all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from unsent.domain.waiting import DAY, HOUR, MINUTE
from unsent.ui.snapshots import Screen
from unsent.ui.wording import places as wording
from unsent.ui.wording.questions import question_text

CALM = "Twelve hours on, and we were two short again. I would like us to talk about staffing."
HOT = "I am done with X and with every single one of them. Nobody ever listens. Never."
CONTROL = Qt.KeyboardModifier.ControlModifier
RULES = "Change the wait"


def places_room(run):
    run.go_to(Screen.PLACES)
    return run.shell.room(Screen.PLACES).view


def look_at(run, name):
    """Choose a place in the list with the arrow keys."""
    view = places_room(run)
    view.list.setFocus()
    run.hand.keys(Qt.Key.Key_Home, CONTROL)
    for _ in range(20):
        if view.about.heading.text() == name:
            return view
        run.hand.keys(Qt.Key.Key_Down)
    raise AssertionError(f"no place {name!r}")


def loosen_everything(run, name):
    """Ask for ten minutes, nothing more for heat or marks, and no morning."""
    editor = look_at(run, name).wait.editor
    run.hand.press(RULES)
    editor.unit.setCurrentIndex(0)
    editor.amount.setValue(10)
    editor.hot.choose(0.0)
    editor.must_change.choose(0.0)
    editor.is_night.setChecked(False)
    run.hand.keys(Qt.Key.Key_Return, where=editor.amount)


def make_place(run, name):
    places_room(run)
    run.hand.press("New place")
    run.hand.type(name)
    run.hand.keys(Qt.Key.Key_Return)


def place_named(run, name):
    return next(place for place in run.desk.places.values() if place.name == name)


def pass_time(run, clock, **time):
    clock.advance(**time)
    run.shell.tick()


def words_shown(run):
    return " ".join(one.text() for one in run.window.findChildren(QLabel) if one.isVisible())


def test_a_place_is_made_by_keyboard_and_posted_to(journal, program, clock):
    run = program().open()
    run.hand.keys(Qt.Key.Key_8, CONTROL, where=run.window)
    view = run.shell.room(Screen.PLACES).view
    assert view.list.hasFocus()
    run.hand.keys(Qt.Key.Key_Tab)
    assert view.new.hasFocus()
    run.hand.keys(Qt.Key.Key_Space)
    run.hand.type("LinkedIn")
    run.hand.keys(Qt.Key.Key_Return)
    assert "Another place has this name already." in words_shown(run)
    run.hand.keys(Qt.Key.Key_A, CONTROL)
    run.hand.type("r/nursing")
    run.hand.keys(Qt.Key.Key_Return)
    assert view.about.heading.text() == "r/nursing"
    run.hand.press("Change")
    run.hand.type("A forum")
    run.hand.keys(Qt.Key.Key_Return)
    assert view.about.heading.text() == "A forum"
    run.hand.press("Undo")
    assert view.about.heading.text() == "r/nursing"
    run.go_to(Screen.WRITE)
    run.write(CALM)
    run.make_draft("r/nursing")
    assert run.seal().stage.wait.seconds == DAY
    pass_time(run, clock, days=2)
    run.go_to(Screen.REVIEW)
    assert "r/nursing" in words_shown(run)
    for question in ("screenshot", "aloud"):
        run.hand.press(question_text(question))
    run.hand.fill(question_text("purpose"), "That we talk")
    run.hand.wait_for(lambda: run.hand.button("Approve").text() == "Approve", "the answers")
    run.hand.press("Approve")
    run.hand.wait_for(lambda: run.desk.all_of("ready"), "the approval")
    run.hand.press("Copy approved text")
    assert QApplication.clipboard().text() == CALM
    assert "r/nursing" in words_shown(run)


def test_somebody_in_anger_at_two_in_the_morning_finds_no_way_round_a_wait(journal, program, clock):
    run = program().open()
    run.write(HOT)
    run.make_draft("X")
    sealed = run.seal()
    assert sealed.stage.wait.seconds >= 3 * DAY
    for name in ("X", "Somewhere else", "Reddit community"):
        loosen_everything(run, name)
    make_place(run, "Right now")
    loosen_everything(run, "Right now")
    look_at(run, "X")
    run.hand.press("Copy")
    run.hand.keys(Qt.Key.Key_Return)
    loosen_everything(run, "X, a copy")
    look_at(run, "X")
    run.hand.press("Retire")
    assert [place for place in run.desk.places.values() if place.policy.base < DAY] == []
    assert [place for place in run.desk.places.values() if not place.policy.night] == []
    assert place_named(run, "X, a copy").policy.base == 3 * DAY

    clock.turn(days=9)  # the clock on the wall is no way either
    run.shell.tick()
    run.quit()
    again = program().open()
    clock.turn(days=-9)
    assert again.desk.read(sealed.id).stage.wait == sealed.stage.wait
    assert [place for place in again.desk.places.values() if place.policy.base < DAY] == []

    pass_time(again, clock, hours=23)
    assert "Looser from" in look_shown(again, "Right now")
    assert place_named(again, "Right now").policy.base == DAY
    again.hand.press("Take it back")  # cooler by now
    pass_time(again, clock, hours=2)
    assert place_named(again, "Right now").policy.base == DAY
    assert place_named(again, "Reddit community").policy.base == 10 * MINUTE
    assert place_named(again, "X").policy.base == 3 * DAY
    assert again.desk.read(sealed.id).stage.wait == sealed.stage.wait


def look_shown(run, name):
    look_at(run, name)
    return words_shown(run)


def test_a_stricter_wait_counts_at_once_and_the_looser_half_of_the_same_change_later(
    journal, program, clock
):
    run = program().open()
    editor = look_at(run, "LinkedIn").wait.editor
    run.hand.press(RULES)
    editor.unit.setCurrentIndex(2)
    editor.amount.setValue(3)
    editor.is_night.setChecked(False)
    assert editor.effect.text().startswith("What is stricter counts at once")
    run.hand.keys(Qt.Key.Key_Return, where=editor.amount)
    policy = place_named(run, "LinkedIn").policy
    assert (policy.base, policy.night is None) == (3 * DAY, False)
    said = "What is stricter counts at once, what is looser in 3 days, after a full wait."
    assert run.shell.notices.text == said
    pass_time(run, clock, days=3)
    policy = place_named(run, "LinkedIn").policy
    assert (policy.base, policy.night) == (3 * DAY, None)
    run.hand.press("Put it back to how it came")
    assert place_named(run, "LinkedIn").policy.night is not None
    pass_time(run, clock, days=3, hours=1)
    assert place_named(run, "LinkedIn").policy.base == 48 * HOUR


def test_places_are_ordered_retired_and_brought_back_as_the_drafts_menu_shows(
    journal, program, clock
):
    run = program().open()
    look_at(run, "X")
    run.hand.press("Move up")
    run.hand.press("Move up")
    look_at(run, "Facebook group")
    run.hand.press("Retire")
    assert [name for name, _ in offered(run)][:2] == ["X", "Reddit community"]
    assert "Facebook group" not in dict(offered(run))
    run.go_to(Screen.PLACES)
    run.hand.press(wording.bring_back())
    assert "Facebook group" in dict(offered(run))
    look_at(run, "Facebook group")
    run.hand.press("Retire")
    run.hand.press("Undo")
    assert "Facebook group" in dict(offered(run))


def offered(run):
    """Return the places that the page offers, with the waits that it says."""
    run.go_to(Screen.WRITE)
    menu = run.hand.button("Might post").menu()
    return [tuple(action.text().rsplit(" · ", 1)) for action in menu.actions()]


def test_a_looser_wait_is_taken_back_by_the_line_that_says_when_it_counts(journal, program):
    run = program().open()
    loosen_everything(run, "Reddit community")
    assert run.shell.notices.text == "Looser: counts in 24 h, a full wait of the old one."
    assert "Looser from" in words_shown(run)
    run.shell.notices.take_back()
    assert "Looser from" not in words_shown(run)
    assert place_named(run, "Reddit community").policy.base == DAY
