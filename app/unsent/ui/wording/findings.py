"""Words of a mark: what it found and why, how much it asks, and where its rule comes from.

What the built-in rules say lies in resources as data; `packaging/translate.py` takes it into the
translations. What somebody else's rule says is shown as it was written.
"""

import re

from PySide6.QtCore import QCoreApplication

from unsent.domain.finding import Finding, Fix, Severity, Source

translate = QCoreApplication.translate

# what the checks put together; the groups are the words of the text
_OF_A_PLACE = re.compile(r"Rule (.+?) here: (.+)", re.DOTALL)
_SAY = re.compile('Say ["\N{LEFT DOUBLE QUOTATION MARK}](.+)["\N{RIGHT DOUBLE QUOTATION MARK}]')
_GUESS = re.compile(r"(.*?) ?(It is a guess by [^:]+)(?:: (.+)\.)?", re.DOTALL)


def severity_word(severity: Severity) -> str:
    """Return how much a mark asks of the writer."""
    return {
        Severity.BLOCK: translate("findings", "Must change"),
        Severity.WARN: translate("findings", "Think"),
        Severity.INFO: translate("findings", "Note"),
        Severity.SUPPORT: translate("findings", "For you"),
    }[severity]


def source_line(source: Source) -> str:
    """Return where a rule comes from, with the region it counts in: `HIPAA Safe Harbor · US`."""
    return f"{source.name} · {source.region.upper()}" if source.region else source.name


def spoken(finding: Finding) -> str:
    """Return a mark in one sentence, for screen readers."""
    return f"{severity_word(finding.severity)}: {message(finding)}"


def message(finding: Finding) -> str:
    """Return what a mark has found."""
    return said(finding.message)


def said(words: str) -> str:
    """Return what a mark has found, as it was noted when the writer answered it."""
    found = _OF_A_PLACE.fullmatch(words)
    if found is None:
        return translate("rules", words) if words else ""
    number, rule = found.groups()
    sentence = translate("rules", "Rule %1 here: %2")
    return sentence.replace("%1", number).replace("%2", rule)


def why(finding: Finding) -> str:
    """Return why a mark matters, and for a guess by which words it was made."""
    found = _GUESS.fullmatch(finding.why)
    if found is None:
        return translate("rules", finding.why) if finding.why else ""
    reason, guess, words = found.groups()
    sentence = _guesses().get(guess, finding.why).replace("%1", words or "")
    return f"{translate('rules', reason)} {sentence}" if reason else sentence


def fix_label(fix: Fix) -> str:
    """Return the button of a fix: `Say “a colleague”`."""
    found = _SAY.fullmatch(fix.label)
    if found is None:
        return translate("rules", fix.label)
    return translate("rules", "Say “%1”").replace("%1", found.group(1))


def _guesses() -> dict[str, str]:
    return {
        "It is a guess by the words that weighed most": translate(
            "rules", "It is a guess by the words that weighed most: %1."
        ),
        "It is a guess by the words around it that weighed most": translate(
            "rules", "It is a guess by the words around it that weighed most: %1."
        ),
        "It is a guess by how the name looks and where it stands.": translate(
            "rules", "It is a guess by how the name looks and where it stands."
        ),
    }
