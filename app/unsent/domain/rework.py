"""What an edit in review costs: softening is free, making it hotter cools again."""

from collections.abc import Iterable
from dataclasses import dataclass

from unsent.domain.finding import Dismissal, Report, Severity, left_open, not_covered
from unsent.domain.word_diff import Change, word_diff, words

HALF = 0.5


@dataclass(frozen=True, slots=True)
class Rework:
    """How the present text differs from the one that cooled."""

    words_added: int
    words_removed: int
    new_must_change: int
    is_hotter: bool
    is_mostly_new: bool

    @property
    def is_free(self) -> bool:
        """Tell whether the draft may be approved without cooling again."""
        return not (self.new_must_change or self.is_hotter or self.is_mostly_new)


def rework(
    cooled: str, cooled_report: Report, text: str, report: Report, dismissals: Iterable[Dismissal]
) -> Rework:
    """Compare the present text with the one that cooled, each with its report."""
    known = [finding.key(cooled) for finding in cooled_report.of(Severity.BLOCK)]
    fresh = left_open(text, report.of(Severity.BLOCK), dismissals)
    added, removed = _moved(cooled, text)
    return Rework(
        words_added=added,
        words_removed=removed,
        new_must_change=len(not_covered(text, fresh, known)),
        is_hotter=report.heat > cooled_report.heat,
        is_mostly_new=added > HALF * words(cooled),
    )


def _moved(before: str, after: str) -> tuple[int, int]:
    runs = word_diff(before, after)
    added = sum(words(run.text) for run in runs if run.change is Change.ADDED)
    removed = sum(words(run.text) for run in runs if run.change is Change.REMOVED)
    return added, removed
