"""Words of the writing page: its top line, its foot, and what stands while nothing does."""

from PySide6.QtCore import QCoreApplication

from unsent.domain.place import Place, PlaceKind
from unsent.domain.waiting import Wait, WaitReason
from unsent.ui.snapshots import Saving
from unsent.ui.wording.plural import counted, number
from unsent.ui.wording.times import duration

translate = QCoreApplication.translate


def just_for_me() -> str:
    """Return the chip of a private page."""
    return translate("write", "Just for me")


def might_post() -> str:
    """Return the button that opens the places."""
    return translate("write", "Might post…")


def might_post_hint() -> str:
    """Return what choosing a place does."""
    return translate("write", "Choose where it might go. Nothing is sent; the checks start.")


def draft_for() -> str:
    """Return the words before the place of a draft."""
    return translate("write", "Draft for")


def back_to_private() -> str:
    """Return the button that makes a draft a private page again."""
    return translate("write", "Back to just for me")


def keep() -> str:
    """Return the button that keeps a private page."""
    return translate("write", "Keep")


def let_it_go() -> str:
    """Return the button that puts a text into the bin."""
    return translate("write", "Let it go")


def earlier_versions() -> str:
    """Return the button that shows the history of the page."""
    return translate("write", "Earlier versions")


def page_name() -> str:
    """Return the editor's name for screen readers."""
    return translate("write", "Page")


def blank_page() -> str:
    """Return what stands on an empty page."""
    return translate("write", "Say it here first.")


def kind_of(place: Place) -> str:
    """Return who reads a place."""
    return {
        PlaceKind.PUBLIC: translate("write", "public"),
        PlaceKind.PRIVATE_GROUP: translate("write", "private group"),
        PlaceKind.UNDER_MY_NAME: translate("write", "your name on it"),
        PlaceKind.ANONYMOUS: translate("write", "anonymous"),
    }[place.kind]


def place_name(place: Place) -> str:
    """Return the name of a place; the built-in ones are translated."""
    return translate("places", place.name)


def place_chip(place: Place) -> str:
    """Return a place with who reads it: `Reddit community · public`."""
    return f"{place_name(place)} · {kind_of(place)}"


def place_choice(place: Place) -> str:
    """Return a place with its waiting period: `Reddit community · 24 h`."""
    return f"{place_name(place)} · {duration(place.policy.base)}"


def heat(value: int) -> str:
    """Return the chip that says how hot a draft reads."""
    return translate("write", "Heat %1").replace("%1", number(value))


def heat_hint(value: int) -> str:
    """Return what the heat chip means."""
    words = translate("write", "It reads as %1 of 100 for heat. A hint, not a verdict.")
    return words.replace("%1", number(value))


def words(count: int) -> str:
    """Return how many words are on the page."""
    return counted(translate("write", "%Ln word(s)", "", count), count)


def length(count: int, limit: int) -> str:
    """Return how much of a place's limit is used, or how far it is over."""
    over = count - limit
    if over > 0:
        sentence = translate("write", "%Ln character(s) over the limit of %1", "", over)
        return counted(sentence, over).replace("%1", number(limit))
    sentence = translate("write", "%1 of %2 characters")
    return sentence.replace("%1", number(count)).replace("%2", number(limit))


def saved_state(saving: Saving, *, short: bool = False) -> str:
    """Return what happens to the text on the page; `short` where there is little room."""
    if short and saving is Saving.SAVED:
        return translate("write", "Saved")
    return {
        Saving.NOTHING: "",
        Saving.TYPING: translate("write", "Saving…"),
        Saving.SAVED: translate("write", "Saved, encrypted on this computer"),
        Saving.OPENING: translate(
            "write", "Your journal is opening. Write on: it is saved once it is open."
        ),
        Saving.FAILED: translate("write", "Could not be saved. Your words are still on the page."),
    }[saving]


def start_cooling(wait: Wait | None) -> str:
    """Return the button that seals a draft, with the wait that it would get."""
    if wait is None:
        return translate("write", "Start cooling")
    return translate("write", "Start cooling · %1").replace("%1", duration(wait.seconds))


def wait_reasons(wait: Wait) -> str:
    """Return a wait with every reason that adds to it, in one line."""
    parts = [_reason(part.reason, duration(part.seconds)) for part in wait.parts if part.seconds]
    sentence = translate("write", "%1, because: %2.")
    return sentence.replace("%1", duration(wait.seconds)).replace("%2", ", ".join(parts))


def _reason(reason: WaitReason, time: str) -> str:
    return {
        WaitReason.BASE: translate("write", "%1 for this place"),
        WaitReason.HOT: translate("write", "%1 because it was written hot"),
        WaitReason.MUST_CHANGE: translate("write", "%1 because something must change"),
        WaitReason.NIGHT: translate("write", "%1 because it was written at night"),
        WaitReason.AGAIN: translate("write", "%1 because more than softening was done"),
    }[reason].replace("%1", time)


def open_card() -> str:
    """Return the entry that leads from a mark to its card."""
    return translate("write", "Why it is marked")


def how_to_open(keys: str) -> str:
    """Return how a mark is opened, with the keys for it."""
    return translate("write", "%1 or a right click shows what would help").replace("%1", keys)
