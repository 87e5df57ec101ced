"""The first run."""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from review_samples import CODE, cut_off, spoken
from unsent.ui.snapshots import WelcomeSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.welcome.look import (
    code_look,
    groups,
    is_same_group,
    key_look,
    passphrase_look,
    two_lines,
)
from unsent.ui.views.welcome.view import WelcomeView
from window_hands import press

KEYRING, NONE = WelcomeSnapshot("GNOME keyring"), WelcomeSnapshot("")
WITH_CODE = WelcomeSnapshot("GNOME keyring", CODE)
GOOD = "the night is long"


class OwnPaper:
    """Stands in for the two dialogs only."""

    def __init__(self, file: Path | None) -> None:
        self.file, self.printed = file, []

    def print_text(self, text, parent):
        self.printed.append(text)
        return True

    def ask_file(self, name, parent):
        return self.file


@pytest.fixture
def paper(tmp_path):
    return OwnPaper(tmp_path / "code.txt")


@pytest.fixture
def view(qtbot, qapp, paper):
    apply_theme(qapp, dark=False)
    view = WelcomeView(paper)
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show()
    return view


@pytest.mark.parametrize(
    ("first", "second", "line", "is_good"),
    [
        ("", "", "", False),
        ("short", "", "7 more characters.", False),
        ("eleven char", "", "1 more character.", False),
        (GOOD, "", "", False),
        (GOOD, "the night", "The two are not the same yet.", False),
        (GOOD, GOOD, "Both are the same.", True),
        ("aaaaaaaaaaaa", "aaaaaaaaaaaa", "Both are the same.", True),
    ],
)
def test_a_passphrase_has_no_rule_but_its_length(first, second, line, is_good):
    look = passphrase_look(first, second, is_needed=True)
    assert (look.line, look.is_good) == (line, is_good)


def test_a_keyring_needs_no_passphrase():
    assert passphrase_look("", "", is_needed=False).is_good
    assert not key_look(KEYRING, wants_passphrase=False).has_fields
    assert "GNOME keyring" in key_look(KEYRING, wants_passphrase=False).heading


def test_a_code_is_shown_in_two_lines_of_three_groups():
    assert two_lines(CODE) == ("7QK4M-0R40M-3X8ZD", "9185G-R38E1-Y1K9W")


@pytest.mark.parametrize("typed", ["0R40M", "0r40m", "OR4OM", " o r 4 0 m ", "-0R40M-"])
def test_a_group_is_forgiven_its_case_and_look_alikes(typed):
    assert is_same_group(typed, "0R40M")


@pytest.mark.parametrize("typed", ["", "0R40", "0R40N", "0R40MM", "R38E1"])
def test_another_group_is_not_forgiven(typed):
    assert not is_same_group(typed, "0R40M")


