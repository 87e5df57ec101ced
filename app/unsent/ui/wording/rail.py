"""Words of the rail beside a draft: its summary, its cards, and the card that is for the writer."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import counted

translate = QCoreApplication.translate


def heading() -> str:
    """Return the line above the marks."""
    return translate("rail", "Before anyone reads this")


def summary(must_change: int, think: int, notes: int) -> str:
    """Return what is marked, by how much it asks; the empty string when nothing is."""
    parts = []
    if must_change:
        parts.append(translate("rail", "%Ln must change", "", must_change))
    if think:
        parts.append(translate("rail", "%Ln to think about", "", think))
    if notes:
        parts.append(counted(translate("rail", "%Ln note(s)", "", notes), notes))
    return " · ".join(parts)


def nothing_marked() -> str:
    """Return what stands in an empty rail."""
    return translate(
        "rail", "Nothing marked. That is not a promise; read it once as a stranger would."
    )


def blank_draft() -> str:
    """Return what stands in the rail of an empty draft."""
    return translate("rail", "Write; what to think about appears here.")


def checking() -> str:
    """Return what stands while the text is newer than the marks."""
    return translate("rail", "Reading along…")


def more(count: int) -> str:
    """Return the button that opens the rest of the marks."""
    return translate("rail", "%Ln more", "", count)


def fewer() -> str:
    """Return the button that closes them again."""
    return translate("rail", "Show fewer")


def hide() -> str:
    """Return the button that puts the rail away."""
    return translate("rail", "Hide")


def show(count: int) -> str:
    """Return the button that brings the rail back."""
    return counted(translate("rail", "Show %Ln mark(s)", "", count), count)


def does_not_apply() -> str:
    """Return the button that dismisses a mark."""
    return translate("rail", "Does not apply")


def could_not_read() -> str:
    """Return what stands where the checks failed."""
    return translate(
        "rail",
        "The checks could not read this. Your words are kept. Try again, or change a word first; "
        "until then, nothing here has been looked at.",
    )


def try_again() -> str:
    """Return the button that has the text read once more."""
    return translate("rail", "Try again")


def show_unread() -> str:
    """Return the button that brings the rail back where the checks failed."""
    return translate("rail", "Not checked: show")


def support_title() -> str:
    """Return the first line of the card that is for the writer."""
    return translate("rail", "This sounds heavy")


def support_words() -> str:
    """Return what the card that is for the writer says."""
    return translate(
        "rail",
        "Nobody is told, nothing is kept of this, and it holds nothing back. If you want a "
        "voice tonight, someone is there:",
    )


def support_close() -> str:
    """Return the button that closes that card."""
    return translate("rail", "Not now")


def help_line(name: str, contact: str) -> str:
    """Return a service with how to reach it."""
    return f"{name}: {how_to_reach(contact)}"


def help_detail(hours: str, region: str) -> str:
    """Return when a service can be reached, and where it serves."""
    return " · ".join(part for part in (when_there(hours), region.upper()) if part)


def how_to_reach(contact: str) -> str:
    """Return how a service is reached."""
    return translate("help_lines", contact)


def when_there(hours: str) -> str:
    """Return when a service can be reached, empty where that is not known."""
    return translate("help_lines", hours) if hours else ""


def rail_name() -> str:
    """Return the rail's name for screen readers."""
    return translate("rail", "Marks in this draft")
