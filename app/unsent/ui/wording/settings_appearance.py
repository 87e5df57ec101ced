"""Words of the settings about how the window looks."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def section() -> str:
    """Return the name of the section."""
    return translate("appearance", "Appearance")


def lead() -> str:
    """Return when a choice counts."""
    return translate("appearance", "Every choice counts at once, and from the next start on.")


def light_or_dark() -> str:
    """Return the question about brightness."""
    return translate("appearance", "Light or dark")


def contrast() -> str:
    """Return the question about contrast."""
    return translate("appearance", "Contrast")


def text_size() -> str:
    """Return the question about the size of the text."""
    return translate("appearance", "Text size")


def motion() -> str:
    """Return the question about motion."""
    return translate("appearance", "Motion")


def scrolling() -> str:
    """Return the question about how the page scrolls."""
    return translate("appearance", "The page")


def as_the_desktop() -> str:
    """Return the choice that leaves it to the desktop."""
    return translate("appearance", "As on this computer")


def light() -> str:
    """Return the choice of light colours."""
    return translate("appearance", "Light")


def dark() -> str:
    """Return the choice of dark colours."""
    return translate("appearance", "Dark")


def high_contrast() -> str:
    """Return the choice of strong contrast."""
    return translate("appearance", "Always high")


def contrast_hint() -> str:
    """Return what strong contrast does."""
    return translate("appearance", "Black on white or white on black, with clear borders.")


def always_calm() -> str:
    """Return the choice of no motion."""
    return translate("appearance", "Always calm")


def motion_hint() -> str:
    """Return what calm means."""
    return translate(
        "appearance", "Calm means that nothing moves by itself; breathing is a still picture."
    )


def language() -> str:
    """Return the question about the language of the words."""
    return translate("appearance", "Language")


def language_hint() -> str:
    """Return when another language counts, and what stays as it is."""
    return translate(
        "appearance",
        "It changes when Unsent starts again. The checks read English, whatever is chosen here.",
    )


def like_a_typewriter() -> str:
    """Return the choice of a line that stays at mid height."""
    return translate("appearance", "Keep the line I write on at mid height, like a typewriter")


def as_the_desktop_now(percent: int) -> str:
    """Return the choice of the desktop's text size, with what that is now."""
    return translate("appearance", "As on this computer (%1)").replace("%1", share(percent))


def share(percent: int) -> str:
    """Return a text size."""
    return translate("appearance", "%1 %").replace("%1", QLocale().toString(percent))


def sample() -> str:
    """Return a line to try a text size on."""
    return translate("appearance", "I love this work. I am not sure it loves me back.")


def not_kept() -> str:
    """Return what it means that a choice could not be saved."""
    return translate(
        "appearance",
        "This counts until you close Unsent. It could not be saved, because the folder of the "
        "journal cannot be written.",
    )
