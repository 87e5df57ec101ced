import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unsent.checks.analysis import Cancelled, load_checker
from unsent.domain.watch import WatchList

PIECES = ["Mrs. Lee ", "my patient ", "😀", "\u200b", "“", "” ", "bed 4 ", "on March 3 ", "\n\n"]
PIECES += [
    "he's ninety-four. ",
    "مريض ",
    "MRN 4471902 ",
    "\x00",
    "kill ",
    "F*CK ",
    "a\u0301 ",
    "ﬁ ",
]
TEXTS = st.one_of(
    st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=20).map("".join)
)


@given(TEXTS)
@settings(deadline=None, max_examples=150)
def test_whatever_is_written_every_mark_lies_within_it(text):
    report = CHECKER.check(text)
    for finding in report.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert all(finding.start <= s <= e <= finding.end for s, e in finding.parts)
        for fix in finding.fixes:
            assert 0 <= fix.start <= fix.end <= len(text)
    assert 0 <= report.heat <= 100


CHECKER = load_checker(WatchList(me=("Ana",), workplace=("Oak Hill",), colleagues=("Lee Roe",)))


@pytest.mark.parametrize(
    "before",
    ["", "😀😀 ", "“Hm.” ", "ﬁ ", "\u200b\u200b", "مرحبا ", "e\u0301 ", "\n\n", "½ "],
)
def test_offsets_point_into_the_text_as_it_was_written(before):
    text = before + "We sat with Mrs. Okon\u200bkwo, my patient."
    names = [f for f in CHECKER.check(text).findings if f.category == "phi.name"]
    assert [text[f.start : f.end] for f in names] == ["Mrs. Okon\u200bkwo"]


def test_the_second_check_of_a_text_reads_only_the_sentence_that_changed():
    checker = load_checker()
    read = []
    whole = checker._matcher.find_in
    checker._matcher.find_in = lambda sentences, look: read.extend(sentences) or whole(sentences)
    text = " ".join(f"Quiet sentence number {n} of the day." for n in range(50))
    checker.check(text)
    assert len(read) == 50
    checker.check(text.replace("number 20", "number twenty"))
    assert len(read) == 51


def test_a_longer_text_is_read_in_proportion():
    checker = load_checker()
    sizes = []
    whole = checker._matcher.find_in
    checker._matcher.find_in = lambda sentences, look: (
        sizes.extend(len(sentence.plain) for sentence in sentences) or whole(sentences)
    )
    checker.check("word " * 20_000)
    assert sum(sizes) <= 100_000
    assert max(sizes) <= 2_000


def test_one_span_has_one_finding_of_a_category():
    text = "Bed 9, Mrs. Abara, MRN 4471902, born 3/4/1931, Mrs. Abara again."
    findings = CHECKER.check(text).findings
    for category in {f.category for f in findings}:
        spans = sorted((f.start, f.end) for f in findings if f.category == category)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert list(findings) == sorted(findings, key=lambda f: f.start)


def test_a_check_can_be_called_off():
    with pytest.raises(Cancelled):
        CHECKER.check("One. Two. Three.", is_cancelled=lambda: True)


def test_a_check_looks_whether_to_stop_between_findings_too():
    def looks(sentence):
        seen = []
        load_checker().check(sentence * 50, is_cancelled=lambda: seen.append(1) is not None)
        return len(seen)

    assert looks("Mrs. Lee is in bed 4. ") >= looks("It rained all day long. ") + 2 * 50


def test_a_megabyte_in_one_line_with_no_end_is_read():
    report = CHECKER.check("a" * 500_000 + " Mrs. Okonkwo " + "b" * 500_000)
    assert "phi.name" in report.categories()


def test_every_finding_says_what_why_and_from_which_source():
    for finding in CHECKER.check("Mrs. Lee in bed 4 is 97, at Oak Hill.").findings:
        assert finding.message
        assert finding.why.endswith(".")
        assert finding.source.name
        assert finding.source.read


def test_a_report_can_be_written_as_json():
    finding = CHECKER.check("Mrs. Lee sang.").findings[0]
    assert json.loads(json.dumps({"severity": finding.severity, "start": finding.start})) == {
        "severity": "block",
        "start": 0,
    }
