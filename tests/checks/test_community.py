import pytest

from unsent.checks.analysis import load_checker
from unsent.checks.community import Community, read_community
from unsent.checks.rulebook import RulebookError

PACK = """
read = "2026-11-20"

[[rule]]
number = 3
says = "No memes."
severity = "block"
phrases = ["meme|memes"]
fixes = [{ label = "Take it out", action = "remove_sentence" }]

[[rule]]
number = "7b"
says = "No selling."
severity = "info"
shapes = ["for sale ..? here"]
unless = ["question"]
"""


def raised(text, pack=PACK):
    report = load_checker(community=read_community("Night nurses", pack)).check(text)
    return [f for f in report.findings if f.category == "rule.community"]


def test_a_finding_quotes_the_rule_by_its_number_and_names_the_community():
    (finding,) = raised("Look at this meme.")
    assert finding.message == "Rule 3 here: No memes."
    assert finding.rule == "rule.community.3"
    assert finding.severity == "block"
    assert finding.source.name == "Rules of Night nurses"
    assert finding.source.read == "2026-11-20"


def test_shapes_contexts_and_fixes_work_as_in_every_pack():
    assert [f.rule for f in raised("My scrubs are for sale here.")] == ["rule.community.7b"]
    assert raised("Are scrubs for sale here?") == []
    text = "Tea helped. Look at this meme."
    assert raised(text)[0].fixes[0].applied_to(text) == "Tea helped."


def test_a_place_without_rules_adds_nothing():
    assert not Community().rulebook.rules
    assert raised("Look at this meme.", "") == []


@pytest.mark.parametrize(
    ("pack", "told"),
    [
        ("[[rule", "not readable"),
        ("rule = 3", "tables"),
        ('[[rule]]\nsays = "x"\nphrases = ["y"]', "number"),
        ('[[rule]]\nnumber = 1\nphrases = ["y"]', "says nothing"),
        ('[[rule]]\nnumber = 1\nsays = "x"', "nothing to look for"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["..."]', "begins and ends"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y"]\nseverity = "ban"', "severity"),
        ('[[rule]]\nnumber = 1\nsays = "x"\ndetector = "story"', "detector"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y"]\n' * 2, "same number"),
        ('[[rule]]\nnumber = 1\nsays = "x"\npatterns = "y"', "list of words"),
        ('[[rule]]\nnumber = 1\nsays = "x"\npatterns = ["(y"]', "pattern"),
        ('[[rule]]\nnumber = 1\nsays = "x"\npatterns = ["((a{90}){90}){90}"]', "pattern"),
        (f'[[rule]]\nnumber = 1\nsays = "x"\npatterns = ["{"a" * 501}"]', "500 characters"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y"]\nseverity = "support"', "severity"),
        ('[[rule]]\nnumber = 1\nsays = ["x"]\nphrases = ["y"]', "quotation marks"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y ... z ... y ... z ... y"]', "gaps"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y"]\nfixes = 3', "list of tables"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y"]\nexamples = 3', "has to be a table"),
        (f'[[rule]]\nnumber = 1\nsays = "{"x" * 2001}"\nphrases = ["y"]', "2000 characters"),
        ("a" + ".b" * 300 + " = 1", "too deep"),
        ("x = " + "[" * 9000, "not readable"),
        ("x = " + "9" * 6000, "not readable"),
        ('[[rule]]\nnumber = 1\nsays = "x"\nphrases = ["y"]\n' * 501, "500 entries"),
    ],
)
def test_a_pack_that_cannot_be_used_says_why(pack, told):
    with pytest.raises(RulebookError, match=told):
        read_community("Night nurses", pack)


@pytest.mark.parametrize("shape", ["{cats} are here", "? ?"])
def test_a_shape_that_cannot_be_used_says_so_before_any_text_is_checked(shape):
    pack = f'[[rule]]\nnumber = 1\nsays = "x"\nshapes = ["{shape}"]'
    with pytest.raises(RulebookError):
        load_checker(community=read_community("Night nurses", pack))


def test_patterns_run_on_the_linear_engine():
    pack = "[[rule]]\nnumber = 4\nsays = \"No prices.\"\npatterns = ['(a+)+\\d+ ?euro']"
    assert raised("aaa 1euro", pack) == []
    assert raised("aaa1 euro", pack)
    assert raised("a" * 20_000, pack) == []
