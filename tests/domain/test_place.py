import tomllib
from pathlib import Path

import pytest

from unsent.domain.place import (
    LONGEST_NAME,
    Counting,
    NameFault,
    Place,
    PlaceKind,
    name_fault,
    place_from,
)
from unsent.domain.waiting import DAY, HOUR, WaitPolicy

FAMILY = "👨‍👩‍👧‍👦"
X = Place("x", "X", limit=280, counting=Counting.X)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("hello", 5),
        ("cafe\u0301", 4),  # counted in its composed form
        ("“quoted” – dashed… it’s", 24),
        ("日本語", 6),
        ("привет", 6),
        ("각", 2),
        ("€", 2),
        ("😀", 2),
        (FAMILY, 2),
        ("H🐱☺" + FAMILY, 7),
        ("🙋🏽👨‍🎤", 4),
        ("🇩🇪", 2),
        ("1️⃣", 2),
        ("©", 1),
        ("©️", 2),
        ("https://example.com/a/very/long/path?that=goes&on=and#on", 23),
        ("see\nhttps://example.com.", 4 + 23 + 1),
        ("(http://a.io/x) and https://b.io/y", 1 + 23 + 6 + 23),
        ("see example.com, now", 4 + 23 + 5),
        ("www.nhs.uk/help", 23),
        ("me@example.com", 14),
        ("no.link here.Then more", 22),
    ],
)
def test_x_weighs_scripts_links_and_pictures(text, length):
    assert X.length(text) == length


@pytest.mark.parametrize(
    ("text", "length"), [("hello", 5), (FAMILY + "!", 2), ("日本語", 3), ("https://a.io", 12)]
)
def test_other_places_count_what_a_reader_sees(text, length):
    assert Place("elsewhere", "Somewhere else").length(text) == length


def test_other_rules_leave_the_rest_of_a_place_alone():
    place = X.with_policy(WaitPolicy(base=2 * DAY))
    assert place.policy.base == 2 * DAY
    assert place.with_policy(X.policy) == X


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("r/nursing", None),
        ("x" * LONGEST_NAME, None),
        (FAMILY * LONGEST_NAME, None),
        ("  ", NameFault.EMPTY),
        ("x" * (LONGEST_NAME + 1), NameFault.TOO_LONG),
        ("Ward\n7", NameFault.UNSEEN),
        ("Ward \u202e7", NameFault.UNSEEN),
        (" linkedin ", NameFault.TAKEN),
        ("ＬｉｎｋｅｄＩｎ", NameFault.TAKEN),
    ],
)
def test_a_name_is_short_seen_and_only_once_there(name, fault):
    assert name_fault(name, ["LinkedIn", "X"]) == fault


def test_a_place_is_read_from_a_table():
    table = {
        "id": "x",
        "name": "X",
        "kind": "anonymous",
        "limit": 9,
        "counting": "x",
        "base_hours": 72,
    }
    place = place_from(table)
    assert (place.kind, place.limit, place.counting) == (PlaceKind.ANONYMOUS, 9, Counting.X)
    assert place.policy.base == 72 * HOUR


def test_a_place_needs_only_its_id_and_name():
    assert place_from({"id": "a", "name": "A"}) == Place("a", "A")


def test_ten_minutes_may_be_written_as_a_fraction_of_an_hour():
    assert place_from({"id": "a", "name": "A", "base_hours": 0.16667}).policy.base == 600


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", None),
        ("id", ""),
        ("name", 3),
        ("name", "  "),
        ("name", "A\x1b[2J"),
        ("name", "A\nB"),
        ("id", "a\u202eb"),
        ("kind", "secret"),
        ("kind", ["public"]),
        ("counting", "bytes"),
        ("limit", "280"),
        ("limit", 0),
        ("limit", True),
        ("limit", 2.5),
        ("base_hours", "24"),
        ("base_hours", [24]),
        ("base_hours", True),
        ("base_hours", float("inf")),
        ("base_hours", float("nan")),
    ],
)
def test_a_wrong_field_is_named(field, value):
    with pytest.raises(ValueError, match=field):
        place_from({"id": "a", "name": "A"} | {field: value})


@pytest.mark.parametrize("hours", [0, -24, 0.1, 721, 1e300])
def test_a_wait_out_of_bounds_is_refused(hours):
    with pytest.raises(ValueError, match="between 10 minutes and 30 days"):
        place_from({"id": "a", "name": "A", "base_hours": hours})


def test_every_built_in_place_can_be_read():
    files = Path(__file__).parents[2].glob("resources/places/*.toml")
    places = [place_from(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
    assert {"x", "reddit", "elsewhere"} <= {place.id for place in places}
    assert all(place.policy.base >= DAY for place in places)
