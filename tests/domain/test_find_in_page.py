import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.domain.find_in_page import places_of


def found(looked_for, text):
    return [text[start:end] for start, end in places_of(looked_for, text)]


@pytest.mark.parametrize(
    ("looked_for", "text", "there"),
    [
        ("ward", "Ward 7, the WARD and forward", ["Ward", "WARD", "ward"]),
        (
            "resume",
            "a résumé, a re\u0301sume\u0301, RESUME",
            ["résumé", "re\u0301sume\u0301", "RESUME"],
        ),
        ("RÉSUMÉ", "resume", ["resume"]),
        ("don't", "I don’t know", ["don’t"]),
        ("strasse", "Die Straße", ["Straße"]),
        ("s", "ß", ["ß"]),
        ("bed 12", "bed\u00a012", ["bed\u00a012"]),
        ("👩‍⚕️", "ask 👩‍⚕️ now", ["👩‍⚕️"]),
        ("שלום", "abc שָׁלוֹם", ["שָׁלוֹם"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("", "abc", []),
        ("\u0301", "abc", []),
        ("x", "", []),
    ],
)
def test_it_is_found_whatever_its_case_and_accents(looked_for, text, there):
    assert found(looked_for, text) == there


@given(st.text(min_size=1), st.text(), st.text())
def test_what_stands_there_is_found(wanted, before, after):
    text = before + wanted + after
    spans = places_of(wanted, text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert list(spans) == sorted(spans)
    if places_of(wanted, wanted):
        assert spans


def test_twenty_thousand_words_are_searched_at_once():
    text = "Ich würde heute lieber nicht über die Nacht reden. " * 2300
    places_of("nacht", text)
    begun = time.perf_counter()
    assert len(places_of("nacht", text)) == 2300
    assert time.perf_counter() - begun < 0.5
