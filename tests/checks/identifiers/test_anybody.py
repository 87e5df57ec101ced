"""Dates, places and pages of anybody are notes, and ordinary talk gets none."""

import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()
NOTES = ("date-anybody", "place-anybody", "contact-site", "name-anybody")


def notes(text):
    found = CHECKER.check(text).findings
    assert all(f.severity == "info" for f in found if f.rule in NOTES)
    return {(f.rule, text[f.start : f.end]) for f in found if f.rule in NOTES}


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("The card is for Tihomir Vlahovic, please.", "name-anybody", "Tihomir Vlahovic"),
        ("Can you ask Thorvald to call back?", "name-anybody", "Thorvald"),
        ("Tell Wambui that the parcel is here.", "name-anybody", "Wambui"),
        ("Name: Beatriz Cavalcanti", "name-anybody", "Beatriz Cavalcanti"),
        ("the bill is for beatriz fernandez again", "name-anybody", "beatriz fernandez"),
        ("It was signed on 3 Nov 1998.", "date-anybody", "3 nov 1998"),
        ("Valid until 31.12.2019 only.", "date-anybody", "31.12.2019"),
        ("The lift broke on the 3rd of March.", "date-anybody", "the 3rd of march"),
        ("The branch in Szeged closed.", "place-anybody", "Szeged"),
        ("She was born in Oberwald.", "place-anybody", "Oberwald"),
        ("His blog is littlebluekettle.org.", "contact-site", "littlebluekettle.org"),
    ],
)
def test_what_may_tell_who_is_noted(text, rule, words):
    assert (rule, words) in {(r, w) for r, w in notes(text)} | {
        (r, w.lower()) for r, w in notes(text)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Last night was long and Monday will be longer.",
        "Christmas again, and nobody has a tree.",
        "Nurses from Portugal and Kenya saved this winter.",
        "The Heimlich works on grapes.",
        "My husband Tom cooked.",
        "Our cat Pixel slept through it.",
        "May is stroke awareness month.",
        "See nice.org.uk for the guideline.",
        "Thanks @rnmeg, great talk by Tadeusz Lis.",
        "Hope is thin and Grace is late.",
    ],
)
def test_ordinary_talk_gets_no_note(text):
    assert notes(text) == set()


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The router is 00:1B:44:11:3A:B7.", "phi.id"),
        ("Ping fe80::1ff:fe23:4567:890a now.", "phi.id"),
        ("It runs on 192.168.13.77.", "phi.id"),
        ("Send it to 12 rue du Faubourg Saint-Denis.", "phi.contact"),
        ("He rents Lindenstrasse 47 with two dogs.", "phi.contact"),
        ("Deliver to Via Garibaldi 12 before noon.", "phi.contact"),
        ("It goes to Prinsengracht 88 as always.", "phi.contact"),
    ],
)
def test_addresses_of_many_kinds_are_found(text, category):
    assert category in CHECKER.check(text).categories()
