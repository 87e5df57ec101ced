"""Drafts that have cooled, and a look for words that are cut off."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from unsent.domain.checklist import QUESTIONS, Answer
from unsent.domain.entry import EntryId
from unsent.domain.finding import Report, Severity
from unsent.domain.refusal import Reason, refuse
from unsent.domain.rework import Rework
from unsent.domain.support import HelpLine
from unsent.domain.waiting import HOUR
from unsent.domain.watch import WatchList
from unsent.domain.word_diff import word_diff
from unsent.ui.snapshots import ReadySnapshot, ReviewSnapshot, SettingsSnapshot
from view_samples import NIGHT, NURSING, POST, finding

CALM = (
    "Twelve hours, and an older patient waited far too long for a scan because we were two staff "
    "short.\nIt is the same story most weeks, and I would like us to talk about staffing before we "
    "talk about resilience.\nI love this work. I am not sure it loves me back."
)
CODE = "7QK4M-0R40M-3X8ZD-9185G-R38E1-Y1K9W"
FIVE = tuple(
    q for q in QUESTIONS if q.id in {"screenshot", "recognise", "mine_to_say", "purpose", "aloud"}
)
THREE = tuple(Answer(key, "yes") for key in ("screenshot", "recognise", "mine_to_say"))
MARKS = (
    finding(
        "87yo in bed 12",
        "phi.indirect",
        Severity.BLOCK,
        "A patient could be found",
        "Age, bed and place together point to one person.",
        "HIPAA Safe Harbor",
        ("an older patient", "Remove"),
    ),
    finding(
        "St Brannoc’s",
        "identity.employer",
        Severity.WARN,
        "Your employer is named",
        "You listed this name as one to watch.",
        "Your own list",
        ("my hospital",),
    ),
)


def review(text=CALM, **changes):
    snapshot = ReviewSnapshot(
        entry=EntryId(1),
        place=NURSING,
        cooled_for=30 * HOUR + 120,
        heat_then=78,
        report=Report(heat=21),
        original=POST,
        runs=word_diff(POST, text),
        rework=Rework(21, 30, 0, is_hotter=False, is_mostly_new=False),
        again_seconds=7 * HOUR + 1800,
        questions=FIVE,
        answers=THREE,
        open_findings=(),
        refusal=refuse(Reason.UNANSWERED, count=2),
    )
    return replace(snapshot, **changes)


def ready(**changes):
    snapshot = ReadySnapshot(
        entry=EntryId(1),
        place=NURSING,
        text=CALM,
        approved_at=NIGHT + timedelta(hours=30),
        good_until=NIGHT + timedelta(hours=30, days=7),
        now=NIGHT + timedelta(hours=32),
        words=58,
        length=287,
    )
    return replace(snapshot, **changes)


def settings(**changes):
    snapshot = SettingsSnapshot(
        watch=WatchList(("Dana Rowe", "@nightdana"), ("St Brannoc’s", "SBH"), ("Dr. Ferris",)),
        region="us",
        help_lines=(
            HelpLine("us", "A service", "Call 988", "any hour", "988lifeline.org", "2026-11-22"),
            HelpLine("us", "Another one", "Call 999", "", "", ""),
        ),
        keyring="GNOME keyring",
        folder="/home/dana/.local/share/unsent",
        version="0.1.0",
    )
    return replace(snapshot, **changes)


def cut_off(view):
    """Return the words that do not fit into what shows them, and areas that scroll sideways."""
    QApplication.processEvents()
    labels = [label for label in view.findChildren(QLabel) if label.isVisible() and label.text()]
    wrapped = [
        label.text()
        for label in labels
        if label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]
    single = [
        widget.text()
        for widget in (*labels, *view.findChildren(QPushButton))
        if widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.width() < widget.sizeHint().width()
    ]
    sideways = [
        area.objectName() or type(area).__name__
        for area in view.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]
    return wrapped + single + sideways


def spoken(view):
    """Return every word that is on screen."""
    labels = (w for w in view.findChildren(QLabel) if w.isVisible())
    buttons = (w for w in view.findChildren(QPushButton) if w.isVisible())
    return " ".join(w.text() for w in (*labels, *buttons))
