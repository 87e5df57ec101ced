"""What the checks make of guesses: how sure they are, when they yield, what they keep to themselves."""

from functools import partial

import pytest

from unsent.checks.analysis import Cancelled, load_checker
from unsent.checks.identifiers.known import read_names
from unsent.checks.naming.family import FAINTLY, PREFIX, family, is_named
from unsent.domain.finding import Severity

CHECKER = load_checker()
RULES = CHECKER.rulebook.rules
NAMED = {rule.id: rule for rule in RULES.values() if is_named(rule.detector)}
TEXT = (  # two examples of resources/rules/named.toml, a sure one and a hint
    "Ask me about Bronwen in ten years and I will still know how she liked her pillows. "
    "It rained. Otis rang his bell again and wanted the window shut before his nebuliser."
)


def named(text):
    """Return what guesses say of a text: category, severity, words."""
    return [
        (f.category, f.severity, text[f.start : f.end])
        for f in CHECKER.check(text).findings
        if f.rule in NAMED
    ]


def test_a_guess_is_either_sure_or_faint():
    detectors = family(read_names()).passage
    faint_ones = 0
    for text in (text for rule in NAMED.values() for text in rule.examples.match):
        passage = CHECKER.passage(text)
        for name in (PREFIX + category for category in {r.category for r in NAMED.values()}):
            sure = {(m.start, m.end) for m in detectors[name](passage)}
            faint = {(m.start, m.end) for m in detectors[name + FAINTLY](passage)}
            faint_ones += len(faint)
            assert not sure & faint, name
    assert faint_ones


def test_every_detector_of_names_is_known_by_its_name():
    assert all(is_named(name) for name in family(read_names()).passage)
    assert not is_named(PREFIX.strip())


def test_no_guess_says_that_something_must_change_and_a_faint_one_is_a_note():
    for rule in NAMED.values():
        is_faint = rule.detector.endswith(FAINTLY)
        assert rule.severity is (Severity.INFO if is_faint else Severity.WARN), rule.id


def test_a_mark_says_which_words_weighed_most_and_prints_none_of_them():
    found = [f for f in CHECKER.check(TEXT).findings if f.rule in NAMED]
    assert found
    for finding in found:
        assert "It is a guess by" in finding.why
        assert finding.why.split("It is a guess")[1] not in repr(finding)


def test_the_key_of_a_mark_that_was_answered_holds_its_own_words_only():
    for finding in CHECKER.check(TEXT).findings:
        if finding.rule in NAMED:
            assert finding.key(TEXT).words == TEXT[finding.start : finding.end].casefold()


def test_nothing_is_guessed_of_people_who_are_made_up():
    assert named(TEXT)
    assert not named(TEXT.replace("It rained.", "No real patient here."))


def test_whom_a_crowd_is_sent_to_is_no_patient():
    text = "Ask me about Bronwen in ten years and I will still know how she liked her pillows."
    assert ("phi.name", Severity.WARN, "Bronwen") in named(text)
    crowd = text + " Blow up Lydia Marsh's phone tonight."
    assert "harassment.target" in {f.category for f in CHECKER.check(crowd).findings}
    assert "phi.name" not in {category for category, _, _ in named(crowd)}


def test_of_two_notes_about_the_same_words_the_rule_speaks_and_not_the_guess():
    report = CHECKER.check("They brought him in from the allotments at Digby Fen.")
    places = [f.rule for f in report.findings if f.category == "phi.place"]
    assert places
    assert not NAMED.keys() & set(places)


def test_a_note_about_a_name_yields_to_what_else_is_said_of_it():
    text = "Shoutout to Precious and Lorna for staying two hours late."
    said = {(f.category, text[f.start : f.end]) for f in CHECKER.check(text).findings}
    assert ("identity.colleague", "Precious") in said
    assert ("phi.name", "Precious") not in said


def test_guessing_stops_when_the_check_is_called_off():
    passage = CHECKER.passage(TEXT)
    [detect] = [
        found for name, found in family(read_names()).passage.items() if name == PREFIX + "phi.name"
    ]

    def stop():
        raise Cancelled

    passage.look = stop
    with pytest.raises(Cancelled):
        list(detect(passage))
    passage.look = partial(int)
    assert list(detect(passage))
