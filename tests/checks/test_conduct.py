import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()


def findings(text, category):
    return [f for f in CHECKER.check(text).findings if f.category == category]


def marked(text, category):
    return [text[f.start : f.end] for f in findings(text, category)]


def test_capitals_are_lowered_by_the_fix_and_the_rest_stays():
    text = "Dear planners. WE ARE NOT A HOTEL and I mean it."
    (finding,) = findings(text, "tone.shouting")
    assert finding.fixes[0].applied_to(text) == "Dear planners. We are not a hotel and I mean it."


@pytest.mark.parametrize("text", ["CPR then ICU then MRI.", "That is NOT fine.", "I am an RN."])
def test_acronyms_and_one_stressed_word_are_not_shouting(text):
    assert marked(text, "tone.shouting") == []


def test_an_absolute_offers_a_softer_word_in_its_place():
    text = "They have never once answered that phone."
    (finding,) = findings(text, "tone.absolutist")
    assert finding.fixes[0].applied_to(text) == "They have hardly ever answered that phone."


@pytest.mark.parametrize(
    "text",
    [
        'A visitor called our porter "a useless idiot" and security was kind to both.',
        "Nobody here is an idiot.",
        "I'm such an idiot, I labelled my own lunch NBM.",
    ],
)
def test_insults_told_denied_or_aimed_at_oneself_are_left_alone(text):
    assert marked(text, "tone.insult") == []


@pytest.mark.parametrize(
    "text",
    [
        'He told her "immigrants are parasites" and the whole queue objected.',
        "Calling deaf patients a burden is not ok, and I said so.",
        "Two of my colleagues are immigrants, one is Muslim, all are brilliant.",
        "Women are at higher risk after 60, says the registry.",
    ],
)
def test_a_group_may_be_named_and_hate_may_be_quoted_to_condemn_it(text):
    assert marked(text, "tone.hate") == []


def test_hate_written_around_the_check_is_still_found():
    assert marked("w0men are too emotional for surgery", "tone.hate")
    assert marked("immigrants are p.a.r.a.s.i.t.e.s", "tone.hate")


@pytest.mark.parametrize(
    "text", ["Killing time before nights.", "I could murder a curry.", "This shift is killing me."]
)
def test_idioms_are_neither_threat_nor_distress(text):
    assert marked(text, "threat.violence") == []
    assert CHECKER.check(text).support == ()


def test_a_threat_told_of_somebody_else_is_not_the_writers():
    assert marked("He said he would strangle me, and security came.", "threat.violence") == []
    assert marked("I'll strangle him at handover.", "threat.violence")


def test_distress_opens_support_and_holds_nothing():
    report = CHECKER.check("Counted my pills again. I don't want to be here anymore.")
    assert report.support
    assert report.severity == "clean"


def test_a_patients_wish_to_die_is_not_the_writers():
    assert CHECKER.check("My patient said she wanted to die and I sat with her.").support == ()
