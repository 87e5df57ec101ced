"""Words of the setting that lets a wait have a slow way out."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import countdown, duration

translate = QCoreApplication.translate


def heading() -> str:
    """Return the heading of the card."""
    return translate("settings_way_out", "A slow way out")


def lead() -> str:
    """Return what it is."""
    return translate(
        "settings_way_out",
        "For the rare post that people need today, such as a warning. On a draft that cools you "
        "can then ask for a way out: with a reason that stays with you, a sentence typed by "
        "hand, and 10 more minutes. It leads to the review, never past it.",
    )


def is_on() -> str:
    """Return that it is on."""
    return translate("settings_way_out", "On, for drafts put away since it came on.")


def is_off() -> str:
    """Return that it is off."""
    return translate("settings_way_out", "Off.")


def counts_in(seconds: float) -> str:
    """Return when switching it on would count."""
    words = translate(
        "settings_way_out", "Switched on now, it counts in %1, a full wait of your slowest place."
    )
    return words.replace("%1", duration(seconds))


def pending(seconds: float) -> str:
    """Return that it is off still, and when it counts."""
    words = translate("settings_way_out", "Off now. On in another %1, after a full wait.")
    return words.replace("%1", countdown(seconds))


def not_for_cooling() -> str:
    """Return what switching it on never touches."""
    return translate("settings_way_out", "Drafts that cool already keep their wait as it is.")


def off_at_once() -> str:
    """Return what switching it off does."""
    return translate(
        "settings_way_out",
        "Switching it off counts at once, for drafts that cool already too: they wait on.",
    )


def switch_on() -> str:
    """Return the step that switches it on."""
    return translate("settings_way_out", "Switch it on")


def switch_off() -> str:
    """Return the step that switches it off."""
    return translate("settings_way_out", "Switch it off")


def take_back() -> str:
    """Return the step that takes switching it on back."""
    return translate("settings_way_out", "Take it back")


def named(step: str) -> str:
    """Return a step with what it is about, for whoever hears it."""
    words = translate("settings_way_out", "A slow way out: %1")
    return words.replace("%1", step)
