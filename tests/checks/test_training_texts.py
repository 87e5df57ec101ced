"""What the linear model may learn from, and what it is not told."""

import json

import pytest

from evaluation.corpora import read_corpora
from training.texts import left_open, read_lessons, texts_of

FILE = """# What this is.

[tone.insult, tone.profanity]
You are a clown, damn it.

[clean]
I am a clown before coffee.
"""


def test_a_heading_labels_every_line_below_it():
    texts = list(read_lessons("tone.insult", FILE))
    assert [text.text for text in texts] == [
        "You are a clown, damn it.",
        "I am a clown before coffee.",
    ]
    assert texts[0].labels == {"tone.insult", "tone.profanity"}
    assert texts[1].labels == frozenset()


def test_what_a_writer_did_not_look_for_is_left_open_and_the_rest_is_not():
    left = left_open("tone.insult", frozenset({"tone.insult"}))
    assert "tone.hate" in left  # kin, and another writer's
    assert "tone.patient_contempt" not in left  # the same writer's
    assert "advice.personal" not in left  # no kin
    assert left_open("tone.insult", frozenset()) == frozenset()
    assert left_open("first", frozenset({"tone.insult"})) > left


def row(name):
    return {"id": name, "text": f"Text {name}.", "spans": [], "labels": [], "severity": "clean"}


def write(path, names):
    path.write_text("\n".join(json.dumps(row(name)) for name in names), encoding="utf-8")


@pytest.fixture
def corpora(tmp_path):
    write(tmp_path / "dev_posts.jsonl", ["x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8"])
    write(tmp_path / "drafts_c.jsonl", ["c1", "c2", "c3", "c4", "c5", "c6"])
    (tmp_path / "unseen.txt").write_text("# Why.\nc\n", encoding="utf-8")
    return read_corpora(tmp_path, tmp_path)


def test_drafts_that_are_named_unseen_are_held_out_whole(corpora):
    assert [corpus.is_unseen for corpus in corpora] == [False, True]


def test_nothing_held_out_and_nothing_unseen_is_learned_from(corpora, tmp_path):
    learned = {text.text for text in texts_of(corpora, tmp_path, tmp_path)}
    held_out = {post.text for post in corpora[0].posts if post.is_held_out}
    assert held_out
    assert learned
    assert not learned & (held_out | {post.text for post in corpora[1].posts})
