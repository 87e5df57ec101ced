"""A recovery code is read back however it was copied down, and never when a letter is wrong."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsent.store import recovery_code as code

secrets = st.binary(min_size=16, max_size=16)
SECRET = bytes(range(16))
SPELLED = (
    "000G4-0R40M-30E20-9185G-R38E1-XWR2Q"  # a test vector: papers with old codes must stay good
)


def test_the_code_has_six_groups_of_five_and_never_changes():
    assert [len(group) for group in code.groups(SPELLED)] == [5] * 6
    assert code.spell(SECRET) == SPELLED
    assert code.new_code() != code.new_code()


@given(secrets, st.randoms(use_true_random=False))
def test_case_spaces_dashes_and_lookalikes_are_forgiven(secret, chance):
    typed = ""
    alike = {"0": "0Oo", "1": "1IiLl", "-": "- –\n"}
    for letter in code.spell(secret):
        written = chance.choice(alike.get(letter, letter))
        typed += chance.choice([written.lower(), written, f" {written}"])
    assert code.parse(typed) == secret


def test_no_single_mistake_is_taken_for_a_code():
    letters, accepted = SPELLED.replace("-", ""), 0
    for place, right in enumerate(letters):
        for wrong in code.LETTERS:
            if wrong != right:
                accepted += is_accepted(letters[:place] + wrong + letters[place + 1 :])
    for place in range(len(letters) - 1):
        one, two = letters[place : place + 2]
        if one != two:
            accepted += is_accepted(letters[:place] + two + one + letters[place + 2 :])
    assert accepted == 0


def test_few_random_codes_are_accepted():
    chance = random.Random(7)  # noqa: S311 - only typing at random
    assert not any(is_accepted("".join(chance.choices(code.LETTERS, k=30))) for _ in range(20_000))


def is_accepted(typed):
    try:
        code.parse(typed)
    except code.Mistyped:
        return False
    return True


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", code.WrongLength),
        (SPELLED[:-1], code.WrongLength),
        (SPELLED + "0", code.WrongLength),
        (SPELLED.replace("G", "U"), code.StrangeLetter),
        (SPELLED[:-1] + "%", code.StrangeLetter),
        ("0" * 1_000_000, code.WrongLength),
    ],
)
def test_what_is_no_code_is_named_for_what_is_wrong(typed, fault):
    with pytest.raises(fault) as raised:
        code.parse(typed)
    assert "000G4" not in str(raised.value)
