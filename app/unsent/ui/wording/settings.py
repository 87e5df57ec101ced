"""Words of the settings: their sections, and the names to watch."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording import set_aside, settings_appearance, spelling

translate = QCoreApplication.translate


def title() -> str:
    """Return the heading of the screen."""
    return translate("settings", "Settings")


def sections() -> tuple[str, ...]:
    """Return the names of the sections, in their order."""
    return (
        names_to_watch(),
        places(),
        set_aside.section(),
        keys_and_lock(),
        backups(),
        settings_appearance.section(),
        spelling.section(),
        help_lines(),
        about(),
    )


def names_to_watch() -> str:
    """Return the name of the section with the watch list."""
    return translate("settings", "Names to watch")


def names_lead() -> str:
    """Return what the watch list is for."""
    return translate(
        "settings",
        "Only you see these. They are kept in the encrypted journal and marked wherever a "
        "draft mentions them.",
    )


def you() -> str:
    """Return the row of the writer's own names."""
    return translate("settings", "You")


def where_you_work() -> str:
    """Return the row of employers, sites and units."""
    return translate("settings", "Where you work")


def colleagues() -> str:
    """Return the row of colleagues."""
    return translate("settings", "Colleagues")


def town() -> str:
    """Return the row of towns and what is near."""
    return translate("settings", "Town and nearby")


def you_hint() -> str:
    """Return what belongs into the first row."""
    return translate("settings", "Your name, nicknames, handles")


def where_you_work_hint() -> str:
    """Return what belongs into the second row."""
    return translate("settings", "Employer, hospital, ward, and their short names")


def colleagues_hint() -> str:
    """Return what belongs into the third row."""
    return translate("settings", "Anyone you would not want named")


def town_hint() -> str:
    """Return what belongs into the fourth row."""
    return translate("settings", "Town, district, the street with the clinic")


def add() -> str:
    """Return what stands where a name can be added."""
    return translate("settings", "add…")


def remove() -> str:
    """Return the step that takes a name away; `{}` stands for the name."""
    return translate("settings", "Remove {}")


def no_longer_watched() -> str:
    """Return the line after a name was taken off the list."""
    return translate("settings", "Taken off the names to watch.")


def places() -> str:
    """Return the name of the section with the places."""
    return translate("settings", "Places and waiting")


def backups() -> str:
    """Return the name of the section with the backups."""
    return translate("settings", "Backups")


def keys_and_lock() -> str:
    """Return the name of the section with the ways in and the lock."""
    return translate("settings", "Keys and lock")


def help_lines() -> str:
    """Return the name of the section with the help lines."""
    return translate("settings", "Help lines")


def about() -> str:
    """Return the name of the section about the program."""
    return translate("settings", "About")
