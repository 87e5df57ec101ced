import pytest

from unsent.domain.finding import (
    Dismissal,
    Finding,
    FindingKey,
    Fix,
    Report,
    Severity,
    Source,
    left_open,
    not_covered,
)

TEXT = "Mr. Grey, the  BOY from bed 4, at night"


def finding(start=0, end=0, severity=Severity.BLOCK, rule="r", category="phi.name", parts=()):
    return Finding(rule, category, severity, start, end, "m", "w", Source("s"), parts=parts)


def story(*words, text=TEXT):
    return finding(parts=tuple((text.index(w), text.index(w) + len(w)) for w in words))


@pytest.mark.parametrize(
    ("fix", "after"),
    [
        (Fix("cut", 0, 5, ""), "text here"),
        (Fix("put", 5, 9, "word"), "some word here"),
        (Fix("add", 14, 14, "."), "some text here."),
    ],
)
def test_a_fix_edits_its_own_span(fix, after):
    assert fix.applied_to("some text here") == after


def test_a_key_is_the_rule_and_the_marked_words_without_case_and_spacing():
    assert finding(10, 18).key(TEXT) == FindingKey("r", "the boy")
    assert finding(0, 7).key("THE BOY") == FindingKey("r", "the boy")
    assert finding(0, 3, rule="other").key("the boy") != FindingKey("r", "the")


def test_a_finding_about_the_whole_post_is_known_by_its_rule():
    assert finding().key("one text") == finding().key("another")


def test_a_combination_is_known_by_its_parts_in_any_order():
    assert story("BOY", "bed 4").key(TEXT) == story("bed 4", "BOY").key(TEXT)
    assert story("BOY", "bed 4").key(TEXT) != story("BOY", "night").key(TEXT)


def test_a_known_combination_covers_its_parts_and_nothing_more():
    known = [story("BOY", "bed 4", "night").key(TEXT)]
    assert not not_covered(TEXT, [story("BOY", "night")], known)
    assert not_covered(TEXT, [story("BOY", "night", "Grey")], known)
    assert not_covered(TEXT, [finding(0, 8)], known)


def test_a_dismissal_answers_its_own_finding_only():
    name, bed = finding(0, 8), finding(24, 29)
    assert left_open(TEXT, [name, bed], [Dismissal(name.key(TEXT), "not a patient")]) == (bed,)


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_dismissal_without_a_reason_answers_nothing(reason):
    name = finding(0, 8)
    assert left_open(TEXT, [name], [Dismissal(name.key(TEXT), reason)]) == (name,)


def test_a_dismissal_does_not_show_its_words():
    assert "grey" not in repr(Dismissal(finding(0, 8).key(TEXT), "Grey is the cat"))


def test_a_dismissed_story_is_open_again_when_it_says_more():
    known = Dismissal(story("BOY", "night").key(TEXT), "made up")
    assert left_open(TEXT, [story("BOY", "night", "bed 4")], [known])


def test_a_report_names_its_highest_severity():
    info, warn = finding(severity=Severity.INFO), finding(severity=Severity.WARN)
    assert Report().severity == "clean"
    assert Report((info,)).severity == "info"
    assert Report((info, finding(), warn)).severity == "block"


def test_support_is_no_mark_and_holds_nothing():
    help_me = finding(severity=Severity.SUPPORT, category="distress.burnout")
    report = Report((help_me, finding()))
    assert report.support == (help_me,)
    assert report.marks == report.of(Severity.BLOCK) == (finding(),)
    assert Report((help_me,)).severity == "clean"
    assert report.categories() == {"distress.burnout", "phi.name"}


def test_only_what_names_a_patient_is_a_direct_identifier():
    assert finding().is_direct_identifier
    assert not finding(category="identity.colleague").is_direct_identifier
