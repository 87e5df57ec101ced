"""Words around a mark: how much it asks, and where its rule comes from."""

from PySide6.QtCore import QCoreApplication

from unsent.domain.finding import Finding, Severity, Source

translate = QCoreApplication.translate


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
    return f"{severity_word(finding.severity)}: {finding.message}"
