"""Words of the rooms and of the window around them."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.snapshots import Screen

translate = QCoreApplication.translate


def program() -> str:
    """Return the window's title, whatever is in it."""
    return translate("sidebar", "Unsent")


def room(screen: Screen) -> str:
    """Return a room's name."""
    return {
        Screen.WRITE: translate("sidebar", "Write"),
        Screen.JOURNAL: translate("sidebar", "Journal"),
        Screen.COOLING: translate("sidebar", "Cooling"),
        Screen.REVIEW: translate("sidebar", "To review"),
        Screen.READY: translate("sidebar", "Ready"),
        Screen.LET_GO: translate("sidebar", "Let go"),
        Screen.INSIGHTS: translate("sidebar", "Insights"),
        Screen.PLACES: translate("sidebar", "Places"),
        Screen.SETTINGS: translate("sidebar", "Settings"),
    }[screen]


def lock_now() -> str:
    """Return the button that locks the journal."""
    return translate("sidebar", "Lock now")


def rooms_name() -> str:
    """Return the sidebar's name for screen readers."""
    return translate("sidebar", "Rooms")


def leave_focus() -> str:
    """Return what stands when only the page is shown."""
    return translate("sidebar", "Only the page. Escape brings the rest back.")
