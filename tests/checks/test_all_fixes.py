"""Taking every fix of what must change leaves nothing that must change, in any draft."""

import json
from pathlib import Path

import pytest

from unsent.checks.analysis import load_checker

FOLDER = Path(__file__).parents[1] / "corpus"
CHECKER = load_checker()
MOST = 60  # fixes that one draft may need


def drafts():
    for path in sorted(FOLDER.glob("drafts_*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield pytest.param(row["text"], id=row["id"])


def blocks(text):
    return [f for f in CHECKER.check(text).findings if f.severity == "block"]


@pytest.mark.parametrize("text", list(drafts()))
def test_all_fixes_together_leave_nothing_that_must_change(text):
    for _ in range(MOST):
        left = blocks(text)
        if not left:
            return
        assert left[0].fixes, left[0].rule
        text = left[0].fixes[0].applied_to(text)
    pytest.fail("the fixes never end")
