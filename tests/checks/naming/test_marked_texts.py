"""What the model of names learns from."""

import pytest

from evaluation.corpora import Corpus, Pair, Post, Span
from training.marked import marked_texts, read_marked
from training.texts import PLAIN


def test_marks_are_taken_out_and_told_by_offsets():
    marked = read_marked("{phi.name|Mrs Adu} asked for {phi.name|Tunde}, her son.")
    assert marked.text == "Mrs Adu asked for Tunde, her son."
    assert [marked.text[start:end] for start, end, _ in marked.spans] == ["Mrs Adu", "Tunde"]
    assert not marked.is_clean


def test_a_line_without_marks_is_clean():
    assert read_marked("Tea for the night team.").is_clean


def test_a_category_that_nobody_knows_is_refused():
    with pytest.raises(ValueError, match=r"phi\.nmae"):
        read_marked("{phi.nmae|Mrs Adu} asked.")


def post(name, is_held_out=False):
    spans = (Span(0, 3, "phi.name"), Span(4, 7, "tone.insult"))
    return Post(name, f"Adu sat {name}", spans, ("phi.name",), "block", is_held_out)


def test_nothing_that_is_held_out_is_learned_from(tmp_path):
    known = Corpus(
        "drafts_a",
        (post("open"), post("hidden", is_held_out=True)),
        (
            Pair("one", "", "cooled and open", (), is_held_out=False),
            Pair("two", "", "cooled and hidden", (), is_held_out=True),
        ),
    )
    unseen = Corpus("drafts_z", (post("unseen"),), (Pair("z", "", "unseen", (), False),), True)
    (tmp_path / "spans").mkdir()
    (tmp_path / "spans" / "one.txt").write_text("# a remark\n\n{phi.name|Kofi} sang.\n", "utf-8")
    (tmp_path / "lessons").mkdir()
    for name in PLAIN:
        (tmp_path / "lessons" / f"{name}.txt").write_text("[clean]\nTea.\n", "utf-8")
    found = list(marked_texts([known, unseen], tmp_path))
    assert [text.text for text in found if text.kind != "plain"] == [
        "Adu sat open", "cooled and open", "Kofi sang.",
    ]  # fmt: skip
    assert {text.text for text in found if text.kind == "plain"} == {"Tea."}
    assert found[0].spans == ((0, 3, "phi.name"),)
