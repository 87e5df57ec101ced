"""Runs of capitalised words, and which part of a run reads as somebody's full name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, UPPER

_INITIAL = rf"{UPPER}\.?(?![\w'])"
_PARTICLE = (
    r"(?:de la|de los|de|da|do|dos|das|di|del|della|van der|van den|van de|van|von der|von|der|"
    r"den|bin|ibn|al|el|la|le|du|ten|ter|af|av|zu|y|e|abu)"
)
_WORD = rf"(?:{CAP}|{_INITIAL})"
_RUN = re.compile(
    rf"(?<![\w@#./&'-]){_WORD}(?:[ ](?:{_PARTICLE}[ ](?={UPPER}))?{_WORD})*(?![\w@/&]|\.\w)"
)
_PIECE = re.compile(rf"{CAP}|{_INITIAL}")
_SURNAME = re.compile(
    r".{2,}(?:sson|dottir|owski|ewski|inski|ynski|owska|ewska|inska|nska|wicz|czyk|ovic|evic|kovic|"
    r"ova|eva|enko|chuk|inen|onen|nyan|ssian|idze|shvili|poulos|akis|escu|eanu|guez|ndez|nchez|"
    r"lopez|quist|gaard|strom|vych|ovich|evich|yev|ayev|khan|zadeh|moto|mura|shima|yama|gawa)$"
)
# words too, but with a capital hardly ever anything but a name
_WITH_CAPITAL_WORDS = (
    "Bob Bobby Charlotte Chris Donna Eva Frank Harry Hugh Jack Jean Jerry John Ken Kim Louis Lucy "
    "Mark Matt Max Nick Norma Patsy Peter Rob Sally Sue Teddy Terry Tony Tyler Victor Victoria "
    "William Maria Marina Maya Lana Kali Jordan Gene Earl Darin Brad Dustin Drew Dean Cole"
)
_WITH_CAPITAL = frozenset(_WITH_CAPITAL_WORDS.split())
_SHORTEST, _LONGEST = 2, 3


class Piece(NamedTuple):
    """One word of a run and what the lists say of it."""

    text: str
    start: int
    end: int
    is_first: bool  # a first name and nothing else
    may_be_first: bool
    is_last: bool  # a second name and nothing else
    may_be_last: bool
    is_initial: bool
    is_common: bool  # an ordinary English word
    is_town: bool

    @property
    def is_known(self) -> bool:
        """Tell whether it is in a list of names."""
        return self.is_first or self.is_last


class Run(NamedTuple):
    """Capitalised words that follow each other."""

    pieces: tuple[Piece, ...]
    is_opening: bool  # its first capital may be that of the sentence


def runs_in(plain: str, names: Names) -> Iterator[Run]:
    """Yield the runs of a sentence."""
    for match in _RUN.finditer(plain):
        pieces = tuple(
            _piece(found, match.start(), names) for found in _PIECE.finditer(match.group())
        )
        is_opening = not plain[: match.start()].strip(" \"'(-*:")
        if is_opening and len(pieces) > 1 and _opens_only(pieces[0], names):
            pieces, is_opening = pieces[1:], False
        yield Run(pieces, is_opening)


def _opens_only(piece: Piece, names: Names) -> bool:
    """Tell whether a word has its capital only because the sentence begins with it."""
    is_word = piece.is_common or piece.text.lower() in names.never
    return is_word and not (piece.is_known or piece.may_be_first)


def _piece(found: re.Match[str], at: int, names: Names) -> Piece:
    word = found.group()
    start, end = found.span()
    bare = word.rstrip(".")
    if len(bare) < _SHORTEST:
        return Piece(word, start + at, end + at, False, False, False, False, True, False, False)
    is_never = word.lower() in names.never or word.isupper()
    is_first = not is_never and (names.is_clear(word) or word in _WITH_CAPITAL)
    is_last = not is_never and (names.is_last_name(word) or bool(_SURNAME.match(word.lower())))
    may_be_last = not word.isupper() and names.may_be_last(word)
    may_be_last = may_be_last and (
        word.lower() in names.last_ambiguous or not names.is_common(word)
    )
    may_be_first = is_first or (not word.isupper() and word.lower() in names.ambiguous)
    is_common = not (is_first or is_last) and names.is_common(word)
    is_town = not (is_never or is_common) and names.is_town(word)
    return Piece(
        word,
        start + at,
        end + at,
        is_first,
        may_be_first,
        is_last,
        may_be_last,
        False,
        is_common,
        is_town,
    )


def full_names(run: Run) -> Iterator[tuple[int, int]]:
    """Yield the spans of full names: two names that fit, with what belongs to them."""
    pieces, at = run.pieces, 0
    while at < len(pieces) - 1:
        after = _pair_at(run, at)
        if not after:
            at += 1
            continue
        while after < len(pieces) and (pieces[after].is_known or pieces[after].is_initial):
            after += 1
        yield pieces[at].start, pieces[after - 1].end
        at = after


def _pair_at(run: Run, at: int) -> int:
    """Return the index behind the second name of a pair that begins at `at`, or 0."""
    pieces = run.pieces
    one, after = pieces[at], at + 1
    while after < len(pieces) and pieces[after].is_initial:
        after += 1
    if after == len(pieces):
        return 0
    other = pieces[after]
    if one.is_initial:
        return after + 1 if other.is_last else 0
    is_joined = after == at + 1 and other.start - one.end > 1  # by `de` or `van`
    return after + 1 if _fit(one, other, run.is_opening, is_joined) else 0


def _fit(one: Piece, other: Piece, is_opening: bool, is_joined: bool) -> bool:
    """Tell whether two words are a first and a second name, in either order."""
    if one.is_first and (other.may_be_last or other.is_town or is_joined):
        return True
    if (one.may_be_first and other.is_last) or (one.is_last and other.is_first):
        return True
    if one.may_be_first and not is_opening:
        return other.may_be_last and not other.is_common
    is_unknown = one.may_be_last and not one.is_common
    return is_unknown and other.is_last and not other.may_be_first


def strangers(run: Run) -> tuple[int, int] | None:
    """Return the span of a run of two or three words that no list knows, if it is one."""
    words = [piece for piece in run.pieces if not piece.is_initial]
    if not 1 < len(words) <= _LONGEST or run.pieces[-1].is_initial:
        return None
    if any(piece.is_common or not piece.may_be_last for piece in words):
        return None
    return run.pieces[0].start, run.pieces[-1].end
