import gc

from unsent import resources
from unsent.checks.analysis import load_checker
from unsent.checks.listed import FILE, clauses_of, lines_of
from unsent.checks.patterns import Pattern
from unsent.checks.required import required

LINES = resources.read_text(FILE).splitlines()
LISTED = [line.partition("\t")[0] for line in LINES]


def test_the_list_says_of_each_expression_what_reading_it_says():
    assert list(lines_of(LISTED)) == LINES
    for source in LISTED:
        assert set(clauses_of(source)) == set(required(source))


def test_nearly_all_that_the_checks_look_for_is_in_the_list():
    checker = load_checker()
    sources = {each.source for each in gc.get_objects() if isinstance(each, Pattern)}
    assert len(sources.intersection(LISTED)) > 0.8 * len(sources), "packaging/list_clauses.py"
    del checker


def test_an_expression_that_is_not_listed_is_read():
    assert clauses_of(r"\bunheard of\b") == (frozenset(["unheard"]), frozenset(["of"]))
