"""What can stand for a patient's name, so that the sentence stays whole."""

import re

from unsent.checks.family import Rewrite
from unsent.checks.identifiers.kin import KIN, PERSON
from unsent.checks.passage import Sentence

_LEANS = 60  # characters before a name that its rewrites lean on


def rewrites(sentence: Sentence, start: int, end: int) -> tuple[Rewrite, ...]:
    """Return what can stand for a patient's name here."""
    first = max(0, start - _LEANS)
    before = sentence.plain[first:start]
    if re.search(r"(?i)\bname(?:'s| is| was) $", before):
        return (Rewrite("Take it out", ""),)
    if re.search(rf"(?i)\b(?:{PERSON}|{KIN})s?,? (?:(?:named|called) )?$", before):
        named = re.search(r",? (?:named|called) $", before)
        from_ = first + named.end() - len(named.group().lstrip(", ")) if named else start
        return (Rewrite("Take the name out", "", (from_, end)),)
    if re.search(r"(?i)\b(?:the|that|this|our|my|an?|his|her|their)(?: [a-z]+)? $", before):
        return (Rewrite('Say "patient"', "patient"),)
    if fond := re.search(r"(?i)\b(?:little|old|sweet|big|baby|poor|dear|wee) $", before):
        return (Rewrite('Say "a patient"', "a patient", (first + fond.start(), end)),)
    return (Rewrite('Say "a patient"', "a patient"),)
