"""A place described once in a file: members check against it, and make it in their window."""

import io
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from unsent.__main__ import main
from unsent.domain.bounded_toml import bounded_toml
from unsent.domain.place import place_from
from unsent.domain.waiting import DAY
from unsent.ui.snapshots import Screen

FORUM = """id = "ward-five"
name = "Ward Five nurses"
kind = "private_group"
limit = 60
base_hours = 72
"""
SHORT = "We were two short again. Could we talk about staffing?"
LONG = SHORT + " I mean it, and soon."
NAMED = "Two short at St Brannoc's again. Could we talk?"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def file(tmp_path):
    """What the moderator wrote down and gave to every member."""
    file = tmp_path / "ward-five.toml"
    file.write_text(FORUM, encoding="utf-8")
    return file


@pytest.fixture
def check(monkeypatch, capsys, file):
    """Check a text as a member does, in a terminal; return the exit code and what was said."""

    def checked(text, *more):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        code = main(["check", "--place", str(file), *more])
        return code, capsys.readouterr()

    return checked


def words_shown(run):
    return " ".join(one.text() for one in run.window.findChildren(QLabel) if one.isVisible())


def make_place(run, facts):
    """Make the place of a file by hand, its wait as well."""
    run.go_to(Screen.PLACES)
    view = run.shell.room(Screen.PLACES).view
    run.hand.press("New place")
    run.hand.type(facts.name)
    form = view.form
    form.kind.setCurrentIndex(1)
    form.limit.setFocus()
    form.limit.selectAll()
    run.hand.type(str(facts.limit))
    run.hand.keys(Qt.Key.Key_Return, where=form.name)
    run.hand.press("Change the wait")
    editor = view.wait.editor
    editor.unit.setCurrentIndex(2)
    editor.amount.setValue(facts.policy.base // DAY)
    run.hand.keys(Qt.Key.Key_Return, where=editor.amount)


def test_a_member_checks_a_post_against_the_file_of_the_place(check):
    code, said = check(SHORT)
    assert (code, said.err) == (0, "")
    assert said.out.splitlines()[-1] == f"{len(SHORT)} of 60 characters in Ward Five nurses."
    code, said = check(LONG)
    assert said.out.splitlines()[-1] == f"{len(LONG)} of 60 characters in Ward Five nurses."
    code, said = check(NAMED, "--watch", "St Brannoc's")
    assert code == 1
    assert "St Brannoc's" in said.out


def test_a_slip_in_the_file_is_said_to_the_moderator_in_one_sentence(check, file):
    file.write_text(FORUM.replace("private_group", "secret group"), encoding="utf-8")
    code, said = check(SHORT)
    assert (code, said.out) == (2, "")
    assert "'kind'" in said.err
    assert "private_group" in said.err, "it names what there is to choose from"
    file.write_text(FORUM, encoding="utf-8")
    assert check(SHORT)[0] == 0


def test_a_member_has_the_same_place_in_the_window(journal, program, check):
    place = place_from(bounded_toml(FORUM))
    run = program().open()
    make_place(run, place)
    made = next(one for one in run.desk.places.values() if one.name == place.name)
    assert (made.kind, made.limit) == (place.kind, place.limit)
    assert made.policy.base == place.policy.base, "a longer wait counts at once"

    run.go_to(Screen.WRITE)
    run.write(LONG)
    run.make_draft(place.name)
    over = made.length(LONG) - place.limit
    assert f"{over} characters over the limit of 60" in words_shown(run)
    for _ in range(len(LONG) - len(SHORT)):
        run.hand.keys(Qt.Key.Key_Backspace, where=run.hand.editor())
    run.hand.wait_for(lambda: "over the limit" not in words_shown(run), "the count")
    assert check(SHORT)[1].out.splitlines()[-1].startswith(f"{made.length(SHORT)} of 60")
    assert f"{made.length(SHORT)} of 60 characters" in words_shown(run)
    run.wait_until_saved()
    assert run.seal().stage.wait.seconds >= place.policy.base
    run.quit()
