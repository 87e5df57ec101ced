"""What the README of the corpus measures: spans, posts, clean posts, pairs, heat and support."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evaluation.corpora import Corpus, Post, Span
from unsent.domain.finding import Finding, Report, Severity

Check = Callable[[str], Report]
STRICT = ("phi.", "identity.", "tone.profanity")  # categories of which half the span must be hit
LOUD = ("tone.", "threat.", "politics.", "harassment.")  # categories that have a tone
COOL = 30  # degrees below which a clean post has to stay


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    hits: int = 0
    total: int = 0

    def __add__(self, other: "Share") -> "Share":
        """Return both counted together."""
        return Share(self.hits + other.hits, self.total + other.total)

    @property
    def value(self) -> float | None:
        """Return the share, 0 to 1, or None of nothing."""
        return self.hits / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Figures:
    """All that was measured on one corpus, or one part of it."""

    name: str
    posts: int
    pairs: int
    by_span: dict[str, Share]
    by_post: dict[str, Share]
    clean: Share  # clean posts without warn or block
    cooled: Share  # cooled texts without warn or block
    fixed: Share  # categories found in the text before
    heat_falls: Share  # of all pairs; one about a name may be as cold before as after
    clean_cool: Share  # clean posts below 30 degrees
    support: Share  # self-harm posts that open the support card
    clean_support: Share  # clean posts that open none
    seen: Share  # posts with a must-change label that raise anything at all
    loud_falls: Share = Share()  # pairs in which what was softened has a tone
    clean_unguessed: Share = Share()  # clean posts of which the linear model makes nothing


def is_found(gold: Span, findings: Iterable[Finding]) -> bool:
    """Tell whether a finding of the category overlaps half of a labelled span, or of itself.

    A finding more than three times as long, and 20 characters, does not count.
    """
    length = gold.end - gold.start
    for finding in findings:
        if finding.category != gold.category:
            continue
        own = finding.end - finding.start
        common = min(finding.end, gold.end) - max(finding.start, gold.start)
        if common <= 0 or own > 3 * length + 20:
            continue
        base = length if gold.category.startswith(STRICT) else min(length, own)
        if common / base >= 0.5:
            return True
    return False


def is_calm(report: Report) -> bool:
    """Tell whether a text raises nothing to change or to think about."""
    return not any(f.severity in (Severity.WARN, Severity.BLOCK) for f in report.findings)


def has_label(report: Report, label: str) -> bool:
    """Tell whether a text raises a category anywhere."""
    return any(finding.category == label for finding in report.findings)


def is_guess(finding: Finding) -> bool:
    """Tell whether the linear model made a note of it or more; support cards are counted apart."""
    return finding.rule.endswith(".weighed") and finding.severity is not Severity.SUPPORT


def measure(corpus: Corpus, check: Check) -> Figures:
    """Return every figure of one corpus."""
    read = [(post, check(post.text)) for post in corpus.posts]
    clean = [report for post, report in read if post.severity == "clean"]
    pairs = [(pair, check(pair.before), check(pair.after)) for pair in corpus.pairs]
    return Figures(
        name=corpus.name,
        posts=len(read),
        pairs=len(pairs),
        by_span=_by_span(read),
        by_post=_by_post(read),
        clean=share(is_calm(report) for report in clean),
        cooled=share(is_calm(after) for _, _, after in pairs),
        fixed=share(has_label(before, label) for pair, before, _ in pairs for label in pair.fixed),
        heat_falls=share(after.heat < before.heat for _, before, after in pairs),
        loud_falls=share(
            after.heat < before.heat
            for pair, before, after in pairs
            if any(label.startswith(LOUD) for label in pair.fixed)
        ),
        clean_cool=share(report.heat < COOL for report in clean),
        support=share(bool(r.support) for p, r in read if "distress.self_harm" in p.labels),
        clean_support=share(not report.support for report in clean),
        seen=share(bool(r.findings) for p, r in read if p.severity == "block"),
        clean_unguessed=share(not any(map(is_guess, report.findings)) for report in clean),
    )


def share(hits: Iterable[bool]) -> Share:
    """Return how many are true of how many."""
    counted = Counter(hits)
    return Share(counted[True], counted.total())


def _by_span(read: list[tuple[Post, Report]]) -> dict[str, Share]:
    found: dict[str, Share] = {}
    for post, report in read:
        for gold in post.spans:
            hit = Share(int(is_found(gold, report.findings)), 1)
            found[gold.category] = found.get(gold.category, Share()) + hit
    return dict(sorted(found.items()))


def _by_post(read: list[tuple[Post, Report]]) -> dict[str, Share]:
    found: dict[str, Share] = {}
    for post, report in read:
        for label in post.labels:
            hit = Share(int(has_label(report, label)), 1)
            found[label] = found.get(label, Share()) + hit
    return dict(sorted(found.items()))
