"""Read the word lists that rules name: `resources/lexicons/*.toml`, divided by `;` or lines."""

import tomllib
from collections.abc import Iterable
from functools import cache

from unsent import resources
from unsent.checks.wordlists import WordLists

FILES = (
    "people", "insults", "medicine", "language", "heat", "politics", "promotion", "workplace",
    "feelings", "scorn", "menace",
)  # fmt: skip


def read_lists(toml_texts: Iterable[str]) -> WordLists:
    """Return every list of the texts by name; a name must not stand in two of them."""
    lists: dict[str, tuple[str, ...]] = {}
    for toml in toml_texts:
        for name, members in tomllib.loads(toml).items():
            if name in lists:
                raise ValueError(f"There are two word lists called {name}.")
            lists[name] = tuple(dict.fromkeys(_members(members)))
    return WordLists(lists)


@cache
def load_lists() -> WordLists:
    """Return the built-in word lists by name."""
    return read_lists(resources.read_text(f"lexicons/{name}.toml") for name in FILES)


def _members(written: str) -> Iterable[str]:
    divided = written.replace("\n", ";")
    return (word.strip() for word in divided.split(";") if word.strip())
