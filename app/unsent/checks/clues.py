"""The clues of a sentence: its words and its rarer signs, by which patterns are chosen."""

import re

DIGIT = "0"  # a clue that is no word: a digit stands somewhere
CAPITAL = "A"  # a capital letter stands somewhere
NAMED = "aAa"  # and one that is no lone `I`, so that a name may stand there
INSIDE = "aA"  # a capital letter stands behind the first letter
SIGNS = '@#*_•"(.:/'  # signs that are clues themselves
_LETTERS = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]")
_NAMED = re.compile(r"(?<![^\W_])(?!I(?![^\W_]))[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]")
_DIGIT = re.compile(r"\d")
_FIRST = re.compile(r"[^\W_]")
Clues = frozenset[str]


def clues_in(plain: str, folded: str) -> Clues:
    """Return every run of letters of a sentence, in lower case, and which rarer signs it holds."""
    return with_capitals(clues_of(folded), plain, folded)


def clues_of(folded: str) -> Clues:
    """Return the clues that a sentence in lower case still has."""
    clues = set(_LETTERS.findall(folded))
    clues.update(sign for sign in SIGNS if sign in folded)
    if "--" in folded:
        clues.add("--")
    if _DIGIT.search(folded):
        clues.add(DIGIT)
    return frozenset(clues)


def with_capitals(clues: Clues, plain: str, folded: str) -> Clues:
    """Return the clues with those that capitals leave."""
    if plain == folded or not _CAPITAL.search(plain):
        return clues
    first = _FIRST.search(plain)
    is_inside = first and plain[first.end() :] != folded[first.end() :]
    if not (first and is_inside):
        return clues | {CAPITAL}
    is_named = _NAMED.search(plain, first.end()) is not None
    return clues | ({CAPITAL, INSIDE, NAMED} if is_named else {CAPITAL, INSIDE})


def clue_words(*written: str) -> frozenset[str]:
    """Return the first word of each entry of such lists: clues of which a pattern needs one."""
    entries = (entry for line in written for entry in line.split())
    return frozenset(found[0] for entry in entries if (found := _LETTERS.findall(entry.lower())))
