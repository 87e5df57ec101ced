import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()


def is_claim(text):
    return "claim.unsupported" in CHECKER.check(text).categories()


@pytest.mark.parametrize(
    "text",
    [
        "Garlic cures hypertension.",
        "This oil reverses dementia in two weeks.",
        "Zero side effects.",
    ],
)
def test_a_cure_without_a_source_is_marked(text):
    assert is_claim(text)


@pytest.mark.parametrize(
    "text",
    [
        "There is no evidence that garlic cures hypertension.",
        "It's a myth that garlic cures hypertension.",
        "Does garlic cure hypertension?",
        "Garlic may lower blood pressure a little, in some studies.",
        "Exercise prevents falls in older people: https://example.org/review",
        "My aunt said that garlic cures hypertension, and I hugged her.",
    ],
)
def test_denied_debunked_asked_hedged_sourced_and_reported_claims_are_left_alone(text):
    assert not is_claim(text)
