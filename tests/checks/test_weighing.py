import re

import pytest

from unsent import resources
from unsent.checks.analysis import load_checker
from unsent.checks.passage import Passage
from unsent.checks.rulebook import read_pack
from unsent.checks.weighing import PREFIX, Scale, Weigher, read_scale, spoken, stretches
from unsent.domain.finding import Severity

PACK = read_pack("weighed", resources.read_text("rules/weighed.toml"))
CHECKER = load_checker()
SCALE = Scale("tone.insult", -1.0, 0.0, {"toast": 4.0, "burnt toast": 1.0, "~_to": 0.5})
TEXT = "They gave us burnt toast again today."


def marks(text, scale=SCALE):
    detect = Weigher([scale]).family().passage[PREFIX + scale.category]
    return list(detect(CHECKER.passage(text)))


def test_words_pairs_and_parts_of_words_are_summed_over_the_root_of_the_words():
    passage = CHECKER.passage(TEXT)
    [score] = Weigher([SCALE]).scores(passage, next(stretches(passage)))
    assert score == pytest.approx(-1.0 + (4.0 + 1.0 + 0.5 + 0.5) / 7**0.5, abs=0.2)


def test_a_mark_names_the_words_that_weighed_most():
    [mark] = marks(TEXT)
    assert TEXT[mark.start : mark.end] == TEXT
    assert re.search("“toast”", mark.why)


def test_what_is_quoted_is_not_weighed():
    assert not marks('The sign on the wall upstairs said "burnt toast" today.')


def test_a_few_words_are_not_judged():
    assert not marks("Burnt toast.")


@pytest.mark.parametrize("group", ["Muslim", "women", "trans", "black", "immigrants", "gay"])
def test_who_somebody_is_weighs_nothing(group):
    sentence = CHECKER.passage(f"There were {group} colleagues at the party.").sentences[0]
    assert group.lower() not in spoken(sentence)


def test_a_long_text_is_read_in_stretches_that_leave_nothing_out():
    passage = Passage("One two three four five six seven. " * 40)
    read = list(stretches(passage))
    assert len(read) > 3
    assert [s.first for s in read[1:]] == [s.last for s in read[:-1]]
    assert read[-1].last == len(passage.sentences)


def test_no_rule_by_weight_demands_a_change():
    assert PACK
    assert all(rule.severity is not Severity.BLOCK for rule in PACK)


def test_every_rule_by_weight_has_its_weights_and_all_weights_a_rule():
    files = {path.stem for path in (resources.root() / "weights").glob("*.tsv")}
    assert {rule.detector for rule in PACK} == {PREFIX + name for name in files}


def test_the_weights_are_readable_lines_in_order():
    for path in (resources.root() / "weights").glob("*.tsv"):
        lines = [line for line in path.read_text("utf-8").splitlines() if line[:1] != "#"]
        features = [line.split("\t")[1] for line in lines]
        assert features[:2] == ["bias", "threshold"]
        assert features[2:] == sorted(features[2:])
        assert len(lines) <= 602


def test_a_feature_called_like_the_bias_is_still_a_feature():
    scale = read_scale("x", "# made\n-1\tbias\n2\tthreshold\n0.5\tbias\n")
    assert (scale.bias, scale.threshold, scale.weights) == (-1.0, 2.0, {"bias": 0.5})


def test_a_guess_stands_back_where_a_rule_has_found_the_category():
    text = "Like if you are a nurse, share if you love one, tag a friend who needs this."
    rules = {f.rule for f in CHECKER.check(text).findings if f.category == "bait.engagement"}
    assert rules
    assert not any(rule.endswith(".weighed") for rule in rules)
