from hypothesis import given
from hypothesis import strategies as st

from unsent.checks.triggers import Triggers

WORDS = st.frozensets(st.sampled_from(["the", "to", "cat", "dog", "hen", "pig"]), max_size=4)


@given(st.lists(st.lists(WORDS.filter(bool), max_size=3), max_size=12), WORDS)
def test_all_comes_whose_clauses_each_have_a_word_in_the_order_of_adding(clauses, present):
    triggers = Triggers()
    for number, each in enumerate(clauses):
        triggers.add(each, number)
    expected = [number for number, each in enumerate(clauses) if all(map(present.__and__, each))]
    assert triggers.of(present) == expected


def test_what_waits_for_a_rare_word_is_not_looked_at_for_a_frequent_one():
    asked = []

    class Clause(frozenset):
        def __len__(self):
            asked.append(self)
            return super().__len__()

    triggers = Triggers()
    triggers.add([Clause(["the"]), Clause(["cat"])], 1)
    asked.clear()
    assert triggers.of({"the", "dog"}) == []
    assert not asked
