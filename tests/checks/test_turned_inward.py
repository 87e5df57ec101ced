"""What somebody says against herself brings the card, and no mark that asks for anything."""

import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill myself tonight.",
        "I'm going to shoot myself in the head.",
        "I'm going to hang myself after this shift.",
        "I hate myself, I'm worthless and I want to kill myself.",
        "I'm going to end it tonight.",
        "I will slit my wrists after the handover.",
    ],
)
def test_words_against_oneself_bring_the_card_alone(text):
    report = CHECKER.check(text)
    assert "distress.self_harm" in {f.category for f in report.findings}
    assert not [f.category for f in report.findings if f.severity != "support"]
    assert report.severity == "clean"


@pytest.mark.parametrize(
    "text",
    [
        "This shift is killing me.",
        "This rota will be the death of me.",
        "Night shifts are slowly killing me, send snacks.",
        "My feet want to die.",
        "Kill me now, third admission in an hour.",
        "I am dying here, send coffee.",
    ],
)
def test_a_figure_of_speech_brings_no_card(text):
    assert not [f.rule for f in CHECKER.check(text).findings if f.severity == "support"]


@pytest.mark.parametrize(
    "text", ["I am worthless and I should kill myself.", "I'm going to shoot myself."]
)
def test_words_against_oneself_bring_the_card_and_no_heat(text):
    report = CHECKER.check(text)
    assert report.support
    assert report.heat == 0
