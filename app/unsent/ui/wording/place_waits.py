"""Words of waiting rules: what they are, what changing them does, and when that counts."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from unsent.domain.waiting import HOT
from unsent.ui.wording.plural import number
from unsent.ui.wording.times import clock, duration, near_day

translate = QCoreApplication.translate


def heading() -> str:
    """Return the heading of the waiting rules."""
    return translate("place_waits", "Waiting period")


def rule() -> str:
    """Return the rule by which waits change."""
    return translate(
        "place_waits",
        "A stricter wait counts at once. A looser one counts after a full wait of the old one, "
        "and never for drafts that are cooling already.",
    )


def new_place_rule(seconds: int) -> str:
    """Return what a new place starts with, and why."""
    sentence = translate(
        "place_waits",
        "A new place starts with %1, so that making one is no way round a wait. You can ask for "
        "less right away; it counts after a full wait.",
    )
    return sentence.replace("%1", duration(seconds))


def at_least() -> str:
    """Return the label of the base wait."""
    return translate("place_waits", "At least")


def written_hot() -> str:
    """Return the label of what heat adds."""
    return translate("place_waits", "Written hot (heat over %1)").replace("%1", number(HOT))


def must_change() -> str:
    """Return the label of what a finding that must change adds."""
    return translate("place_waits", "Something in it must change")


def written_between() -> str:
    """Return the label of the night rule."""
    return translate("place_waits", "Written at night")


def more(seconds: int) -> str:
    """Return what is added to a wait: `+ 6 h`."""
    return translate("place_waits", "+ %1").replace("%1", duration(seconds))


def nothing_more() -> str:
    """Return that nothing is added."""
    return translate("place_waits", "nothing more")


def share(part: float) -> str:
    """Return a part of the base as a choice: `+ 25 %`."""
    if not part:
        return nothing_more()
    return translate("place_waits", "+ %1 %").replace("%1", number(round(100 * part)))


def o_clock(moment: time) -> str:
    """Return a time of day."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def in_time(seconds: int) -> str:
    """Return what a share comes to: `that is 6 h`; nothing for nothing."""
    if not seconds:
        return ""
    return translate("place_waits", "that is %1").replace("%1", duration(seconds))


def night(begins: time, ends: time, not_before: time) -> str:
    """Return a night rule: `22:00 to 06:00: not before 08:00`."""
    sentence = translate("place_waits", "%1 to %2: not before %3")
    for mark, moment in (("%1", begins), ("%2", ends), ("%3", not_before)):
        sentence = sentence.replace(mark, o_clock(moment))
    return sentence


def from_when() -> str:
    """Return the words before the beginning of the night."""
    return translate("place_waits", "from")


def until() -> str:
    """Return the words before the end of the night."""
    return translate("place_waits", "to")


def not_before() -> str:
    """Return the words before the morning."""
    return translate("place_waits", "not before")


def night_ticked() -> str:
    """Return the box that has the night rule."""
    return translate("place_waits", "Written at night, wait for the morning")


def change() -> str:
    """Return the step that opens the editor of a wait."""
    return translate("place_waits", "Change the wait")


def change_of(place: str) -> str:
    """Return that step with its place, for whoever hears it."""
    return translate("place_waits", "Change the wait for %1").replace("%1", place)


def amount() -> str:
    """Return the name of the number field, for whoever hears it."""
    return translate("place_waits", "At least, how many")


def unit() -> str:
    """Return the name of the unit field, for whoever hears it."""
    return translate("place_waits", "At least, in what")


def units() -> tuple[str, str, str]:
    """Return the units that a wait is given in."""
    return (
        translate("place_waits", "minutes"),
        translate("place_waits", "hours"),
        translate("place_waits", "days"),
    )


def keep_it() -> str:
    """Return the step that asks for the new wait."""
    return translate("place_waits", "Set")


def leave_it() -> str:
    """Return the step that leaves the wait as it is."""
    return translate("place_waits", "Leave it")


def unchanged() -> str:
    """Return that the wait is as it was."""
    return translate("place_waits", "That is what it is now.")


def counts_at_once() -> str:
    """Return when a stricter wait counts."""
    return translate("place_waits", "Stricter: counts at once.")


def counts_later(seconds: float) -> str:
    """Return when a looser wait counts."""
    words = translate("place_waits", "Looser: counts in %1, a full wait of the old one.")
    return words.replace("%1", duration(seconds))


def counts_in_part(seconds: float) -> str:
    """Return when a wait counts that is stricter in one way and looser in another."""
    words = translate(
        "place_waits", "What is stricter counts at once, what is looser in %1, after a full wait."
    )
    return words.replace("%1", duration(seconds))


def drops_pending() -> str:
    """Return what setting the old wait again does to a looser one under way."""
    return translate("place_waits", "As it is now; the looser wait is taken back.")


def odd_night() -> str:
    """Return what is wrong with a night whose morning lies in it."""
    return translate("place_waits", "The morning cannot lie in the night itself.")


def pending(due: datetime, now: datetime, left: float) -> str:
    """Return when the looser rules count."""
    sentence = translate("place_waits", "Looser from %1 at %2 (in %3):")
    rest = duration(max(60.0, left))
    for mark, words in (("%1", near_day(due, now)), ("%2", clock(due)), ("%3", rest)):
        sentence = sentence.replace(mark, words)
    return sentence


def take_back() -> str:
    """Return the step that drops looser rules."""
    return translate("place_waits", "Take it back")


def take_back_of(place: str) -> str:
    """Return that step with its place, for whoever hears it."""
    return translate("place_waits", "Take back the looser wait for %1").replace("%1", place)


def as_it_came() -> str:
    """Return the step that puts a built-in wait back."""
    return translate("place_waits", "Put it back to how it came")


def written_now() -> str:
    """Return the heading of the preview."""
    return translate("place_waits", "A text written now")


def calm() -> str:
    """Return the name of a text without any mark."""
    return translate("place_waits", "Written calmly")


def hot() -> str:
    """Return the name of a text that is hot and has something that must change."""
    return translate("place_waits", "Written hot, with something that must change")
