"""The contract that other programs rely on: keys, offsets, exit codes."""

import json

import pytest

from terminal import ANGRY, is_one_sentence

KEYS = {"id", "heat", "severity", "findings"}
FINDING_KEYS = {"rule", "category", "severity", "start", "end", "message", "why", "fixes"}
SEVERITIES = {"block", "warn", "info", "support"}


def rows(said):
    return [json.loads(line) for line in said.out.splitlines()]


def lines(*texts):
    return "".join(json.dumps({"id": n, "text": t}) + "\n" for n, t in enumerate(texts))


def test_a_line_of_json_has_the_keys_of_the_contract(unsent):
    said = unsent("check", "--format", "jsonl", given=lines(ANGRY))
    [row] = rows(said)
    assert set(row) == KEYS
    assert row["findings"]
    for finding in row["findings"]:
        assert set(finding) >= FINDING_KEYS
        assert finding["severity"] in SEVERITIES
        assert finding["message"]
        assert finding["why"]
        assert finding["rule"]
    assert isinstance(row["heat"], int)
    assert 0 <= row["heat"] <= 100


def test_the_whole_form_says_the_same_as_the_line_form(unsent):
    whole = json.loads(unsent("check", "--format", "json", given=ANGRY).out)
    [row] = rows(unsent("check", "--format", "jsonl", given=lines(ANGRY)))
    assert whole["id"] == "-"
    assert {**whole, "id": 0} == row


def test_a_line_of_json_is_written_for_each_line_and_keeps_its_id(unsent):
    given = '{"id": "a", "text": "Tea."}\n\n{"id": 7, "text": "Rain."}\n{"id": null, "text": ""}'
    said = unsent("check", "--format", "jsonl", given=given)
    assert [row["id"] for row in rows(said)] == ["a", 7, None]
    assert said.code == 0


@pytest.mark.parametrize(
    "before",
    ["", "😀😀 ", "“Quoted” — and more. ", "e\u0301 ", "שלום. ", "a\x00b ", "👩‍⚕️🇬🇧 ", "\r\n\r\n"],
)
def test_offsets_count_code_points_half_open(unsent, before):
    text = before + "My patient Mr. Jonathan Smith died."
    [row] = rows(unsent("check", "--format", "jsonl", given=lines(text)))
    names = [f for f in row["findings"] if f["category"] == "phi.name"]
    assert [text[f["start"] : f["end"]] for f in names] == ["Mr. Jonathan Smith"]


def test_every_span_and_every_fix_lies_inside_the_text(unsent):
    text = "😀 “My patient Bob Smith, 93, room 12” — call 555-123-4567, DM me. " + ANGRY
    [row] = rows(unsent("check", "--format", "jsonl", given=lines(text)))
    assert len(row["findings"]) > 3
    for span in [*row["findings"], *(x for f in row["findings"] for x in f["fixes"])]:
        assert 0 <= span["start"] <= span["end"] <= len(text)


def test_the_worst_finding_is_the_severity_of_a_text(unsent):
    texts = ["We had tea.", "Yoga cures diabetes, guaranteed.", ANGRY]
    found = rows(unsent("check", "--format", "jsonl", given=lines(*texts)))
    assert [row["severity"] for row in found] == ["clean", "warn", "block"]


def test_a_clean_text_has_no_findings_and_ends_with_zero(unsent):
    said = unsent("check", "--format", "json", given="We had tea.")
    assert said.code == 0
    assert json.loads(said.out)["severity"] == "clean"
    assert json.loads(said.out)["findings"] == []


def test_a_writer_in_need_is_not_held(unsent):
    said = unsent("check", "--format", "json", given="I want to kill myself.")
    row = json.loads(said.out)
    assert {f["severity"] for f in row["findings"]} == {"support"}
    assert row["severity"] == "clean"
    assert said.code == 0


def test_something_to_think_about_ends_with_one(unsent):
    assert unsent("check", given="Yoga cures diabetes, guaranteed.").code == 1
    assert unsent("check", given=ANGRY).code == 1


def test_one_text_to_change_among_clean_ones_ends_with_one(unsent):
    given = lines("We had tea.", ANGRY, "It rained.")
    assert unsent("check", "--format", "jsonl", given=given).code == 1


def test_an_empty_text_is_clean(unsent):
    for form in ("text", "json", "jsonl"):
        assert unsent("check", "--format", form, given="").code == 0


def test_a_lone_surrogate_in_json_is_read_and_written(unsent):
    given = r'{"id": "\ud800", "text": "\ud800 My patient Mr. Jonathan Smith died."}'
    [row] = rows(unsent("check", "--format", "jsonl", given=given))
    assert (row["id"], row["severity"]) == ("\ud800", "block")


@pytest.mark.parametrize(
    "broken",
    [
        "not json",
        "[1, 2]",
        '"text"',
        "17",
        "{}",
        '{"id": 1}',
        '{"text": "no id"}',
        '{"id": 1, "text": 5}',
        '{"id": 1, "text": null}',
        "[" * 100_000,
        '{"id": 1, "text": "cut',
        '{"id": ' + "9" * 5_000 + ', "text": ""}',
    ],
)
def test_a_broken_line_is_named_by_its_number_and_not_quoted(unsent, broken):
    said = unsent("check", "--format", "jsonl", given=lines("Tea.") + "\n" + broken + "\n")
    assert said.code == 2
    assert is_one_sentence(said.err)
    assert "line 3" in said.err.lower()
    assert "no id" not in said.err
    assert "cut" not in said.err


def test_lines_before_a_broken_one_are_answered(unsent):
    said = unsent("check", "--format", "jsonl", given=lines("Tea.", ANGRY) + "{")
    assert [row["id"] for row in rows(said)] == [0, 1]


def test_a_line_separator_inside_a_text_does_not_end_its_line(unsent):
    given = json.dumps({"id": 1, "text": "one\u2028two\x85three"}, ensure_ascii=False)
    assert len(rows(unsent("check", "--format", "jsonl", given=given))) == 1
