"""Words of the settings that lead to the places."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def heading() -> str:
    """Return the heading of the card."""
    return translate("settings_places", "Waiting periods")


def lead() -> str:
    """Return where waits are set, and the rule by which they change."""
    return translate(
        "settings_places",
        "Every place has its own, in the room of the places. A stricter wait counts at once. A "
        "looser one counts after a full wait of the old one, and never for drafts that are "
        "cooling already.",
    )


def show_places() -> str:
    """Return the step that leads to the places."""
    return translate("settings_places", "Open the places")
