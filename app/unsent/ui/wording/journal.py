"""Words of the journal: what became of each entry, and where to go with it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unsent.ui.snapshots import Screen
from unsent.ui.wording.plural import number

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


def search() -> str:
    """Return what stands in the empty search."""
    return translate("journal", "Search")


def calendar_name() -> str:
    """Return the calendar's name for screen readers."""
    return translate("journal", "Calendar")


def month_before() -> str:
    """Return the button that turns to the month before."""
    return translate("journal", "Month before")


def month_after() -> str:
    """Return the button that turns to the month after."""
    return translate("journal", "Month after")


def month(first: date) -> str:
    """Return a month with its year: `November 2026`."""
    return QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")


def short_month(first: date) -> str:
    """Return the same where there is little room: `Nov 2026`."""
    return QLocale().toString(QDate(first.year, first.month, 1), "MMM yyyy")


def day(on: date) -> str:
    """Return a day with its weekday: `Sunday 22 November`."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "dddd d MMMM")


def weekday(number_from_monday: int) -> tuple[str, str]:
    """Return a weekday as one letter and in full; Monday is 0."""
    kind, locale = QLocale.FormatType, QLocale()
    narrow = locale.standaloneDayName(number_from_monday + 1, kind.NarrowFormat)
    return narrow, locale.standaloneDayName(number_from_monday + 1, kind.LongFormat)


def first_weekday() -> int:
    """Return the weekday on which weeks begin here, Monday is 0."""
    return QLocale().firstDayOfWeek().value - 1


def day_words(on: date, entries: int, heat: int | None) -> str:
    """Return what is on a day, for screen readers and tooltips."""
    if not entries:
        return day(on)
    one, more = translate("journal", "%1: 1 entry"), translate("journal", "%1: %2 entries")
    words = one if entries == 1 else more
    words = words.replace("%1", day(on)).replace("%2", number(entries))
    if heat is None:
        return words
    return (
        translate("journal", "%1, drafts up to heat %2")
        .replace("%1", words)
        .replace("%2", number(heat))
    )


def found(count: int, *, is_cut: bool) -> str:
    """Return how many entries a search has found."""
    words = translate("journal", "The newest %1") if is_cut else translate("journal", "%1 found")
    return words.replace("%1", number(count))


def listed_day(on: date) -> str:
    """Return the day that the list is of: `22 Nov 2026`."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "d MMM yyyy")


def searching() -> str:
    """Return what stands there while a search runs."""
    return translate("journal", "Searching")


def not_found() -> str:
    """Return what stands in the place of a list without a hit."""
    return translate("journal", "No entry has all of these words.")


def search_failed() -> str:
    """Return what stands there when a search could not read the journal."""
    return translate("journal", "The journal could not be searched. Nothing was changed.")


def empty_day() -> str:
    """Return what stands in the place of a day's entries when there are none."""
    return translate("journal", "Nothing was kept on this day.")


def show_all() -> str:
    """Return the button that lists everything again."""
    return translate("journal", "Show all")
