"""Words for closing the window while something would be lost or left behind."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def clipboard_title() -> str:
    """Return the title while the approved text is on the clipboard."""
    return translate("closing", "Your text is still on the clipboard")


def clipboard_words(seconds: int) -> str:
    """Return what closing means for the clipboard."""
    words = translate(
        "closing",
        "It comes off by itself in %1 s. If you have not pasted it yet, paste before closing.",
    )
    return words.replace("%1", str(seconds))


def clear_and_close() -> str:
    """Return the button that takes it off and closes."""
    return translate("closing", "Take it off and close")


def wait_and_close() -> str:
    """Return the button that closes when the time is up."""
    return translate("closing", "Close when it is off")


def unsaved_title() -> str:
    """Return the title while there is text that no file has."""
    return translate("closing", "What you wrote is not saved yet")


def unsaved_words() -> str:
    """Return why, and what can be done."""
    return translate(
        "closing", "The journal could not be written. Go back and try again, or close without it."
    )


def close_without() -> str:
    """Return the button that gives the text up."""
    return translate("closing", "Close without it")


def stay() -> str:
    """Return the button that goes back."""
    return translate("closing", "Go back")
