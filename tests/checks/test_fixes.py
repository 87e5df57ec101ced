import pytest

from unsent.checks.fixes import fix_of, removal
from unsent.checks.rulebook import FixSpec


def first_fixed(checker, text):
    for _ in range(12):
        blocks = [f for f in checker.check(text).findings if f.severity == "block" and f.fixes]
        if not blocks:
            return text
        text = blocks[0].fixes[0].applied_to(text)
    return text


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Mrs. Okonkwo asked me to sing.", "A patient asked me to sing."),
        ("We sang for Mrs. Okonkwo's birthday.", "We sang for a patient's birthday."),
        ("My patient Rosalind danced.", "My patient danced."),
        ("On April 28 I took care of a woman with sepsis.", "Recently I took care of a woman with sepsis."),
        ("She died on March 3 in the ICU.", "She died recently in the ICU."),
        ("Our 97yo patient wants whisky.", "Our older patient wants whisky."),
        ("He's ninety-three, and he flirts.", "He's very old, and he flirts."),
        ("My patient came from Amarillo by bus.", "My patient came from a town by bus."),
        ("Bed 12 wants his pillow turned.", "A patient wants his pillow turned."),
        ("The family in room 304 brought cake.", "The family in one of the rooms brought cake."),
        ("Please check MRN 4471902, thanks.", "Please check a patient, thanks."),
        ("97yo up a ladder again.", "An older patient up a ladder again."),
        ("She turned 101 on our ward.", "She had a birthday on our ward."),
        ("Our 97yo asked for whisky.", "Our older patient asked for whisky."),
        ("A man aged 94, with a cough.", "A man, with a cough."),
        ("We lost little Mateo last night.", "We lost a patient last night."),
        ("We lost J.T. He was forty, my patient.", "We lost a patient. He was forty, my patient."),
        ("It left in a grey van, plate 000-XKQ. No patient.", "It left in a grey van. No patient."),
        ("Mrs P*tel brought us samosas.", "A patient brought us samosas."),
    ],
)  # fmt: skip
def test_a_fix_leaves_the_sentence_whole(checker, text, fixed):
    assert first_fixed(checker, text) == fixed


@pytest.mark.parametrize(
    ("text", "span", "left"),
    [
        ("Well, Bob, go home.", (6, 9), "Well, go home."),
        ("Bob, go home.", (0, 3), "Go home."),
        ("go home Bob.", (8, 11), "go home."),
        ("The baby, Oliver, is well.", (10, 16), "The baby is well."),
        ("It says Log: 1234.", (13, 17), "It says Log."),
        ("Anna's labs came back.", (0, 4), "The labs came back."),
        ("We saw Anna's labs.", (7, 11), "We saw the labs."),
        ("Tea. I am Anna. Cake.", (5, 14), "Tea. Cake."),
        ("Bob and I quit.", (0, 3), "I quit."),
        ("only", (0, 4), ""),
        ("Twenty years (RN 12, look me up).", (14, 19), "Twenty years (look me up)."),
        ("Twenty years (RN 12) and gone.", (14, 19), "Twenty years and gone."),
        ("A white Corolla, XKQ. Find it.", (17, 20), "A white Corolla. Find it."),
        ("Check me: 0917, Ms Quirke.", (10, 14), "Check me: Ms Quirke."),
    ],
)
def test_taking_words_out_takes_their_comma_and_space(text, span, left):
    assert removal("", text, *span).applied_to(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("wtf is a wellness card", "what is a wellness card"),
        ("Feckin' lift is out again.", "Lift is out again."),
        ("Bloody hell of a night.", "Quite a night."),
        ("I'm so pissed off.", "I'm so fed up."),
        ("That pissed me off.", "That annoyed me."),
        ("Shut the fuck up.", "Shut up."),
        ("Fuck this place.", "Enough of this place."),
        ("We are so fucked.", "We are in a mess."),
        ("I don't give a shit about the audit.", "I don't care about the audit."),
        ("What a fucking day.", "What a day."),
        ("An email about the sodding car park.", "An email about the car park."),
    ],
)
def test_a_swear_word_leaves_no_hole(checker, text, left):
    sworn = next(f for f in checker.check(text).findings if f.category == "tone.profanity")
    assert sworn.fixes[0].applied_to(text) == left


