"""Words of the slow way out of a wait: asking for it, the time it takes, going back."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import clock, countdown, duration

translate = QCoreApplication.translate


def way_out() -> str:
    """Return the quiet step that opens the page."""
    return translate("way_out", "This cannot wait")


def heading() -> str:
    """Return the heading of the page."""
    return translate("way_out", "A slow way out")


def what_for() -> str:
    """Return what it is for."""
    return translate(
        "way_out",
        "For the rare post that people need today, such as a warning about something dangerous.",
    )


def what_happens(seconds: float) -> str:
    """Return what asking does."""
    sentence = translate(
        "way_out",
        "It takes another %1 and leads to the review, with the same marks and questions as after "
        "any wait. You can go back to waiting at any time.",
    )
    return sentence.replace("%1", duration(seconds))


def reason() -> str:
    """Return the question for the reason."""
    return translate("way_out", "Why can this not wait?")


def reason_hint() -> str:
    """Return what stands in the empty field of the reason."""
    return translate("way_out", "A line to yourself is enough")


def reason_kept() -> str:
    """Return where the reason stays."""
    return translate("way_out", "Only for you: it stays with this entry, in the encrypted journal.")


def type_it() -> str:
    """Return what to do with the sentence."""
    return translate("way_out", "Type this sentence, letter for letter")


def sentence() -> str:
    """Return the sentence that is typed; no sign in it that a keyboard may not have."""
    return translate(
        "way_out",
        "People need to know this today. I will read it once more, with care, before it goes out.",
    )


def sentence_field(words: str) -> str:
    """Return the name of the field, with the sentence, for whoever hears it."""
    return translate("way_out", "Type this sentence: %1").replace("%1", words)


def typed_by_hand() -> str:
    """Return why nothing can be pasted."""
    return translate("way_out", "By hand, so nothing can be pasted here.")


def so_far_so_good() -> str:
    """Return that everything typed so far fits."""
    return translate("way_out", "Good so far.")


def differs_after(words: str) -> str:
    """Return where what was typed leaves the sentence."""
    if not words:
        return translate("way_out", "It differs from the first letter on.")
    return translate("way_out", "It differs after “%1”.").replace("%1", words)


def typed() -> str:
    """Return that the sentence stands there."""
    return translate("way_out", "That is the sentence.")


def reason_missing() -> str:
    """Return what is missing when the reason is."""
    return translate("way_out", "Your reason is still missing.")


def sentence_missing() -> str:
    """Return what is missing when the sentence is."""
    return translate("way_out", "The sentence is not there yet.")


def when_asked_now(due: datetime) -> str:
    """Return when it can be looked at if it is asked for now."""
    words = translate("way_out", "If you ask now, you can look at it again at %1.")
    return words.replace("%1", clock(due))


def ask() -> str:
    """Return the step that asks for it."""
    return translate("way_out", "Ask for the way out")


def keep_waiting() -> str:
    """Return the step that leaves the page."""
    return translate("way_out", "Keep waiting")


def under_way() -> str:
    """Return what stands in the ring below the time."""
    return translate("way_out", "slow way out")


def asked_heading() -> str:
    """Return the heading of the card while it is under way."""
    return translate("way_out", "You asked for the slow way out")


def asked_at(moment: datetime) -> str:
    """Return when it was asked for."""
    return translate("way_out", "Asked for at %1").replace("%1", clock(moment))


def wait_goes_on() -> str:
    """Return that the wait is not lost meanwhile."""
    return translate("way_out", "The wait itself goes on")


def wait_left(seconds: float) -> str:
    """Return what is left of the wait itself."""
    return translate("way_out", "%1 left").replace("%1", countdown(seconds))


def then_review() -> str:
    """Return what comes after it."""
    return translate(
        "way_out", "Then you review it as after any wait. Going back to waiting loses nothing."
    )


def go_back() -> str:
    """Return the step that goes back to waiting."""
    return translate("way_out", "Go back to waiting")


def asked_notice(seconds: float) -> str:
    """Return the line after it was asked for."""
    words = translate("way_out", "Asked for. You can look at it in %1.")
    return words.replace("%1", duration(seconds))


def back_notice() -> str:
    """Return the line after going back."""
    return translate("way_out", "Back to waiting. Nothing of the wait is lost.")
