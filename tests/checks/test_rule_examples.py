"""Every rule of every built-in pack does what its own examples say."""

import pytest

from unsent.checks.analysis import load_checker
from unsent.checks.naming.family import is_named
from unsent.checks.rulebook import Rule
from unsent.checks.weighing import is_weighed
from unsent.domain.finding import Severity
from unsent.domain.watch import WatchList

CHECKER = load_checker()
RULES = list(CHECKER.rulebook.rules.values())


def examples(kind):
    return [
        pytest.param(rule, text, id=f"{rule.id}-{number}")
        for rule in RULES
        for number, text in enumerate(getattr(rule.examples, kind))
    ]


def rules_raised(rule: Rule, text: str) -> set[str]:
    checker = (
        load_checker(WatchList(**dict(rule.examples.watch))) if rule.examples.watch else CHECKER
    )
    return {finding.rule for finding in checker.check(text).findings}


def categories_of(rules: set[str]) -> set[str]:
    return {CHECKER.rulebook.rules[rule].category for rule in rules}


def guesses_in(rules: set[str]) -> set[str]:
    """Return the guesses at whose name it is, which say more than a note about anybody's."""
    return {rule for rule in rules if is_named(CHECKER.rulebook.rules[rule].detector)}


@pytest.mark.parametrize(("rule", "text"), examples("match"))
def test_a_rule_marks_what_it_says_it_marks(rule, text):
    raised = rules_raised(rule, text)
    is_guess = is_weighed(rule.detector) or is_named(rule.detector)
    stands_back = is_guess and rule.category in categories_of(raised)
    is_told_better = rule.severity is Severity.INFO and guesses_in(raised)
    assert rule.id in raised or stands_back or is_told_better


@pytest.mark.parametrize(("rule", "text"), examples("passing"))
def test_a_rule_leaves_alone_what_it_says_it_leaves_alone(rule, text):
    assert rule.id not in rules_raised(rule, text)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_examples_of_both_kinds(rule):
    assert rule.examples.match
    assert rule.examples.passing
