"""Who else may read a post one day, and which marks each of them would stop at.

The four readers and what strikes them trace to the founding article (patients, employers,
licensing boards and colleagues may read it) and to GUIDANCE.md, part 2.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from unsent.domain.finding import Finding


class Reader(StrEnum):
    """Somebody whose eyes a post can be seen with."""

    PATIENT = "patient"
    EMPLOYER = "employer"
    BOARD = "board"
    COLLEAGUE = "colleague"


class Theme(StrEnum):
    """What a mark is about, for somebody who reads the post."""

    PATIENT = "patient"
    CONTEMPT = "contempt"
    EMPLOYER = "employer"
    COLLEAGUE = "colleague"
    SELF = "self"
    ADVICE = "advice"
    CLAIM = "claim"
    INSULT = "insult"
    HATE = "hate"
    TEMPER = "temper"
    QUARREL = "quarrel"
    THREAT = "threat"
    PILE_ON = "pile_on"
    CONFIDENTIAL = "confidential"
    INTEREST = "interest"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Noticed:
    """One theme that a reader stops at, with the marks of it in the order of the text."""

    theme: Theme
    findings: tuple[Finding, ...]


_THEMES = {
    "phi": Theme.PATIENT,
    "tone.patient_contempt": Theme.CONTEMPT,
    "identity.employer": Theme.EMPLOYER,
    "identity.colleague": Theme.COLLEAGUE,
    "identity.self": Theme.SELF,
    "advice": Theme.ADVICE,
    "claim": Theme.CLAIM,
    "tone.insult": Theme.INSULT,
    "tone.hate": Theme.HATE,
    "tone.profanity": Theme.TEMPER,
    "tone.shouting": Theme.TEMPER,
    "tone.absolutist": Theme.TEMPER,
    "politics": Theme.QUARREL,
    "threat": Theme.THREAT,
    "harassment": Theme.PILE_ON,
    "rule.confidential": Theme.CONFIDENTIAL,
    "conflict": Theme.INTEREST,
    "rule.community": Theme.RULE,
}
# what strikes a reader most comes first; what says nothing to her is left out
STRIKES: dict[Reader, tuple[Theme, ...]] = {
    Reader.PATIENT: (
        Theme.PATIENT,
        Theme.CONTEMPT,
        Theme.THREAT,
        Theme.HATE,
        Theme.ADVICE,
        Theme.EMPLOYER,
        Theme.CLAIM,
        Theme.INSULT,
        Theme.TEMPER,
    ),
    Reader.EMPLOYER: (
        Theme.CONFIDENTIAL,
        Theme.EMPLOYER,
        Theme.PATIENT,
        Theme.THREAT,
        Theme.HATE,
        Theme.PILE_ON,
        Theme.INSULT,
        Theme.CONTEMPT,
        Theme.COLLEAGUE,
        Theme.SELF,
        Theme.INTEREST,
        Theme.QUARREL,
        Theme.TEMPER,
    ),
    Reader.BOARD: (
        Theme.PATIENT,
        Theme.CONTEMPT,
        Theme.HATE,
        Theme.THREAT,
        Theme.PILE_ON,
        Theme.ADVICE,
        Theme.CLAIM,
        Theme.INTEREST,
        Theme.INSULT,
        Theme.COLLEAGUE,
        Theme.CONFIDENTIAL,
        Theme.SELF,
    ),
    Reader.COLLEAGUE: (
        Theme.COLLEAGUE,
        Theme.INSULT,
        Theme.PILE_ON,
        Theme.HATE,
        Theme.THREAT,
        Theme.PATIENT,
        Theme.CONTEMPT,
        Theme.CONFIDENTIAL,
        Theme.EMPLOYER,
        Theme.SELF,
        Theme.QUARREL,
        Theme.RULE,
        Theme.TEMPER,
    ),
}


def theme_of(category: str) -> Theme | None:
    """Return what a category is about for a reader, None where it says nothing to anybody."""
    return _THEMES.get(category) or _THEMES.get(category.split(".", maxsplit=1)[0])


def noticed(reader: Reader, findings: Iterable[Finding]) -> tuple[Noticed, ...]:
    """Return what a reader would stop at, what strikes her most first."""
    by_theme: dict[Theme, list[Finding]] = {}
    for finding in findings:
        theme = theme_of(finding.category)
        if theme is not None:
            by_theme.setdefault(theme, []).append(finding)
    return tuple(
        Noticed(theme, tuple(sorted(by_theme[theme], key=lambda f: (f.start, f.end))))
        for theme in STRIKES[reader]
        if theme in by_theme
    )


def next_reader(reader: Reader, by: int) -> Reader:
    """Return the reader so many places further, round and round."""
    readers = tuple(Reader)
    return readers[(readers.index(reader) + by) % len(readers)]
