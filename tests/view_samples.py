"""Snapshots as a session would make them, for tests of the views."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QLocale

from unsent.domain.entry import EntryId
from unsent.domain.finding import Finding, Fix, Report, Severity, Source
from unsent.domain.place import Place, PlaceKind
from unsent.domain.support import HelpLine
from unsent.domain.waiting import HOUR, Wait, WaitPart, WaitReason
from unsent.ui.snapshots import CoolingSnapshot, LetGoSnapshot, PageSnapshot, Row, Saving

HERE = timezone(timedelta(hours=-5))
NIGHT = datetime(2026, 11, 22, 2, 14, tzinfo=HERE)  # a Sunday
NURSING = Place("reddit", "r/nursing", PlaceKind.PUBLIC, limit=40000)
SHORT = Place("x", "X", PlaceKind.PUBLIC, limit=280)
GROUP = Place("facebook", "Ward 7 & friends", PlaceKind.PRIVATE_GROUP)
VENT = (
    "Twelve hours. No lunch, no second pair of hands, and then the email about resilience.\n"
    "I am so angry I could scream. I did scream, actually, in the car, with the windows up, in "
    "the staff car park, like everyone else does.\n"
    "I do not even know who I would send this to. I just need it to be somewhere that is not "
    "inside my head"
)
POST = (
    "Twelve hours at St Brannoc’s and the 87yo in bed 12 waited six of them for a scan because "
    "management are complete idiots.\n"
    "If you have chest pain like hers, just stop taking the beta blocker and come in. EVERY "
    "SINGLE TIME the same story, and nobody ever learns.\n"
    "I love this work. I am not sure it loves me back."
)
WAIT = Wait(
    (
        WaitPart(WaitReason.BASE, 24 * HOUR),
        WaitPart(WaitReason.HOT, 6 * HOUR),
        WaitPart(WaitReason.NIGHT, 0),
    )
)
LINES = (
    HelpLine(
        "US", "988 Suicide & Crisis Lifeline", "call or text 988", "24 h", "988lifeline.org", ""
    ),
    HelpLine("US", "Physician Support Line", "1-888-409-0141", "8:00 to 24:00 ET", "", ""),
)


def finding(words, category, severity, message, why, source="", fixes=(), text=POST):
    start = text.index(words)
    end = start + len(words)
    edits = tuple(Fix(label, start, end, label if label != "Remove" else "") for label in fixes)
    return Finding(
        f"{category}.rule", category, severity, start, end, message, why, Source(source), edits
    )


def report():
    block, warn, info = Severity.BLOCK, Severity.WARN, Severity.INFO
    return Report(
        findings=(
            finding(
                "St Brannoc’s",
                "identity.employer",
                warn,
                "Your employer is named",
                "You listed this name as one to watch.",
                fixes=("my hospital",),
            ),
            finding(
                "87yo in bed 12",
                "phi.indirect",
                block,
                "A patient could be found",
                "Age, bed and place together point to one person.",
                "HIPAA Safe Harbor: ages, places, unique details",
                ("an older patient", "Remove"),
            ),
            finding(
                "management are complete idiots",
                "tone.insult",
                warn,
                "Would land as an insult",
                "Say what happened; leave out what they are.",
            ),
            finding(
                "just stop taking the beta blocker",
                "advice.personal",
                warn,
                "Reads as advice to one person",
                "Stopping a drug is a decision for their own clinician.",
                fixes=("Reword", "Add a disclaimer"),
            ),
            finding(
                "EVERY SINGLE TIME", "tone.shouting", info, "Reads as shouting", "Lower the voice."
            ),
            finding(
                "nobody ever", "tone.absolutist", warn, "An absolute", "Is it really nobody, ever?"
            ),
            finding("bed 12", "phi.place", block, "A bed is named", "A bed points to one person."),
        ),
        heat=78,
    )


def private_page(**changes):
    page = PageSnapshot(EntryId(1), NIGHT, words=47, saving=Saving.SAVED)
    return replace(page, **changes)


def draft_page(**changes):
    page = PageSnapshot(
        EntryId(1),
        NIGHT,
        words=61,
        saving=Saving.SAVED,
        place=NURSING,
        report=report(),
        wait=WAIT,
        length=312,
        help_lines=LINES,
    )
    return replace(page, **changes)


def in_distress():
    found = report()
    cry = Finding(
        "distress.rule",
        "distress.burnout",
        Severity.SUPPORT,
        0,
        0,
        "This sounds heavy",
        "",
        Source(""),
    )
    return replace(found, findings=(*found.findings, cry))


def cooling(**changes):
    snapshot = CoolingSnapshot(
        EntryId(1),
        NURSING,
        sealed_at=NIGHT,
        due_at=NIGHT + timedelta(hours=30),
        wait=WAIT,
        seconds_left=14 * HOUR + 8 * 60,
        heat=78,
        felt=8,
        note="",
    )
    return replace(snapshot, **changes)


def row(number, title, snippet, stage="private", **changes):
    entry = Row(EntryId(number), title, snippet, NIGHT - timedelta(days=3 * number), stage)
    return replace(entry, **changes)


def cooling_rows():
    def one(number, title, snippet, left, share, hot):
        return row(
            number,
            title,
            snippet,
            "cooling",
            place="r/nursing",
            seconds_left=left,
            progress=share,
            is_hot=hot,
        )

    return (
        one(1, "Double shift, again", "I cannot believe they floated me to", 50880.0, 0.53, True),
        one(2, "To whoever writes the rota", "Nobody who has worked", 3 * HOUR, 0.82, True),
        one(3, "Flu clinic, with a disclaimer", "Three things I wish", 1200.0, 0.97, False),
    )


def journal_rows():
    return (
        row(1, "Twelve hours", "No lunch, no second pair of hands, and then the email"),
        row(2, "The quiet one in the corner", "…after a night shift like that one I want to"),
        row(3, "Handover, 07:40", "Third night shift in a row and my hands smell of the blue"),
        row(4, "Double shift, again", "I cannot believe", "cooling", place="r/nursing"),
        row(5, "What I would tell a student", "Nobody warns you", "posted", place="r/nursing"),
        row(6, "Staffing before resilience", "Twelve hours, and an older", "ready", place="X"),
    )


def let_go_rows():
    return (
        row(7, "An email I will not send", "Dear rota, I have thought about", "letgo"),
        row(8, "Dear 3 a.m.", "You again.", "letgo"),
    )


def let_go(**changes):
    snapshot = LetGoSnapshot(EntryId(7), VENT, gone_at=NIGHT + timedelta(days=5))
    return replace(snapshot, **changes)


@contextmanager
def in_english():
    """Numbers and days as in the mock-ups, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)
