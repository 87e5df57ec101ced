"""Whatever is done in whatever order: only an approved text leaves, character for character."""

import os
from collections import Counter
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.writer_model import KINDS, SENTENCE, SOUND, Writer
from unsent.domain.stage import Cooling, Draft, LetGo, Private, Ready, Review

RUNS = 5_000 if os.environ.get("UNSENT_LONG") == "1" else 500
WORDS = ["calm", "tea", "rest", "IDENT", "HOT", "ADVICE", "Mercy", "night", "ward", "boy"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=0, max_size=14).map(" ".join)
HOUR, DAY = 3600, 86400


def go_the_way(writer, place):
    """Return the steps of the honest way, one after the other."""
    return [
        lambda: writer.might_post(place),
        writer.start,
        lambda: wait_it_out(writer),
        lambda: [writer.answer(question, value) for question, value in SOUND.items()],
        lambda: writer.dismiss("not a patient"),
        writer.approve,
        writer.copy,
    ]


def wait_it_out(writer):
    writer.true += 100 * HOUR
    writer.look()


class AngryWriter(RuleBasedStateMachine):
    seen: ClassVar[Counter] = Counter()

    def __init__(self):
        super().__init__()
        self.writer = Writer(text="HOT IDENT calm tea rest calm tea rest")
        self.writer.look()

    def at(self, *kinds):
        return isinstance(self.writer.stage, kinds)

    @initialize(
        place=st.sampled_from(["quick", "slow"]),
        steps=st.integers(0, 6),
        text=TEXTS,
        way_out=st.booleans(),
    )
    def begin_somewhere_on_the_way(self, place, steps, text, way_out):
        self.writer.switch_way_out(on=way_out)
        self.writer.write("calm " + text)
        for step in go_the_way(self.writer, place)[:steps]:
            step()

    @precondition(lambda self: self.at(Private, Draft, Cooling))
    @rule(place=st.sampled_from(["quick", "slow"]), last=st.integers(4, 6))
    def go_the_honest_way(self, place, last):
        for step in go_the_way(self.writer, place)[:last]:
            step()

    @rule(text=TEXTS)
    def write(self, text):
        self.writer.write(text)

    @rule(word=st.sampled_from(WORDS), data=st.data())
    def change_a_word(self, word, data):
        words = self.writer.text.split(" ")
        words[data.draw(st.integers(0, len(words) - 1))] = word
        self.writer.write(" ".join(words))

    @rule(word=st.sampled_from(["HOT", "IDENT", "ward"]))
    def take_out(self, word):
        self.writer.write(self.writer.text.replace(word, "").strip() or "calm")

    @rule(space=st.sampled_from([" ", "\n", "\t"]))
    def add_a_space(self, space):
        self.writer.write(self.writer.text + space)

    @precondition(lambda self: self.at(Private, Draft))
    @rule(place=st.sampled_from(["quick", "slow"]))
    def might_post(self, place):
        self.writer.might_post(place)

    @precondition(lambda self: not self.at(Private, Draft))
    @rule(place=st.sampled_from(["quick", "slow"]))
    def change_the_place(self, place):
        self.writer.might_post(place)

    @precondition(lambda self: self.at(Draft, Review))
    @rule()
    def seal(self):
        self.writer.start()

    @precondition(lambda self: self.at(Cooling))
    @rule(share=st.sampled_from([0.3, 0.7, 1.0, 1.1]), looks=st.booleans())
    def wait_some(self, share, looks):
        self.writer.true += self.writer.stage.wait.seconds * share
        if looks:
            self.writer.look()

    @rule(on=st.sampled_from([True, True, False]))
    def switch_the_way_out(self, on):
        self.writer.switch_way_out(on=on)

    @precondition(lambda self: self.at(Draft, Review))
    @rule(minutes=st.sampled_from([5, 10, 11]), off_by=st.sampled_from([0, 0, 2400]))
    def take_the_way_out(self, minutes, off_by):
        self.writer.switch_way_out(on=True)
        self.writer.start()
        self.writer.ask_for_way_out()
        self.writer.off_by += off_by * HOUR
        self.writer.true += minutes * 60
        self.writer.look()

    @precondition(lambda self: self.at(Cooling))
    @rule(typed=st.sampled_from([SENTENCE, SENTENCE, "let me"]), reason=st.sampled_from(["x", " "]))
    def ask_for_the_way_out(self, typed, reason):
        self.writer.ask_for_way_out(typed, reason)

    @precondition(lambda self: self.at(Cooling) and self.writer.stage.way_out)
    @rule(minutes=st.sampled_from([1, 5, 9.9, 10]), looks=st.booleans())
    def wait_for_the_way_out(self, minutes, looks):
        self.writer.true += minutes * 60
        if looks:
            self.writer.look()

    @precondition(lambda self: self.at(Cooling) and self.writer.stage.way_out)
    @rule()
    def go_back_to_waiting(self):
        self.writer.go_back_to_waiting()

    @rule(hours=st.sampled_from([0.1, 1, 9, 12, 100, 200]))
    def time_passes(self, hours):
        self.writer.true += hours * HOUR

    @rule(hours=st.sampled_from([-2400, -200, -12, -1, 1, 12, 200, 2400]))
    def turn_the_clock(self, hours):
        self.writer.off_by += hours * HOUR

    @rule()
    def set_the_clock_right(self):
        self.writer.off_by = 0

    @rule(off=st.sampled_from([30, HOUR, 3 * DAY]))
    def restart(self, off):
        self.writer.true += off
        self.writer.boot += 1
        self.writer.booted = self.writer.true - 20

    @rule()
    def look(self):
        self.writer.look()

    @precondition(lambda self: self.at(Review))
    @rule()
    def answer_everything(self):
        for question, value in SOUND.items():
            self.writer.answer(question, value)

    @precondition(lambda self: self.at(Review))
    @rule(question=st.sampled_from(sorted(SOUND)), value=st.sampled_from(["", "no", "!!!"]))
    def answer_badly(self, question, value):
        self.writer.answer(question, value)
        self.writer.answer("advice", "reword")

    @precondition(lambda self: self.at(Draft, Review))
    @rule(reason=st.sampled_from(["not a patient", " "]))
    def dismiss(self, reason):
        self.writer.dismiss(reason)

    @rule()
    def approve(self):
        self.writer.approve()

    @rule()
    def copy(self):
        self.writer.copy()

    @precondition(lambda self: self.at(Ready))
    @rule(text=TEXTS)
    def slip_in_another_text(self, text):
        kept, self.writer.text = self.writer.text, text
        self.writer.copy()
        if self.at(Ready):
            self.writer.text = kept

    @precondition(lambda self: self.at(Cooling, Review, Ready))
    @rule()
    def open_for_editing(self):
        self.writer.open_for_editing()

    @rule(kind=st.sampled_from(["keep_private", "let_go", "post", "break_the_seal"]))
    @precondition(lambda self: not self.at(Private, Draft))
    def leave_the_way(self, kind):
        getattr(self.writer, kind)()

    @precondition(lambda self: self.at(LetGo))
    @rule()
    def take_back(self):
        self.writer.take_back()

    @rule()
    def note(self):
        self.writer.note("be kind")

    @rule()
    def watch_for_the_employer(self):
        self.writer.watched = frozenset({"Mercy"})

    @invariant()
    def it_is_at_one_stage(self):
        assert isinstance(self.writer.stage, KINDS)
        self.seen[type(self.writer.stage).__name__] += 1

    def teardown(self):
        AngryWriter.seen.update(self.writer.tally)


