import pytest

from unsent.checks.analysis import Checker
from unsent.checks.cues import Cues
from unsent.checks.rulebook import RulebookError, read_pack, read_packs
from unsent.domain.finding import Severity

RULE = """
[sources.own]
name = "Our group"
region = "UK"
read = "2026-11-22"

[[rule]]
id = "no-cats"
category = "rule.community"
severity = "warn"
message = "No cats"
why = "This group is about dogs."
source = "own"
phrases = ["cat|cats", "kitten*"]
unless = ["quoted", "negated"]
exceptions = ["cat scan"]
unless_with = ["library"]
fixes = [{ label = "Say dog", replacement = "dog" }, { label = "Take it out", action = "remove" }]
"""


def checker_of(*packs: str) -> Checker:
    return Checker(read_packs((f"{n}.toml", pack) for n, pack in enumerate(packs)), (), Cues(), {})


def marked(text: str, *packs: str) -> list[str]:
    return [text[f.start : f.end] for f in checker_of(*packs or (RULE,)).check(text).findings]


def test_a_pack_becomes_rules_with_their_source():
    (rule,) = read_pack("own.toml", RULE)
    assert rule.severity is Severity.WARN
    assert rule.source.region == "UK"
    assert [fix.action for fix in rule.fixes] == ["replace", "remove"]


def test_phrases_mark_and_contexts_hold_them_back():
    assert marked("I like Cats and kittens.") == ["Cats", "kittens"]
    assert marked('They said "cats" there.') == []
    assert marked("There are no cats here.") == []
    assert marked("The CAT scan was clear.") == []
    assert marked("The library has cats.") == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (('severity = "warn"', 'severity = "awful"'), "severity"),
        (('message = "No cats"', ""), "message is missing"),
        (('source = "own"', 'source = "theirs"'), "theirs"),
        (('phrases = ["cat|cats", "kitten*"]', ""), "nothing to look for"),
        (('phrases = ["cat|cats", "kitten*"]', 'phrases = "cat"'), "phrases"),
        (('"kitten*"', '"* kitten"'), "begins and ends"),
        (("unless_with", "unles_with"), "unles_with"),
        (('action = "remove"', 'action = "explode"'), "action"),
        (("[[rule]]", "[[rule"), "TOML"),
    ],
)
def test_a_wrong_pack_is_refused_in_one_sentence_that_names_it(change, says):
    with pytest.raises(RulebookError, match=says) as refused:
        read_pack("own.toml", RULE.replace(*change))
    assert str(refused.value).startswith("own.toml")


def test_one_id_cannot_stand_in_two_packs():
    with pytest.raises(RulebookError, match="no-cats"):
        read_packs([("a.toml", RULE), ("b.toml", RULE)])


def test_an_unknown_context_is_refused():
    with pytest.raises(RulebookError, match="upside-down"):
        checker_of(RULE.replace('"quoted"', '"upside-down"'))


def test_an_unknown_detector_is_refused():
    with pytest.raises(RulebookError, match="sonar"):
        checker_of(RULE.replace('unless = ["quoted", "negated"]', 'detector = "sonar"'))
