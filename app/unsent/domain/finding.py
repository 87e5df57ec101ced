"""What the checks found in a text: findings, their fixes, and the report that holds them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding asks of the writer; the values are a contract of the command line."""

    BLOCK = "block"  # must change
    WARN = "warn"  # think about it
    INFO = "info"  # note
    SUPPORT = "support"  # the writer may need help: a card, never a hold

    @property
    def rank(self) -> int:
        """Return 0 for support up to 3 for what must change."""
        return _RANKS[self]


_RANKS = {Severity.SUPPORT: 0, Severity.INFO: 1, Severity.WARN: 2, Severity.BLOCK: 3}


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from: a short name, the region it counts in, the day it was read."""

    name: str
    region: str = ""
    read: str = ""  # ISO date


@dataclass(frozen=True, slots=True)
class Fix:
    """One edit that answers a finding: put `replacement` where `start:end` is.

    Offsets are Python `str` indices of the checked text, half open; `start == end` inserts.
    """

    label: str
    start: int
    end: int
    replacement: str

    def applied_to(self, text: str) -> str:
        """Return the text with this edit made."""
        return text[: self.start] + self.replacement + text[self.end :]


@dataclass(frozen=True, slots=True)
class Finding:
    """One mark: which rule, where, what it says and why.

    `start:end` are Python `str` indices, half open. A finding about the whole post has
    `start == end == 0`. `parts` are the spans that a combination is made of.
    """

    rule: str
    category: str
    severity: Severity
    start: int
    end: int
    message: str
    why: str = field(repr=False)  # may quote the words of the text that a guess was made by
    source: Source
    fixes: tuple[Fix, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()

    def key(self, text: str) -> "FindingKey":
        """Return what stays the same when the text around the mark changes."""
        spans = self.parts or ((self.start, self.end),)
        words = {" ".join(text[start:end].casefold().split()) for start, end in spans}
        return FindingKey(self.rule, "\n".join(sorted(words)))

    @property
    def has_words(self) -> bool:
        """Tell whether this marks words of the text; a remark on the whole post marks none."""
        return any(start < end for start, end in self.parts or ((self.start, self.end),))

    @property
    def is_direct_identifier(self) -> bool:
        """Tell whether this names a patient: dismissible for one text only, never for good."""
        return self.category.startswith("phi.")


@dataclass(frozen=True, slots=True)
class FindingKey:
    """The identity of a finding across edits: its rule and the marked words, case folded.

    A combination has a line for each of its parts.
    """

    rule: str
    words: str = field(repr=False)

    def covers(self, other: "FindingKey") -> bool:
        """Tell whether the other finding is this one, or a part of this combination."""
        theirs, ours = set(other.words.split("\n")), set(self.words.split("\n"))
        return self.rule == other.rule and theirs <= ours


@dataclass(frozen=True, slots=True)
class Dismissal:
    """The writer's own reason why one finding does not apply to this text."""

    key: FindingKey
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SentenceHeat:
    """The heat of one sentence, 0 to 100, and where it stands."""

    start: int
    end: int
    heat: int


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the checks say about one text. `heat` is 0 to 100 for the whole post."""

    findings: tuple[Finding, ...] = ()
    heat: int = 0
    sentences: tuple[SentenceHeat, ...] = field(default=(), repr=False)

    @property
    def severity(self) -> str:
        """Return the highest severity as the command line says it, `clean` without findings."""
        marks = [finding.severity for finding in self.marks]
        return max(marks, key=lambda severity: severity.rank).value if marks else "clean"

    @property
    def marks(self) -> tuple[Finding, ...]:
        """Return the findings that are shown as marks; support is a card of its own."""
        return tuple(f for f in self.findings if f.severity is not Severity.SUPPORT)

    @property
    def support(self) -> tuple[Finding, ...]:
        """Return what suggests that the writer may need help."""
        return tuple(f for f in self.findings if f.severity is Severity.SUPPORT)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings of one severity."""
        return tuple(f for f in self.findings if f.severity is severity)

    def categories(self) -> frozenset[str]:
        """Return the categories raised anywhere."""
        return frozenset(f.category for f in self.findings)


def left_open(
    text: str, findings: Iterable[Finding], dismissals: Iterable[Dismissal]
) -> tuple[Finding, ...]:
    """Return the findings that no dismissal answers; one without a reason answers nothing."""
    dismissed = [dismissal.key for dismissal in dismissals if dismissal.reason.strip()]
    return not_covered(text, findings, dismissed)


def not_covered(
    text: str, findings: Iterable[Finding], known: Iterable[FindingKey]
) -> tuple[Finding, ...]:
    """Return the findings of a text that are none of the known ones, nor a part of one."""
    keys = tuple(known)
    return tuple(f for f in findings if not any(key.covers(f.key(text)) for key in keys))
