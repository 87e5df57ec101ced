import pytest

from unsent.checks.analysis import load_checker
from unsent.checks.identifiers.known import read_names
from unsent.checks.naming.guess import Namer
from unsent.checks.naming.tokens import Words
from unsent.checks.weights import Scale, Table

CHECKER = load_checker()
WORDS = Words(read_names())
PATIENT, COLLEAGUE, PLACE = "phi.name", "identity.colleague", "phi.place"


def namer(weights, other=COLLEAGUE):
    """Return a namer with weights `feature: (patient, other)`."""
    lines = {feature: f"{one}\t{two}" for feature, (one, two) in weights.items()}
    scales = [Scale(PATIENT, -6.0, 0.4, 0.8), Scale(other, -6.0, 0.4, 0.8)]
    return Namer(Table(scales, lambda: lines), WORDS)


def guesses(text, weights, other=COLLEAGUE):
    return namer(weights, other).guesses(CHECKER.passage(text))


def said(text, weights, other=COLLEAGUE):
    return [(g.category, text[g.start : g.end]) for g in guesses(text, weights, other)]


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


def test_a_name_that_fits_another_category_far_less_is_guessed_once():
    assert said("A song about Tunde.", {"g=F": (8.0, 5.0)}) == [(PATIENT, "Tunde")]


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


def test_a_word_behind_a_name_has_the_same_reach():
    weights = {"g=F": (3.0, 0), "b=pillow": (4.0, 0)}
    assert said("For Tunde a pillow.", weights) == [(PATIENT, "Tunde")]
    assert said("For Tunde " + "and " * 20 + "a pillow.", weights) == []


def test_a_word_does_not_stand_around_itself():
    assert said("so much about Tunde.", {"g=F": (3.0, 0), "b=tunde": (9.0, 0)}) == []


def test_before_a_name_is_told_from_behind_it():
    weights = {"g=F": (3.0, 3.0), "b-pillow": (4.0, 0.0), "b+pillow": (0.0, 4.0)}
    assert said("A pillow for Tunde.", weights) == [(PATIENT, "Tunde")]
    assert said("For Tunde a pillow.", weights) == [(COLLEAGUE, "Tunde")]


def test_words_that_follow_each_other_are_one_name_of_the_category_that_fits_them_best():
    weights = {"w=mrs": (6.0, 7.0), "w=adu": (9.0, 5.0), "w=kofi": (7.0, 6.0)}
    assert said("So Mrs Kofi Adu sang.", weights) == [(PATIENT, "Mrs Kofi Adu")]
    assert said("For Kofi, Adu sang.", weights) == [(PATIENT, "Kofi"), (PATIENT, "Adu")]


def test_a_name_is_as_sure_as_its_surest_word():
    [alone] = guesses("For Kofi.", {"w=kofi": (9.0, 0)})
    [both] = guesses("For Kofi Adu.", {"w=kofi": (9.0, 0), "w=adu": (5.0, 0)})
    assert both.likelihood == pytest.approx(alone.likelihood)


def test_small_words_join_the_words_of_a_name_and_others_do_not():
    weights = {"g=F": (9.0, 0), "w=cruz": (9.0, 0)}
    assert said("So Femi de la Cruz sang.", weights) == [(PATIENT, "Femi de la Cruz")]
    assert said("So Femi saw Cruz.", weights) == [(PATIENT, "Femi"), (PATIENT, "Cruz")]


def test_a_word_with_a_capital_that_is_only_a_word_is_no_name():
    assert said("Thank the moon.", {"w=thank": (9.0, 0)}) == []


def test_the_s_of_an_owner_is_left_out():
    assert said("It was Tunde's pillow.", {"w=tunde": (9.0, 0)}) == [(PATIENT, "Tunde")]


def test_a_job_is_read_from_the_word_that_points_at_it():
    weights = {"g=J": (0.0, 9.0)}
    assert said("I adore our Tuesday stoma nurse.", weights) == [
        (COLLEAGUE, "our Tuesday stoma nurse")
    ]


@pytest.mark.parametrize("point", ["the", "that", "this", "my", "your"])
def test_each_word_that_points_at_a_job_belongs_to_it(point):
    text = f"I adore {point} stoma nurse."
    assert said(text, {"g=J": (0.0, 9.0)}) == [(COLLEAGUE, f"{point} stoma nurse")]


def test_a_job_is_read_alone_where_nothing_points_at_it_or_it_is_part_of_a_name():
    weights = {"g=J": (0.0, 9.0)}
    assert said("The tea, a stoma nurse said.", weights) == [(COLLEAGUE, "nurse")]
    assert said("I adore our stoma Nurse.", weights) == [(COLLEAGUE, "Nurse")]
    assert said("I adore our stoma nurse.", {"g=J": (9.0, 0.0)}) == [(PATIENT, "nurse")]


def test_somebody_surely_named_once_is_meant_wherever_the_name_comes_again():
    weights = {"g=F": (5.0, 5.0), "b=pillow": (4.0, 0.0)}
    text = "Another pillow for Tunde. It rained. Tunde was ninety. We liked Tunde's hat."
    assert said(text, weights) == [(PATIENT, "Tunde")] * 3


def test_a_faint_guess_says_nothing_of_the_other_places():
    weights = {"g=F": (3.0, 3.0), "b=pillow": (2.0, 0.0)}
    assert len(said("Another pillow for Tunde. It rained. Tunde was ninety.", weights)) == 1


