"""Words of the room that looks back."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from unsent.domain.insights import Changes, HotWindow, Outcomes, share_in_words
from unsent.domain.waiting import HOT
from unsent.flows.insights import Period
from unsent.ui.wording.plural import counted, number

translate = QCoreApplication.translate


def title() -> str:
    """Return the room's heading."""
    return translate("insights", "What cooling did")


def foot() -> str:
    """Return where all this comes from."""
    return translate(
        "insights", "Computed on this computer, from your own entries. Nothing is sent anywhere."
    )


def period(which: Period) -> str:
    """Return how far back is looked."""
    return {
        Period.MONTH: translate("insights", "Last 30 days"),
        Period.QUARTER: translate("insights", "Last 90 days"),
        Period.YEAR: translate("insights", "Last year"),
        Period.ALL: translate("insights", "Everything"),
    }[which]


def period_name() -> str:
    """Return the name of the choice for screen readers."""
    return translate("insights", "How far back")


def nothing_yet(which: Period) -> str:
    """Return the heading where no draft was sealed in a period."""
    if which is Period.ALL:
        return translate("insights", "Nothing to look back on yet")
    return translate("insights", "No draft cooled in this time")


def nothing_yet_words() -> str:
    """Return what this room is for."""
    return translate(
        "insights",
        "Once drafts have cooled, you see here when you write hot, what the wait did to them and "
        "what became of them. A page that is just for you is never read for this.",
    )


def as_table() -> str:
    """Return the button that shows figures instead of a picture."""
    return translate("insights", "As a table")


def as_picture() -> str:
    """Return the button that shows the picture again."""
    return translate("insights", "As a picture")


def table_of(title: str) -> str:
    """Return the name of a table for screen readers."""
    return translate("insights", "%1, in figures").replace("%1", title)