def test_nothing_leaves_that_was_not_waited_for_answered_and_approved():
    AngryWriter.seen = Counter()
    run_state_machine_as_test(
        AngryWriter,
        settings=settings(
            max_examples=RUNS, stateful_step_count=60, deadline=None, derandomize=True
        ),
    )
    # a machine that never gets anywhere would prove nothing
    assert AngryWriter.seen["reviewed"] > RUNS
    assert AngryWriter.seen["approved"] > RUNS / 4
    assert AngryWriter.seen["copied"] > RUNS / 8
    assert AngryWriter.seen["refused"] > RUNS
    assert AngryWriter.seen["left early"] > RUNS / 10
    assert all(AngryWriter.seen[kind.__name__] for kind in KINDS)


@pytest.mark.parametrize("place", ["quick", "slow"])
def test_the_honest_way_leads_to_a_copy(place):
    writer = Writer(text="calm tea HOT rest IDENT on the ward at night")
    writer.look()
    *steps, copy = go_the_way(writer, place)
    for step in steps:
        writer.copy()
        step()
    assert writer.tally == {"reviewed": 1, "approved": 1, "refused": 6}
    copy()
    assert writer.tally["copied"] == 1


@pytest.mark.parametrize("left_out", range(6))
def test_no_step_of_the_honest_way_can_be_left_out(left_out):
    writer = Writer(text="calm tea HOT rest IDENT on the ward at night")
    writer.look()
    steps = go_the_way(writer, "slow")
    for step in steps[:left_out] + steps[left_out + 1 :]:
        step()
    assert not writer.tally["copied"]


def test_the_slow_way_out_leads_to_the_same_review_and_not_past_it():
    writer = Writer(text="calm tea HOT rest IDENT on the ward at night", is_way_out_on=True)
    writer.look()
    for step in go_the_way(writer, "slow")[:2]:
        step()
    writer.ask_for_way_out()
    writer.true += 600
    writer.approve()  # looks at the clock first
    assert isinstance(writer.stage, Review)
    assert writer.tally == {"left early": 1, "reviewed": 1}
    *steps, copy = go_the_way(writer, "slow")[3:]
    for step in steps:
        writer.copy()
        step()
    copy()
    assert writer.tally["copied"] == 1


def test_rounds_of_cooling_again_never_get_shorter_than_the_first():
    writer = Writer(text="calm tea rest")
    writer.look()
    for step in go_the_way(writer, "slow")[:3]:
        step()
    for text in ("HOT tea rest", "HOT HOT rest", "HOT HOT HOT"):
        writer.write(text)
        writer.start()
        assert writer.stage.wait.seconds == 10 * HOUR
        writer.true += 9 * HOUR
        writer.look()
        assert isinstance(writer.stage, Cooling)
        writer.true += HOUR
        writer.look()
        assert isinstance(writer.stage, Review)
        assert writer.stage.answers == ()
