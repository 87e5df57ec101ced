"""One clear sentence for every reason why something may not happen yet."""

from PySide6.QtCore import QCoreApplication

from unsent.domain.refusal import Obstacle, Reason, Refusal
from unsent.ui.wording.times import countdown, duration

translate = QCoreApplication.translate


def refusal_text(refusal: Refusal) -> str:
    """Return all reasons, a sentence each."""
    return " ".join(obstacle_text(obstacle) for obstacle in refusal.obstacles)


def obstacle_text(obstacle: Obstacle) -> str:
    """Return the sentence for one reason."""
    count, seconds = obstacle.count, obstacle.seconds
    match obstacle.reason:
        case Reason.EMPTY:
            return translate("refusals", "There is nothing on the page yet.")
        case Reason.WRONG_STAGE:
            return translate("refusals", "This text is not at that point yet.")
        case Reason.STILL_COOLING:
            words = translate("refusals", "This is still cooling: %1 to go.")
            return words.replace("%1", countdown(seconds))
        case Reason.MUST_CHANGE:
            return _counted("%n mark(s) left that must change.", count)
        case Reason.UNANSWERED:
            return _counted("%n question(s) left to answer.", count)
        case Reason.COOL_AGAIN:
            words = translate("refusals", "These changes need to cool again: %1.")
            return words.replace("%1", duration(seconds))
        case Reason.TOO_LONG:
            return _counted("%n character(s) too long for this place.", count)
        case Reason.NOT_THE_APPROVED_TEXT:
            return translate("refusals", "This is not the text that you approved. Review it again.")
        case Reason.OUT_OF_DATE:
            return translate("refusals", "The approval is out of date. Review it again.")
        case Reason.NEW_FINDING:
            return _counted("%n mark(s) came up since you approved it. Review it again.", count)


def _counted(source: str, count: int) -> str:
    """Return words with a number, in singular or plural where no translation is loaded."""
    words = translate("refusals", source, "", count)
    return words.replace("(s)", "" if count == 1 else "s")