def test_a_doubtful_mention_is_of_whom_a_sure_one_names():
    weights = {"g=F": (5.0, 5.0), "b=pillow": (4.0, 0.0), "b=rota": (0.0, 1.5)}
    text = "The rota of Tunde. It rained. Another pillow for Tunde."
    assert said(text, weights) == [(PATIENT, "Tunde")] * 2


def test_of_two_sure_mentions_the_surer_one_tells_who_is_meant_elsewhere():
    weights = {"g=F": (3.0, 3.0), "b=pillow": (5.0, 0.0), "b=rota": (0.0, 8.0)}
    one, other = "A pillow for Tunde.", "The rota of Tunde."
    for text in (f"{one} {other} Tunde sang.", f"{other} {one} Tunde sang."):
        assert guesses(text, weights)[-1].category == COLLEAGUE


def test_the_title_in_a_sure_name_and_a_plain_word_in_it_are_not_names_elsewhere():
    weights = {"b=pillow": (4.0, 0), "w=nana": (3.0, 0), "w=tunde": (9.0, 0), "w=young": (3.0, 0)}
    text = "A pillow for Nana Tunde Young. Nana or not. Young as we are. Tunde sang."
    assert said(text, weights) == [(PATIENT, "Nana Tunde Young"), (PATIENT, "Tunde")]


def test_a_sure_place_says_nothing_of_the_same_word_elsewhere():
    weights = {"g=F": (0.0, 3.0), "b=tide": (0.0, 6.0)}
    text = "The tide at Tunde was out. It rained. Tunde sang."
    assert said(text, weights, PLACE) == [(PLACE, "Tunde")]


def test_a_name_that_is_marked_already_is_not_marked_again():
    weights = {"w=kofi": (9.0, 0), "w=adu": (9.0, 0)}
    text = "So Kofi Adu sang. So Kofi Adu slept."
    assert said(text, weights) == [(PATIENT, "Kofi Adu")] * 2


def test_a_job_may_reach_over_a_name_that_is_marked_already():
    weights = {"w=tunde": (9.0, 0), "g=J": (0.0, 9.0)}
    text = "I adore our Tunde and stoma nurse. It rained. Tunde sang."
    found = said(text, weights)
    assert sorted(found) == [
        (COLLEAGUE, "our Tunde and stoma nurse"), (PATIENT, "Tunde"), (PATIENT, "Tunde"),
    ]  # fmt: skip


def test_a_guess_names_the_words_that_weighed_most():
    [guess] = guesses("Another pillow for Tunde.", {"g=F": (5.0, 0), "b=pillow": (3.0, 0.0)})
    assert "pillow" in guess.why
    [guess] = guesses("Tunde.", {"g=F": (9.0, 0)})
    assert "how the name looks" in guess.why


def test_a_guess_names_neither_the_name_nor_a_word_that_speaks_against_it():
    weights = {"w=tunde": (9.0, 0), "b=tunde": (5.0, 0), "b=song": (-1.0, 0), "b=pillow": (1.0, 0)}
    [guess] = guesses("some song some pillow Tunde.", weights)
    assert guess.why.endswith(
        "most: \N{LEFT DOUBLE QUOTATION MARK}pillow\N{RIGHT DOUBLE QUOTATION MARK}."
    )


def test_the_word_that_weighed_most_is_named_first():
    weights = {"w=tunde": (9.0, 0), "b=one": (1.0, 0), "b=two": (2.0, 0), "b=three": (3.0, 0)}
    [guess] = guesses("One two three Tunde.", weights)
    assert guess.why.index("three") < guess.why.index("two")
    assert "one\N{RIGHT DOUBLE QUOTATION MARK}" not in guess.why


def test_the_words_of_a_guess_are_not_in_what_is_printed_of_it():
    [guess] = guesses("Another pillow for Tunde.", {"g=F": (5.0, 0), "b=pillow": (3.0, 0.0)})
    assert "pillow" not in repr(guess)


def test_guessing_can_be_called_off_before_each_sentence():
    looks = []
    weights = {"g=F": (9.0, 0)}
    passage = CHECKER.passage("Tunde sang. Kofi slept. Femi ate.")
    assert len(passage.sentences) == 3
    passage.look = lambda: looks.append(1)
    assert not namer({}).guesses(passage)
    assert len(looks) == len(passage.sentences)

    def stop():
        raise KeyboardInterrupt

    passage.look = stop
    with pytest.raises(KeyboardInterrupt):
        namer(weights).guesses(passage)


def test_likelihoods_stay_between_nought_and_one():
    [guess] = guesses("Tunde.", {"g=F": (900.0, 0.0)})
    assert guess.likelihood == pytest.approx(1.0)


def test_offsets_lead_into_the_text_past_emoji_and_unseen_signs():
    text = "😀\u200b Another pillow for Tun\u00adde."
    passage = CHECKER.passage(text)
    [guess] = guesses(text, {"g=F": (5.0, 0), "b=pillow": (4.0, 0.0)})
    start, end = passage.to_original(guess.start, guess.end)
    assert text[start:end] == "Tun\u00adde"


def test_a_number_is_nobody():
    weights = {"g=0": (9.0, 0.0), "w=the": (9.0, 0.0)}
    assert said("The 87yo in bed 12 slept.", weights) == []
    assert said("Ask @night87 about it.", weights) == [(PATIENT, "@night87")]