def short_day(day: int) -> str:
    """Return a weekday, Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def long_day(day: int) -> str:
    """Return a weekday in full, Monday is 0."""
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)


def first_day() -> int:
    """Return the weekday on which weeks begin here, Monday is 0."""
    return QLocale().firstDayOfWeek().value - 1


def short_hour(hour: int) -> str:
    """Return an hour of the day: `03`."""
    return QLocale().toString(QTime(hour, 0), "HH")


def hour(at: int) -> str:
    """Return an hour as a time: `03:00`."""
    return QLocale().toString(QTime(at, 0), "HH:mm")


def when_hot() -> str:
    """Return the heading of the week by its hours."""
    return translate("insights", "When you write hot")


def when_hot_words(window: HotWindow | None) -> str:
    """Return in which hours hot drafts were begun."""
    if window is None:
        sentence = translate("insights", "No draft in this time was hot, that is over %1 of 100.")
        return sentence.replace("%1", number(HOT))
    some = translate(
        "insights", "%1 of %2 hot drafts began between %3 and %4. Larger squares are hotter."
    )
    every = translate(
        "insights", "All %2 hot drafts began between %3 and %4. Larger squares are hotter."
    )
    one = translate("insights", "The one hot draft began between %3 and %4.")
    sentence = one if window.hot == 1 else every if window.inside == window.hot else some
    sentence = sentence.replace("%1", number(window.inside)).replace("%2", number(window.hot))
    return sentence.replace("%3", hour(window.begins)).replace("%4", hour(window.ends))


def when_hot_heads() -> tuple[str, ...]:
    """Return the columns of the same in figures."""
    return (
        translate("insights", "Day"),
        translate("insights", "Hour"),
        translate("insights", "Drafts"),
        translate("insights", "Heat"),
    )


def cell(day: int, at: int, drafts: int, heat: int) -> str:
    """Return what is in one hour of the week."""
    sentence = counted(translate("insights", "%1, %2: %3 draft(s), heat %4 of 100"), drafts)
    sentence = sentence.replace("%1", long_day(day)).replace("%2", hour(at))
    return sentence.replace("%3", number(drafts)).replace("%4", number(heat))


def heat_change() -> str:
    """Return the heading of heat then and now."""
    return translate("insights", "Heat, then and after cooling")


def written() -> str:
    """Return what stands below the heat then."""
    return translate("insights", "written")


def approved() -> str:
    """Return what stands below the heat now."""
    return translate("insights", "approved")


def heat_change_words(changes: Changes) -> str:
    """Return the mean heat then and now."""
    if not changes.count:
        return translate("insights", "No draft of this time has been approved yet.")
    sentence = translate(
        "insights", "On average %1 of 100 when written and %2 when approved, over %3 draft(s)."
    )
    sentence = counted(sentence, changes.count).replace("%1", number(changes.then))
    return sentence.replace("%2", number(changes.now)).replace("%3", number(changes.count))


def heat_change_heads() -> tuple[str, ...]:
    """Return the columns of the same in figures."""
    return (translate("insights", "Heat when written"), translate("insights", "Heat when approved"))


def became(count: int) -> str:
    """Return the heading of what became of drafts."""
    sentence = translate("insights", "What became of %1 draft(s) that you might have posted")
    return counted(sentence, count).replace("%1", number(count))


def became_part(name: str) -> str:
    """Return one thing that became of drafts, as a table says it."""
    return {
        "changed": translate("insights", "changed, posted"),
        "as_is": translate("insights", "posted as is"),
        "private": translate("insights", "kept private"),
        "let_go": translate("insights", "let go"),
        "still_open": translate("insights", "still on their way"),
    }[name]


def became_count(name: str, count: int) -> str:
    """Return one thing that became of drafts, with how many."""
    sentence = translate("insights", "%1 %2")
    return sentence.replace("%1", number(count)).replace("%2", became_part(name))


def became_heads() -> tuple[str, ...]:
    """Return the columns of the same in figures."""
    return (translate("insights", "What became of them"), translate("insights", "Drafts"))


def became_words(outcomes: Outcomes) -> str:
    """Return how many stayed with the writer, and how many have not come to an end."""
    parts = [_stayed(outcomes)] if outcomes.settled else []
    if outcomes.still_open:
        one, more = (
            translate("insights", "1 draft is still on its way."),
            translate("insights", "%1 drafts are still on their way."),
        )
        is_one = outcomes.still_open == 1
        parts.append(one if is_one else more.replace("%1", number(outcomes.still_open)))
    return " ".join(parts)


def gone_is_not_counted() -> str:
    """Return why old drafts that were let go are in no figure."""
    return translate("insights", "What was let go for good is not counted: nothing of it is kept.")


def comes_up() -> str:
    """Return the heading of what the checks find most."""
    return translate("insights", "What comes up most")


def comes_up_words(topics: int) -> str:
    """Return how what came up is counted, or that nothing did."""
    if not topics:
        return translate("insights", "Nothing came up in these drafts.")
    return translate("insights", "Counted once for each draft, when it was put away to cool.")


def comes_up_heads() -> tuple[str, ...]:
    """Return the columns of the same in figures."""
    return (translate("insights", "What"), translate("insights", "Drafts"))


def topic(name: str) -> str:
    """Return what a category of findings, or a family of them, is called here."""
    return {
        "patient": translate("insights", "Patient details"),
        "advice": translate("insights", "Advice to one person"),
        "identity.employer": translate("insights", "Employer named"),
        "identity.colleague": translate("insights", "Colleagues named"),
        "identity.self": translate("insights", "You, recognisable"),
        "claim.unsupported": translate("insights", "Claims without a source"),
        "tone.profanity": translate("insights", "Coarse language"),
        "tone.shouting": translate("insights", "Capital letters"),
        "tone.absolutist": translate("insights", "Absolutes (always, never, nobody)"),
        "tone.insult": translate("insights", "Attacks on people"),
        "tone.hate": translate("insights", "Attacks on groups"),
        "tone.patient_contempt": translate("insights", "Scorn for patients"),
        "politics.rant": translate("insights", "Politics"),
        "bait.engagement": translate("insights", "Asking for reactions"),
        "threat.violence": translate("insights", "Threats"),
        "harassment.target": translate("insights", "Naming someone to pile on"),
        "rule.confidential": translate("insights", "Confidential matters"),
        "conflict.undisclosed": translate("insights", "Interests not named"),
        "rule.community": translate("insights", "A rule of the place"),
    }.get(name, translate("insights", "Something else"))


def _stayed(outcomes: Outcomes) -> str:
    if not outcomes.stayed:
        return translate("insights", "None stayed with you.")
    share = share_in_words(outcomes.stayed, outcomes.settled)
    if share is None or outcomes.settled < 4:
        sentence = counted(
            translate("insights", "%1 of %2 draft(s) that you might have posted stayed with you."),
            outcomes.settled,
        )
        sentence = sentence.replace("%1", number(outcomes.stayed))
        return sentence.replace("%2", number(outcomes.settled))
    sentence = translate("insights", "%1 drafts that you might have posted stayed with you.")
    return sentence.replace("%1", _share(share))


def _share(share: tuple[int, int]) -> str:
    return {
        (1, 2): translate("insights", "One in two"),
        (1, 3): translate("insights", "One in three"),
        (2, 3): translate("insights", "Two in three"),
        (1, 4): translate("insights", "One in four"),
        (2, 4): translate("insights", "One in two"),
        (3, 4): translate("insights", "Three in four"),
        (1, 5): translate("insights", "One in five"),
        (2, 5): translate("insights", "Two in five"),
        (3, 5): translate("insights", "Three in five"),
        (4, 5): translate("insights", "Four in five"),
    }[share]
