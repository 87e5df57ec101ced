import pytest

from unsent.checks.analysis import load_checker
from unsent.checks.identifiers.known import read_names
from unsent.checks.naming.guess import Namer
from unsent.checks.naming.tokens import Words
from unsent.checks.weights import Scale, Table

CHECKER = load_checker()
WORDS = Words(read_names())
PATIENT, COLLEAGUE = "phi.name", "identity.colleague"


def guesses(text, weights):
    """Guess with weights `feature: (patient, colleague)`."""
    lines = {feature: f"{one}\t{other}" for feature, (one, other) in weights.items()}
    scales = [Scale(PATIENT, -6.0, 0.4, 0.8), Scale(COLLEAGUE, -6.0, 0.4, 0.8)]
    return Namer(Table(scales, lambda: lines), WORDS).guesses(CHECKER.passage(text))


def said(text, weights):
    return [(g.category, text[g.start : g.end]) for g in guesses(text, weights)]


def test_words_around_tell_whose_a_name_is():
    weights = {"g=F": (3.0, 3.0), "b=pillow": (4.0, 0.0), "b=rota": (0.0, 4.0)}
    assert said("We swapped the rota with Tunde.", weights) == [(COLLEAGUE, "Tunde")]
    assert said("Another pillow for Tunde.", weights) == [(PATIENT, "Tunde")]
    assert said("A song about Tunde.", weights) == []


def test_a_name_that_fits_two_categories_nearly_as_well_is_guessed_as_both():
    weights = {"g=F": (8.0, 7.5)}
    first, second = guesses("A song about Tunde.", weights)
    assert (first.category, second.category) == (PATIENT, COLLEAGUE)
    assert second.likelihood < first.likelihood


def test_what_the_whole_post_speaks_of_weighs_over_the_root_of_its_words():
    weights = {"g=F": (3.0, 3.0), "p=ward": (9.0, 0.0)}
    assert said("Tunde sang.", weights) == []
    assert said("Tunde sang. The ward heard.", weights) == [(PATIENT, "Tunde")]


def test_a_word_counts_as_often_as_it_stands_within_reach_and_not_beyond():
    weights = {"g=F": (3.0, 0), "b=pillow": (1.0, 0)}
    likely = [
        [g.likelihood for g in guesses(text, weights)]
        for text in (
            "The pillow pillow for Tunde.",
            "The pillow pillow pillow for Tunde.",
            "The pillow pillow pillow pillow " + "and " * 20 + "for Tunde.",
        )
    ]
    assert likely[0] < likely[1]
    assert likely[2] == []


def test_words_that_follow_each_other_are_one_name_of_the_category_that_fits_them_best():
    weights = {"w=mrs": (6.0, 7.0), "w=adu": (9.0, 5.0), "w=kofi": (7.0, 6.0)}
    assert said("So Mrs Kofi Adu sang.", weights) == [(PATIENT, "Mrs Kofi Adu")]
    assert said("For Kofi, Adu sang.", weights) == [(PATIENT, "Kofi"), (PATIENT, "Adu")]


def test_the_s_of_an_owner_is_left_out():
    assert said("It was Tunde's pillow.", {"w=tunde": (9.0, 0)}) == [(PATIENT, "Tunde")]


def test_a_job_is_read_from_the_word_that_points_at_it():
    weights = {"g=J": (0.0, 9.0)}
    assert said("I adore our Tuesday stoma nurse.", weights) == [
        (COLLEAGUE, "our Tuesday stoma nurse")
    ]


def test_somebody_surely_named_once_is_meant_wherever_the_name_comes_again():
    weights = {"g=F": (5.0, 5.0), "b=pillow": (4.0, 0.0)}
    text = "Another pillow for Tunde. It rained. Tunde was ninety. We liked Tunde's hat."
    assert said(text, weights) == [(PATIENT, "Tunde")] * 3


def test_a_faint_guess_says_nothing_of_the_other_places():
    weights = {"g=F": (3.0, 3.0), "b=pillow": (2.0, 0.0)}
    assert len(said("Another pillow for Tunde. It rained. Tunde was ninety.", weights)) == 1


def test_a_guess_names_the_words_that_weighed_most():
    [guess] = guesses("Another pillow for Tunde.", {"g=F": (5.0, 0), "b=pillow": (3.0, 0.0)})
    assert "pillow" in guess.why
    [guess] = guesses("Tunde.", {"g=F": (9.0, 0)})
    assert "how the name looks" in guess.why


def test_likelihoods_stay_between_nought_and_one():
    [guess] = guesses("Tunde.", {"g=F": (900.0, 0.0)})
    assert guess.likelihood == pytest.approx(1.0)


def test_offsets_lead_into_the_text_past_emoji_and_unseen_signs():
    text = "😀\u200b Another pillow for Tun\u00adde."
    passage = CHECKER.passage(text)
    [guess] = guesses(text, {"g=F": (5.0, 0), "b=pillow": (4.0, 0.0)})
    start, end = passage.to_original(guess.start, guess.end)
    assert text[start:end] == "Tun\u00adde"
