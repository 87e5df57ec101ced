"""How hot a text sounds, 0 to 100: a hint, never a reason of its own to hold anything.

For each sentence, signals between 0 and 1 are weighed and joined as independent chances,
`heat = 100 * (1 - (1 - w1*s1) * (1 - w2*s2) * ...)`: each signal can only add, none can take away,
and the sum stays below 100. The signals and their weights are those of `WEIGHTS`:

- vader: how far VADER's compound lies below -0.3, as a share of what is possible;
- textblob: TextBlob's negative polarity times its subjectivity, unless VADER hears praise;
- anger: open words of anger; blame: words said at somebody, or "you" in a negative sentence,
  unless it begins a condition ("if you are worried"), which is how help is offered;
- sarcasm: praise beside a complaint, which both engines take for joy;
- marks: exclamation and question marks in runs, unless VADER hears joy;
- haste: a sentence begun without a capital, left without its full stop, cried out, or of one or
  two words, and certainty ("clearly", "just"): weak signs, a third each, none of them in joy;
- and what the rules marked in the sentence: profanity, shouting, absolutes, insults, contempt,
  hate, threats, calls to pile on, political attacks, and, lightly, claims that leave no doubt and
  begging for clicks. A cold threat or a cold call to pile on is hot by that alone. What the other
  rules mark, a name or a leaked paper, may be grave and is not hot. The linear model gives these
  signals by shades: from 1 below the sum at which it hints (0) to 2 above it (1), on the
  sentence that weighs most, half where others are condemned for it.

What is held up to be condemned counts half for VADER, TextBlob and anger: a calm witness quotes
hot words. Clinical words (pain, acute, death) are left out before the engines are asked: at work
they are neutral.

A sentence for which the support card is shown, because the writer may wish to die, has no heat:
that card never scores anything.

The post takes its hottest sentence and a share of what is left to 100 from the second (40 %) and
third (20 %) hottest: the worst sentences decide, a calm page cannot dilute them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from math import prod

from unsent.checks.lexicon import load_lists
from unsent.checks.passage import Passage, Sentence
from unsent.checks.patterns import Pattern
from unsent.checks.sentiment import tone_of
from unsent.checks.shapes import ShapeIndex
from unsent.checks.wordlists import WordLists, key_of
from unsent.domain.finding import SentenceHeat

Marked = tuple[str, int, int, float]  # category, span in the passage's plain text, strength to 1

_AT_ONESELF = "distress.self_harm"
WEIGHTS: Mapping[str, float] = {
    "vader": 0.50,
    "textblob": 0.25,
    "anger": 0.45,
    "blame": 0.40,
    "sarcasm": 0.60,
    "marks": 0.20,
    "haste": 0.15,
    "tone.profanity": 0.50,
    "tone.shouting": 0.45,
    "tone.absolutist": 0.25,
    "tone.insult": 0.62,
    "tone.patient_contempt": 0.60,
    "tone.hate": 0.75,
    "threat.violence": 0.85,
    "harassment.target": 0.75,
    "politics.rant": 0.60,
    "claim.unsupported": 0.20,
    "bait.engagement": 0.20,
}
_SHARES = (0.4, 0.2)  # of what is left to 100, from the second and third hottest sentence
_LISTS = ("anger", "praise", "complaint", "blame")
LISTS = (*_LISTS, "clinical")  # that have to be in use
_CLINICAL = key_of("clinical")
_RUN_OF_MARKS = re.compile(r"[!?]{2}")
_CERTAIN = Pattern(r"\b(?:clearly|obviously|just|simply|never|everyone|literally)\b")
_WARM = 0.9  # VADER's compound from which praise beside a complaint is taken as meant
_GLAD = 0.3  # VADER's compound from which marks and haste are taken for joy
_TOLD = 0.5  # of the outside opinions where words are quoted or reported and condemned
_YOU = Pattern(r"\b(?:you|your|you're|yours|yourself|u|ur)\b")
_HELPFUL = re.compile(
    r"\b(?:if|when|whenever|in case|unless|once|until|that) you(?:'(?:re|ve|d|ll)|r)?\b"
)
REMEMBERED = 8192  # sentences


def of(passage: Passage, marks: Iterable[Marked] = ()) -> tuple[int, tuple[SentenceHeat, ...]]:
    """Return the heat of the post and of each sentence, 0 to 100, in offsets of the original.

    `marks` are what the rules and the model found; without them the formula has the words alone.
    """
    heats = []
    for sentence, found in zip(passage.sentences, _by_sentence(passage, marks), strict=True):
        passage.look()
        heats.append(_heat(sentence, found))
    spots = (passage.to_original(start, end) for start, end in passage.bounds)
    sentences = tuple(
        SentenceHeat(start, end, round(heat))
        for (start, end), heat in zip(spots, heats, strict=True)
    )
    return round(_of_post(heats)), sentences


def _by_sentence(passage: Passage, marks: Iterable[Marked]) -> list[dict[str, float]]:
    found: list[dict[str, float]] = [{} for _ in passage.bounds]
    index = 0
    for category, start, end, strength in sorted(marks, key=lambda mark: mark[1]):
        while index < len(found) and passage.bounds[index][1] <= start:
            index += 1
        is_here = index < len(found) and passage.bounds[index][0] < end
        if is_here and (category in WEIGHTS or category == _AT_ONESELF):
            found[index][category] = max(strength, found[index].get(category, 0.0))
    return found


def _of_post(heats: Iterable[float]) -> float:
    hottest = sorted(heats, reverse=True)[: len(_SHARES) + 1]
    if not hottest:
        return 0.0
    left = 100.0 - hottest[0]
    shares = zip(_SHARES, hottest[1:], strict=False)
    return hottest[0] + left * sum(share * heat / 100.0 for share, heat in shares)


def _heat(sentence: Sentence, marked: Mapping[str, float]) -> float:
    if marked.get(_AT_ONESELF, 0.0) >= 1.0:
        return 0.0
    return 100.0 * (1.0 - _cool(marked, _cool_by_words(sentence)))


def _cool(signals: Mapping[str, float], start: float = 1.0) -> float:
    """Return the chance that none of the signals is heat."""
    found = (1.0 - WEIGHTS[name] * min(1.0, s) for name, s in signals.items() if name in WEIGHTS)
    return prod(found, start=start)


@lru_cache(REMEMBERED)
def _cool_by_words(sentence: Sentence) -> float:
    return _cool(_signals(sentence))


def _signals(sentence: Sentence) -> dict[str, float]:
    lists = _lists()
    present = lists.in_line(sentence.words).present
    tone = tone_of(_without_clinical(sentence) if _CLINICAL in present else sentence.plain)
    found = {name for name in _LISTS if key_of(name) in present}
    told = _TOLD if "condemning" in sentence.near else 1.0
    negative = told * max(0.0, -tone.compound - 0.3) / 0.7
    is_glad = tone.compound > _GLAD and not {"praise", "complaint"} <= found
    return {
        "vader": negative,
        "textblob": told * (tone.compound <= 0) * max(0.0, -tone.polarity) * tone.subjectivity,
        "anger": told * ("anger" in found),
        "blame": _blame(sentence, found, negative),
        "sarcasm": float({"praise", "complaint"} <= found and tone.compound < _WARM),
        "marks": float(not is_glad and _RUN_OF_MARKS.search(sentence.folded) is not None),
        "haste": 0.0 if is_glad else _haste(sentence),
    }


def _blame(sentence: Sentence, found: set[str], negative: float) -> float:
    if "blame" in found:
        return 1.0
    may_be_said = negative > 0.0 and _YOU.may_match(sentence.clues)
    if may_be_said and _YOU.search(sentence.folded) and not _HELPFUL.search(sentence.folded):
        return min(1.0, negative)
    return 0.0


def _haste(sentence: Sentence) -> float:
    plain = sentence.plain.rstrip("\"') ")
    signs = (
        plain[:1].islower(),
        plain[-1:].isalnum() and len(sentence.words) > 2,
        plain.endswith("!"),
        1 <= len(sentence.words) <= 2,
        _CERTAIN.may_match(sentence.clues) and _CERTAIN.search(sentence.folded) is not None,
    )
    return min(1.0, sum(signs) / 3)


def _without_clinical(sentence: Sentence) -> str:
    plain = sentence.plain
    for hit in reversed(list(_clinical().find(sentence.words))):
        plain = plain[: hit.start] + "it" + plain[hit.end :]
    return plain


@cache
def _lists() -> WordLists:
    lists = load_lists()
    lists.use(LISTS)
    return lists


@cache
def _clinical() -> ShapeIndex[str]:
    return ShapeIndex([(_CLINICAL, "clinical")], _lists())
