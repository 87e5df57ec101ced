"""Small checks over single words, so that a test of the flows decides what is found."""

import re

from unsent.domain.finding import Finding, Report, Severity, Source

WORDS = {
    "IDENT": ("phi.name", Severity.BLOCK),
    "WORK": ("identity.employer", Severity.WARN),
    "ADVICE": ("advice.personal", Severity.WARN),
    "CLAIM": ("claim.unsupported", Severity.WARN),
    "TIRED": ("distress.burnout", Severity.SUPPORT),
}
SOURCE = Source("test")


def check(text: str) -> Report:
    """Find the words above; every HOT adds 40 to the heat."""
    findings = tuple(
        Finding(match[0], *WORDS[match[0]], match.start(), match.end(), "message", "why", SOURCE)
        for match in re.finditer("|".join(WORDS), text)
    )
    return Report(findings, heat=min(100, 40 * text.count("HOT")))
