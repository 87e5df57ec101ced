"""One sealed draft: how far it is, its note, and its text for whoever asks to see it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from unsent.domain.entry import EntryId
from unsent.ui.snapshots import CoolingSnapshot
from unsent.ui.views.cooling.look import CoolingLook, cooling_look
from unsent.ui.views.cooling.note import NoteField
from unsent.ui.views.cooling.status import CoolingStatus
from unsent.ui.views.pieces.find_in_page import FindInPage
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import Chip
from unsent.ui.widgets.page_text import ReadingPage
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import cooling as wording
from unsent.ui.wording import write as write_wording
from unsent.ui.wording.menus import menu_words

if TYPE_CHECKING:
    from unsent.ui.views.cooling.breathe import Breathe
    from unsent.ui.views.cooling.way_out import AskWayOut


class CoolingDetail(QWidget):
    """The sealed draft that is chosen. Its text is on the page only while it is looked at."""

    note_changed = Signal(str)
    look_requested = Signal()
    change_requested = Signal()
    keep_requested = Signal()
    let_go_requested = Signal()
    way_out_asked = Signal(str, str)  # the sentence as it was typed, the reason
    go_back_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: EntryId | None = None
        self._clip = clip
        self._ask: AskWayOut | None = None
        self._breathe: Breathe | None = None
        self._when_asked_now = ""
        self._chip = Chip()
        self._look = Button(wording.look(), "quiet")
        self._note_button = Button(wording.note(), "quiet")
        self._keep = Button(wording.keep_private())
        self._let_go = Button(write_wording.let_it_go())
        self._note = NoteField(clip)
        self._status = CoolingStatus()
        self._text = ReadingPage(clip, words=menu_words())
        self._text.setAccessibleName(wording.sealed_text())
        self._middle = QStackedWidget()
        self._middle.addWidget(self._status)
        self._middle.addWidget(self._text)
        self._lay_out()
        self._join()

    def show_draft(self, cooling: CoolingSnapshot) -> None:
        """Show a sealed draft; another one starts with its text and its note put away."""
        is_other = cooling.entry != self._entry
        self._entry = cooling.entry
        if is_other:
            self._status.reset()
            self.hide_text()
            self._stop_breathing()
            self._close_note()
            self._forget_way_out()
        look = cooling_look(cooling)
        self._show_way_out(look)
        set_words(self._chip, look.chip)
        self._chip.setToolTip(look.chip)  # where the line is too short for it
        self._status.show_look(look)
        self._note.show_note(cooling.note, is_other=is_other)

    def show_text(self, text: str) -> None:
        """Show the sealed text, to read only."""
        self._text.set_text(text)
        self._middle.setCurrentWidget(self._text)
        self._look.setText(wording.hide())
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_text(self) -> None:
        """Put the sealed text away and keep no copy of it here."""
        self._text.set_text("")
        if self.is_looked_at:
            self._middle.setCurrentWidget(self._status)
        self._look.setText(wording.look())

    def forget(self) -> None:
        """Keep nothing of any draft here."""
        self._entry = None
        self.hide_text()
        self._stop_breathing()
        self._close_note()
        self._forget_way_out()
        self._note.show_note("", is_other=True)

    @property
    def is_looked_at(self) -> bool:
        """Tell whether the sealed text is on the page."""
        return self._middle.currentWidget() is self._text

    @property
    def is_asking(self) -> bool:
        """Tell whether the slow way out is on the page."""
        return self._ask is not None and self._middle.currentWidget() is self._ask

    def _open_breathing(self) -> None:
        if self._breathe is None:
            from unsent.ui.views.cooling.breathe import Breathe

            self._breathe = Breathe()
            self._breathe.left.connect(self._leave_breathing)
            self._middle.addWidget(self._breathe)
        self._middle.setCurrentWidget(self._breathe)
        self._breathe.begin()

    def _leave_breathing(self) -> None:
        self._stop_breathing()
        self._status.breathe.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_breathing(self) -> None:
        if self._breathe is not None and self._middle.currentWidget() is self._breathe:
            self._middle.setCurrentWidget(self._status)

    def _open_way_out(self) -> None:
        if self._ask is None:
            from unsent.ui.views.cooling.way_out import AskWayOut

            self._ask = AskWayOut(self._clip)
            self._ask.asked.connect(self.way_out_asked)
            self._ask.left.connect(self._close_way_out)
            self._middle.addWidget(self._ask)
        self._ask.show_when(self._when_asked_now)
        self._middle.setCurrentWidget(self._ask)
        self._ask.begin()

    def _close_way_out(self) -> None:
        self._middle.setCurrentWidget(self._status)
        self._status.focus_on_way_out()

    def _show_way_out(self, look: CoolingLook) -> None:
        """Follow the wait: where it was asked for, or cannot be any more, the page closes."""
        self._when_asked_now = look.when_asked_now
        if self._ask is None:
            return
        self._ask.show_when(look.when_asked_now)
        if look.when_asked_now:
            return
        had_focus = self.is_asking and self._ask.isAncestorOf(self.focusWidget() or self)
        self._forget_way_out()
        if had_focus:
            self._status.show_look(look)
            self._status.focus_on_way_out()

    def _forget_way_out(self) -> None:
        if self._ask is not None:
            if self.is_asking:
                self._middle.setCurrentWidget(self._status)
            self._middle.removeWidget(self._ask)
            self._ask.deleteLater()
            self._ask = None

    def _toggle_text(self) -> None:
        if self.is_looked_at:
            self.hide_text()
        else:
            self.look_requested.emit()

    def _toggle_note(self) -> None:
        self._note.setVisible(self._note.isHidden())
        if not self._note.isHidden():
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_note(self) -> None:
        had_focus = self._note.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._note.hide()
        if had_focus:
            self._note_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        top = WrappingBar()
        top.add(self._chip)
        top.add_at_end(self._look, self._note_button, self._keep, self._let_go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._note)
        column.addWidget(self._middle, 1)
        self._finder = FindInPage(self._text, column, self._clip, self._middle)
        self._note.hide()

    def _join(self) -> None:
        self._look.clicked.connect(self._toggle_text)
        self._note_button.clicked.connect(self._toggle_note)
        self._keep.clicked.connect(self.keep_requested)
        self._let_go.clicked.connect(self.let_go_requested)
        self._note.note_changed.connect(self.note_changed)
        self._note.done.connect(self._close_note)
        self._status.change_requested.connect(self.change_requested)
        self._status.way_out_requested.connect(self._open_way_out)
        self._status.go_back_requested.connect(self.go_back_requested)
        self._status.breathe_requested.connect(self._open_breathing)
