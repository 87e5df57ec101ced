"""Anybody's name is a note and no more; a patient's or a colleague's stays what it was."""

import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()


def names(text):
    return [
        (text[f.start : f.end], f.severity.value)
        for f in CHECKER.check(text).findings
        if f.category in ("phi.name", "identity.colleague", "identity.self")
    ]


def test_a_full_name_without_a_patient_is_a_note():
    assert names("Zsuzsanna Benko spoke at the rally.") == [("Zsuzsanna Benko", "info")]


def test_the_name_of_a_patient_must_still_change():
    assert names("My patient Zsuzsanna Benko danced.") == [("Zsuzsanna Benko", "block")]


def test_a_colleague_is_told_once():
    assert [severity for _, severity in names("Dr. Ignacio Benko threw the chart.")] == ["warn"]


def test_whoever_is_named_in_full_is_known_again():
    found = names("Zsuzsanna Benko spoke. The hall was full, and we all clapped for Benko.")
    assert [span for span, _ in found] == ["Zsuzsanna Benko", "Benko"]


@pytest.mark.parametrize(
    "text",
    [
        "Winston Churchill never worked nights.",
        "Rose gardens calm me after a shift.",
        "Will this ever end? Hope so.",
        "THE WHOLE WARD WAS QUIET AND NOBODY DARED TO SAY IT",
        "We walked through Regent Park with coffee.",
        "Dear colleagues, the rota is out.",
        "The Cochrane review and the Glasgow scale say so.",
        "The new album by Tadeusz Lis is on repeat.",
    ],
)
def test_what_only_looks_like_a_name_is_left_alone(text):
    assert names(text) == []


def test_an_outsider_whom_a_crowd_is_sent_to_is_no_patient():
    text = "This is the landlord who evicted her, Mr. Hale. Everyone email him tonight."
    found = {f.category for f in CHECKER.check(text).findings}
    assert "harassment.target" in found
    assert "phi.name" not in found