def test_lowering_keeps_the_first_capital_and_the_writer():
    text = "THIS IS WHAT I MEAN"
    fix = fix_of(FixSpec("Lower", "lower"), text, 0, len(text))
    assert fix.applied_to(text) == "This is what I mean"


def test_appending_goes_to_the_end_in_its_own_paragraph():
    fix = fix_of(FixSpec("Add", "append", "Ask your own doctor."), "Sleep helps. \n", 0, 0)
    assert fix.applied_to("Sleep helps. \n") == "Sleep helps.\n\nAsk your own doctor."


@pytest.mark.parametrize(
    ("text", "marked", "left"),
    [
        ("We ran out of beds. They are sheep. Tea helped.", "sheep", "We ran out of beds. Tea helped."),
        ("They are sheep. Tea helped.", "They are sheep", "Tea helped."),
        ("Tea helped. They are sheep.", "sheep", "Tea helped."),
        ("They are sheep.", "sheep", ""),
    ],
)  # fmt: skip
def test_a_sentence_is_taken_out_whole(text, marked, left):
    start = text.index(marked)
    fix = fix_of(FixSpec("Out", "remove_sentence"), text, start, start + len(marked))
    assert fix.applied_to(text) == left


@pytest.mark.parametrize(
    ("text", "marked", "left"),
    [
        ("The rota is out, and they are clowns.", "they are clowns", "The rota is out."),
        ("The rota is out - clowns, the lot.", "clowns, the lot", "The rota is out."),
        ("They are clowns, and the rota is out.", "clowns", ""),
        ("If you ask, they are clowns. I went home.", "they are clowns", "I went home."),
    ],
)
def test_a_clause_goes_only_where_a_sentence_stays(text, marked, left):
    start = text.index(marked)
    fix = fix_of(FixSpec("Out", "remove_clause"), text, start, start + len(marked))
    assert fix.applied_to(text) == left


def test_a_sentence_is_replaced_whole():
    text = "Hi there. You should stop your bisoprolol tonight. Sleep well."
    start = text.index("should")
    spec = FixSpec("Ask", "replace_sentence", "Please ask your own doctor.")
    fix = fix_of(spec, text, start, start + 8)
    assert fix.applied_to(text) == "Hi there. Please ask your own doctor. Sleep well."


@pytest.mark.parametrize(
    "text",
    [
        "The lift is broken. Immigrants are parasites on this clinic. I had soup.",
        "I had soup, and I swear I'll strangle the man who runs the rota.",
        "The draft budget isn't public yet but our ward closes in May. I had soup.",
        "Her name is Corinne Halberd, everyone flood her inbox until she resigns. I had soup.",
        "Some retard moved the crash trolley and I had soup.",
    ],
)
def test_making_every_fix_that_must_be_leaves_nothing_that_must_change(checker, text):
    fixed = first_fixed(checker, text)
    assert all(f.severity != "block" for f in checker.check(fixed).findings)
    assert not fixed or (fixed[0].isupper() and fixed.rstrip()[-1] in ".")


@pytest.mark.parametrize(
    ("text", "marked", "left"),
    [
        ("He lives at 4 Elm Lane and sings.", "4 Elm Lane", "He lives and sings."),
        ("Send it to Harlow please.", "Harlow", "Send it please."),
        ("Tea first. Her son is on 555 0100, please ring.", "555 0100", "Tea first."),
        ("Tea first. He is an arsehole.", "arsehole", "Tea first."),
        ("What the fuck is this rota?", "fuck", "What is this rota?"),
        ("Tea first. Get your ass to work.", "ass", "Tea first."),
        ("The fucking printer is off.", "fucking", "The printer is off."),
        ("That was so Benko.", "Benko", "That was so."),
    ],
)
def test_a_word_that_leans_on_what_is_taken_out_goes_with_it(text, marked, left):
    start = text.index(marked)
    fix = fix_of(FixSpec("Out", "remove"), text, start, start + len(marked))
    assert fix.applied_to(text) == left
