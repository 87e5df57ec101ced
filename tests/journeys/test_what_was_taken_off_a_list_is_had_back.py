"""A name or a word taken off a list by a slip: nobody asks whether it is meant, one key undoes it."""

import pytest
from PySide6.QtCore import Qt

from unsent.domain.spelling import Spelling
from unsent.domain.watch import WatchList
from unsent.flows import settings, spelling
from unsent.ui.snapshots import Screen
from unsent.ui.widgets.tag_field import TagField
from unsent.ui.wording import notices as notices_wording
from unsent.ui.wording import settings as wording

NAMES = WatchList(("Dana Rowe",), ("St Brannoc's", "the Brannoc"), ("Okonkwo",))
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def run(journal, program):
    """The window at its settings, with names that are watched and a word that is known."""
    run = program().open()
    settings.set_watch_list(run.desk, NAMES)
    spelling.keep(run.desk, Spelling(words=("bronchi",)))
    run.go_to(Screen.SETTINGS)
    yield run
    run.quit()


def adding_to(run, row):
    """Return the empty line behind the names of one row, with the focus."""
    watch = run.shell.room(Screen.SETTINGS).view.watch
    field: TagField = getattr(watch, row)
    field._line.setFocus()
    return field._line


def take_off_last(run, row):
    run.hand.keys(Qt.Key.Key_Backspace, where=adding_to(run, row))


def test_a_name_taken_off_by_a_slip_is_had_back_where_it_was(run):
    take_off_last(run, "workplace")
    assert settings.watch_list(run.desk).workplace == ("St Brannoc's",)
    assert run.shell.notices.text == wording.no_longer_watched()
    run.hand.keys(Qt.Key.Key_Backspace, CONTROL, SHIFT)
    assert settings.watch_list(run.desk) == NAMES
    assert run.shell.room(Screen.SETTINGS).view.watch.workplace.tags() == NAMES.workplace


def test_what_was_added_since_stays(run):
    take_off_last(run, "colleagues")
    adding_to(run, "me")
    run.hand.type("@nightdana")
    run.hand.keys(Qt.Key.Key_Return)
    run.hand.press(notices_wording.undo())
    now = settings.watch_list(run.desk)
    assert now.colleagues == NAMES.colleagues
    assert now.me == ("Dana Rowe", "@nightdana")


def test_adding_a_name_says_nothing(run):
    adding_to(run, "towns")
    run.hand.type("Hartwell")
    run.hand.keys(Qt.Key.Key_Return)
    assert settings.watch_list(run.desk).places == ("Hartwell",)
    assert run.shell.notices.text == ""


def test_a_word_of_ones_own_is_had_back(run):
    section = run.shell.room(Screen.SETTINGS).view.spelling
    section.word_removed.emit("bronchi")
    assert spelling.spelling(run.desk).words == ()
    run.shell.notices.take_back()
    assert spelling.spelling(run.desk).words == ("bronchi",)
