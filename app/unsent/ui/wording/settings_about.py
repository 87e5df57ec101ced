"""Words of the settings about help lines and about the program itself."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import day_and_year

translate = QCoreApplication.translate

REGIONS = ("us", "uk", "au", "nz", "ca", "ie", "eu")  # as in resources/help_lines.toml


def region_name(region: str) -> str:
    """Return the name of a region, `Elsewhere` for one without lines of its own."""
    return {
        "us": translate("settings_about", "United States"),
        "uk": translate("settings_about", "United Kingdom"),
        "au": translate("settings_about", "Australia"),
        "nz": translate("settings_about", "New Zealand"),
        "ca": translate("settings_about", "Canada"),
        "ie": translate("settings_about", "Ireland"),
        "eu": translate("settings_about", "European Union"),
    }.get(region, translate("settings_about", "Elsewhere"))


def region() -> str:
    """Return the name of the choice of region."""
    return translate("settings_about", "Region")


def help_lead() -> str:
    """Return when help lines are shown, and that nobody is called."""
    return translate(
        "settings_about",
        "Offered beside your page when it sounds as if you could use a person. "
        "Unsent calls nobody and keeps no note of it.",
    )


def read_in(source: str, day: str) -> str:
    """Return where and when a line was read; `day` is an ISO date, the empty string for none."""
    if not day:
        return translate("settings_about", "Common knowledge, not compared with its own page yet.")
    words = translate("settings_about", "Read in %1 on %2.")
    read = datetime.fromisoformat(day)
    return words.replace("%1", source).replace("%2", day_and_year(read))


def version(number: str) -> str:
    """Return the name of the program with its version."""
    return translate("settings_about", "Unsent %1").replace("%1", number)


def journal_lies_in() -> str:
    """Return what stands before the folder of the journal."""
    return translate("settings_about", "Your journal")


def key_lives() -> str:
    """Return what stands before where the key lives."""
    return translate("settings_about", "Its key")


def key_in(keyring: str) -> str:
    """Return where the key lives; the empty string is a passphrase."""
    if not keyring:
        return translate("settings_about", "Your passphrase, or your recovery code")
    return translate("settings_about", "In the %1, or your recovery code").replace("%1", keyring)


def promises_heading() -> str:
    """Return the heading over what the program promises and what not."""
    return translate("settings_about", "What it does, and what it cannot do")


def promises() -> tuple[str, ...]:
    """Return what the program promises and what not, in five lines."""
    return (
        translate("settings_about", "It opens no network connection at all."),
        translate("settings_about", "What you write is encrypted before it reaches the disk."),
        translate("settings_about", "A draft can be copied only when cooled and approved by you."),
        translate(
            "settings_about",
            "It is a commitment to yourself, not a lock: the computer’s owner can get round it.",
        ),
        translate(
            "settings_about",
            "Nothing marked does not mean nothing wrong, and a court can ask for notes.",
        ),
    )
