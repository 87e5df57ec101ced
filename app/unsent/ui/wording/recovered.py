"""Words of the strip that offers what an unfinished session left."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def here() -> str:
    """Return what happened, over the text that was left."""
    return translate(
        "recovered",
        "Unsent ended without closing. What you had typed is here; at most its last second is "
        "missing.",
    )


def elsewhere() -> str:
    """Return what happened, while another page is in hand."""
    return translate(
        "recovered",
        "Unsent ended without closing. What you had typed is kept in your journal.",
    )


def keep() -> str:
    """Return the button that goes on with the text as it is."""
    return translate("recovered", "Keep it")


def keep_hint() -> str:
    """Return what keeping does, with its key."""
    return translate("recovered", "Go on with it (Esc). The earlier text stays in its history.")


def show_earlier() -> str:
    """Return the button that shows the text from before."""
    return translate("recovered", "Show the earlier text")


def show_earlier_hint() -> str:
    """Return what showing the earlier text does."""
    return translate("recovered", "Look at both beside each other. Both are kept.")


def show_it() -> str:
    """Return the button that turns to the text that was left."""
    return translate("recovered", "Show it")


def leave_it() -> str:
    """Return the button that leaves it where it is."""
    return translate("recovered", "Leave it there")
