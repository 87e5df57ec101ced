"""Words of setting a mark aside: how far it reaches, why, and the way back."""

from PySide6.QtCore import QCoreApplication

from unsent.domain.dismissal import Scope
from unsent.ui.wording.plural import number

translate = QCoreApplication.translate


def reach(scope: Scope) -> str:
    """Return how far an answer reaches."""
    return {
        Scope.TEXT: translate("set_aside", "Not here"),
        Scope.DRAFT: translate("set_aside", "Not in this draft"),
        Scope.PLACE: translate("set_aside", "Never this phrase at this place"),
    }[scope]


def effect(scope: Scope) -> str:
    """Return what choosing it means."""
    return {
        Scope.TEXT: translate("set_aside", "For this text as it stands. Any edit asks again."),
        Scope.DRAFT: translate(
            "set_aside", "However you edit it. With a cool head it is asked once more."
        ),
        Scope.PLACE: translate(
            "set_aside", "In every draft for this place. Settings lists it and takes it back."
        ),
    }[scope]


def only_here() -> str:
    """Return why a mark that could name a patient has no wider reach."""
    return translate(
        "set_aside",
        "This could point to a patient, so it is set aside for this text only. Any edit asks "
        "again.",
    )


def how_far() -> str:
    """Return the question how far it reaches."""
    return translate("set_aside", "Where does this not apply?")


def why_not() -> str:
    """Return the question that setting a mark aside asks."""
    return translate("set_aside", "Why not? A few words are enough.")


def ready_reasons() -> tuple[str, ...]:
    """Return reasons that are often true, to be chosen instead of typed."""
    return (
        translate("set_aside", "It is about me"),
        translate("set_aside", "It is made up"),
        translate("set_aside", "I am quoting someone"),
        translate("set_aside", "It means something else"),
    )


def keyed(key: int, reason: str) -> str:
    """Return a ready reason with the key that chooses it."""
    return f"{number(key)} · {reason}"


def own_reason() -> str:
    """Return what stands in the empty field for one's own reason."""
    return translate("set_aside", "Or in your own words…")


def set_aside() -> str:
    """Return the button that sets a mark aside with the typed reason."""
    return translate("set_aside", "Set aside")


def keep_mark() -> str:
    """Return the button that leaves a mark as it is."""
    return translate("set_aside", "Leave it marked")


def count_of(count: int) -> str:
    """Return the line that opens what is set aside: `2 set aside`."""
    return translate("set_aside", "%Ln set aside", "", count)


def hide_them() -> str:
    """Return the line that closes it again."""
    return translate("set_aside", "Hide what is set aside")


def list_name() -> str:
    """Return the list's name for screen readers."""
    return translate("set_aside", "Marks set aside")


def quoted(words: str) -> str:
    """Return marked words in quotation marks."""
    return translate("set_aside", "“%1”").replace("%1", words)


def with_reason(scope: Scope, reason: str) -> str:
    """Return how far an answer reaches, with its reason."""
    return f"{reach(scope)}: {reason}"


def take_back() -> str:
    """Return the button that lets a mark be seen again."""
    return translate("set_aside", "Take back")


def take_back_of(what: str) -> str:
    """Return that button with what it takes back, for whoever hears it."""
    return translate("set_aside", "Take back: %1").replace("%1", what)


def is_set_aside(scope: Scope, place: str) -> str:
    """Return the line after a mark was set aside."""
    words = {
        Scope.TEXT: translate("set_aside", "Set aside for this text. Any edit asks again."),
        Scope.DRAFT: translate("set_aside", "Set aside in this draft."),
        Scope.PLACE: translate("set_aside", "Set aside for good at %1. Settings lists it."),
    }[scope]
    return words.replace("%1", place)


def is_marked_again() -> str:
    """Return the line after a mark was taken back."""
    return translate("set_aside", "Taken back. It is marked again.")


def section() -> str:
    """Return the name of the section of the settings."""
    return translate("set_aside", "Set aside for good")


def lead() -> str:
    """Return what the section lists."""
    return translate(
        "set_aside",
        "Phrases that are not marked any more in drafts for a place, because you said so. They "
        "are kept in the encrypted journal only.",
    )


def nothing_yet() -> str:
    """Return what stands in the section while it lists nothing."""
    return translate(
        "set_aside",
        "Nothing yet. When a mark keeps coming up where it does not apply, choose “Does not "
        "apply” on its card and then “Never this phrase at this place”. It is listed here, and "
        "can be taken back at any time.",
    )


def on_the_whole_post() -> str:
    """Return what stands in place of words for a remark on the whole post."""
    return translate("set_aside", "the whole post")
