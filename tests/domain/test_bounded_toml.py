"""A TOML file from a stranger costs little, whatever is in it."""

import tracemalloc

import pytest

from unsent.domain.bounded_toml import MOST_CHARACTERS, bounded_toml


def test_a_usual_file_is_read():
    assert bounded_toml('id = "x"\n[a.b]\nc = [1, 2]\n') == {"id": "x", "a": {"b": {"c": [1, 2]}}}


@pytest.mark.parametrize(
    "text",
    [
        "a." * 15_000 + "a = 1",
        "[" + "a." * 15_000 + "a]",
        '"a b" . ' * 5_000 + "a = 1",
        "a = " + "[" * 50_000,
        "a = " + "{a=" * 20_000,
        "#" * (MOST_CHARACTERS + 1),
        "a = ",
    ],
)
def test_a_hostile_file_is_refused_in_little_memory(text):
    tracemalloc.start()
    with pytest.raises(ValueError, match=r"it is|Invalid|at line|at end"):
        bounded_toml(text)
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


def test_the_worst_file_that_is_let_through_is_bearable():
    line = "[" + "a." * 199 + "{}]\n"
    text = "".join(line.format(f"k{n}") + "b." * 199 + "b = 1\n" for n in range(300))
    tracemalloc.start()
    bounded_toml(text[:MOST_CHARACTERS].rpartition("\n")[0])
    assert tracemalloc.get_traced_memory()[1] < 150_000_000
    tracemalloc.stop()
