"""Words of the review: what was written beside what it reads like today."""

from PySide6.QtCore import QCoreApplication

from unsent.ui.wording.plural import counted, number
from unsent.ui.wording.times import countdown, duration

translate = QCoreApplication.translate
MOST_LISTED = 12  # pieces of an edit that are read out


def cooled_for(seconds: float) -> str:
    """Return how long the draft has cooled: `Cooled for 30 h 02`."""
    whole_minutes = seconds - seconds % 60
    return translate("review", "Cooled for %1").replace("%1", countdown(whole_minutes))


def cooled_early(seconds: float) -> str:
    """Return how long a draft has cooled that took the slow way out."""
    return translate("review", "%1, then the slow way out").replace("%1", cooled_for(seconds))


def heat_then(heat: int) -> str:
    """Return the heat of what was written first."""
    return translate("review", "then %1").replace("%1", number(heat))


def heat_now(heat: int) -> str:
    """Return the heat of what it reads like today."""
    return translate("review", "now %1").replace("%1", number(heat))


def heat_in_full(then: int, now: int) -> str:
    """Return both heats in a sentence, for whoever hears or hovers them."""
    words = translate("review", "Heat %1 of 100 when you wrote it, %2 of 100 now.")
    return words.replace("%1", number(then)).replace("%2", number(now))


def position(which: int, total: int) -> str:
    """Return which of the drafts this is: `1 of 2`."""
    words = translate("review", "%1 of %2")
    return words.replace("%1", number(which)).replace("%2", number(total))


def previous() -> str:
    """Return the name of the step to the draft before."""
    return translate("review", "Previous draft")


def following() -> str:
    """Return the name of the step to the next draft."""
    return translate("review", "Next draft")


def as_you_wrote_it() -> str:
    """Return the heading over the original."""
    return translate("review", "As you wrote it")


def as_it_reads_today() -> str:
    """Return the heading over the present text."""
    return translate("review", "As it reads today")


def taken_out(pieces: tuple[str, ...]) -> str:
    """Return what an edit took out of the original, in a sentence."""
    if not pieces:
        return translate("review", "Nothing was taken out.")
    return translate("review", "Taken out: %1").replace("%1", _listed(pieces))


def put_in(pieces: tuple[str, ...]) -> str:
    """Return what an edit put in, in a sentence."""
    if not pieces:
        return translate("review", "Nothing was added.")
    return translate("review", "Added: %1").replace("%1", _listed(pieces))


def from_your_earlier_self() -> str:
    """Return the heading over the note that was left while it cooled."""
    return translate("review", "A note you left yourself")


def why_it_could_not_wait() -> str:
    """Return the heading over the reason for the slow way out."""
    return translate("review", "Why it could not wait, in your words")


def questions_heading(count: int) -> str:
    """Return the heading over the questions, small numbers in words."""
    names = (
        translate("review", "No questions"),
        translate("review", "One question"),
        translate("review", "Two questions"),
        translate("review", "Three questions"),
        translate("review", "Four questions"),
        translate("review", "Five questions"),
        translate("review", "Six questions"),
        translate("review", "Seven questions"),
        translate("review", "Eight questions"),
    )
    if count < len(names):
        return names[count]
    return translate("review", "%Ln questions", "", count)


def questions_lead() -> str:
    """Return the line under that heading."""
    return translate("review", "Only those that fit this text. Your answers stay in your journal.")


def still_marked() -> str:
    """Return the heading over the open findings."""
    return translate("review", "Still marked")


def nothing_must_change() -> str:
    """Return the line at the foot when no mark is in the way."""
    return translate("review", "Nothing left that must change.")


def nothing_in_the_way() -> str:
    """Return the line at the foot when it can be approved."""
    return translate("review", "Nothing is in the way.")


def unchanged() -> str:
    """Return the cost of having changed nothing."""
    return translate("review", "You have not changed it since it cooled.")


def softened(added: int) -> str:
    """Return the cost of an edit that made it cooler."""
    words = translate(
        "review", "You softened this and added %Ln word(s): no need to cool again.", "", added
    )
    return counted(words, added) if added else _softened_by_taking_out()


def changed(added: int, removed: int) -> str:
    """Return the cost of a free edit that left it as hot as it was."""
    if not added:
        words = translate("review", "You took out %Ln word(s): no need to cool again.", "", removed)
        return counted(words, removed)
    words = translate("review", "You added %Ln word(s): no need to cool again.", "", added)
    return counted(words, added)


def made_hotter(seconds: int) -> str:
    """Return the cost of an edit that raised the heat."""
    words = translate("review", "These changes made it hotter: it would cool again for %1.")
    return words.replace("%1", duration(seconds))


def added_must_change(count: int, seconds: int) -> str:
    """Return the cost of an edit that brought in marks that must change."""
    words = translate(
        "review",
        "These changes brought in %Ln mark(s) that must change: it would cool again for %1.",
        "",
        count,
    )
    return counted(words, count).replace("%1", duration(seconds))


def mostly_new(seconds: int) -> str:
    """Return the cost of an edit that replaced most of it."""
    words = translate("review", "More than half of this is new: it would cool again for %1.")
    return words.replace("%1", duration(seconds))


def cool_again(seconds: int | None = None) -> str:
    """Return the step back to cooling, with what it takes where that is the way on."""
    if seconds is None:
        return translate("review", "Cool it again")
    return translate("review", "Cool it again · %1").replace("%1", duration(seconds))


def approve(left: int) -> str:
    """Return the way on: `Approve · 2 left`."""
    if not left:
        return translate("review", "Approve")
    return translate("review", "Approve · %1 left").replace("%1", number(left))


def approve_hint() -> str:
    """Return what approving does."""
    return translate("review", "Approve exactly this text. It can be copied for seven days.")


def empty() -> tuple[str, str]:
    """Return the two lines of the screen when no draft is served."""
    return (
        translate("review", "Nothing to look at again"),
        translate("review", "A draft comes here by itself when it has cooled."),
    )


def _softened_by_taking_out() -> str:
    return translate("review", "You softened this by taking words out: no need to cool again.")


def _listed(pieces: tuple[str, ...]) -> str:
    shown = [translate("review", "“%1”").replace("%1", piece) for piece in pieces[:MOST_LISTED]]
    rest = len(pieces) - MOST_LISTED
    if rest > 0:
        shown.append(translate("review", "and %Ln more", "", rest))
    return ", ".join(shown)
