"""The shapes that names, numbers and places are written in; matched on `plain`, case kept."""

import re
from collections.abc import Iterable, Iterator

from unsent.checks.family import Mark, Rewrite
from unsent.checks.passage import Sentence

UPPER = "[A-ZŁØĐÞÆŒ]"
# one capitalised word, without a possessive 's at its end
CAP = rf"(?:{UPPER}')?{UPPER}[^\W\d_]+(?:['-](?!s\b)[^\W\d_]+)*"
FULL = rf"{CAP}(?:[ ](?:{UPPER}\.[ ]?)?{CAP}){{0,2}}"
PAIR = rf"{CAP}[ ](?:{UPPER}\.[ ]?)?{CAP}(?:[ ]{CAP})?"

NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty(?:[- ][a-z]+)?)"
)
CREDENTIAL = (
    r"(?:RN|BSN|MSN|LPN|LVN|CNA|CMA|RMA|MD|DO|MBBS|MBChB|NP|FNP|DNP|APRN|PA-C|PA|CRNA|CNM|RRT|"
    r"PT|DPT|OT|OTR|SLP|PharmD|RPh|LCSW|LMSW|MSW|DDS|DMD|RDH|EMT|EMT-P|FRCS|MRCP|FRCP|RMN|RGN|"
    r"SRNA|PhD|PsyD|RD|RDN)"
)
TEAM_NOUN = (
    r"(?:preceptor|charge(?: nurse)?|nurse manager|manager|attending|boss|supervisor|director|"
    r"colleague|co-?worker|workmate|intern|co-intern|registrar|consultant|matron|"
    r"tech|scribe|chief(?: resident)?|don|cno|ceo|cmo|surgeon|anesthetist|anaesthetist|"
    r"pharmacist|orderly|porter|receptionist|senior|educator|preceptee|orientee|"
    r"team ?lead(?:er)?|shift lead|program director|head nurse|ward sister|scrub nurse|hca)"
)
DEPARTMENT = (
    r"(?:radiology|pharmacy|pharm|anesthesia|anaesthetics|anesthetics|surgery|ortho|cardiology|"
    r"icu|itu|ed|er|a&e|the lab|lab|hr|days|nights|day shift|night shift|reception|registration|"
    r"admissions|billing|theatre|theatres|housekeeping|transport|phlebotomy|pathology|dietary|"
    r"case management|social work|peds|paeds|l&d|maternity|oncology|psych|dialysis|endoscopy|"
    r"the front desk|front desk|the office|payroll|it|the ward|the canteen|the cafeteria|"
    r"the (?:[a-z]+ing )?counter|dispatch|med-?surg|pacu|pre-?op|step-?down|tele|rehab)"
)


def found(patterns: Iterable[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of all patterns in turn."""
    for pattern in patterns:
        yield from pattern.finditer(text)


def span_of(match: re.Match[str]) -> tuple[int, int]:
    """Return the span of the group `it`, or of the whole match where there is none."""
    return match.span("it") if "it" in match.re.groupindex else match.span()


def marks_of(
    patterns: Iterable[re.Pattern[str]], text: str, rewrites: tuple[Rewrite, ...] = ()
) -> Iterator[Mark]:
    """Yield a mark for every match of every pattern."""
    for match in found(patterns, text):
        start, end = span_of(match)
        if end > start:
            yield Mark(start, end, rewrites)


def begins(sentence: Sentence, start: int) -> bool:
    """Tell whether only marks and spaces come before `start` in its sentence."""
    return not sentence.plain[:start].strip(" \"'(-*•–—:,")


def compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns compiled."""
    return tuple(re.compile(pattern) for pattern in patterns)
