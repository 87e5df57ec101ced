"""What the model of names learns from."""

import pytest

from training.marked import read_marked


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
