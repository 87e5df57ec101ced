"""Words of the earlier versions of a text."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import counted
from unsent.ui.wording.times import clock, day, near_day

translate = QCoreApplication.translate


def title() -> str:
    """Return the heading of the screen."""
    return translate("versions", "Earlier versions")


def back() -> str:
    """Return the button that goes back to the page."""
    return translate("versions", "Back to the page")


def when(kept_at: datetime, now: datetime) -> str:
    """Return when a text was kept, as a list says it: `Yesterday, 02:14`."""
    words = near_day(kept_at, now)
    if words[-1].isalpha() and words != day(kept_at) and (now - kept_at).days >= 2:
        words = f"{words} {day(kept_at)}"
    return f"{words[:1].upper()}{words[1:]}, {clock(kept_at)}"


def why(reason: str) -> str:
    """Return why a text was kept."""
    return {
        "edited": translate("versions", "Before you wrote on"),
        "sealed": translate("versions", "When it was put away to cool"),
        "approved": translate("versions", "When it was approved"),
        "brought back": translate("versions", "Before another text came back"),
        "crash": translate("versions", "Before Unsent ended without closing"),
        "recovered": translate("versions", "As it was recovered"),
    }.get(reason, translate("versions", "Kept earlier"))


def length(words: int) -> str:
    """Return how many words an earlier text has."""
    return counted(translate("versions", "%Ln word(s)", "", words), words)


def same_as_now() -> str:
    """Return what is said of an earlier text that the page has now."""
    return translate("versions", "the same as now")


def difference(taken_out: int, added: int) -> str:
    """Return what has happened to the text since, in numbers, and how it is shown."""
    if not taken_out and not added:
        return translate("versions", "Since then only spaces or signs have changed.")
    out = counted(translate("versions", "%Ln word(s) taken out", "", taken_out), taken_out)
    new = counted(translate("versions", "%Ln word(s) added", "", added), added)
    sentence = translate("versions", "Since then: %1 (struck through), %2 (underlined).")
    return sentence.replace("%1", out).replace("%2", new)


def is_the_same() -> str:
    """Return the line under an earlier text that the page has now."""
    return translate("versions", "This is what the page says now.")


def only_the_text() -> str:
    """Return the line under an earlier text that is shown without what changed."""
    return translate("versions", "The text as it was then.")


def show_changes() -> str:
    """Return the button that marks what has changed since."""
    return translate("versions", "Show what changed")


def hide_changes() -> str:
    """Return the button that shows an earlier text without what has changed since."""
    return translate("versions", "Show only this text")


def bring_back() -> str:
    """Return the button that makes an earlier text the present one."""
    return translate("versions", "Bring this back")


def bring_back_hint() -> str:
    """Return what bringing back does to the present text."""
    return translate("versions", "The text as it is now is kept among the earlier versions.")


def brought_back() -> str:
    """Return the line after an earlier text was brought back."""
    return translate("versions", "Brought back. What was there before is kept as well.")


def undone() -> str:
    """Return the line after that was undone."""
    return translate("versions", "As it was before.")


def nothing_yet() -> str:
    """Return the heading when there is no earlier version."""
    return translate("versions", "No earlier versions yet")


def nothing_yet_words() -> str:
    """Return what this screen is for."""
    return translate(
        "versions",
        "When you write on after an hour or more, put a draft away to cool, or approve it, the "
        "text as it was is kept here. You can look at it again and bring it back.",
    )


def choose_one() -> str:
    """Return what stands beside the list while nothing is chosen."""
    return translate("versions", "Choose a version to read it.")


def list_name() -> str:
    """Return the list's name for screen readers."""
    return translate("versions", "Earlier versions, newest first")


def text_name() -> str:
    """Return the name of the text for screen readers."""
    return translate("versions", "Earlier text, to read only")
