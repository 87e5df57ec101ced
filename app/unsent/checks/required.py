"""Read from a regular expression which words a text must hold for it to match.

What is read is a promise in one direction only: a text without them has no match. Words are whole
runs of letters in lower case, as `clues` has them; where an expression leaves
open whether a word goes on, nothing is promised of it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from itertools import product
from typing import Any, NamedTuple

from unsent.checks.clues import CAPITAL, DIGIT, INSIDE, SIGNS
from unsent.checks.triggers import Clauses, commonness

_EDGE = "\0"  # in the texts read here: no letter stands on this side
_MOST = 300  # texts that one stretch of an expression may stand for
_FEW = 8  # characters of a class that is taken letter by letter
_WHOLE = re.compile(rf"(?<=[\W\d_])[a-z]+(?=[\W\d_])|[{re.escape(SIGNS)}]|\d")
_SOLID = re.compile(r"[^\W_]")
_OPEN_LEFT = re.compile(r"(?:^|[^\W\d_])\Z")
_OPEN_RIGHT = re.compile(r"\A(?:[^\W\d_]|\Z)")

_Texts = frozenset[str]


class _Sign(NamedTuple):
    """A character that is no certain letter, and the clue that it leaves."""

    clue: str


class _Choice(NamedTuple):
    """Alternatives that stand for too much to be written out."""

    ways: tuple[tuple["_Piece", ...], ...]


_Piece = _Texts | _Sign | _Choice | None  # None is anything at all
_NOTHING: _Texts = frozenset([""])
_AN_EDGE: _Texts = frozenset([_EDGE])


def required(source: str, flags: int = 0) -> Clauses:
    """Return clauses: of each, at least one word stands in every text that has a match."""
    tree = import_module("re._parser").parse(source, flags)
    clauses = set(_clauses(tuple(_pieces(tree, bool(flags & re.IGNORECASE)))))
    return tuple(sorted(clauses, key=sorted))


def _pieces(items: Iterable[tuple[Any, Any]], any_case: bool) -> Iterator[_Piece]:
    for kind, value in items:
        yield from _READERS.get(str(kind), _anything)(value, any_case)


def _anything(_: object, __: bool) -> Sequence[_Piece]:
    return (None,)


def _literal(code: int, _: bool) -> Sequence[_Piece]:
    return (frozenset([chr(code).lower()]),)


def _position(where: object, _: bool) -> Sequence[_Piece]:
    return (_NOTHING if str(where) == "AT_NON_BOUNDARY" else _AN_EDGE,)


def _group(value: tuple[Any, int, int, Any], any_case: bool) -> Sequence[_Piece]:
    _, added, removed, items = value
    any_case = (any_case or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE
    return tuple(_pieces(items, any_case))


def _branch(value: tuple[Any, list[Any]], any_case: bool) -> Sequence[_Piece]:
    ways = tuple(tuple(_pieces(way, any_case)) for way in value[1])
    texts: set[str] = set()
    for way in ways:
        written = _written_out(way)
        if written is None or len(texts) + len(written) > _MOST:
            return (_Choice(ways),)
        texts |= written
    return (frozenset(texts),)


def _repeat(value: tuple[int, int, Any], any_case: bool) -> Sequence[_Piece]:
    fewest, most, items = value
    once = tuple(_pieces(items, any_case))
    if fewest == most == 1:
        return once
    if fewest >= 1:
        return (None, *once, None)
    written = _written_out(once)
    return (None,) if most != 1 or written is None else (written | _NOTHING,)


def _not_ahead(value: tuple[int, Any], _: bool) -> Sequence[_Piece]:
    items = list(value[1])
    is_one_class = len(items) == 1 and str(items[0][0]) == "IN"
    is_word = is_one_class and "CATEGORY_WORD" in [str(arg) for _, arg in items[0][1]]
    is_negated = is_one_class and str(items[0][1][0][0]) == "NEGATE"
    return (_AN_EDGE if is_word and not is_negated else _NOTHING,)


def _ahead(_: object, __: bool) -> Sequence[_Piece]:
    return (_NOTHING,)


def _class(members: list[tuple[Any, Any]], any_case: bool) -> Sequence[_Piece]:
    if str(members[0][0]) == "NEGATE":
        return (None,)
    kinds = {str(arg) for kind, arg in members if str(kind) == "CATEGORY"}
    spans = [(a, a) if str(k) == "LITERAL" else a for k, a in members if str(k) != "CATEGORY"]
    if kinds <= {"CATEGORY_DIGIT"} and all(
        chr(low).isdigit() and chr(high).isdigit() for low, high in spans
    ):
        return (_Sign(DIGIT),)
    if kinds - {"CATEGORY_DIGIT", "CATEGORY_SPACE", "CATEGORY_NOT_WORD"} or (
        sum(high - low + 1 for low, high in spans) > _FEW
    ):
        is_capital = not kinds and all(
            chr(code).isupper() for low, high in spans for code in range(low, high + 1)
        )
        return (_Sign(CAPITAL) if is_capital and not any_case else None,)
    texts = {chr(code).lower() for low, high in spans for code in range(low, high + 1)}
    return (frozenset(texts | ({" "} if kinds else set())),)


_READERS: dict[str, Callable[[Any, bool], Sequence[_Piece]]] = {
    "LITERAL": _literal,
    "AT": _position,
    "SUBPATTERN": _group,
    "BRANCH": _branch,
    "MAX_REPEAT": _repeat,
    "MIN_REPEAT": _repeat,
    "ASSERT_NOT": _not_ahead,
    "ASSERT": _ahead,
    "IN": _class,
}


def _written_out(pieces: Sequence[_Piece]) -> _Texts | None:
    """Return all texts that pieces stand for, or None where they are too many to tell."""
    texts = _NOTHING
    for piece in pieces:
        if not isinstance(piece, frozenset) or len(texts) * len(piece) > _MOST:
            return None
        texts = _joined(texts, piece)
    return texts


def _joined(before: _Texts, after: _Texts) -> _Texts:
    return frozenset(one + other for one, other in product(before, after))


def _clauses(pieces: Sequence[_Piece]) -> Iterator[frozenset[str]]:
    texts, is_behind = _NOTHING, False
    for at, piece in enumerate(pieces):
        is_behind = is_behind or all(map(_SOLID.search, texts))
        if isinstance(piece, frozenset) and len(texts) * len(piece) <= _MOST:
            texts = _joined(texts, piece)
            continue
        left = _NOTHING if any(map(_OPEN_LEFT.search, texts)) else _AN_EDGE
        if isinstance(piece, frozenset):
            yield from _words_in(_joined(texts, _side(piece)))
            texts = _joined(left, piece)
        elif isinstance(piece, _Choice):
            yield from _words_in(texts)
            right = pieces[at + 1] if at + 1 < len(pieces) else None
            after = _side(right) if isinstance(right, frozenset) else _NOTHING
            yield from _of_choice([(left, *way, after) for way in piece.ways])
            texts = _NOTHING
        else:
            edge = _AN_EDGE if piece == _Sign(DIGIT) else _NOTHING
            yield from _words_in(_joined(texts, edge))
            if isinstance(piece, _Sign):
                yield frozenset([INSIDE if is_behind and piece.clue == CAPITAL else piece.clue])
            texts = edge
    yield from _words_in(texts)


def _side(texts: _Texts) -> _Texts:
    """Return an edge where none of the texts could make a word before them longer."""
    return _NOTHING if any(map(_OPEN_RIGHT.search, texts)) else _AN_EDGE


def _of_choice(ways: Iterable[Sequence[_Piece]]) -> Iterator[frozenset[str]]:
    """Yield what every way needs, as one clause, unless one of them needs nothing."""
    chosen: set[str] = set()
    for way in ways:
        clauses = list(_clauses(way))
        if not clauses:
            return
        chosen |= min(clauses, key=commonness)
    yield frozenset(chosen)


def _words_in(texts: _Texts) -> Iterator[frozenset[str]]:
    """Yield clauses of the words and signs that stand whole in the texts."""
    clues = [[DIGIT if found.isdigit() else found for found in _WHOLE.findall(t)] for t in texts]
    if len(clues) == 1:
        yield from (frozenset([clue]) for clue in clues[0])
    elif all(clues):
        yield frozenset(min(found, key=lambda clue: commonness([clue])) for found in clues)
