"""The sheets of the gallery: the widgets with the words of the mock-ups."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from unsent.ui.models.entry_list import EntryRow
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import scaled
from unsent.ui.widgets.button import Button, Extent, Variant
from unsent.ui.widgets.card import Bar, Card, ScrollColumn
from unsent.ui.widgets.diff_view import DiffView
from unsent.ui.widgets.entry_list import EntryList
from unsent.ui.widgets.finding_card import FindingCard, FindingFace
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.labels import Chip, LongText, ToneName, Words
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.page_text import ReadingPage
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.question_row import QuestionFace, QuestionRow
from unsent.ui.widgets.ring import Ring, ThinBar
from unsent.ui.widgets.sidebar import Sidebar, SidebarRow
from unsent.ui.widgets.tag_field import TagField
from unsent.ui.widgets.toast import Toast

_TEXT = (
    "Twelve hours at St Brannoc’s and the 87yo in bed 12 waited six of them for a scan because "
    "management are complete idiots.\nIf you have chest pain like hers, just stop taking the beta "
    "blocker and come in. EVERY SINGLE TIME the same story, and nobody ever learns.\n"
    "I love this work 😀. I am not sure it loves me back.\nשלום עולם hello there עולם שוב 12."
)
_MARKS = (
    ("St Brannoc’s", "warn"),
    ("87yo in bed 12", "block"),
    ("management are complete idiots", "warn"),
    ("just stop taking the beta blocker", "warn"),
    ("EVERY SINGLE TIME", "info"),
    ("nobody ever", "info"),
    ("loves", "block"),
    ("עולם hello", "warn"),
)
_ROOMS = (
    SidebarRow("write", "Write"),
    SidebarRow("journal", "Journal", "148"),
    SidebarRow("cooling", "Cooling", "3"),
    SidebarRow("review", "To review", "2", is_due=True),
    SidebarRow("ready", "Ready", "1"),
    SidebarRow("let_go", "Let go"),
)
_BOTTOM = (SidebarRow("settings", "Settings"), SidebarRow("lock", "Lock now", "Ctrl+L"))
_TONES: tuple[ToneName, ...] = ("accent", "ember", "amber", "leaf")
_VARIANTS: tuple[Variant, ...] = ("go", "plain", "quiet", "fix", "link", "choice", "pick")


def controls(clip: PrivateClip) -> QWidget:
    """Show buttons in every state, fields, ticks, chips, ring, bar and sidebar."""
    sheet, column = _beside_sidebar("journal")
    top = Bar()
    for tone in _TONES:
        top.add(Chip(f"{tone} chip", tone))
    top.add_gap()
    top.add(Button("Back to just for me"))
    column.addWidget(top)
    body = ScrollColumn()
    column.addWidget(body)
    for extent in ("normal", "small", "big"):
        body.column.addWidget(_buttons(extent))
    off = _buttons("normal")
    off.setEnabled(False)
    body.column.addWidget(off)
    body.column.addWidget(_fields(clip))
    tags = TagField(clip, "Where you work")
    tags.set_tags(("St Brannoc’s", "SBH", "Ward 7", "The place over the river"))
    names = Card("Names to watch")
    names.body.addWidget(tags)
    body.column.addWidget(names)
    body.column.addWidget(_waiting(), 0, Qt.AlignmentFlag.AlignHCenter)
    body.column.addStretch(1)
    column.addWidget(_foot())
    return sheet


def rail(clip: PrivateClip) -> QWidget:
    """Show finding cards: plain, with the caret in their mark, focused, with long words."""
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    row.setContentsMargins(0, 0, 0, 0)
    for width in (tokens.RAIL_WIDTH, 250, 460):
        column = ScrollColumn()
        column.setFixedWidth(width)
        _fill_rail(column)
        row.addWidget(column)
    row.addStretch(1)
    return sheet


def page(clip: PrivateClip) -> QWidget:
    """Show the writing page with marks and a toast over its foot."""
    sheet, column = _beside_sidebar("write")
    editor = PageEditor(clip)
    editor.set_text(_TEXT)
    starts = [(_TEXT.index(words), words, kind) for words, kind in _MARKS]
    editor.set_marks([(at, at + len(words), kind) for at, words, kind in starts])
    editor.setObjectName("focused")
    column.addWidget(editor)
    column.addWidget(_foot())
    toast = Toast(sheet)
    toast.say("Let go. It stays in the bin for seven days.", "Undo")
    return sheet


def entries(clip: PrivateClip) -> QWidget:
    """Show the list: hot, cool, with hits, without a wait, long, right to left."""
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    rows = (
        EntryRow(1, "Double shift, again", "I cannot believe they floated me to",
                 "Cooling · 14 h left",
                 hot=True, progress=0.42),
        EntryRow(2, "To whoever writes the rota", "Nobody who has worked a Sunday",
                 "Cooling · 3 h left", hot=True, progress=0.82),
        EntryRow(3, "Handover, 07:40", "Third night shift in a row and my hands",
                 "9 November · just for me", hits=((6, 17),), dotted=False),
        EntryRow(4, "A title that is far too long for the list it stands in, as they are",
                 "and a snippet that goes on and on until it has to be cut somewhere near here",
                 "Ready · r/nursing"),
        EntryRow(5, "יום ארוך", "שלום עולם", "12 November", dotted=False),
    )  # fmt: skip
    for focused in (False, True):
        listing = EntryList("Cooling drafts")
        listing.setFixedWidth(tokens.LIST_WIDTH - 20)
        listing.set_rows(rows)
        listing.set_current(3 if focused else 1)
        if focused:
            listing.setObjectName("focused")
        row.addWidget(listing)
    row.addStretch(1)
    return sheet


def review(clip: PrivateClip) -> QWidget:
    """Show the two sides of a review, the questions and the text that is ready."""
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    row.setContentsMargins(26, 14, 0, 0)
    row.setSpacing(28)
    row.addWidget(_side(clip, quiet=True), 5)
    row.addWidget(_side(clip, quiet=False), 6)
    questions = ScrollColumn()
    questions.setFixedWidth(352)
    for at, face in enumerate(_faces()):
        question = QuestionRow(face, clip)
        question.set_value(("yes", "", "I only say we were short.", "", "general")[at])
        questions.column.addWidget(question)
    questions.column.addStretch(1)
    row.addWidget(questions)
    return sheet


def _beside_sidebar(current: str) -> tuple[QWidget, QVBoxLayout]:
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    sidebar = Sidebar("Unsent", _ROOMS, _BOTTOM)
    sidebar.set_current(current)
    row.addWidget(sidebar)
    column = QVBoxLayout()
    column.setSpacing(0)
    row.addLayout(column, 1)
    return sheet, column


def _buttons(extent: Extent) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(parent=holder)
    for variant in _VARIANTS:
        flow.addWidget(Button(f"{variant} {extent}", variant, extent))
    chosen = Button("choice taken", "choice", extent)
    chosen.setChecked(True)
    flow.addWidget(chosen)
    picked = Button("pick taken", "pick", extent)
    picked.setChecked(True)
    flow.addWidget(picked)
    return holder


def _fields(clip: PrivateClip) -> Card:
    card = Card("Waiting period")
    flow = FlowLayout()
    search = GuardedLineEdit(clip, "Search your journal")
    search.setMinimumWidth(scaled(200))
    hours = QComboBox()
    hours.addItems(["24 hours", "48 hours"])
    number = QSpinBox()
    ticked, chosen = QCheckBox("ticked"), QRadioButton("chosen")
    ticked.setChecked(True)
    chosen.setChecked(True)
    heat = QSlider(Qt.Orientation.Horizontal)
    heat.setMaximum(10)
    heat.setValue(4)
    for widget in (search, hours, number, ticked, QCheckBox("not"), chosen, QRadioButton("not")):
        flow.addWidget(widget)
    card.body.addLayout(flow)
    card.body.addWidget(heat)
    card.body.addWidget(
        LongText(
            "A longer wait counts at once. A shorter one counts 24 hours after you ask for it, and "
            "never for drafts that are cooling already.",
            "small",
        )
    )
    return card


def _waiting() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    ring = Ring()
    ring.set_state(0.42, "14 h 08", "still cooling")
    column.addWidget(ring, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(LongText("Ready to look at again on Monday at 08:14", "title"))
    bar = ThinBar()
    bar.set_fraction(0.42, "42 % served")
    column.addWidget(bar)
    return holder


def _foot() -> Bar:
    foot = Bar(foot=True)
    foot.add(Words("61 words", "small"))
    foot.add(Words("Saved", "small"))
    foot.add_gap()
    foot.add(Button("Let it go", "plain", "small"))
    foot.add(Button("Start cooling · 30 h", "go", "small"))
    return foot


def _fill_rail(rail_column: ScrollColumn) -> None:
    column = rail_column.column
    column.addWidget(LongText("Before anyone reads this", "heading"))
    column.addWidget(LongText("2 must change · 4 to think about", "small"))
    faces = (
        FindingFace("Must change", "ember", "A patient could be found",
                    "Age, bed and place together point to one person.",
                    "HIPAA Safe Harbor: ages, places, unique details",
                    ("an older patient", "Remove"), "Not here…"),
        FindingFace("Think", "amber", "Your employer is named",
                    "You listed this name as one to watch.", fixes=("my hospital",)),
        FindingFace("Think", "amber", "Reads as advice to one person, in a title of two lines",
                    "Stopping a drug is a decision for their own clinician.",
                    fixes=("Reword", "Add a disclaimer"), dismiss="Not here…"),
        FindingFace("Note", "accent", "Written in capitals"),
    )  # fmt: skip
    for at, face in enumerate(faces):
        card = FindingCard(face)
        card.set_marked(marked=at == 1)
        if at == 2:
            card.setObjectName("focused")
        column.addWidget(card)
    column.addStretch(1)


def _side(clip: PrivateClip, *, quiet: bool) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(Words("AS YOU WROTE IT" if quiet else "AS IT READS TODAY", "overline"))
    runs = (
        ("Twelve hours", "same"),
        (" at St Brannoc’s" if quiet else ", ", "removed" if quiet else "added"),
        (" and ", "same"),
        ("the 87yo in bed 12" if quiet else "an older patient", "removed" if quiet else "added"),
        (" waited far too long.\n\nI love this work. I am not sure it loves me back.", "same"),
    )
    view = DiffView(clip, size=16.5 if quiet else 18, quiet=quiet)
    view.set_runs(runs)
    if quiet:
        column.addWidget(view)
    else:
        card = Card()
        card.body.addWidget(view)
        column.addWidget(card)
        ready = ReadingPage(clip, grows=True)
        ready.set_text("Twelve hours, and an older patient waited.\n\nI love this work.")
        column.addWidget(ready)
    column.addStretch(1)
    return holder


def _faces() -> tuple[QuestionFace, ...]:
    return (
        QuestionFace("a", "If a patient or my employer saw this, I would stand by it."),
        QuestionFace("b", "No one could work out who the patient is, not even the patient."),
        QuestionFace("c", "It is mine to say: nothing confidential from work.", "text"),
        QuestionFace("d", "I know what I want from posting this.", "text",
                     placeholder="In one line…", note="From your profession’s guidance"),
        QuestionFace("e", "Is this advice to one person?", "choice",
                     (("general", "General information"), ("colleagues", "For colleagues"),
                      ("reword", "I will reword it"))),
    )  # fmt: skip
