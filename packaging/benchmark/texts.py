"""Texts to time with: drafts of any length that never repeat a sentence, and hostile ones."""

from collections.abc import Iterator
from random import Random

from unsent.checks.rulebook import Rule, Rulebook

_FILLERS = ("today", "again", "really", "somehow", "honestly", "perhaps", "upstairs", "meanwhile")
_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so")

# pieces that tempt a matcher to go back: runs, near-matches, openings that are never closed
_PIECES = {
    "one letter": "a",
    "one word": "a ",
    "digits": "1",
    "digits and marks": "1-1 1/1.",
    "near numbers": "123-45-678 ",
    "near dates": "12/34/ 5th of ",
    "near addresses": "a.a-a@a.",
    "near links": "http://www.",
    "titles": "dr. mrs. dr ",
    "capitals": "Aa Bb ",
    "shouting": "AAAA BBB ",
    "quotes": "\"'",
    "open quotes": '"a \u201c',
    "brackets": "(([[{{",
    "stops": ".!?",
    "new lines": "\n \n",
    "stars": "f*c* **",
    "spelled": "a b c ",
    "leet": "@$$h0l3 ",
    "stretched": "nooooo ",
    "unseen": "a\u200bb\u00ad",
    "look-alikes": "\u0430\u0435\u043e ",
    "emoji": "\U0001f469\u200d\u2695\ufe0f",
    "negations": "not no never ",
    "gaps": "you should stop taking the the the the ",
    "blame": "you are all so so so lazy lazy ",
    "tags": "#a@b#",
    "room": "bed 1 room 2 bay 3 ",
    "ages": "a 9 year old ninety-",
    "apostrophes": "a'a'a's ",
    "initials": "A B. ",
    "names": "Tunde Kofi Adu, ",
    "handles": "@ab #Cd ",
    "masked names": "K* K*sh*nda ",
    "jobs": "our a b c nurse ",
}


def sentences(rulebook: Rulebook, seed: int) -> Iterator[str]:
    """Yield sentences without end, none twice: the rules' own examples with a word put in."""
    random = Random(seed)  # noqa: S311 - nothing secret
    rules = list(rulebook.rules.values())
    known = [text for rule in rules for text in (*rule.examples.match, *rule.examples.passing)]
    while True:
        words = random.choice(known).split()
        strange = "".join(random.choices(_SYLLABLES, k=3))
        words.insert(random.randrange(len(words)), f"{random.choice(_FILLERS)} {strange}")
        yield " ".join(words)


def draft(rulebook: Rulebook, words: int, seed: int) -> str:
    """Return a draft of about that many words, in paragraphs of a few sentences."""
    pieces: list[str] = []
    count = 0
    for number, sentence in enumerate(sentences(rulebook, seed)):
        if count >= words:
            break
        pieces.append(sentence + ("\n\n" if number % 6 == 5 else " "))
        count += len(sentence.split())
    return "".join(pieces)


def hostile(length: int) -> dict[str, str]:
    """Return texts of that many characters that tempt any rule."""
    return {name: _stretched(piece, length) for name, piece in _PIECES.items()}


def hostile_to(rule: Rule, length: int) -> dict[str, str]:
    """Return texts of that many characters made of what one rule looks for, without full stops."""
    found = " ".join((*rule.examples.match, *rule.phrases[:40], *rule.shapes[:40]))
    words = "".join(c if c.isalnum() or c in " '-" else " " for c in found).split()
    thrice = [word for word in words[:60] for _ in range(3)]
    return {
        "its own words": _stretched(" ".join(words) + " ", length),
        "its own words thrice": _stretched(" ".join(thrice) + " ", length),
    }


def _stretched(piece: str, length: int) -> str:
    """Return the piece repeated; in the second half no two stretches of 1,900 are the same."""
    half = (piece * (length // (2 * len(piece)) + 1))[: length // 2]
    cut = half[:1900]
    pieces = [half]
    pieces.extend(f" {number} {cut}" for number in range(length // 2 // 1900 + 1))
    return "".join(pieces)[:length]
