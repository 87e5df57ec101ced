"""The short lines that say what just happened."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import duration

translate = QCoreApplication.translate


def undo() -> str:
    """Return the word on the button that takes something back."""
    return translate("notices", "Undo")


def kept() -> str:
    """Return the line after a page was kept."""
    return translate("notices", "Kept, just for you. It is in your journal.")


def let_go() -> str:
    """Return the line after an entry was let go."""
    return translate("notices", "Let go. It can be taken back for seven days.")


def taken_back() -> str:
    """Return the line after an entry came back from the bin."""
    return translate("notices", "Taken back.")


def made_private() -> str:
    """Return the line after a draft was kept private."""
    return translate("notices", "Kept private. It stays with you.")


def cooling(seconds: int) -> str:
    """Return the line after a draft was sealed."""
    return translate("notices", "Put away to cool for %1.").replace("%1", duration(seconds))


def approved() -> str:
    """Return the line after an approval."""
    return translate("notices", "Approved, exactly as it stands. Good for seven days.")


def to_review(count: int) -> str:
    """Return the line when waits are over."""
    if count == 1:
        return translate("notices", "A draft has cooled. You can look at it again.")
    return translate("notices", "%Ln drafts have cooled. You can look at them again.", "", count)


def posted() -> str:
    """Return the line after the writer said that it was posted."""
    return translate("notices", "Noted. It is in your journal.")


def clipboard_cleared() -> str:
    """Return the line when the approved text was taken off the clipboard."""
    return translate("notices", "The text is off the clipboard again.")


def clipboard_not_put() -> str:
    """Return the line when the system did not take the approved text."""
    return translate(
        "notices", "The text could not be put on the clipboard just now. Please copy it again."
    )


def edited_since() -> str:
    """Return the line when a fix no longer fits because its words were edited."""
    return translate("notices", "Those words have changed since. Please look at the mark again.")
