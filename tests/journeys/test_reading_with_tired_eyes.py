"""Somebody with tired eyes makes the words larger and the window dark, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journeys.program import make_journal
from unsent.boot import look_of
from unsent.domain.appearance import Appearance, Brightness, Wish
from unsent.store.appearance_file import read_appearance
from unsent.ui.snapshots import Screen
from unsent.ui.theme.apply import apply_theme, palette_in_use, set_manner, text_scale
from unsent.ui.theme.tokens import CONTRAST_DARK, LIGHT
from unsent.ui.wording.settings import sections

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def worn(qapp, folder):
    """Wear what was chosen for this journal, as each start does."""
    looks = []

    def wear():
        looks.append(look_of(qapp, folder))
        looks[-1].wear()
        return looks[-1]

    yield wear
    for look in looks:
        look.deleteLater()
    set_manner(qapp, calm=False, typewriter=False)
    apply_theme(qapp, dark=False)


def go_to_appearance(run):
    """Open the settings and walk down to the section."""
    run.hand.keys(Qt.Key.Key_Comma, CONTROL, where=run.window)
    assert run.window.screen_shown is Screen.SETTINGS
    view = run.shell.room(Screen.SETTINGS).view
    view.sections.buttons[0].setFocus()
    for _ in range(sections().index("Appearance")):
        run.hand.keys(Qt.Key.Key_Down)
    return view.appearance


def choose(run, question, words):
    """Tab to a question and walk to the answer."""
    for _ in range(40):
        focused = run.window.focusWidget()
        if focused.accessibleName().startswith(f"{question}: "):
            break
        run.hand.keys(Qt.Key.Key_Tab)
    for _ in range(10):
        if run.window.focusWidget().text() == words:
            break
        run.hand.keys(Qt.Key.Key_Right)
    run.hand.keys(Qt.Key.Key_Space)
    QTest.qWait(1)


def test_it_counts_at_once_and_from_the_first_frame_of_the_next_start(
    program, journal, worn, folder
):
    run = program(look=worn()).open()
    run.write("Third night shift in a row.")
    assert (palette_in_use(), text_scale()) == (LIGHT, 1.0)
    go_to_appearance(run)
    choose(run, "Light or dark", "Dark")
    choose(run, "Contrast", "Always high")
    choose(run, "Text size", "160 %")
    choose(run, "Motion", "Always calm")
    assert (palette_in_use(), text_scale()) == (CONTRAST_DARK, 1.6)
    assert run.page.text == "Third night shift in a row."
    chosen = Appearance(Brightness.DARK, Wish.ALWAYS, 160, Wish.ALWAYS)
    assert read_appearance(folder) == chosen
    run.quit()

    apply_theme(run.shell._app, dark=False)
    look = worn()
    assert (palette_in_use(), text_scale()) == (CONTRAST_DARK, 1.6), "before there is a window"
    assert look.chosen == chosen
    run = program(look=look).open()
    shown = run.window.grab().toImage()
    assert shown.pixelColor(shown.width() - 5, shown.height() // 2).name() == "#000000"
    run.quit()


def test_nothing_about_the_writer_is_in_the_file(program, journal, worn, folder):
    run = program(look=worn()).open()
    run.write("Nobody may read this.")
    go_to_appearance(run)
    choose(run, "Light or dark", "Light")
    kept = (folder / "appearance.json").read_text()
    assert sorted(part.split('"')[1] for part in kept.strip("{}").split(",")) == [
        "brightness", "calm", "contrast", "height", "is_maximised", "language", "text_size",
        "typewriter", "width",
    ]  # fmt: skip
    run.quit()


def test_the_text_is_made_larger_before_there_is_a_journal_and_stays_so(program, worn, folder):
    run = program(look=worn(), folder=folder)
    run.shell.start()
    run.hand.wait_for(lambda: run.shell.welcome, "the first run")
    run.window.activateWindow()  # without a window manager nobody else does
    run.hand.wait_for(run.window.isActiveWindow, "the window in front")
    run.hand.keys(Qt.Key.Key_Equal, CONTROL, where=run.window)
    run.hand.keys(Qt.Key.Key_Plus, CONTROL, where=run.window)
    assert text_scale() == 1.4
    run.hand.keys(Qt.Key.Key_Minus, CONTROL, where=run.window)
    assert text_scale() == 1.2
    make_journal(folder, run.clock)[1].journal.close()
    run.shell.ready.emit()
    assert read_appearance(folder) == Appearance(text_size=120)
    run.hand.keys(Qt.Key.Key_0, CONTROL, where=run.window)
    assert text_scale() == 1.0
    assert read_appearance(folder) == Appearance()
