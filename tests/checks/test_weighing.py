import re

import pytest

from unsent import resources
from unsent.checks.analysis import load_checker
from unsent.checks.passage import Passage
from unsent.checks.rulebook import read_pack
from unsent.checks.weighing import FAINTLY, GROUP, PREFIX, Weigher, spoken, stretches
from unsent.checks.weights import Scale, Table, read_scales, read_words
from unsent.domain.finding import Severity

PACK = read_pack("weighed", resources.read_text("rules/weighed.toml"))
CHECKER = load_checker()
WORDS = {"toast": 4.0, "burnt toast": 1.0, "gave * burnt": 0.3, "^ they": 0.2, "~_to": 0.5}
TEXT = "They gave us burnt toast again today."


def weigher(faint=0.0, firm=0.0, weights=WORDS):
    lines = {feature: str(weight) for feature, weight in weights.items()}
    return Weigher(Table([Scale("tone.insult", -1.0, faint, firm)], lambda: lines))


def marks(text, kind="", **scale):
    detect = weigher(**scale).family().passage[PREFIX + "tone.insult" + kind]
    return list(detect(CHECKER.passage(text)))


def test_words_pairs_and_parts_of_words_are_summed_over_the_root_of_the_words():
    passage = CHECKER.passage(TEXT)
    [score] = weigher().scores(passage, next(stretches(passage)))
    assert score == pytest.approx(-1.0 + (4.0 + 1.0 + 0.2 + 0.3 + 2 * 0.5) / 7**0.5)


def test_a_word_weighs_what_the_lists_that_it_stands_in_weigh():
    text = "He is a clown in a very expensive suit."
    assert not marks(text)
    assert marks(text, weights={"{insult_noun}": 5.0})


@pytest.mark.parametrize(
    ("faint", "firm", "kinds"),
    [
        (
            0,
            1,
            [
                "",
            ],
        ),
        (0, 9, [FAINTLY]),
        (8, 9, []),
    ],
)
def test_a_sum_makes_a_firm_mark_or_a_faint_one_or_none(faint, firm, kinds):
    assert [kind for kind in ("", FAINTLY) if marks(TEXT, kind, faint=faint, firm=firm)] == kinds


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
    assert not marks(sentence.plain, weights={group.lower(): 9.0, GROUP: 9.0, "{group}": 9.0})


def test_only_the_sentence_that_weighs_is_marked_with_neighbours_that_weigh_nearly_as_much():
    text = f"It rained all day. {TEXT} We went home late. The toast was burnt toast. No more toast."
    [mark] = marks(text)
    assert text[mark.start : mark.end] == "The toast was burnt toast."


def test_a_long_text_is_read_in_stretches_that_leave_nothing_out():
    passage = Passage("One two three four five six seven. " * 40)
    read = list(stretches(passage))
    assert len(read) > 3
    assert [s.first for s in read[1:]] == [s.last for s in read[:-1]]
    assert read[-1].last == len(passage.sentences)


def test_no_rule_by_weight_demands_a_change_and_no_faint_one_a_thought():
    assert PACK
    for rule in PACK:
        assert rule.severity is not Severity.BLOCK
        assert not rule.detector.endswith(FAINTLY) or rule.severity is Severity.INFO


def test_every_rule_by_weight_has_its_weights_and_all_weights_a_rule():
    scales = read_scales(resources.read_text("weights/scales.tsv"))
    firm = {PREFIX + scale.category for scale in scales}
    faint = {PREFIX + s.category + FAINTLY for s in scales if s.faint < s.firm}
    assert {rule.detector for rule in PACK} == firm | faint


def test_the_weights_are_a_readable_table_in_order():
    scales = [s.category for s in read_scales(resources.read_text("weights/scales.tsv"))]
    head, *lines = resources.read_text("weights/words.tsv").splitlines()
    assert head.split("\t")[1:] == scales
    words = read_words("\n".join([head, *lines]))
    assert list(words) == sorted(words)
    assert len(words) == len(lines)
    for written in words.values():
        assert len(list(map(float, written.split("\t")))) == len(scales)


def test_a_stretch_that_is_not_marked_can_still_give_its_heaviest_sentence_a_shade():
    text = f"It rained all day. {TEXT}"
    strengths = []
    for faint in (9.0, 3.0, 1.0, -4.0):
        shades = list(weigher(faint=faint, firm=9.0).shades(CHECKER.passage(text)))
        strengths.append(shades[0].strength if shades else 0.0)
        assert all(text[shade.start : shade.end] == TEXT for shade in shades)
    assert strengths == sorted(strengths)
    assert (strengths[0], strengths[-1]) == (0.0, 1.0)


def test_weights_are_read_when_the_first_sentence_is():
    read = []
    table = Table([Scale("x", 0.0, 1.0, 1.0)], lambda: read.append(1) or {})
    detect = Weigher(table).family().passage[PREFIX + "x"]
    assert read == []
    detect(CHECKER.passage(TEXT))
    assert read == [1]


def test_a_guess_stands_back_where_a_rule_has_found_the_category():
    text = "Like if you are a nurse, share if you love one, tag a friend who needs this."
    rules = {f.rule for f in CHECKER.check(text).findings if f.category == "bait.engagement"}
    assert rules
    assert not any(rule.endswith(".weighed") for rule in rules)
