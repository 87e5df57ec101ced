"""Words of the ready screen: copy the approved text, and what became of it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import counted, number
from unsent.ui.wording.times import clock, day, near_day

translate = QCoreApplication.translate


def ready_to_post() -> str:
    """Return the chip beside the place."""
    return translate("ready", "Ready to post")


def approved_until(approved: datetime, until: datetime, now: datetime) -> str:
    """Return the approval in days: `approved today 08:31 · good until 29 November`."""
    since = translate("ready", "%1 %2", "a day and a time of day")
    since = since.replace("%1", near_day(approved, now)).replace("%2", clock(approved))
    words = translate("ready", "approved %1 · good until %2")
    # two weekdays beside each other could be seven days apart
    is_soon = (until.date() - now.date()).days <= 1
    last = near_day(until, now) if is_soon else day(until)
    return words.replace("%1", since).replace("%2", last)


def text_name() -> str:
    """Return the name of the text, for whoever hears it."""
    return translate("ready", "The approved text")


def copy() -> str:
    """Return the name of the one way out."""
    return translate("ready", "Copy approved text")


def copy_hint() -> str:
    """Return what copying does."""
    return translate(
        "ready", "Leaves the clipboard after 60 seconds and stays out of clipboard history."
    )


def on_the_clipboard(seconds: int) -> str:
    """Return how long the text stays on the clipboard."""
    return translate("ready", "On the clipboard: %1 s").replace("%1", number(seconds))


def take_it_off() -> str:
    """Return the step that clears the clipboard at once."""
    return translate("ready", "Take it off now")


def paste_hint() -> str:
    """Return what to do while the text is on the clipboard."""
    return translate("ready", "Paste it before you close Unsent: closing takes it off.")


def afterwards() -> str:
    """Return the heading over what became of it."""
    return translate("ready", "Afterwards")


def posted() -> str:
    """Return the answer that it was posted."""
    return translate("ready", "I posted it")


def link_hint() -> str:
    """Return what stands in the empty field for a link."""
    return translate("ready", "Link to the post, if you want to keep it")


def note_it() -> str:
    """Return the step that notes it as posted."""
    return translate("ready", "Mark as posted")


def not_yet() -> str:
    """Return the step that leaves everything as it is."""
    return translate("ready", "Not yet")


def chose_not_to() -> str:
    """Return the answer that it stays here."""
    return translate("ready", "I chose not to")


def edit() -> str:
    """Return the step back to a draft, with its price."""
    return translate("ready", "Edit (voids the approval)")


def edit_warning() -> str:
    """Return what editing costs, before it is done."""
    return translate("ready", "It becomes a draft again, and cools again before it can be copied.")


def edit_anyway() -> str:
    """Return the second step of editing."""
    return translate("ready", "Edit it")


def leave_approved() -> str:
    """Return the way back from editing."""
    return translate("ready", "Leave it approved")


def counts(words: int, length: int, limit: int | None) -> str:
    """Return the foot: `58 words · 287 of 40,000 characters`."""
    said = counted(translate("ready", "%Ln word(s)", "", words), words)
    if limit is None:
        letters = translate("ready", "%1 characters")
    else:
        letters = translate("ready", "%1 of %2 characters").replace("%2", number(limit))
    return said + " · " + letters.replace("%1", number(length))


def checked_each_time() -> str:
    """Return the last part of the foot."""
    return translate("ready", "checked once more each time you copy it")


def empty() -> tuple[str, str]:
    """Return the two lines of the screen when no text is approved."""
    return (
        translate("ready", "Nothing is approved"),
        translate("ready", "A text that you approve waits here until you copy it, for seven days."),
    )
