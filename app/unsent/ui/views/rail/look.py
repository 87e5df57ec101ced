"""What the rail shows, computed from a report: which cards, in which order, with which words."""

from collections.abc import Iterable
from dataclasses import dataclass

from unsent.domain.dismissal import Aside
from unsent.domain.finding import Finding, Report, Severity
from unsent.ui.snapshots import PageSnapshot
from unsent.ui.widgets.finding_card import FindingFace
from unsent.ui.widgets.labels import ToneName
from unsent.ui.wording import findings as finding_wording
from unsent.ui.wording import rail as wording
from unsent.ui.wording import set_aside

FIRST_SHOWN = 6
LONGEST, BREAKS_AT = 160, 24  # characters of marked words that are shown; of one word in a line
_TONES: dict[Severity, ToneName] = {
    Severity.BLOCK: "ember",
    Severity.WARN: "amber",
    Severity.INFO: "accent",
    Severity.SUPPORT: "leaf",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """One mark with its index among the report's findings."""

    index: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class RailLook:
    """The rail as a whole. `line` stands in place of cards; `more` are cards not shown yet."""

    summary: str
    line: str
    cards: tuple[Marked, ...]
    more: int
    can_fold: bool
    has_support: bool


@dataclass(frozen=True, slots=True)
class AsideLook:
    """One mark that was set aside: what it said, about which words, how far and why."""

    title: str
    words: str
    line: str


def rail_look(page: PageSnapshot, *, is_unfolded: bool, is_support_closed: bool) -> RailLook:
    """Return the rail of a draft; a private page has none and gives an empty one."""
    marked = in_order(page.report.findings)
    shown = marked if is_unfolded else marked[:FIRST_SHOWN]
    return RailLook(
        summary=summary_of(page.report),
        line=_line(page) if page.is_unread or not marked else "",
        cards=shown,
        more=len(marked) - len(shown),
        can_fold=is_unfolded and len(marked) > FIRST_SHOWN,
        has_support=bool(page.report.support and page.help_lines) and not is_support_closed,
    )


def in_order(findings: Iterable[Finding]) -> tuple[Marked, ...]:
    """Return the marks, what must change first, then by place in the text."""
    marks = (
        Marked(index, finding)
        for index, finding in enumerate(findings)
        if finding.severity is not Severity.SUPPORT
    )
    return tuple(sorted(marks, key=lambda m: (-m.finding.severity.rank, m.finding.start, m.index)))


def summary_of(report: Report) -> str:
    """Return how many marks there are of each weight."""
    return wording.summary(
        len(report.of(Severity.BLOCK)),
        len(report.of(Severity.WARN)),
        len(report.of(Severity.INFO)),
    )


def _line(page: PageSnapshot) -> str:
    if page.words == 0:
        return wording.blank_draft()
    if page.is_unread:
        return wording.could_not_read()
    return wording.checking() if page.is_checking else wording.nothing_marked()


def aside_look(aside: Aside) -> AsideLook:
    """Return what the list of what is set aside says about one mark."""
    answered = aside.answered
    return AsideLook(
        title=finding_wording.message(aside.finding),
        words=shown_words(answered.key.words),
        line=set_aside.with_reason(answered.scope, answered.reason),
    )


def shown_words(words: str) -> str:
    """Return the marked words of an answer, quoted, one after the other; long ones shortened."""
    pieces = [_shortened(piece) for piece in words.split("\n") if piece]
    return " ".join(set_aside.quoted(piece) for piece in pieces) or set_aside.on_the_whole_post()


def _shortened(words: str) -> str:
    short = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
    # a word without an end would be cut off: let it break anywhere
    return " ".join("\u200b".join(_chunks(word)) for word in short.split(" "))


def _chunks(word: str) -> list[str]:
    return [word[at : at + BREAKS_AT] for at in range(0, len(word), BREAKS_AT)]


def face_of(finding: Finding) -> FindingFace:
    """Return what the card of a finding says."""
    return FindingFace(
        word=finding_wording.severity_word(finding.severity),
        tone=_TONES[finding.severity],
        title=finding_wording.message(finding),
        why=finding_wording.why(finding),
        source=finding_wording.source_line(finding.source),
        fixes=tuple(map(finding_wording.fix_label, finding.fixes)),
        dismiss=wording.does_not_apply(),
    )
