"""The one line about an older copy of the journal."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.times import weekday_and_day

translate = QCoreApplication.translate


def older_copy(written_at: datetime | None, *, is_restored: bool) -> str:
    """Return what was opened and what that means; `written_at` in the writer's time zone."""
    if written_at is None:
        return translate(
            "older_copy",
            "This is an older copy of your journal. What was changed after it is not in it, and "
            "waits go on from where they were.",
        )
    if is_restored:
        words = translate(
            "older_copy",
            "Your journal is back as it was on %1. Waits go on from where they were.",
        )
    else:
        words = translate(
            "older_copy",
            "This is an older copy of your journal, of %1. What was changed after it is not in "
            "it, and waits go on from where they were.",
        )
    return words.replace("%1", weekday_and_day(written_at))


def all_right() -> str:
    """Return the button that takes the line away."""
    return translate("older_copy", "All right")
