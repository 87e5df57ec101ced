"""Patterns are skipped where nothing they need stands: that must never lose a finding."""

from pathlib import Path

import pytest

from unsent.checks import passage
from unsent.checks.analysis import load_checker
from unsent.checks.clues import CAPITAL, DIGIT, INSIDE, NAMED, clue_words, clues_in
from unsent.checks.patterns import Pattern

FOLDER = Path(__file__).parents[1] / "corpus"
ALL_SIGNS = frozenset(
    (*'@#*_•"(.:/', "--", "dot", "www", CAPITAL, DIGIT, INSIDE, NAMED, "ninety", "one")
)


def texts():
    lines = [
        line.replace("\\n", "\n")
        for name in ("identifiers.txt", "identifiers_clean.txt")
        for line in (FOLDER / name).read_text("utf-8").splitlines()
    ]
    rules = load_checker().rulebook.rules.values()
    return lines + [
        text for rule in rules for text in (*rule.examples.match, *rule.examples.passing)
    ]


def findings(checker, text):
    return [(f.rule, f.start, f.end, f.fixes) for f in checker.check(text).findings]


def test_no_gate_loses_or_adds_a_finding(monkeypatch):
    gated = load_checker()
    expected = [findings(gated, text) for text in texts()]
    monkeypatch.setattr(Pattern, "may_match", lambda self, clues: True)
    monkeypatch.setattr(Pattern, "clauses", ())
    monkeypatch.setattr(passage, "with_capitals", lambda _, p, f: clues_in(p, f) | ALL_SIGNS)
    open_wide = load_checker()
    for text, found in zip(texts(), expected, strict=True):
        assert findings(open_wide, text) == found, text


@pytest.mark.parametrize(
    ("text", "clues"),
    [
        ("He's 94.", {"he", "s", DIGIT, CAPITAL, "."}),
        ("Sat with Ana", {"sat", "with", "ana", CAPITAL, INSIDE, NAMED}),
        ("quiet", {"quiet"}),
        ("mail a@b (now)", {"mail", "a", "b", "now", "@", "("}),
    ],
)
def test_the_clues_of_a_sentence_are_its_words_and_rarer_signs(text, clues):
    assert clues_in(text, text.lower()) == clues


def test_a_pattern_is_compiled_when_it_is_first_run():
    pattern = Pattern(r"\bbed \d", clue_words("bed"))
    assert not pattern.may_match(clues_in("no room", "no room"))
    assert "compiled" not in vars(pattern)
    assert pattern.search("in bed 4").group() == "bed 4"
    assert "compiled" in vars(pattern)
