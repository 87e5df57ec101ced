"""Words of the sheet of keys."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.shortcuts import Act, Part

translate = QCoreApplication.translate


def title() -> str:
    """Return what stands over the sheet."""
    return translate("shortcuts", "Everything by keyboard")


def close() -> str:
    """Return the button that puts the sheet away."""
    return translate("shortcuts", "Back to where you were")


def part(which: Part) -> str:
    """Return what stands over some of the keys."""
    return {
        Part.ROOMS: translate("shortcuts", "Anywhere"),
        Part.PAGE: translate("shortcuts", "On a page"),
        Part.MARKS: translate("shortcuts", "Among the marks"),
        Part.JOURNAL: translate("shortcuts", "Journal"),
        Part.READY: translate("shortcuts", "Ready"),
    }[which]


def rooms() -> str:
    """Return what stands over the keys of the rooms."""
    return translate("shortcuts", "Rooms")


def act(which: Act) -> str:
    """Return what a key does."""
    return {
        Act.NEW_PAGE: translate("shortcuts", "A new page"),
        Act.SETTINGS: translate("shortcuts", "Settings"),
        Act.FOCUS_MODE: translate("shortcuts", "Only the page, and back"),
        Act.STEP_BACK: translate("shortcuts", "Step back"),
        Act.TAKE_BACK: translate("shortcuts", "Undo, while it is offered"),
        Act.SHEET: translate("shortcuts", "This sheet"),
        Act.LARGER: translate("shortcuts", "Larger text"),
        Act.SMALLER: translate("shortcuts", "Smaller text"),
        Act.USUAL_SIZE: translate("shortcuts", "Text as large as on this computer"),
        Act.LOCK: translate("shortcuts", "Lock now"),
        Act.QUIT: translate("shortcuts", "Close Unsent"),
        Act.VERSIONS: translate("shortcuts", "Earlier versions of this page"),
        Act.FIND: translate("shortcuts", "Find on this page"),
        Act.FIND_NEXT: translate("shortcuts", "To the next place found"),
        Act.FIND_PREVIOUS: translate("shortcuts", "To the place found before"),
        Act.NEXT_MARK: translate("shortcuts", "To the next mark"),
        Act.PREVIOUS_MARK: translate("shortcuts", "To the mark before"),
        Act.FIXES: translate("shortcuts", "What would help, at the mark or the word"),
        Act.SET_ASIDE: translate("shortcuts", "Set the mark of a card aside"),
        Act.SEARCH: translate("shortcuts", "Search the journal"),
        Act.COPY_APPROVED: translate("shortcuts", "Copy the approved text"),
    }[which]


def either(keys: list[str]) -> str:
    """Return keys of which any does it."""
    return translate("shortcuts", " or ").join(keys)
