"""What the built-in expressions need, looked up rather than read from each of them.

Reading an expression takes about as long as compiling it, and a short text compiles few. So
`packaging/list_clauses.py` writes down what `required` says of every built-in one, by the
expression itself: one that is new or changed is not in the list, and is read. A test compares all.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from unsent import resources
from unsent.checks.required import required
from unsent.checks.triggers import Clauses, commonness

FILE = "patterns/clauses.tsv"
_REMEMBERED = 2048  # expressions: packs are read again for every watch list


@lru_cache(_REMEMBERED)
def clauses_of(source: str, flags: int = 0) -> Clauses:
    """Return clauses of clues, likely the rarest first: every match has one of each."""
    known = None if flags else _listed().get(source)
    clauses = required(source, flags) if known is None else _read(known)
    return tuple(sorted(clauses, key=commonness))


def lines_of(sources: Iterable[str]) -> Iterator[str]:
    """Yield the lines of the list: an expression, then its clauses, with tabs between them."""
    for source in sorted(set(sources)):
        if "\t" not in source and "\n" not in source:
            yield "\t".join((source, *(" ".join(sorted(each)) for each in required(source))))


def _read(written: str) -> Clauses:
    return tuple(frozenset(each.split(" ")) for each in written.split("\t") if each)


@cache
def _listed() -> Mapping[str, str]:
    lines = resources.read_text(FILE).split("\n")
    return {source: clauses for source, _, clauses in (line.partition("\t") for line in lines)}
