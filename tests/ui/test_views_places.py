"""The places room as it is seen and used."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPushButton

from review_samples import cut_off
from unsent.domain.checklist import QUESTIONS
from unsent.domain.honest_time import Served
from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import Counting, NameFault, Place, PlaceFacts, PlaceKind
from unsent.domain.waiting import DAY, HOUR, LONGEST, MINUTE, SHORTEST, NightRule, WaitPolicy
from unsent.ui.place_snapshots import PlaceShown, PlacesSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.places.look import about_look, list_rows
from unsent.ui.views.places.view import PlacesView
from unsent.ui.views.places.wait_look import (
    Unit,
    bounds,
    effect,
    in_other_unit,
    in_units,
    pending_look,
    preview,
    problem,
    rule_lines,
)
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import places as wording
from view_samples import in_english

NIGHT = datetime(2026, 11, 22, 2, 14, tzinfo=UTC)
USUAL = WaitPolicy()
REDDIT = PlaceShown(KeptPlace(Place("reddit", "Reddit community", limit=40_000)), came=USUAL)
WARD = PlaceShown(KeptPlace(Place("own-1", "Ward 7 parents", PlaceKind.PRIVATE_GROUP)), is_own=True)
LAST = PlaceShown(KeptPlace(Place("elsewhere", "Somewhere else")), can_retire=False)


def snapshot(*places, chosen="own-1", **changes):
    shown = places or (REDDIT, WARD, LAST)
    made = PlacesSnapshot(shown, chosen, NIGHT, USUAL, QUESTIONS)
    return replace(made, **changes)


def loosened(shown=WARD, served=0.0, **rules):
    asked = replace(shown.kept.place.policy, **rules)
    return replace(shown, kept=replace(shown.kept, asked=asked, served=Served(served)))


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = PlacesView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.present(snapshot())
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view


def press(qtbot, button):
    assert button.isVisible(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def heard(signal):
    got = []
    signal.connect(lambda *values: got.append(values))
    return got


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (10 * MINUTE, (10, Unit.MINUTES)),
        (90 * MINUTE, (90, Unit.MINUTES)),
        (24 * HOUR, (24, Unit.HOURS)),
        (48 * HOUR, (48, Unit.HOURS)),
        (72 * HOUR, (3, Unit.DAYS)),
        (30 * DAY, (30, Unit.DAYS)),
    ],
)
def test_a_wait_is_said_as_one_would_say_it(seconds, said):
    assert in_units(seconds) == said


@given(st.integers(SHORTEST // MINUTE, LONGEST // MINUTE))
def test_a_wait_of_whole_minutes_survives_its_unit(minutes):
    amount, unit = in_units(minutes * MINUTE)
    least, most = bounds(unit)
    assert amount * unit.seconds == minutes * MINUTE
    assert least <= amount <= most


@given(st.sampled_from(Unit), st.sampled_from(Unit), st.data())
def test_no_unit_leads_out_of_bounds(unit, other, data):
    amount = data.draw(st.integers(*bounds(unit)))
    seconds = in_other_unit(amount, unit, other) * other.seconds
    assert SHORTEST <= seconds <= LONGEST


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "That is what it is now."),
        ({"base": 25 * HOUR}, "Stricter: counts at once."),
        ({"base": 23 * HOUR}, "Looser: counts in 24 h, a full wait of the old one."),
        ({"night": None}, "Looser: counts in 24 h, a full wait of the old one."),
        (
            {"base": 48 * HOUR, "hot_share": 0.0},
            "What is stricter counts at once, what is looser in 48 h, after a full wait.",
        ),
    ],
)
def test_the_editor_says_when_a_wait_counts(changed, said):
    assert effect(WARD.kept, replace(USUAL, **changed)) == said


def test_the_editor_says_what_it_does_to_a_looser_wait_under_way():
    kept = loosened(served=20.0 * HOUR, base=HOUR).kept
    assert effect(kept, replace(USUAL, base=HOUR)) == "That is what it is now."
    assert effect(kept, USUAL) == "As it is now; the looser wait is taken back."
    less = "Looser: counts in 4 h, a full wait of the old one."
    assert effect(kept, replace(USUAL, base=6 * HOUR)) == less
    again = "Looser: counts in 24 h, a full wait of the old one."
    assert effect(kept, replace(USUAL, base=10 * MINUTE)) == again


def test_looser_rules_under_way_say_when_they_count_and_only_what_will_be_different():
    look = pending_look(loosened(served=10.0 * HOUR, base=6 * HOUR).kept, NIGHT)
    assert look.words == "Looser from today at 16:14 (in 14 h):"
    assert [value for _, value in look.lines] == ["6 h", "+ 1 h 30", "+ 1 h 30"]
    assert pending_look(WARD.kept, NIGHT).lines == ()


def test_the_rules_are_said_in_hours_not_in_shares():
    assert [value for _, value in rule_lines(USUAL)] == [
        "24 h", "+ 6 h", "+ 6 h", "22:00 to 06:00: not before 08:00"
    ]  # fmt: skip
    bare = WaitPolicy(hot_share=0.0, must_change_share=0.0, night=None)
    assert [value for _, value in rule_lines(bare)] == ["24 h", *["nothing more"] * 3]


def test_a_text_written_now_is_told_with_every_reason():
    (_, calm), (_, hot) = preview(WaitPolicy(base=HOUR), NIGHT)
    assert calm == "5 h 46, because: 1 h for this place, 4 h 46 because it was written at night."
    assert "15 min because it was written hot, 15 min because something must change" in hot


@pytest.mark.parametrize(
    ("night", "is_odd"),
    [
        (NightRule(), False),
        (NightRule(time(22), time(6), time(6)), False),
        (NightRule(time(22), time(6), time(5)), True),
        (NightRule(time(22), time(6), time(23)), True),
        (NightRule(time(1), time(1), time(0)), False),
    ],
)
def test_a_morning_cannot_lie_in_the_night(night, is_odd):
    assert bool(problem(WaitPolicy(night=night))) is is_odd


def test_the_list_says_kind_wait_and_standing():
    retired = replace(REDDIT, kept=replace(REDDIT.kept, is_retired=True))
    rows = list_rows(snapshot(loosened(served=10.0 * HOUR, base=HOUR), LAST, retired))
    assert [(row.title, row.snippet, row.meta) for row in rows] == [
        ("Ward 7 parents", "Private group · 24 h", "Looser in 14 h 00"),
        ("Somewhere else", "Public · 24 h", "Built in"),
        ("Reddit community", "Public · 24 h", "Retired"),
    ]


def test_what_can_be_done_depends_on_the_place():
    first, own, last = (about_look(snapshot(chosen=one.id)) for one in (REDDIT, WARD, LAST))
    assert (first.can_change, own.can_change) == (False, True)
    assert (first.can_move_up, own.can_move_up, last.can_move_down) == (False, True, False)
    assert (own.can_retire, last.can_retire) == (True, False)
    retired = replace(WARD, kept=replace(WARD.kept, is_retired=True))
    gone = about_look(snapshot(REDDIT, LAST, retired))
    assert (gone.can_retire, gone.can_come_back, gone.can_move_up) == (False, True, False)


def test_a_copy_of_a_long_name_still_has_a_name_that_can_be():
    names = wording.names_of_copies(Place("own-1", "x" * 60))
    assert [len(next(names)) for _ in range(3)] == [60, 60, 60]
    assert next(wording.names_of_copies(Place("own-1", "X"))) == "X, a copy"


def test_a_place_is_made_by_keyboard(view, qtbot):
    made = heard(view.make_requested)
    view.new.setFocus()
    qtbot.keyClick(view.new, Qt.Key.Key_Space)
    assert view.form.name.hasFocus()
    assert "no way round a wait" in view.starts_with.text()
    qtbot.keyClicks(view.form.name, "r/nursing")
    qtbot.keyClick(view.form.name, Qt.Key.Key_Return)
    assert made == [(PlaceFacts("r/nursing"),)]


def test_a_name_that_cannot_be_keeps_everything_that_was_filled_in(view, qtbot):
    press(qtbot, view.new)
    qtbot.keyClicks(view.form.name, "X")
    view.form.kind.setCurrentIndex(3)
    view.form.limit.setValue(280)
    view.form.counting.setCurrentIndex(1)
    view.show_problem(wording.problem(NameFault.TAKEN))
    assert view.form.problem.text() == "Another place has this name already."
    assert view.form.facts() == PlaceFacts("X", PlaceKind.ANONYMOUS, 280, Counting.X)
    assert view.form.name.hasFocus()
    qtbot.keyClicks(view.form.name, "Y")
    assert not view.form.problem.isVisible()


def test_how_a_place_counts_is_asked_only_where_it_counts(view, qtbot):
    press(qtbot, view.new)
    assert not view.form.counting.isVisible()
    view.form.limit.setValue(500)
    assert view.form.counting.isVisible()


@pytest.mark.parametrize("way", ["escape", "leave"])
def test_a_new_place_can_be_left(view, qtbot, way):
    made = heard(view.make_requested)
    press(qtbot, view.new)
    if way == "escape":
        qtbot.keyClick(view.form.name, Qt.Key.Key_Escape)
    else:
        press(qtbot, view.form.leave)
    assert made == []
    assert view.about.isVisible()
    assert view.new.hasFocus()


def test_a_half_filled_new_place_is_there_again_after_a_look_at_another(view, qtbot):
    press(qtbot, view.new)
    qtbot.keyClicks(view.form.name, "r/nur")
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert view.about.isVisible()
    press(qtbot, view.new)
    assert view.form.name.text() == "r/nur"
    press(qtbot, view.form.leave)
    press(qtbot, view.new)
    assert view.form.name.text() == ""


def test_what_a_place_is_can_be_changed(view, qtbot):
    changed = heard(view.change_requested)
    press(qtbot, view.about.change)
    qtbot.keyClicks(view.about.form.name, "Ward 8")
    qtbot.keyClick(view.about.form.name, Qt.Key.Key_Return)
    assert changed == [("own-1", PlaceFacts("Ward 8", PlaceKind.PRIVATE_GROUP))]
    view.close_form()
    assert view.about.change.hasFocus()


def test_a_wait_is_changed_by_keyboard(view, qtbot):
    asked = heard(view.rules_asked)
    view.wait.change.setFocus()
    qtbot.keyClick(view.wait.change, Qt.Key.Key_Space)
    editor = view.wait.editor
    assert editor.amount.hasFocus()
    qtbot.keyClicks(editor.amount, "30")
    assert editor.effect.text() == "Stricter: counts at once."
    qtbot.keyClick(editor.amount, Qt.Key.Key_Return)
    assert asked == [("own-1", WaitPolicy(base=30 * HOUR))]
    assert view.wait.change.hasFocus()


def test_every_rule_can_be_changed(view, qtbot):
    asked = heard(view.rules_asked)
    press(qtbot, view.wait.change)
    editor = view.wait.editor
    editor.unit.setCurrentIndex(Unit.DAYS)
    editor.amount.setValue(2)
    editor.hot.choose(0.5)
    editor.must_change.choose(0.0)
    editor.not_before.choose(time(9, 30))
    press(qtbot, editor.keep)
    night = NightRule(not_before=time(9, 30))
    assert asked == [("own-1", WaitPolicy(2 * DAY, 0.5, 0.0, night))]
    press(qtbot, view.wait.change)
    editor.is_night.setChecked(False)
    assert not editor.begins.isVisible()
    press(qtbot, editor.keep)
    assert asked[-1] == ("own-1", WaitPolicy(night=None))


def test_a_morning_in_the_night_is_said_and_cannot_be_set(view, qtbot):
    asked = heard(view.rules_asked)
    press(qtbot, view.wait.change)
    editor = view.wait.editor
    editor.not_before.choose(time(23))
    assert editor.problem.text() == "The morning cannot lie in the night itself."
    assert not editor.keep.isEnabled()
    qtbot.keyClick(editor.amount, Qt.Key.Key_Return)
    assert asked == []


def test_an_editor_opened_over_a_looser_wait_shows_what_was_asked_for(view, qtbot):
    view.present(snapshot(REDDIT, loosened(base=6 * HOUR, night=None), LAST))
    press(qtbot, view.wait.change)
    assert view.wait.editor.rules() == WaitPolicy(base=6 * HOUR, night=None)


def test_time_passing_leaves_an_open_editor_alone(view, qtbot):
    press(qtbot, view.wait.change)
    view.wait.editor.amount.setValue(30)
    view.present(snapshot(now=NIGHT.replace(hour=3)))
    assert view.wait.editor.isVisible()
    assert view.wait.editor.amount.value() == 30
    view.present(snapshot(chosen="reddit"))
    assert not view.wait.editor.isVisible()


def test_a_looser_wait_is_shown_with_its_time_and_taken_back(view, qtbot):
    taken = heard(view.take_back_requested)
    assert not view.wait.take_back.isVisible()
    view.present(snapshot(REDDIT, loosened(base=6 * HOUR), LAST))
    assert view.wait.pending.text() == "Looser from tomorrow at 02:14 (in 24 h):"
    press(qtbot, view.wait.take_back)
    assert taken == [("own-1",)]


def test_a_built_in_place_can_be_put_back_only_where_it_was_changed(view, qtbot):
    wanted = heard(view.put_back_requested)
    view.present(snapshot(chosen="reddit"))
    assert not view.wait.put_back.isVisible()
    longer = replace(REDDIT.kept, place=REDDIT.kept.place.with_policy(WaitPolicy(2 * DAY)))
    view.present(snapshot(replace(REDDIT, kept=longer), LAST, chosen="reddit"))
    press(qtbot, view.wait.put_back)
    assert wanted == [("reddit",)]


def test_moving_a_place_to_the_end_leaves_the_focus_on_a_step(view, qtbot):
    moved = heard(view.move_requested)
    view.about.up.setFocus()
    qtbot.keyClick(view.about.up, Qt.Key.Key_Space)
    assert moved == [("own-1", -1)]
    view.present(snapshot(WARD, REDDIT, LAST))
    assert not view.about.up.isEnabled()
    assert view.about.down.hasFocus()


def test_retiring_leaves_the_focus_on_the_way_back(view, qtbot):
    retired = heard(view.retire_requested)
    view.about.retire.setFocus()
    qtbot.keyClick(view.about.retire, Qt.Key.Key_Space)
    assert retired == [("own-1",)]
    gone = replace(WARD, kept=replace(WARD.kept, is_retired=True))
    view.present(snapshot(REDDIT, LAST, gone))
    assert view.about.bring_back.hasFocus()


def test_the_list_is_moved_through_by_keyboard(view, qtbot):
    chosen = heard(view.place_chosen)
    view.setFocus()
    assert view.list.hasFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert chosen == [("elsewhere",)]


def test_what_is_looked_for_and_asked_is_listed(view):
    words = {label.text() for label in view.findChildren(QLabel)}
    assert {"Patients who could be recognised", "Must change", "with a patient in it"} <= words
    assert "I read it aloud, slowly, to the end." in words


def test_every_field_and_step_says_what_it_is_for(view, qtbot):
    press(qtbot, view.wait.change)
    fields = [*view.findChildren(QComboBox), *view.findChildren(QAbstractSpinBox)]
    fields += [*view.findChildren(QPushButton), *view.findChildren(QLineEdit)]
    shown = [one for one in fields if one.isVisible() and one.objectName() != "qt_spinbox_lineedit"]
    assert len(shown) > 12
    assert [one for one in shown if not (one.accessibleName() or one.text())] == []


@pytest.mark.parametrize("is_editing", [False, True])
def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, qapp, is_editing):
    apply_theme(qapp, dark=False, scale=2.0)
    with in_english():
        view = PlacesView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(758, 640)
        view.present(snapshot(REDDIT, loosened(base=6 * HOUR), LAST))
        view.show()
        if is_editing:
            view.wait.open()
            view.about.open()
        assert cut_off(view) == []
