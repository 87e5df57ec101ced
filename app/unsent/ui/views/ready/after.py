"""The card that asks what became of an approved text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.theme.apply import measure
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import ready as wording
from unsent.ui.wording.menus import menu_words

LINK_WIDTH = 300


class Afterwards(Card):
    """Posted, with a link if one likes; not posted; or back to a draft, in two steps."""

    posted = Signal(str)  # the link, empty for none
    chose_not_to = Signal()
    edit_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(wording.afterwards(), parent)
        self.i_posted = Button(wording.posted())
        self.i_did_not = Button(wording.chose_not_to())
        self.edit = Button(wording.edit(), "quiet")
        self.link = GuardedLineEdit(clip, wording.link_hint(), menu_words())
        self.note_it = Button(wording.note_it(), "go")
        self.not_yet = Button(wording.not_yet(), "quiet")
        self.edit_anyway = Button(wording.edit_anyway())
        self.leave = Button(wording.leave_approved(), "quiet")
        self._choices = _line(self.i_posted, self.i_did_not, self.edit)
        self._posting = _posting(self.link, _line(self.note_it, self.not_yet))
        self._editing = _editing(_line(self.edit_anyway, self.leave))
        for part in (self._choices, self._posting, self._editing):
            self.body.addWidget(part)
        self._listen()
        self.reset()

    def reset(self) -> None:
        """Show the three choices, and drop a link that was typed."""
        self.link.clear()
        self._open(self._choices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the choices with Escape."""
        if event.key() == Qt.Key.Key_Escape and not self._choices.isVisible():
            self.reset()
        else:
            super().keyPressEvent(event)

    def _open(self, part: QWidget) -> None:
        for other in (self._choices, self._posting, self._editing):
            other.setVisible(other is part)

    def _ask_link(self) -> None:
        self._open(self._posting)
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_edit(self) -> None:
        self._open(self._editing)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_link(self) -> None:
        self.posted.emit(self.link.text().strip())

    def _listen(self) -> None:
        self.i_posted.clicked.connect(self._ask_link)
        self.i_did_not.clicked.connect(self.chose_not_to)
        self.edit.clicked.connect(self._ask_edit)
        self.link.returnPressed.connect(self._give_link)
        self.note_it.clicked.connect(self._give_link)
        self.not_yet.clicked.connect(self.reset)
        self.edit_anyway.clicked.connect(self.edit_requested)
        self.leave.clicked.connect(self.reset)


def _line(*widgets: QWidget) -> QWidget:
    box = QWidget()
    flow = FlowLayout(10)
    box.setLayout(flow)
    for widget in widgets:
        flow.addWidget(widget)
    return box


def _posting(link: QWidget, buttons: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    measure(link, most_width=LINK_WIDTH)
    row.addWidget(link, 1)
    row.addWidget(buttons, 1)
    return box


def _editing(buttons: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(LongText(wording.edit_warning(), "small"))
    column.addWidget(buttons)
    return box
