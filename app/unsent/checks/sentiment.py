"""Two outside opinions on how a sentence sounds, behind one door: VADER and TextBlob.

Neither is imported before the first question. VADER is asked per sentence: its cost grows with
the square of the length, and its score saturates. TextBlob's own package start imports nltk and
numpy (half a second, 44 MiB) for parts that are never used here, so its lexicon is loaded alone;
a test compares the two ways, and the whole package is the fallback.
"""

import importlib
import importlib.util
import sys
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from unsent.checks.textblob_tone import TextBlobTone
from unsent.checks.vader import Vader

_PACKAGE = "textblob"
_LONGEST = 120  # words given to the engines at once


@dataclass(frozen=True, slots=True)
class Tone:
    """What both engines say of one sentence.

    `compound` and `polarity` run from -1 (negative) to 1, `subjectivity` from 0 to 1.
    """

    compound: float = 0.0
    polarity: float = 0.0
    subjectivity: float = 0.0


def tone_of(sentence: str) -> Tone:
    """Return both opinions on one sentence; without a letter it is neutral.

    A sentence of more than 120 words is read in pieces, and its darkest piece speaks for it.
    """
    words = sentence.split()
    if len(words) <= _LONGEST:
        return _tone_of_piece(sentence)
    starts = range(0, len(words), _LONGEST)
    pieces = (" ".join(words[start : start + _LONGEST]) for start in starts)
    return min(map(_tone_of_piece, pieces), key=lambda tone: tone.compound)


def _tone_of_piece(piece: str) -> Tone:
    if not any(map(str.isalpha, piece)):
        return Tone()
    polarity, subjectivity = _textblob().scores(piece)
    return Tone(_vader().compound(piece), polarity, subjectivity)


@cache
def _vader() -> Vader:
    return Vader(importlib.import_module("vaderSentiment.vaderSentiment"))


@cache
def _textblob() -> TextBlobTone:
    try:
        return TextBlobTone(_lexicon_alone())
    except (ImportError, AttributeError, OSError):
        return TextBlobTone(importlib.import_module(f"{_PACKAGE}.en"))


def _lexicon_alone() -> ModuleType:
    """Import `textblob.en` under a bare parent, so that the package's own start does not run.

    The bare parent is taken away again: whoever imports the whole package later gets it.
    """
    if _PACKAGE in sys.modules:
        return importlib.import_module(f"{_PACKAGE}.en")
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise ImportError(_PACKAGE)
    parent = ModuleType(_PACKAGE)
    parent.__path__ = list(spec.submodule_search_locations)
    sys.modules[_PACKAGE] = parent
    try:
        return importlib.import_module(f"{_PACKAGE}.en")
    finally:
        del sys.modules[_PACKAGE]
