import pytest

from unsent.checks.analysis import load_checker
from unsent.domain.watch import WatchList

WATCH = WatchList(
    me=("Jasper Ngata", "nightjasper"),
    workplace=("St. Odile's Hospital", "Fernhollow General Hospital"),
    colleagues=("Annette Rowe",),
    places=("Minot",),
)
CHECKER = load_checker(WATCH)


def marked(text, category):
    return [text[f.start : f.end] for f in CHECKER.check(text).findings if f.category == category]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ST ODILES HOSPITAL again", "ST ODILES HOSPITAL"),
        ("st.odile's hospital did it", "st.odile's hospital"),
        ("Fernhollow cut our coffee", "Fernhollow"),
        ("FGH cut our coffee", "FGH"),
        ("F3rnh0llow General Hospital's lot", "F3rnh0llow General Hospital"),
    ],
)
def test_a_listed_workplace_is_found_however_it_is_written(text, found):
    assert found in marked(text, "identity.employer")


def test_a_listed_handle_is_found_inside_a_tag():
    assert marked("ask @night_jasper_rn", "identity.self")


def test_a_listed_colleague_is_found_by_either_name():
    assert marked("Annette left. Rowe's gone.", "identity.colleague") == ["Annette", "Rowe"]


@pytest.mark.parametrize("text", ["We row at dawn.", "A general hospital.", "jaspers are stones"])
def test_common_words_of_a_listed_name_are_left_alone(text):
    assert not marked(text, "identity.self") + marked(text, "identity.employer")
    assert not marked(text, "identity.colleague")


def test_a_listed_town_must_change_beside_a_patient_and_is_thought_about_elsewhere():
    assert marked("Snow in minot again.", "identity.self") == ["minot"]
    assert marked("My patient here in minot died.", "phi.place") == ["minot"]


def test_an_empty_list_marks_nothing():
    assert load_checker().check("Minot, Rowe, nightjasper.").findings == ()
