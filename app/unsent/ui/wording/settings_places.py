"""Words of the settings about places: how long each makes a draft wait."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import countdown, duration

translate = QCoreApplication.translate


def lead() -> str:
    """Return the rule by which waits change."""
    return translate(
        "settings_places",
        "A longer wait counts at once. A shorter one counts after a full wait of the old one, "
        "and never for drafts that are cooling already.",
    )


def change() -> str:
    """Return the step that opens the editor of one wait."""
    return translate("settings_places", "Change")


def change_of(place: str) -> str:
    """Return that step with its place, for whoever hears it."""
    return translate("settings_places", "Change the wait for %1").replace("%1", place)


def amount_of(place: str) -> str:
    """Return the name of the number field, for whoever hears it."""
    return translate("settings_places", "Wait for %1, how many").replace("%1", place)


def unit_of(place: str) -> str:
    """Return the name of the unit field, for whoever hears it."""
    return translate("settings_places", "Wait for %1, in what").replace("%1", place)


def units() -> tuple[str, str, str]:
    """Return the units that a wait is given in."""
    return (
        translate("settings_places", "minutes"),
        translate("settings_places", "hours"),
        translate("settings_places", "days"),
    )


def keep_it() -> str:
    """Return the step that takes the new wait."""
    return translate("settings_places", "Set")


def leave_it() -> str:
    """Return the step that leaves the wait as it is."""
    return translate("settings_places", "Leave it")


def counts_at_once() -> str:
    """Return when a longer wait counts."""
    return translate("settings_places", "Longer: counts at once.")


def counts_later(old: float) -> str:
    """Return when a shorter wait counts."""
    words = translate("settings_places", "Shorter: counts in %1, a full wait of the old one.")
    return words.replace("%1", duration(old))


def unchanged() -> str:
    """Return that the wait is as it was."""
    return translate("settings_places", "That is what it is now.")


def pending(now: float, later: float, left: float) -> str:
    """Return a wait with the shorter one that does not count yet."""
    words = translate(
        "settings_places", "%1 now. %2 in another %3, after a full wait of the old one."
    )
    for mark, text in (("%1", duration(now)), ("%2", duration(later)), ("%3", countdown(left))):
        words = words.replace(mark, text)
    return words


def take_back() -> str:
    """Return the step that drops a shorter wait."""
    return translate("settings_places", "Take it back")


def take_back_of(place: str) -> str:
    """Return that step with its place, for whoever hears it."""
    return translate("settings_places", "Take back the shorter wait for %1").replace("%1", place)
