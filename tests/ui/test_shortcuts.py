"""The keys: one table that the window, the tooltips and the sheet agree with."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from fakes import FakeClock
from journeys.program import Program, make_journal
from unsent.flows import write
from unsent.ui.shortcuts import SHORTCUTS, Act, sequences
from unsent.ui.snapshots import Screen
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.window.rooms import ROOMS, room_keys
from unsent.ui.views.window.shortcut_look import key_groups
from unsent.ui.views.window.shortcut_sheet import ShortcutSheet

HELD = Qt.KeyboardModifier


@pytest.fixture
def run(qapp, tmp_path):
    apply_theme(qapp, dark=False)
    clock = FakeClock()
    make_journal(tmp_path / "journal", clock)[1].journal.close()
    run = Program(qapp, tmp_path / "journal", clock).open()
    yield run
    run.forget()


def everywhere(run):
    """Enter every room, so that whatever it listens to is there."""
    entry = write.new_entry(run.desk, "a page of the journal").id
    for screen in ROOMS:
        run.shell.go_to(screen)
    run.shell.show_versions(entry)
    run.shell.go_to(Screen.SETTINGS)
    run.shell.go_to(Screen.WRITE, entry)


def made(run):
    """Return every key that the window listens to with what it is named for."""
    return [
        (shortcut.objectName(), keys)
        for shortcut in run.window.findChildren(QShortcut)
        for keys in list(shortcut.keys())
    ]


def table():
    """Return every key of the table with its act, and of the rooms with theirs."""
    acts = [(found.act.value, QKeySequence(keys)) for found in SHORTCUTS for keys in found.keys]
    return acts + [(screen.value, QKeySequence(room_keys(screen))) for screen in ROOMS]


def sheet_of(run):
    run.hand.keys(Qt.Key.Key_F1)
    return run.window.findChild(ShortcutSheet)


def test_whatever_the_window_listens_to_stands_in_the_table(run):
    everywhere(run)
    strangers = [(name, keys.toString()) for name, keys in made(run) if (name, keys) not in table()]
    assert strangers == []


def test_whatever_stands_in_the_table_is_listened_to(run):
    everywhere(run)
    by_focus = {found.act.value for found in SHORTCUTS if found.by_focus}
    heard = {name for name, _ in made(run)} | by_focus
    assert {name for name, _ in table()} - heard == set()


def test_no_button_has_a_key_of_its_own_beside_the_table(run):
    everywhere(run)
    own = [b.text() for b in run.window.findChildren(QAbstractButton) if not b.shortcut().isEmpty()]
    assert own == []


def test_no_key_means_two_things():
    meant = Counter(keys.toString() for _, keys in table())
    assert [keys for keys, times in meant.items() if times > 1] == []


def test_the_sheet_names_each_act_once_with_its_keys(run):
    everywhere(run)
    lines = [line for group in key_groups() for line in group.lines]
    assert len(lines) == len(SHORTCUTS) + len(ROOMS)
    assert len({line.act for line in lines if line.act != "Settings"}) == len(lines) - 1
    said = " ".join(label.text() for label in sheet_of(run).findChildren(QLabel))
    for line in lines:
        assert line.act in said
        assert line.keys in said


@pytest.mark.parametrize("act", [Act.VERSIONS, Act.COPY_APPROVED])
def test_a_tooltip_tells_the_key_of_the_table(run, act):
    run.approve("A harmless word about staffing.")
    run.shell.go_to(Screen.WRITE)
    run.write("a page")
    keys = sequences(act)[0].toString(QKeySequence.SequenceFormat.NativeText)
    tips = [b.toolTip() for b in run.window.findChildren(QAbstractButton)]
    assert any(keys in tip for tip in tips)


def test_a_question_mark_opens_the_sheet_unless_it_can_be_typed(run):
    run.hand.type("why?")
    assert run.window.findChild(ShortcutSheet) is None
    assert run.page.text == "why?"
    run.shell.go_to(Screen.SETTINGS)
    button = next(b for b in run.window.findChildren(QAbstractButton) if b.isVisible())
    button.setFocus()
    QTest.keyClicks(button, "?")
    assert run.window.findChild(ShortcutSheet).isVisible()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Escape, HELD.NoModifier),
        (Qt.Key.Key_F1, HELD.NoModifier),
        (Qt.Key.Key_Slash, HELD.ControlModifier),
        (Qt.Key.Key_Question, HELD.ShiftModifier),
    ],
)
def test_the_sheet_goes_as_it_came_and_the_writer_writes_on(run, key, held):
    run.hand.type("before ")
    QTest.keyClick(run.hand.editor(), Qt.Key.Key_Slash, HELD.ControlModifier)
    sheet = run.window.findChild(ShortcutSheet)
    assert sheet.isVisible()
    assert QApplication.focusWidget() is sheet.close_button
    QTest.keyClick(sheet.close_button, key, held)
    assert not run.window.is_covered
    run.hand.type("and after")
    assert run.page.text == "before and after"


def test_the_history_opens_at_once(run):
    run.write("a page with a history")
    run.hand.keys(Qt.Key.Key_H, HELD.ControlModifier)
    assert run.window.screen_shown is Screen.VERSIONS  # without waiting for anything


def test_what_a_line_offers_can_be_taken_by_a_key_and_is_answered(run):
    run.write("let go by mistake")
    run.hand.press("Let it go")
    assert run.desk.all_of("letgo")
    run.hand.keys(Qt.Key.Key_Backspace, HELD.ControlModifier, HELD.ShiftModifier)
    assert not run.desk.all_of("letgo")
    assert run.shell.notices.text != ""
    assert run.shell.notices._toast.isVisible(), "it says what was done"
    run.hand.keys(Qt.Key.Key_Backspace, HELD.ControlModifier, HELD.ShiftModifier)
    assert not run.desk.all_of("letgo")


def test_the_button_of_a_line_is_answered_as_well(run):
    run.write("let go by mistake")
    run.hand.press("Let it go")
    said = run.shell.notices.text
    run.hand.press("Undo")
    assert run.shell.notices._toast.isVisible()
    assert run.shell.notices.text != said
