"""Words of the journal: what became of each entry, and where to go with it."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.snapshots import Screen

translate = QCoreApplication.translate


def stage_word(stage: str, place: str) -> str:
    """Return what an entry is, with its place where that says more: `posted, Reddit`."""
    word = {
        "private": translate("journal", "just for me"),
        "draft": translate("journal", "draft"),
        "cooling": translate("journal", "cooling"),
        "review": translate("journal", "to review"),
        "ready": translate("journal", "ready"),
        "posted": translate("journal", "posted"),
        "letgo": translate("journal", "let go"),
    }.get(stage, stage)
    return f"{word}, {place}" if place and stage != "private" else word


def untitled() -> str:
    """Return what stands in place of a title where nothing is written yet."""
    return translate("journal", "Blank page")


def read_only_line(stage: str) -> str:
    """Return why this entry cannot be changed here."""
    return {
        "cooling": translate("journal", "This is cooling, so it is put away."),
        "review": translate("journal", "This has cooled. It can be looked at again."),
        "ready": translate("journal", "This is approved and ready to copy."),
        "posted": translate("journal", "You posted this, so it stays as it is."),
        "letgo": translate("journal", "This was let go."),
    }.get(stage, "")


def go_to(screen: Screen) -> str:
    """Return the button that goes to the room where an entry can be worked on."""
    return {
        Screen.COOLING: translate("journal", "Go to Cooling"),
        Screen.REVIEW: translate("journal", "Review it"),
        Screen.READY: translate("journal", "Go to Ready"),
        Screen.LET_GO: translate("journal", "Go to Let go"),
    }[screen]


def nothing_yet() -> str:
    """Return the heading of the empty journal."""
    return translate("journal", "Nothing here yet")


def nothing_yet_words() -> str:
    """Return what the journal is for."""
    return translate(
        "journal", "Everything that you keep is found here, newest first. Only you can open it."
    )


def write_something() -> str:
    """Return the button that opens a blank page."""
    return translate("journal", "Write something")


def choose_one() -> str:
    """Return what stands beside the list while nothing is chosen."""
    return translate("journal", "Choose an entry to read it.")


def list_name() -> str:
    """Return the list's name for screen readers."""
    return translate("journal", "Journal entries")
