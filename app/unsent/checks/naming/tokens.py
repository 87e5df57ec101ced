"""The words of a sentence that may name somebody, some place or some day, and what they look like.

A word may name when it has a capital or a digit, is a handle or half masked, or is one of the few
kinds of words in lower case with which people are named: listed names, titles, jobs, days, rooms.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from unsent.checks.identifiers.known import Names

REMEMBERED = 8192  # words
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?=\s?[A-Z])|[^\W\d_]+\*+[\w*]*|"
    r"[@#]?[^\W_](?:[\w'/&-]*[^\W_])?|[^\w\s]"
)
_TITLES = (
    "mr mrs ms miss mx dr nurse sister matron doctor prof professor old big little wee auntie "
    "aunty aunt uncle granny nana nan grandpa grandma baby mama papa mister missus pt patient sir "
    "madam lady lord rev fr father señora señor don doña kuya ate tita tito mzee babu"
)
_ROOMS = (
    "bed bay room ward cubicle theatre side unit floor flat cell pod chair bedspace rm street road "
    "st rd ave lane close drive hill house home school primary village estate farm church "
    "hospital clinic trust infirmary"
)
_DAYS = (
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thurs fri sat sun christmas xmas easter eid diwali "
    "thanksgiving halloween boxing valentine hanukkah ramadan"
)
_JOBS = (
    "nurse pharmacist physio dietitian dietician radiographer sonographer phlebotomist chaplain "
    "surgeon anaesthetist anesthetist anesthesiologist director lead hospitalist intensivist "
    "attending preceptor mentor supervisor coordinator educator paramedic midwife odp "
    "perfusionist worker manager practitioner specialist intern officer psychologist therapist "
    "tech technician scribe urologist cardiologist neurologist oncologist radiologist "
    "nephrologist paediatrician pediatrician registrar reg consultant fellow sho clerk "
    "receptionist secretary porter cleaner housekeeper matron dentist doctor gp physician "
    "psychiatrist obstetrician hca cna rn np pa boss chief head chair lecturer professor vet "
    "optometrist orthodontist audiologist dermatologist pathologist visitor carer locum resident "
    "student hygienist assistant trainee"
)
_KINDS = tuple(
    (letter, frozenset(words.split()))
    for letter, words in (("T", _TITLES), ("A", _ROOMS), ("D", _DAYS), ("J", _JOBS))
)
_OWN = frozenset(["I", "I'm", "I've", "I'd", "I'll"])
_LONGEST_SHAPE = 12  # letters of a word that its shape tells of
_IN_HANDLE = re.compile(r"[A-Z][a-z]+|[a-z]{3,}")


class Token(NamedTuple):
    """One word or sign, in offsets of its sentence."""

    text: str
    start: int
    end: int


def tokens_in(plain: str) -> list[Token]:
    """Return the words and signs of a sentence, in order."""
    return [Token(match.group(), *match.span()) for match in _TOKEN.finditer(plain)]


class Words:
    """What the lists say of single words, each looked up once."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.kind = lru_cache(REMEMBERED)(self._kind)
        self.may_name = lru_cache(REMEMBERED)(self._may_name)
        self.own = lru_cache(REMEMBERED)(self._own)

    def _kind(self, word: str) -> str:
        """Return a letter for each thing that a word is.

        F and L a first and a last name, small where it is a word too; c common; t a town; n never
        a name; w a wide place; T, A, D, J title, room, day and job; 0 with a digit, X a capital.
        """
        names, low = self._names, word.lower().strip("@#").removesuffix("'s")
        told = (
            ("F", names.is_clear(low)),
            ("f", low in names.ambiguous),
            ("L", names.is_last_name(low)),
            ("l", low in names.last_ambiguous),
            ("c", names.is_common(low)),
            ("t", names.is_town(low)),
            ("n", low in names.never),
            ("w", low in names.wide),
            *((letter, low in kind) for letter, kind in _KINDS),
            ("0", any(map(str.isdigit, low))),
            ("X", word[0].isupper()),
        )
        return "".join(letter for letter, holds in told if holds)

    def _may_name(self, word: str) -> bool:
        first = word[0]
        if first in "@#":
            return len(word) > 2
        if first.isupper():
            return word not in _OWN
        if any(map(str.isdigit, word)):
            return True
        if not first.isalpha():
            return False
        kind = self.kind(word)
        is_name = not {"F", "L"}.isdisjoint(kind) and "c" not in kind
        return is_name or "*" in word or not {"T", "A", "D", "J"}.isdisjoint(kind)

    def _own(self, word: str) -> tuple[str, ...]:
        """Return what a word says by itself, as features, each once."""
        low = word.lower()
        bare = low.removesuffix("'s")
        kind = self.kind(word)
        found = [
            "w=" + blank(bare), "s=" + _shape(word), "a=" + bare[:3], "e=" + bare[-2:],
            "e=" + bare[-3:], "e=" + bare[-4:], "k=" + kind, *("g=" + letter for letter in kind),
        ]  # fmt: skip
        if bare != low:
            found.append("'s")
        if not {"X", "0"} & set(kind):
            found += ("low", "low=" + kind)
        for part in _IN_HANDLE.findall(word) if word[0] in "@#" else ():
            found.append("h=" + part.lower())
            found.extend("hg=" + letter for letter in self.kind(part))
        return tuple(dict.fromkeys(found))


def blank(word: str) -> str:
    """Return a word with every digit as 0."""
    return re.sub(r"\d", "0", word) if any(map(str.isdigit, word)) else word


def _shape(word: str) -> str:
    """Return `Xx` for a capitalised word, `X.` for an initial, `0x` for `7B` and so on."""
    if word[0] in "@#":
        return word[0]
    shape = ""
    for letter in word[:_LONGEST_SHAPE]:
        is_new = "0" if letter.isdigit() else letter
        sign = "X" if letter.isupper() else "x" if letter.islower() else is_new
        if not shape.endswith(sign):
            shape += sign
    return shape
