"""Drafts of our own, apart from the rules' examples: what is found and what is left alone."""

import re
from pathlib import Path

import pytest

from unsent.checks.analysis import load_checker

FOLDER = Path(__file__).parents[2] / "corpus"
PART = re.compile(r"\{([\w.]+):([^}]*)\}")
CHECKER = load_checker()
CATEGORY = {rule.id: rule.category for rule in CHECKER.rulebook.rules.values()}


def drafts(name):
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return [line.replace("\\n", "\n") for line in lines if line and line[0] != "#"]


def read(marked):
    """Return the text and its (start, end, category) spans."""
    text, spans, at = "", [], 0
    for part in PART.finditer(marked):
        text += marked[at : part.start()]
        spans.append((len(text), len(text) + len(part[2]), part[1]))
        text, at = text + part[2], part.end()
    return text + marked[at:], spans


def is_found(span, findings):
    start, end, category = span
    return any(
        f.category == category and 2 * (min(end, f.end) - max(start, f.start)) >= end - start
        for f in findings
    )


def test_of_what_identifies_somebody_nearly_all_is_found():
    missed, total = [], 0
    for text, spans in map(read, drafts("identifiers.txt")):
        findings = CHECKER.check(text).findings
        total += len(spans)
        missed += [text for span in spans if not is_found(span, findings)]
    assert total >= 75
    assert len(missed) <= total * 0.04, missed


@pytest.mark.parametrize(("name", "least"), [("team", 0.87), ("patients", 0.9)])
def test_of_what_no_list_holds_most_is_found(name, least):
    told = [
        is_found(span, CHECKER.check(text).findings)
        for text, spans in map(read, drafts(f"identifiers_{name}.txt"))
        for span in spans
    ]
    assert sum(told) >= least * len(told)


@pytest.mark.parametrize("text", drafts("identifiers_near_misses.txt"))
def test_a_near_miss_warns_of_nobody(text):
    warned = [f.rule for f in CHECKER.check(text).findings if f.severity.value in ("warn", "block")]
    assert [rule for rule in warned if CATEGORY[rule].startswith(("phi.", "identity."))] == []


@pytest.mark.parametrize("text", drafts("identifiers_clean.txt"))
def test_an_ordinary_draft_names_nobody(text):
    marks = CHECKER.check(text).findings
    named = [f.rule for f in marks if f.category.startswith(("phi.", "identity."))]
    assert [rule for rule in named if not rule.endswith(".weighed")] == []


@pytest.mark.parametrize("marked", drafts("identifiers.txt"))
def test_taking_every_first_fix_leaves_nothing_that_must_change(marked):
    text, _ = read(marked)
    for _ in range(20):
        blocks = [f for f in CHECKER.check(text).findings if f.is_direct_identifier and f.fixes]
        if not blocks:
            break
        text = blocks[0].fixes[0].applied_to(text)
    assert [
        f.rule for f in CHECKER.check(text).findings if f.is_direct_identifier and f.fixes
    ] == []
