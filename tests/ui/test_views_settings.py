"""The settings."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from review_samples import cut_off, settings, spoken
from unsent.domain.dismissal import Answered, Scope
from unsent.domain.finding import FindingKey
from unsent.domain.watch import WatchList
from unsent.ui.snapshots import SetAside
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.settings.view import SettingsView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording.settings import sections
from unsent.ui.wording.settings_about import REGIONS
from view_samples import NIGHT, in_english
from window_hands import heard, press

NAMES, PLACES, ASIDE, KEYS, BACKUPS, LOOKS, HELP, ABOUT = (
    sections().index(name)
    for name in ("Names to watch", "Places and waiting", "Set aside for good", "Keys and lock", "Backups",
                 "Appearance", "Help lines", "About")
)  # fmt: skip


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        yield shown(qtbot)


def shown(qtbot):
    view = SettingsView(PrivateClip())
    qtbot.addWidget(view)
    view.resize(816, 640)
    view.show()
    view.present(settings())
    return view


def test_the_sections_are_reached_by_mouse_and_by_arrow_keys(view, qtbot):
    press(qtbot, view.sections.buttons[HELP])
    assert view.help.isVisible()
    qtbot.keyClick(view.sections.buttons[HELP], Qt.Key.Key_Down)
    assert view.about.isVisible()
    assert not view.help.isVisible()


def test_adding_a_name_tells_the_whole_list(view, qtbot):
    told = heard(view.watch_changed)
    line = view.watch.towns.findChild(QLineEdit)
    qtbot.keyClicks(line, "Hartwell")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    before = settings().watch
    assert told == [(replace(before, places=("Hartwell",)),)]


def test_showing_names_tells_nothing_and_keeps_a_half_typed_one(view, qtbot):
    told = heard(view.watch_changed)
    line = view.watch.me.findChild(QLineEdit)
    qtbot.keyClicks(line, "Dana R")
    view.present(settings())
    view.present(settings(watch=WatchList(("Dana",))))
    assert line.text() == "Dana R"
    assert view.watch.me.tags() == ("Dana",)
    assert told == []


def test_the_waits_are_a_step_away(view, qtbot):
    wanted = heard(view.places.places_requested)
    view.sections.choose(PLACES)
    press(qtbot, view.places.show_places)
    assert wanted == [()]


def test_a_region_is_told_when_chosen_and_not_when_shown(view, qtbot):
    told = heard(view.region_changed)
    view.sections.choose(HELP)
    view.present(settings(region="uk"))
    assert view.help.region.currentText() == "United Kingdom"
    assert told == []
    view.help.region.setFocus()
    qtbot.keyClick(view.help.region, Qt.Key.Key_Down)
    assert told == [(REGIONS[REGIONS.index("uk") + 1],)]


def test_help_lines_say_where_and_when_they_were_read(view):
    view.sections.choose(HELP)
    words = spoken(view)
    assert "Read in 988lifeline.org on 22 November 2026." in words
    assert words.count("Common knowledge") == 1


def test_an_unknown_region_is_elsewhere(view):
    view.present(settings(region="atlantis", help_lines=()))
    assert view.help.region.currentText() == "Elsewhere"


def test_about_says_where_the_journal_lies_and_what_it_cannot_do(view):
    view.sections.choose(ABOUT)
    words = spoken(view).replace("\u200b", "")
    assert "/home/dana/.local/share/unsent" in words
    assert "It opens no network connection at all." in words
    assert "Nothing marked does not mean nothing wrong" in words


@pytest.mark.parametrize("section", [NAMES, PLACES, ASIDE, KEYS, LOOKS, HELP, ABOUT])
def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, qapp, section):
    apply_theme(qapp, dark=True, scale=2.0)
    view = shown(qtbot)
    view.sections.choose(section)
    assert cut_off(view) == []


def phrase(words, days=0, says="Would land as an insult", place="Reddit community"):
    key = FindingKey("tone.insult.person", words)
    at = NIGHT + timedelta(days=days)
    given = Answered(key, Scope.PLACE, "we all say it there", at, 1, "reddit", says=says)
    return SetAside(given, place, at)


def test_before_anything_is_set_aside_the_section_says_what_it_is_for(view):
    view.sections.choose(ASIDE)
    assert "Nothing yet. When a mark keeps coming up" in spoken(view)
    view.present(settings(set_aside=(phrase("circus"),)))
    assert "Nothing yet." not in spoken(view)


def test_a_phrase_is_listed_with_its_rule_place_reason_and_day(view, qtbot):
    taken = heard(view.set_aside.take_back_requested)
    view.sections.choose(ASIDE)
    first, second = phrase("circus"), phrase("clowns", days=3, says="")
    view.present(settings(set_aside=(second, first)))
    words = spoken(view)
    assert "“circus” Would land as an insult · Reddit community" in words
    assert "we all say it there · 22 November 2026" in words
    assert "tone.insult.person · Reddit community" in words
    row = view.set_aside.rows[0]
    assert row.take_back.accessibleName() == "Take back: “clowns”"
    with qtbot.waitActive(view):  # the focus is nowhere before, and this comes late under load
        view.activateWindow()
    row.take_back.setFocus()
    assert row.take_back.hasFocus()
    qtbot.keyClick(row.take_back, Qt.Key.Key_Space)
    assert taken == [(second.answered,)]
    view.present(settings(set_aside=(first,)))
    assert view.set_aside.rows[0].take_back.hasFocus()


def test_long_phrases_are_shortened_and_never_cut_off(qtbot, qapp):
    with in_english():
        apply_theme(qapp, dark=True, scale=2.0)
        view = shown(qtbot)
        view.sections.choose(ASIDE)
        view.present(settings(set_aside=(phrase("a" * 400), phrase("so tired of it " * 30))))
        assert cut_off(view) == []
        assert all("…" in label for label in spoken(view).split("“")[1:])
        apply_theme(qapp, dark=False)
