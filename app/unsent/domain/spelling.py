"""Which words of a text can be spelt wrong, and which words somebody has made their own."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

LONGEST = 60  # letters of a word that is looked up
ABBREVIATION = 5  # capitals that are taken for one, not for shouting
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670"  # accents and vowels set over letters
_LETTER = rf"[^\W\d_][{_MARKS}]*"
# addresses, handles, names of files and whatever holds a digit are no words to be spelt
_PIECE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[\w.+-]{1,64}@[\w.-]{1,255}"
    r"|[@#/\\][\w./\\-]+"
    r"|\w{0,60}[\d_]\w*"
    rf"|(?P<word>{_LETTER}(?:{_LETTER}|['’](?=[^\W\d_]))*)"
)
_STRETCHED = re.compile(r"(.)\1\1")
_SCRIPTS = {
    "CYRILLIC": ("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"),
    "GREEK": ("el", "grc"),
    "HEBREW": ("he", "yi"),
    "ARABIC": ("ar", "fa", "ku", "ug", "ur"),
    "ARMENIAN": ("hy",),
    "GEORGIAN": ("ka",),
    "HANGUL": ("ko",),
}


@dataclass(frozen=True, slots=True)
class Spelling:
    """What was chosen: no languages are those of the computer; `words` are the writer's own."""

    is_on: bool = True
    languages: tuple[str, ...] = ()
    words: tuple[str, ...] = field(default=(), repr=False)


def words_in(text: str) -> list[tuple[int, int, str]]:
    """Return the words to look up with their spans, half open, in `str` indices."""
    return [
        (match.start(), match.end(), match["word"])
        for match in _PIECE.finditer(text)
        if match["word"] and _is_to_be_spelt(match["word"])
    ]


def spelt(word: str) -> str:
    """Return a word as dictionaries spell it: composed, with plain apostrophes."""
    return unicodedata.normalize("NFC", word).replace("’", "'")


def key_of(word: str) -> str:
    """Return what two writings of one word have in common; a possessive counts for nothing."""
    return spelt(word).casefold().removesuffix("'s")


def parts_of(terms: Iterable[str]) -> frozenset[str]:
    """Return the keys of every word in some names or terms."""
    return frozenset(
        key_of(match["word"]) for term in terms for match in _PIECE.finditer(term) if match["word"]
    )


def script_of(word: str) -> str:
    """Return the script of a word, by its first letter: LATIN, CYRILLIC, HEBREW and so on."""
    return unicodedata.name(word[0], "").partition(" ")[0]


def script_of_language(language: str) -> str:
    """Return the script that a language such as `de_AT` is written in."""
    if language.casefold().startswith("sr_latn"):
        return "LATIN"
    short = language.partition("_")[0].casefold()
    return next((script for script, langs in _SCRIPTS.items() if short in langs), "LATIN")


def languages_to_use(
    chosen: Iterable[str], found: Iterable[str], spoken: Iterable[str]
) -> tuple[str, ...]:
    """Return the dictionaries to read by: those chosen, else those of the computer's languages.

    A spoken language whose own country has no dictionary takes another of the same language.
    """
    there = tuple(found)
    taken = [language for language in chosen if language in there]
    if not taken:
        taken = [match for language in spoken for match in _nearest(language, there)[:1]]
    return tuple(dict.fromkeys(taken))


def without_dictionary(spoken: Iterable[str], found: Iterable[str]) -> tuple[str, ...]:
    """Return the spoken languages that no dictionary was found for."""
    there = tuple(found)
    return tuple(dict.fromkeys(one for one in spoken if not _nearest(one, there)))


def _nearest(language: str, found: tuple[str, ...]) -> list[str]:
    own = [one for one in found if one.casefold() == language.casefold()]
    short = language.partition("_")[0].casefold()
    return own or sorted(one for one in found if one.partition("_")[0].casefold() == short)


def _is_to_be_spelt(word: str) -> bool:
    if not 1 < len(word) <= LONGEST or _STRETCHED.search(word):
        return False
    if word.isupper():
        return len(word) > ABBREVIATION
    return word[1:] == word[1:].lower()  # BiPAP, eMAR
