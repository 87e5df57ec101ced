"""The language of the window: the desktop's or the chosen one, with its dates and Qt's own words."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from unsent.domain.finding import Finding, Fix, Severity, Source
from unsent.domain.place import Place
from unsent.ui import language
from unsent.ui.language import be_quiet, language_name, languages, speak
from unsent.ui.wording import findings, rail, times, write

NIGHT = datetime(2026, 11, 22, 2, 14, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english_again(qapp):
    before = QLocale()
    yield
    be_quiet(qapp)
    QLocale.setDefault(before)


def finding(message="A patient's name", why="", label="Take it out"):
    fixes = (Fix(label, 0, 3, ""),)
    return Finding("r", "phi.name", Severity.BLOCK, 0, 3, message, why, Source("test"), fixes)


def test_english_loads_nothing(qapp):
    assert speak(qapp, "en") == "en"
    assert qapp.findChildren(QTranslator) == []
    assert times.weekday_and_day(NIGHT) == "Sunday 22 November, 02:14"


def test_german_has_german_days_and_qts_own_words_are_german_too(qapp):
    assert speak(qapp, "de") == "de"
    assert QLocale().language() is QLocale.Language.German
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert times.weekday_and_day(NIGHT) == "Sonntag, 22. November, 02:14"


def test_going_back_to_english_leaves_nothing_behind(qapp):
    speak(qapp, "de")
    speak(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert qapp.findChildren(QTranslator) == []
    assert write.keep() == "Keep"


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["tlh", "de-DE", "en"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["tlh"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_desktops_languages_are_tried_in_their_order(wanted, spoken):
    assert language._fitting(wanted) == spoken


def test_a_language_that_is_gone_means_the_desktops(qapp, monkeypatch):
    monkeypatch.setattr(language, "_fitting", lambda wanted: "de")
    assert speak(qapp, "xx") == "de"


def test_every_language_is_called_by_its_own_name():
    names = {code: language_name(code) for code in languages()}
    assert next(iter(names)) == "en"
    assert names["en"] == "English"
    assert names["de"] == "Deutsch"


def test_what_a_rule_says_is_translated(qapp):
    speak(qapp, "de")
    assert findings.message(finding()) == "Ein Patientenname"
    assert findings.fix_label(finding().fixes[0]) == "Weglassen"
    assert findings.fix_label(finding(label='Say "a town"').fixes[0]) == "„a town“ schreiben"
    assert findings.fix_label(finding(label="Say “firm”").fixes[0]) == "„firm“ schreiben"


def test_a_guess_says_in_the_windows_language_by_which_words(qapp):
    speak(qapp, "de")
    guess = "What was done can be named without a name for who did it. It is a guess by the words that weighed most: “whiner”."
    said = findings.why(finding(why=guess))
    assert said.endswith("Das ist geraten, nach den Wörtern, die am meisten wogen: “whiner”.")
    assert "guess" not in said
    assert "named" not in said


def test_a_rule_of_somebody_else_is_quoted_as_it_was_written(qapp):
    speak(qapp, "de")
    assert findings.message(finding("Rule 4 here: No ads.")) == "Regel 4 hier: No ads."


def test_places_and_help_lines_are_said_in_the_windows_language(qapp):
    speak(qapp, "de")
    assert write.place_name(Place("elsewhere", "Somewhere else")) == "Woanders"
    assert write.place_name(Place("own", "Our ward's board")) == "Our ward's board"
    assert rail.help_detail("any hour", "us") == "rund um die Uhr · US"


def test_without_a_translation_everything_is_said_as_the_rules_say_it(qapp):
    speak(qapp, "en")
    guess = "Why. It is a guess by how the name looks and where it stands."
    assert findings.why(finding(why=guess)) == guess
    assert findings.message(finding("Rule 4 here: No ads.")) == "Rule 4 here: No ads."
    assert findings.fix_label(finding(label='Say "a town"').fixes[0]) == "Say “a town”"
