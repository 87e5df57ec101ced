"""What the page of the slow way out says about what was typed so far."""

from itertools import takewhile
from unicodedata import normalize

from unsent.domain.way_out import is_the_sentence
from unsent.ui.wording import way_out as wording

SHOWN = 24  # letters of what fits, as a place to go on from


def typed_line(typed: str, sentence: str) -> str:
    """Return how far the sentence has come; nothing while nothing was typed."""
    if not typed:
        return ""
    if is_the_sentence(typed, sentence):
        return wording.typed()
    typed, sentence = normalize("NFC", typed), normalize("NFC", sentence)
    if sentence.startswith(typed):
        return wording.so_far_so_good()
    pairs = zip(typed, sentence, strict=False)
    fits = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    if len(fits) > SHOWN:
        fits = "… " + fits[-SHOWN:].partition(" ")[2]
    return wording.differs_after(fits.strip())


def missing(reason: str, typed: str, sentence: str) -> str:
    """Return what is still missing before it can be asked for, nothing when nothing is."""
    lines = []
    if not reason.strip():
        lines.append(wording.reason_missing())
    if not is_the_sentence(typed, sentence):
        lines.append(wording.sentence_missing())
    return " ".join(lines)
