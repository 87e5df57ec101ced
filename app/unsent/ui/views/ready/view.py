"""Ready: an approved text, the one way to copy it, and what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from unsent.ui.shortcuts import Act, listen
from unsent.ui.snapshots import ReadySnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.views.ready.after import Afterwards
from unsent.ui.views.ready.copy import CopyOut
from unsent.ui.views.ready.look import ready_look
from unsent.ui.views.review.focus import walk_in_order
from unsent.ui.views.review.steps import Steps
from unsent.ui.widgets.card import Bar, Card, ScrollColumn
from unsent.ui.widgets.labels import Chip, LongText
from unsent.ui.widgets.page_text import ReadingPage
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import ready as wording
from unsent.ui.wording.menus import menu_words


class ReadyView(FocusDoor):
    """One approved text at a time; the copy button is the only way its words can leave."""

    copy_requested = Signal()
    clear_requested = Signal()  # take it off the clipboard now
    posted = Signal(str)  # the link, empty for none
    chose_not_to = Signal()
    edit_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ReadySnapshot | None = None
        self.page = ReadingPage(clip, grows=True, words=menu_words())
        self.page.setAccessibleName(wording.text_name())
        self.copy_out = CopyOut()
        self.afterwards = Afterwards(clip)
        self.steps = Steps()
        self.place = Chip()
        self.approved = LongText(role="soft")
        self.counts = LongText(role="small")
        self._room = QStackedLayout(self)
        self._empty = EmptyRoom(*wording.empty())
        self._room.addWidget(self._empty)
        self._room.addWidget(self._full_room())
        listen(Act.COPY_APPROVED, self, self._copy)
        self.lead_focus_to(self.copy_out.copy)
        self._listen()

    def present(self, snapshot: ReadySnapshot | None) -> None:
        """Show an approved text, or what this room is for when there is none."""
        if snapshot is None or self._shown is None or snapshot.entry != self._shown.entry:
            self.afterwards.reset()
            # Qt gives a room's first stop the focus: that is the step for which one comes here
            walk_in_order((self.copy_out, self.afterwards, self.steps, self.page))
        self._shown = snapshot
        self._room.setCurrentIndex(0 if snapshot is None else 1)
        self.lead_focus_to(self._empty if snapshot is None else self.copy_out.copy)
        if snapshot is None:
            self.page.set_text("")
            return
        look = ready_look(snapshot)
        if self.page.text() != snapshot.text:
            self.page.set_text(snapshot.text)
        set_words(self.place, look.place)
        set_words(self.approved, look.approved)
        set_words(self.counts, look.foot)
        self.steps.show_position(snapshot.position, snapshot.total)
        self.copy_out.show_look(look)

    def _copy(self) -> None:
        if self._shown is not None:
            self.copy_requested.emit()

    def _full_room(self) -> QWidget:
        top, foot = WrappingBar(), Bar(foot=True)
        top.add(self.place, Chip(wording.ready_to_post(), "leaf"), self.steps)
        top.add_at_end(self.approved)
        foot.row.addWidget(self.counts, 1)
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._middle(), 1)
        column.addWidget(foot)
        return room

    def _middle(self) -> ScrollColumn:
        scroll = ScrollColumn()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.column.setContentsMargins(tokens.EDGE, 14, tokens.EDGE, tokens.EDGE)
        text = Card()
        text.body.setContentsMargins(26, 22, 26, 18)
        text.body.addWidget(self.page)
        box = QWidget()
        measure(box, most_width=tokens.COLUMN)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(22)
        for widget in (text, self.copy_out, self.afterwards):
            column.addWidget(widget)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 100)
        across.addStretch(1)
        scroll.column.addLayout(across)
        scroll.column.addStretch(1)
        return scroll

    def _listen(self) -> None:
        self.copy_out.copy_requested.connect(self._copy)
        self.copy_out.clear_requested.connect(self.clear_requested)
        self.afterwards.posted.connect(self.posted)
        self.afterwards.chose_not_to.connect(self.chose_not_to)
        self.afterwards.edit_requested.connect(self.edit_requested)
        self.steps.previous_requested.connect(self.previous_requested)
        self.steps.next_requested.connect(self.next_requested)
