"""Words of the panel that asks once more before a draft is put away."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import number

translate = QCoreApplication.translate


def question() -> str:
    """Return the question, which can be left open."""
    return translate("start_cooling", "How hot are you right now?")


def scale() -> str:
    """Return what the ends of the scale mean, and that it can be left open."""
    return translate("start_cooling", "0 is calm, 10 is boiling. You can leave this open.")


def felt(value: int) -> str:
    """Return one step of the scale, for screen readers."""
    return translate("start_cooling", "%1 of 10").replace("%1", number(value))


def what_happens() -> str:
    """Return what sealing does, in one sentence."""
    return translate(
        "start_cooling",
        "The text is put away until the wait is over. You can still look at it, keep it or let "
        "it go; changing it starts the wait again.",
    )


def not_yet() -> str:
    """Return the button that goes back to writing."""
    return translate("start_cooling", "Not yet")


def panel_name() -> str:
    """Return the panel's name for screen readers."""
    return translate("start_cooling", "Before it cools")
