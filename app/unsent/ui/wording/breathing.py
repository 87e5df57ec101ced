"""Words of the minute of slow breathing."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def breathe() -> str:
    """Return the button that opens the minute."""
    return translate("breathing", "Breathe for a minute")


def name() -> str:
    """Return the name of the shape, for whoever hears it."""
    return translate("breathing", "One minute of slow breathing")


def how() -> str:
    """Return what to do, in a sentence."""
    return translate(
        "breathing", "In for four seconds, out for six. Six times, or as often as you like."
    )


def breathe_in() -> str:
    """Return what stands in the shape while it widens."""
    return translate("breathing", "Breathe in")


def breathe_out() -> str:
    """Return what stands in the shape while it narrows."""
    return translate("breathing", "Breathe out")


def over() -> str:
    """Return what stands in the shape after the minute."""
    return translate("breathing", "That was a minute")


def still() -> tuple[str, str]:
    """Return the two lines of the picture that does not move."""
    return (
        translate("breathing", "Breathe slowly"),
        translate("breathing", "in for 4, out for 6"),
    )


def enough() -> str:
    """Return the step back, at any time."""
    return translate("breathing", "Enough")


def once_more() -> str:
    """Return the step to another minute."""
    return translate("breathing", "Once more")
