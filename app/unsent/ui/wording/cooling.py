"""Words of the room in which drafts cool."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unsent.domain.place import Place
from unsent.domain.waiting import HOT, WaitPart, WaitReason
from unsent.ui.wording.plural import number
from unsent.ui.wording.times import clock, day, duration, near_day
from unsent.ui.wording.write import place_name

translate = QCoreApplication.translate


def still_cooling() -> str:
    """Return what stands in the ring below the time."""
    return translate("cooling", "still cooling")


def ready_line(due: datetime, now: datetime) -> str:
    """Return when a draft can be looked at again."""
    distance = (due.date() - now.date()).days
    sentence = {
        0: translate("cooling", "Ready to look at again today at %2"),
        1: translate("cooling", "Ready to look at again tomorrow at %2"),
    }.get(distance, translate("cooling", "Ready to look at again on %1 at %2"))
    return sentence.replace("%1", near_day(due, now)).replace("%2", clock(due))


def written_line(sealed: datetime, now: datetime, heat: int, felt: int | None) -> str:
    """Return when a draft was put away, how hot it reads and how hot the writer felt."""
    weekday = QLocale().toString(QDate(sealed.year, sealed.month, sealed.day), "dddd")
    name = weekday if abs((sealed.date() - now.date()).days) < 7 else day(sealed)
    sentence = translate("cooling", "Written at %1 on %2, heat %3 of 100.")
    sentence = sentence.replace("%1", clock(sealed)).replace("%2", name)
    sentence = sentence.replace("%3", number(heat))
    if felt is None:
        return sentence
    said = translate("cooling", "You said: %1 of 10.").replace("%1", number(felt))
    return f"{sentence} {said}"


def why(seconds: int) -> str:
    """Return the heading of the card that explains a wait."""
    return translate("cooling", "Why %1").replace("%1", duration(seconds))


def part_label(part: WaitPart, place: Place) -> str:
    """Return why a part of a wait is there."""
    night = max(place.policy.nights, key=lambda rule: rule.not_before, default=None)
    morning = QLocale().toString(night.not_before.hour).rjust(2, "0") if night else ""
    minute = f"{night.not_before.minute:02}" if night else ""
    return {
        WaitReason.BASE: translate("cooling", "Your waiting period for %1").replace(
            "%1", place_name(place)
        ),
        WaitReason.HOT: translate("cooling", "Written hot (over %1)").replace("%1", number(HOT)),
        WaitReason.MUST_CHANGE: translate("cooling", "Something in it must change"),
        WaitReason.NIGHT: translate("cooling", "Written at night: not before %1").replace(
            "%1", f"{morning}:{minute}"
        ),
        WaitReason.AGAIN: translate("cooling", "Changed by more than softening"),
    }[part.reason]


def part_time(part: WaitPart) -> str:
    """Return what a part adds to a wait."""
    if part.reason in (WaitReason.BASE, WaitReason.AGAIN):
        return duration(part.seconds)
    if not part.seconds:
        return translate("cooling", "already later")
    return translate("cooling", "+ %1").replace("%1", duration(part.seconds))


def refused(seconds: float) -> str:
    """Return the one calm line about clock time that does not count."""
    sentence = translate("cooling", "The clock was moved. %1 of that do not count.")
    return sentence.replace("%1", duration(seconds))


def held(seconds: float) -> str:
    """Return the one calm line about time that counts once the clock is confirmed."""
    sentence = translate("cooling", "%1 do not count until this computer's clock is confirmed.")
    return sentence.replace("%1", duration(seconds))


def sealed_until() -> str:
    """Return what can be done meanwhile."""
    return translate(
        "cooling",
        "The text is put away until then. You can keep it, let it go, or leave yourself a note.",
    )


def note() -> str:
    """Return the button that opens the note to one's later self."""
    return translate("cooling", "Note to my later self")


def note_hint() -> str:
    """Return what stands in the empty note."""
    return translate("cooling", "What should you know when you look at this again?")


def note_saved() -> str:
    """Return that the note needs no saving."""
    return translate("cooling", "Kept as you type. You see it when you review.")


def done() -> str:
    """Return the button that closes the note."""
    return translate("cooling", "Done")


def look() -> str:
    """Return the button that shows the sealed text."""
    return translate("cooling", "Look at it")


def hide() -> str:
    """Return the button that puts the sealed text away again."""
    return translate("cooling", "Put it away again")


def sealed_text() -> str:
    """Return the name of the sealed text for screen readers."""
    return translate("cooling", "Sealed text, to read only")


def change() -> str:
    """Return the button that opens the sealed text for editing, and what that costs."""
    return translate("cooling", "Change the text · the wait starts again")


def change_sure() -> str:
    """Return the same button when it was pressed once."""
    return translate("cooling", "Press once more to start again")


def change_cost(seconds: int) -> str:
    """Return what pressing once more costs."""
    sentence = translate("cooling", "It becomes a draft again and then waits its full %1.")
    return sentence.replace("%1", duration(seconds))


def never_mind() -> str:
    """Return the button that takes a first press back."""
    return translate("cooling", "Never mind")


def keep_private() -> str:
    """Return the button that ends the wait by keeping the text."""
    return translate("cooling", "Keep private")


def left(countdown: str) -> str:
    """Return the line below a cooling draft in a list."""
    return translate("cooling", "Cooling · %1 left").replace("%1", countdown)


def nothing_cooling() -> str:
    """Return the heading of the empty room."""
    return translate("cooling", "Nothing is cooling")


def nothing_cooling_words() -> str:
    """Return what this room is for."""
    return translate(
        "cooling",
        "When you choose “Start cooling” on a draft, it waits here until you can look at it "
        "with a cool head.",
    )


def list_name() -> str:
    """Return the list's name for screen readers."""
    return translate("cooling", "Cooling drafts")
