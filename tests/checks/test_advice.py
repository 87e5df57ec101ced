import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()
DISCLAIMER = (
    "This is general information, not advice for your situation. Please ask your own clinician."
)


def categories(text):
    return CHECKER.check(text).categories()


@pytest.mark.parametrize(
    "text",
    [
        "Your heart is fine, just stop your bisoprolol for a week.",
        "You've got shingles, start valtrex today.",
        "Give your son half a tablet of your zopiclone.",
    ],
)
def test_a_dose_a_start_or_a_diagnosis_for_one_reader_is_marked(text):
    assert "advice.personal" in categories(text)


@pytest.mark.parametrize(
    "text",
    [
        "Adults should take their statin at the same time each day, and you can ask us why.",
        "I can't tell you to stop your metoprolol from here.",
        "Should you stop your metoprolol before surgery?",
        "My GP told me to halve my sertraline, and I asked why.",
        "You need a break. Take your lunch.",
    ],
)
def test_general_refused_asked_and_own_advice_is_left_alone(text):
    assert "advice.personal" not in categories(text)


def test_education_without_a_disclaimer_is_one_mark_on_the_whole_post_and_its_fix_answers_it():
    text = "Sunburn tips: cool the skin, drink water, rest in the shade, and wear a hat next time."
    (finding,) = [f for f in CHECKER.check(text).findings if f.category == "advice.no_disclaimer"]
    assert finding.start == finding.end == 0
    fixed = finding.fixes[0].applied_to(text)
    assert fixed.endswith(DISCLAIMER)
    assert "advice.no_disclaimer" not in categories(fixed)


def test_teaching_for_colleagues_needs_no_disclaimer():
    text = "Tips for new nurses: check the dose, label the syringe, drink water, wear good shoes."
    assert "advice.no_disclaimer" not in categories(text)
