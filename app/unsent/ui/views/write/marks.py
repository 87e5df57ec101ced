"""The marks of a report as the editor takes them, and the way back from a mark to its finding."""

from dataclasses import dataclass

from unsent.domain.finding import Finding, Report, Severity


@dataclass(frozen=True, slots=True)
class Marks:
    """Spans `(start, end, severity)` in `str` indices, and the finding of each by its index."""

    spans: tuple[tuple[int, int, str], ...] = ()
    findings: tuple[int, ...] = ()

    def finding_at(self, mark: int) -> int:
        """Return the index of the finding that a mark belongs to, -1 for none."""
        return self.findings[mark] if 0 <= mark < len(self.findings) else -1

    def first_of(self, finding: int) -> int:
        """Return the first mark of a finding, -1 when it has none in the text."""
        return self.findings.index(finding) if finding in self.findings else -1


def marks_of(report: Report) -> Marks:
    """Return what to underline; a combination marks its parts, a remark on the whole nothing."""
    pairs = [
        ((start, end, finding.severity.value), index)
        for index, finding in enumerate(report.findings)
        if finding.severity is not Severity.SUPPORT
        for start, end in _spans(finding)
    ]
    return Marks(tuple(span for span, _ in pairs), tuple(index for _, index in pairs))


def _spans(finding: Finding) -> tuple[tuple[int, int], ...]:
    spans = finding.parts or ((finding.start, finding.end),)
    return tuple((start, end) for start, end in spans if start < end)
