import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unsent.checks import heat
from unsent.checks.analysis import load_checker
from unsent.checks.passage import Passage

CHECKER = load_checker()

FURIOUS = [
    "I am absolutely furious. Another mandatory overtime email from people who have never held a "
    "bedpan. You should be ashamed of yourselves, you useless pack of clowns.",
    "FUCK THIS PLACE. I hate every single one of them.",
    "How dare you people talk about compassion when you cancelled our breaks? Disgusting. Liars.",
    "My manager is a spineless liar and I am done. Shove your rota.",
]
CALM = [
    "New guideline on acute pain after fracture: start with simple analgesia, reassess, and watch "
    "for adverse effects such as respiratory depression and death. https://example.org/guideline",
    "The patient denies chest pain. No acute distress. History of stroke and aggressive lymphoma.",
    "Thank you to the night team, the tea was perfect.",
    "I'm worried about staffing, and I've written to the board with the figures.",
    "Mortality after hip fracture fell this year. Here is the report, with its limits.",
]


def heat_of(text):
    return CHECKER.check(text).heat


@pytest.mark.parametrize("text", FURIOUS)
def test_a_furious_draft_is_hot(text):
    assert heat_of(text) > 70


@pytest.mark.parametrize("text", CALM)
def test_a_calm_or_clinical_text_is_cool(text):
    assert heat_of(text) < 30


def test_sarcasm_beside_a_complaint_is_not_calm():
    text = "Congratulations leadership, yet another wonderful unsafe night with nine patients each."
    assert heat_of(text) >= 50


def test_a_cold_threat_is_hot():
    assert heat_of("He goes to his car at six. I know where he parks.") > 70


def test_a_cold_call_to_pile_on_is_hot():
    assert heat_of("Here is the link to her reviews. One star each, everyone, do your thing.") > 50


@pytest.mark.parametrize(
    "text",
    [
        "We did it!!! The twins went home today, thank you so much!!",
        "If you're scared of the interview, that's normal, and the panel wants you to do well.",
        "You don't need a form, just come to the desk.",
        "Which shoes do you all wear on nights?",
    ],
)
def test_joy_and_offers_of_help_are_cool(text):
    assert heat_of(text) < 30


def test_a_calm_page_cannot_dilute_one_furious_sentence():
    calm = "We had tea and signed the cards. " * 40
    assert heat_of(calm + FURIOUS[1]) >= heat_of(FURIOUS[1]) - 1


def test_words_held_up_to_be_condemned_heat_less_than_words_meant():
    meant = heat_of("Those people are vile and disgusting.")
    told = heat_of("He said those people are vile and disgusting, which is racist and not ok.")
    assert told < meant


def test_each_sentence_has_its_own_heat_and_place():
    text = "Tea was \N{HOT BEVERAGE}️ good. I hate this disgusting place!!"
    report = CHECKER.check(text)
    cool, hot = report.sentences
    assert text[hot.start : hot.end] == "I hate this disgusting place!!"
    assert cool.heat < hot.heat


def test_nothing_written_is_cold():
    assert heat.of(Passage("")) == (0, ())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_heat_stays_between_0_and_100_for_any_text(text):
    degrees, sentences = heat.of(Passage(text))
    assert 0 <= degrees <= 100
    assert all(0 <= s.heat <= 100 and 0 <= s.start <= s.end <= len(text) for s in sentences)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(CALM), st.sampled_from(sorted(heat.WEIGHTS)), st.floats(0.01, 1.0))
def test_a_mark_can_only_add_heat_and_a_stronger_one_no_less(text, category, strength):
    passage = Passage(text)
    faint, full = ([(category, 0, 5, how)] for how in (strength, 1.0))
    assert heat.of(passage)[0] <= heat.of(passage, faint)[0] <= heat.of(passage, full)[0]
