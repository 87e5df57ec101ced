"""Samples of what is painted whole: posts as screenshots, and the minute of breathing."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unsent.ui.theme.apply import scaled
from unsent.ui.widgets.breathing import Breathing, BreathWords
from unsent.ui.widgets.post_frame import Kind
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.screenshot import PostFace, Screenshot

_TEXT = "Twelve hours at St Brannoc’s, and the 87yo in bed 12 waited. I love this work."
_SENTENCES = ((0, 60), (61, 78))
_WORDS = BreathWords(
    "Breathe in", "Breathe out", "That was a minute", ("Breathe slowly", "in for 4, out for 6")
)


def pictures(clip: PrivateClip) -> QWidget:
    """Return a post in each frame, one with a chosen sentence and the focus, and two breaths."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    kinds: tuple[Kind, ...] = ("forum", "feed", "chat")
    for number, kind in enumerate(kinds):
        post = Screenshot()
        marks = ((16, 28, "warn"), (38, 52, "block")) if number else ()
        where = "r/nursing · 23 November, 08:40"
        post.show_face(PostFace(kind, "Dana R., RN", where, _TEXT, marks, _SENTENCES))
        if kind == "chat":
            post.choose(1)
            post.setObjectName("focused")
        grid.addWidget(post, number, 0)
    column = QVBoxLayout()
    for seconds, is_still in ((2.0, False), (33.0, False), (0.0, True)):
        shape = Breathing(_WORDS)
        shape.is_still = is_still
        shape.show_at(seconds)
        shape.setFixedSize(scaled(210), scaled(230))
        column.addWidget(shape)
    grid.addLayout(column, 0, 1, 3, 1)
    grid.setColumnStretch(0, 1)
    return sheet
