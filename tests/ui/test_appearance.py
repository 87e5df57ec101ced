"""The looks: chosen in the settings, worn at once, and from the first painted frame on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from unsent import boot
from unsent.domain.appearance import TEXT_SIZES, Appearance, Brightness, Wish
from unsent.store.appearance_file import LOOK, keep_appearance, read_appearance
from unsent.ui.desktop.motion import files_say_so
from unsent.ui.session.appearance import AppearanceSession, desktop_text_size
from unsent.ui.snapshots import AppearanceSnapshot
from unsent.ui.theme.apply import (
    apply_theme,
    is_calm,
    is_typewriter,
    measure,
    palette_in_use,
    set_manner,
    text_scale,
)
from unsent.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from unsent.ui.views.settings.appearance import AppearanceSection


@pytest.fixture
def look(qapp):
    made = AppearanceSession(qapp)
    yield made
    set_manner(qapp, calm=False, typewriter=False)
    qapp.styleHints().unsetColorScheme()
    apply_theme(qapp, dark=False)
    made.deleteLater()


@pytest.fixture
def section(qtbot, look):
    apply_theme(look.parent(), dark=False)
    made = AppearanceSection()
    qtbot.addWidget(made)
    made.chosen.connect(look.choose)
    look.changed.connect(made.present)
    look.refresh()
    made.show()
    return made


def press(qtbot, section, field, value):
    qtbot.mouseClick(section.questions[field].answers[value], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("chosen", "palette"),
    [
        (Appearance(Brightness.LIGHT), LIGHT),
        (Appearance(Brightness.DARK), DARK),
        (Appearance(Brightness.LIGHT, Wish.ALWAYS), CONTRAST_LIGHT),
        (Appearance(Brightness.DARK, Wish.ALWAYS), CONTRAST_DARK),
    ],
)
def test_a_choice_is_worn_at_once(look, chosen, palette):
    look.choose(chosen)
    assert palette_in_use() is palette


def test_what_is_pressed_counts_at_once_and_the_rest_stays(qtbot, section, look):
    press(qtbot, section, "brightness", Brightness.DARK)
    press(qtbot, section, "text_size", 180)
    press(qtbot, section, "contrast", Wish.ALWAYS)
    press(qtbot, section, "calm", Wish.ALWAYS)
    qtbot.mouseClick(section.typewriter, Qt.MouseButton.LeftButton)
    chosen = Appearance(Brightness.DARK, Wish.ALWAYS, 180, Wish.ALWAYS, typewriter=True)
    assert look.chosen == chosen
    assert palette_in_use() is CONTRAST_DARK
    assert text_scale() == 1.8
    assert is_calm()
    assert is_typewriter()


def test_each_question_is_one_stop_for_tab_and_the_arrows_move_in_it(qtbot, section):
    question = section.questions["brightness"]
    system, light, dark = question.answers.values()
    with qtbot.waitActive(section):
        section.activateWindow()
    system.setFocus()
    qtbot.keyClick(system, Qt.Key.Key_Right)
    qtbot.keyClick(light, Qt.Key.Key_Down)
    assert dark.hasFocus()
    assert system.isChecked()
    qtbot.keyClick(dark, Qt.Key.Key_Space)
    assert palette_in_use() is DARK
    assert (dark.isChecked(), system.isChecked()) == (True, False)
    assert dark.accessibleName() == "Light or dark: Dark"


def test_pressing_what_is_chosen_changes_nothing(qtbot, section, look):
    press(qtbot, section, "brightness", Brightness.SYSTEM)
    assert section.questions["brightness"].answers[Brightness.SYSTEM].isChecked()
    assert look.chosen == Appearance()


def test_the_window_follows_the_desktop_while_it_runs(qapp, look):
    look.wear()
    said = qapp.styleHints().colorSchemeChanged
    said.emit(Qt.ColorScheme.Dark)
    assert palette_in_use() is DARK
    said.emit(Qt.ColorScheme.Light)
    assert palette_in_use() is LIGHT
    look.choose(Appearance(Brightness.LIGHT))
    said.emit(Qt.ColorScheme.Dark)
    assert palette_in_use() is LIGHT
    look.choose(Appearance())
    is_dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert palette_in_use() is (DARK if is_dark else LIGHT), "as it is by then"


def test_the_next_start_wears_it_from_the_first_frame_on(qapp, tmp_path, look):
    keep_appearance(tmp_path, Appearance(Brightness.DARK, text_size=140))
    first = boot.look_of(qapp, tmp_path)
    first.wear()
    assert (palette_in_use(), text_scale()) == (DARK, 1.4)
    first.choose(replace(first.chosen, text_size=200))
    assert read_appearance(tmp_path).text_size == 200
    assert first.snapshot().is_kept
    first.deleteLater()


def test_a_choice_that_cannot_be_saved_counts_and_says_so(qapp, tmp_path, section, qtbot):
    (tmp_path / f"{LOOK}.new").mkdir()
    look = boot.look_of(qapp, tmp_path)
    look.changed.connect(section.present)
    assert section.problem.isHidden()
    look.choose(Appearance(Brightness.DARK))
    assert palette_in_use() is DARK
    assert not section.problem.isHidden()
    assert "until you close Unsent" in section.problem.text()
    look.deleteLater()


def test_the_desktops_text_size_is_where_it_starts(section):
    assert desktop_text_size() in TEXT_SIZES
    section.present(AppearanceSnapshot(Appearance(), 120))
    assert section.questions["text_size"].answers[0].text() == "As on this computer (120 %)"
    section.present(AppearanceSnapshot(Appearance(text_size=200), 200))
    assert section.questions["text_size"].answers[0].text() == "As on this computer"


def test_the_text_grows_and_shrinks_by_steps_and_ends_at_its_ends(look):
    apply_theme(look.parent(), dark=False)
    for size in (*TEXT_SIZES[1:], TEXT_SIZES[-1]):
        look.larger()
        assert (look.chosen.text_size, text_scale()) == (size, size / 100)
    for size in (*reversed(TEXT_SIZES[:-1]), TEXT_SIZES[0]):
        look.smaller()
        assert look.chosen.text_size == size
    look.usual()
    assert look.chosen == Appearance()


def test_what_was_chosen_before_there_was_a_journal_is_kept_once_there_is_one(qapp, tmp_path, look):
    early = boot.look_of(qapp, tmp_path / "journal")
    early.larger()
    assert not early.snapshot().is_kept
    (tmp_path / "journal").mkdir()
    early.keep_now()
    assert early.snapshot().is_kept
    assert read_appearance(tmp_path / "journal").text_size == 120
    early.deleteLater()


def test_sizes_that_were_given_follow_the_text(qapp, qtbot, look):
    apply_theme(qapp, dark=False)
    label = QLabel("a")
    qtbot.addWidget(label)
    measure(label, least_width=100, most_width=400, cap=500)
    apply_theme(qapp, dark=False, scale=2.0)
    assert (label.minimumWidth(), label.maximumWidth()) == (200, 500)
    apply_theme(qapp, dark=False)
    assert (label.minimumWidth(), label.maximumWidth()) == (100, 400)


@pytest.mark.parametrize(
    ("file", "content", "says_so"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("kdeglobals", "no section\n%(x)s", False),
        ("nothing", "", False),
    ],
)
def test_the_desktop_that_wants_no_motion_is_heard(tmp_path, file, content, says_so):
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(content)
    assert files_say_so({"XDG_CONFIG_HOME": str(tmp_path)}) is says_so
    assert files_say_so({"HOME": "/nowhere"}) is False
