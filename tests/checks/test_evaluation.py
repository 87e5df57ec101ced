import json
import subprocess
import sys
from pathlib import Path

import pytest

from evaluation.corpora import Corpus, Post, Span, is_held_out, read_corpora
from evaluation.goals import Goal
from evaluation.measures import Share, is_found, measure
from evaluation.public_sets import WIDE, YEAR, entity_of
from unsent.domain.finding import Finding, Report, Severity, Source

COMMAND = Path(__file__).parents[2] / "packaging" / "evaluate_checks.py"


def finding(start, end, category="phi.name", severity=Severity.BLOCK):
    return Finding("r", category, severity, start, end, "m", "w", Source("s"))


@pytest.mark.parametrize(
    ("spot", "found"), [((10, 20), True), ((15, 30), True), ((16, 30), False), ((20, 30), False)]
)
def test_a_name_is_found_when_half_of_it_is_marked(spot, found):
    assert is_found(Span(10, 20, "phi.name"), [finding(*spot)]) is found


def test_marking_everything_earns_nothing():
    assert not is_found(Span(10, 20, "phi.name"), [finding(0, 100)])


def test_another_category_earns_nothing():
    assert not is_found(Span(10, 20, "phi.name"), [finding(10, 20, "phi.place")])


def test_a_short_mark_inside_a_long_insult_counts():
    assert is_found(Span(0, 60, "tone.insult"), [finding(5, 12, "tone.insult", Severity.WARN)])


def test_about_a_third_is_held_out():
    held = sum(is_held_out(f"post-{number}") for number in range(3000))
    assert 900 < held < 1100


def test_a_clean_post_with_a_note_is_still_calm():
    posts = (Post("a", "x", (), (), "clean", False), Post("b", "y", (), (), "clean", False))
    reports = {
        "x": Report((finding(0, 1, "tone.shouting", Severity.INFO),)),
        "y": Report((finding(0, 1, "tone.insult", Severity.WARN),)),
    }
    assert measure(Corpus("c", posts, ()), reports.__getitem__).clean == Share(1, 2)


def test_a_goal_that_nothing_measures_is_not_met():
    assert not Goal("g", 0.9, None).is_met
    assert Goal("g", 2, 2, is_ceiling=True).is_met


def row(name, text):
    return json.dumps(
        {"id": name, "text": text, "spans": [], "labels": ["tone.insult"], "severity": "warn"}
    )


def test_no_held_out_text_is_ever_printed(tmp_path):
    names = [f"p{number}" for number in range(40)]
    lines = [
        row(name, f"Quiet as {'seen' if not is_held_out(name) else 'unseen'}.") for name in names
    ]
    (tmp_path / "dev_posts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, COMMAND, "--corpus", tmp_path, "--misses", "tone.insult"],
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert "Quiet as seen." in run.stdout
    assert "unseen" not in run.stdout


def test_drafts_and_their_pairs_are_read_as_one_corpus(tmp_path):
    (tmp_path / "dev_posts.jsonl").write_text(row("a", "A."), encoding="utf-8")
    (tmp_path / "drafts_b.jsonl").write_text(row("b", "B."), encoding="utf-8")
    pair = {"id": "c", "before": "B!", "after": "B.", "fixed": []}
    (tmp_path / "pairs_b.jsonl").write_text(json.dumps(pair), encoding="utf-8")
    dev, drafts = read_corpora(tmp_path, tmp_path)
    assert (dev.name, len(dev.posts), len(dev.pairs)) == ("dev", 1, 0)
    assert (drafts.name, len(drafts.posts), len(drafts.pairs)) == ("drafts_b", 1, 1)


@pytest.mark.parametrize(
    ("entity", "words", "counted_as"),
    [
        ("DATE_TIME", "1987", YEAR),
        ("DATE_TIME", "Tuesday", YEAR),
        ("DATE_TIME", "3 May 1987", "DATE_TIME"),
        ("DATE_TIME", "2 pm on Tuesday", "DATE_TIME"),
        ("GPE", "Ohio", WIDE),
        ("GPE", "Dayton", "GPE"),
        ("PERSON", "1987", "PERSON"),
    ],
)
def test_what_the_label_guide_leaves_alone_is_counted_apart(entity, words, counted_as):
    assert entity_of(entity, words, frozenset({"ohio"})) == counted_as
