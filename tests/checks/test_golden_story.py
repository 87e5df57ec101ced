"""A fond nickname, a wheelchair, an age and a small town tell who it is, with nothing listed in it."""

import pytest

from unsent.checks.analysis import load_checker

CHECKER = load_checker()


@pytest.mark.parametrize(
    "text",
    [
        "Our sunshine girl in her pink wheelchair, 9 years old, from a village of 300 people, died on Tuesday.",
        "Our sunshine girl, 9, came in her wheelchair. Everyone in our small town knows her.",
        "Our little ladybug is six and paints her wheelchair. Half our small town came to visit.",
        "My little pumpkin, seven years old, rolled in with her wheelchair today, she is from our tiny town.",
        "We called her Button. She was five, her wheelchair was green, and the whole village came to the ward.",
    ],
)  # fmt: skip
def test_a_story_without_any_listed_detail_must_change(text):
    (story,) = [f for f in CHECKER.check(text).findings if f.category == "phi.indirect"]
    assert story.severity == "block"
    assert len(story.parts) >= 4


def test_a_story_weighs_less_as_a_detail_is_blurred():
    whole = "Our sunshine girl is 9, in a wheelchair, from a small town."
    blurred = "A girl is in a wheelchair, from a town."
    assert any(f.severity == "block" for f in CHECKER.check(whole).findings)
    assert not any(f.severity == "block" for f in CHECKER.check(blurred).findings)