@given(st.text(alphabet="0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=30, max_size=30))
def test_any_code_is_confirmed_by_its_own_groups_and_by_no_others(letters):
    code = "-".join(letters[at : at + 5] for at in range(0, 30, 5))
    second, fifth = groups(code)[1], groups(code)[4]
    assert code_look(code, (second.lower(), fifth)).is_confirmed
    if second != fifth:
        assert not code_look(code, (fifth, second)).is_confirmed


def test_no_code_is_never_confirmed():
    assert not code_look("", ("", "")).is_confirmed


def test_a_keyring_is_taken_with_one_press(view, qtbot):
    chosen = []
    view.key_place_chosen.connect(chosen.append)
    view.present(KEYRING)
    assert "Your key will live in the GNOME keyring" in spoken(view)
    press(qtbot, view.go_on)
    press(qtbot, view.go_on)
    assert chosen == [""]  # asked once, however often it is pressed


def test_without_a_keyring_the_same_passphrase_is_typed_twice(view, qtbot):
    chosen = []
    view.key_place_chosen.connect(chosen.append)
    view.present(NONE)
    press(qtbot, view.go_on)
    qtbot.keyClicks(view.key.first, GOOD)
    qtbot.keyClick(view.key.first, Qt.Key.Key_Return)
    qtbot.keyClicks(view.key.second, GOOD[:-1])
    press(qtbot, view.go_on)
    assert chosen == []
    assert "12 characters" in view.go_on.toolTip()
    qtbot.keyClicks(view.key.second, GOOD[-1])
    qtbot.keyClick(view.key.second, Qt.Key.Key_Return)
    assert chosen == [GOOD]


def test_a_passphrase_can_be_added_to_a_keyring_and_dropped_again(view, qtbot):
    chosen = []
    view.key_place_chosen.connect(chosen.append)
    view.present(KEYRING)
    press(qtbot, view.key.toggle)
    qtbot.keyClicks(view.key.first, "half")
    assert not view.go_on.is_open
    press(qtbot, view.key.toggle)
    press(qtbot, view.go_on)
    assert chosen == [""]


def test_a_passphrase_is_shown_only_when_asked_and_hidden_with_the_code(view, qtbot):
    view.present(NONE)
    assert view.key.first.echoMode() is QLineEdit.EchoMode.Password
    press(qtbot, view.key.show_typed)
    assert view.key.first.echoMode() is QLineEdit.EchoMode.Normal
    view.present(WelcomeSnapshot("", CODE))
    assert view.key.first.echoMode() is QLineEdit.EchoMode.Password
    assert not view.key.first.isVisible()


def test_writing_starts_only_after_both_groups(view, qtbot):
    confirmed = []
    view.code_confirmed.connect(lambda: confirmed.append(True))
    view.present(KEYRING)
    view.present(WITH_CODE)
    assert all(line in spoken(view) for line in two_lines(CODE))
    press(qtbot, view.go_on)
    qtbot.keyClicks(view.code.fields[0], "or4om")
    qtbot.keyClick(view.code.fields[0], Qt.Key.Key_Return)
    assert confirmed == []
    assert view.go_on.accessibleDescription()
    qtbot.keyClicks(view.code.fields[1], "r38ei")
    qtbot.keyClick(view.code.fields[1], Qt.Key.Key_Return)
    assert confirmed == [True]


def test_a_wrong_group_is_named(view, qtbot):
    view.present(WITH_CODE)
    qtbot.keyClicks(view.code.fields[1], "0R40M")
    assert "The 5th group reads differently above." in spoken(view)


def test_another_code_starts_the_typing_over(view, qtbot):
    view.present(WITH_CODE)
    qtbot.keyClicks(view.code.fields[0], "0R40M")
    view.present(WelcomeSnapshot("GNOME keyring", CODE[::-1]))
    assert view.code.fields[0].text() == ""


def test_the_saved_code_can_be_read_by_its_owner_only(view, qtbot, paper):
    paper.file.write_text("longer than what is written now " * 40)
    paper.file.chmod(0o644)
    view.present(WITH_CODE)
    press(qtbot, view.code.save_it)
    assert stat.S_IMODE(paper.file.stat().st_mode) == 0o600
    written = paper.file.read_text()
    assert all(line in written for line in two_lines(CODE))
    assert "longer" not in written
    assert str(paper.file) in spoken(view)


def test_a_file_that_cannot_be_written_is_said(view, qtbot, paper):
    paper.file = paper.file.parent / "missing" / "code.txt"
    view.present(WITH_CODE)
    press(qtbot, view.code.save_it)
    assert "It could not be saved there." in spoken(view)


def test_the_printed_page_holds_the_code(view, qtbot, paper):
    view.present(WITH_CODE)
    press(qtbot, view.code.print_it)
    assert two_lines(CODE)[1] in paper.printed[0]
    assert "Sent to the printer." in spoken(view)


def test_a_problem_is_shown_and_it_can_be_tried_again(view, qtbot):
    chosen = []
    view.key_place_chosen.connect(chosen.append)
    problem = WelcomeSnapshot("GNOME keyring", problem="The keyring did not keep the key.")
    view.present(KEYRING)
    for _ in range(2):
        press(qtbot, view.go_on)
        view.present(problem)
    assert len(chosen) == 2
    assert problem.problem in spoken(view)


def test_rendering_again_changes_nothing(view, qtbot):
    view.present(WITH_CODE)
    qtbot.keyClicks(view.code.fields[0], "0R4")
    before = spoken(view)
    view.code.fields[0].setFocus()
    view.present(WITH_CODE)
    assert (view.code.fields[0].text(), spoken(view)) == ("0R4", before)
    assert view.code.fields[0].cursorPosition() == 3


@pytest.mark.parametrize("snapshot", [KEYRING, NONE, WITH_CODE])
def test_it_says_what_encryption_does_not_do_in_few_words(view, snapshot):
    view.present(snapshot)
    words = spoken(view)
    assert "Private is not privileged: a court can ask for notes." in words
    assert "do not use an employer’s computer" in words
    assert len(words.split()) < 150


@pytest.mark.parametrize("snapshot", [KEYRING, NONE, WITH_CODE])
def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, qapp, snapshot, paper):
    apply_theme(qapp, dark=False, scale=2.0)
    view = WelcomeView(paper)
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show()
    view.present(snapshot)
    assert cut_off(view) == []
