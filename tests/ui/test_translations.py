"""Every translation is whole, fills in what the English fills in, and speaks as the English does."""

import re
from functools import cache
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

import translate
from translation.said import everything_said
from unsent.ui.language import be_quiet, languages, speak
from unsent.ui.wording import rail, times, write

FILES = sorted(translate.FOLDER.glob("unsent_*.ts"))
FILLED = re.compile(r"%L?n|%\d|\{\}")
ANOTHER = "update it: .venv/bin/python packaging/translate.py, then translate what is unfinished"


@cache
def messages(file):
    """Return (key, forms, state) of every entry of a file."""
    found = []
    tree = ElementTree.parse(file)  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            which = message.findtext("comment") or ""
            key = (context.findtext("name"), message.findtext("source"), which)
            found.append((key, forms, said.get("type", "finished")))
    return found


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request):
    return request.param


@pytest.fixture
def german(qapp):
    before = QLocale()
    speak(qapp, "de")
    yield
    be_quiet(qapp)
    QLocale.setDefault(before)


def test_german_is_there():
    assert "de" in languages()
    assert [file.stem for file in FILES] == [f"unsent_{code}" for code in languages()[1:]]


def test_everything_that_is_said_is_in_it_and_nothing_else(file):
    there = {key for key, _, _ in messages(file)}
    said = {one.key for one in everything_said()}
    assert sorted(said - there) == [], ANOTHER
    assert sorted(there - said) == [], ANOTHER


def test_nothing_is_left_untranslated(file):
    left = [key for key, forms, state in messages(file) if state != "finished" or not all(forms)]
    assert left == [], ANOTHER


def test_the_same_is_filled_in(file):
    wrong = [
        (key, form)
        for key, forms, _ in messages(file)
        for form in forms
        if sorted(set(FILLED.findall(form))) != sorted(set(FILLED.findall(key[1])))
    ]
    assert wrong == []


def test_every_form_of_the_plural_is_there(file):
    counted = {one.key for one in everything_said() if one.is_counted}
    forms = {key: forms for key, forms, _ in messages(file)}
    assert {len(forms[key]) for key in counted} == {2}
    assert {len(found) for key, found in forms.items() if key not in counted} == {1}


def test_nothing_is_exclaimed_and_no_plural_stands_in_brackets(file):
    said = [form for _, forms, _ in messages(file) for form in forms]
    assert [form for form in said if "!" in form or "(s)" in form] == []


def test_white_space_at_the_ends_stays(file):
    wrong = [
        (key, form)
        for key, forms, _ in messages(file)
        for form in forms
        if form.strip() and len(form) - len(form.lstrip()) != len(key[1]) - len(key[1].lstrip())
    ]
    assert wrong == []


def test_german_says_du():
    formal = re.compile(r"(?<![.:;„] )(?<!^)\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b")
    file = translate.FOLDER / "unsent_de.ts"
    said = [form for _, forms, _ in messages(file) for form in forms]
    assert [form for form in said if formal.search(form)] == []


def test_what_is_loaded_was_made_of_it(file, tmp_path):
    made = tmp_path / "made.qm"
    translate.release(file, made)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes(), ANOTHER


def test_a_number_takes_its_own_form(german):
    assert write.words(1) == "1 Wort"
    assert write.words(0) == "0 Wörter"
    assert write.words(1234) == "1.234 Wörter"
    assert rail.summary(1, 2, 1) == ("1 Stelle muss sich ändern · 2 zum Überlegen · 1 Hinweis")
    assert times.duration(4 * 86400) == "4 Tage"
    assert times.countdown(4 * 86400 + 3600) == "4 Tage 1 h"
