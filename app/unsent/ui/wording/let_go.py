"""Words of the bin."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import clock, day

translate = QCoreApplication.translate


def gone_line(gone_at: datetime) -> str:
    """Return when a text will be gone by itself."""
    sentence = translate("let_go", "Gone for good on %1 at %2")
    return sentence.replace("%1", day(gone_at)).replace("%2", clock(gone_at))


def take_back() -> str:
    """Return the button that takes a text out of the bin."""
    return translate("let_go", "Take it back")


def for_good() -> str:
    """Return the button that asks to delete a text now."""
    return translate("let_go", "Let it go for good")


def for_good_question() -> str:
    """Return what has to be known before a text is deleted now."""
    return translate("let_go", "This cannot be undone.")


def for_good_sure() -> str:
    """Return the button that deletes a text now."""
    return translate("let_go", "Yes, for good")


def keep_for_now() -> str:
    """Return the button that leaves a text in the bin."""
    return translate("let_go", "Leave it here")


def text_name() -> str:
    """Return the name of the text for screen readers."""
    return translate("let_go", "Text that was let go, to read only")


def nothing_here() -> str:
    """Return the heading of the empty bin."""
    return translate("let_go", "Nothing was let go")


def nothing_here_words() -> str:
    """Return what this room is for."""
    return translate(
        "let_go",
        "What you let go stays here for seven days, in case you want it back. Then it is gone "
        "from the journal and from its own backups.",
    )


def choose_one() -> str:
    """Return what stands beside the list while nothing is chosen."""
    return translate("let_go", "Choose a text to read it once more.")


def list_name() -> str:
    """Return the list's name for screen readers."""
    return translate("let_go", "Texts that were let go")
