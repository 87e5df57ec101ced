"""One clear sentence for every reason why something may not happen yet."""

from PySide6.QtCore import QCoreApplication

from unsent.domain.refusal import Obstacle, Reason, Refusal
from unsent.ui.wording.times import countdown, duration

translate = QCoreApplication.translate

_COUNTED_DOWN = {Reason.STILL_COOLING, Reason.SOON_OVER}


def refusal_text(refusal: Refusal) -> str:
    """Return all reasons, a sentence each."""
    return " ".join(obstacle_text(obstacle) for obstacle in refusal.obstacles)


def obstacle_text(obstacle: Obstacle) -> str:
    """Return the sentence for one reason."""
    sentence = _sentence(obstacle.reason, obstacle.count)
    sentence = sentence.replace("(s)", "" if obstacle.count == 1 else "s")
    wait = countdown if obstacle.reason in _COUNTED_DOWN else duration
    return sentence.replace("%1", wait(obstacle.seconds))


def _sentence(reason: Reason, count: int) -> str:
    return {
        Reason.EMPTY: translate("refusals", "There is nothing on the page yet."),
        Reason.WRONG_STAGE: translate("refusals", "This text is not at that point yet."),
        Reason.STILL_COOLING: translate("refusals", "This is still cooling: %1 to go."),
        Reason.NOT_APPROVED: translate("refusals", "This text is not approved yet."),
        Reason.MUST_CHANGE: translate("refusals", "%n mark(s) left that must change.", "", count),
        Reason.UNANSWERED: translate("refusals", "%n question(s) left to answer.", "", count),
        Reason.COOL_AGAIN: translate("refusals", "These changes need to cool again: %1."),
        Reason.TOO_LONG: translate(
            "refusals", "%n character(s) too long for this place.", "", count
        ),
        Reason.NOT_THE_APPROVED_TEXT: translate(
            "refusals", "This is not the text that you approved. Review it again."
        ),
        Reason.OUT_OF_DATE: translate("refusals", "The approval is out of date. Review it again."),
        Reason.NEW_FINDING: translate(
            "refusals", "%n mark(s) came up since you approved it. Review it again.", "", count
        ),
        Reason.UNREAD: translate(
            "refusals", "The checks could not read this, so it stays where it is for now."
        ),
        Reason.LEGAL_MATTER: translate(
            "refusals",
            "A legal matter is marked as open in the settings, so nothing is deleted: destroying "
            "what bears on it could harm you.",
        ),
        Reason.NO_WAY_OUT: translate(
            "refusals", "The slow way out was not on when this was put away."
        ),
        Reason.SOON_OVER: translate("refusals", "The wait itself is over sooner: in %1."),
        Reason.OTHER_WORDS: translate("refusals", "The sentence is not typed as it stands yet."),
        Reason.NO_REASON: translate("refusals", "Your reason is not written down yet."),
    }[reason]
