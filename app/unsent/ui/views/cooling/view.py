"""Cooling: the drafts that wait, and how far the chosen one is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import CoolingSnapshot, Row
from unsent.ui.views.cooling.detail import CoolingDetail
from unsent.ui.views.journal.look import cooling_rows
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.list_room import ListRoom
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import cooling as wording
from unsent.ui.wording import journal as journal_wording


class CoolingView(FocusDoor):
    """The waiting room. It runs no clock; what is left comes with each snapshot."""

    entry_chosen = Signal(int)
    note_changed = Signal(str)
    look_requested = Signal()  # answered by `show_text`
    change_requested = Signal()  # pressed twice: the wait starts again
    keep_requested = Signal()
    let_go_requested = Signal()
    way_out_asked = Signal(str, str)  # the sentence as it was typed, the reason
    go_back_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = CoolingDetail(clip)
        self._room = ListRoom(
            wording.list_name(),
            self._detail,
            EmptyRoom(wording.nothing_cooling(), wording.nothing_cooling_words()),
            EmptyRoom("", journal_wording.choose_one()),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._room)
        self.lead_focus_to(self._room)
        self._room.entry_chosen.connect(self.entry_chosen)
        detail = self._detail
        detail.note_changed.connect(self.note_changed)
        detail.look_requested.connect(self.look_requested)
        detail.change_requested.connect(self.change_requested)
        detail.keep_requested.connect(self.keep_requested)
        detail.let_go_requested.connect(self.let_go_requested)
        detail.way_out_asked.connect(self.way_out_asked)
        detail.go_back_requested.connect(self.go_back_requested)

    def present(self, rows: Sequence[Row], snapshot: CoolingSnapshot | None) -> None:
        """Show the waiting drafts and the chosen one."""
        if snapshot is None:
            self._detail.forget()
        else:
            self._detail.show_draft(snapshot)
        self._room.show_entries(cooling_rows(rows), None if snapshot is None else snapshot.entry)

    def show_text(self, text: str) -> None:
        """Show the sealed text of the chosen draft, to read only."""
        self._detail.show_text(text)

    def hide_text(self) -> None:
        """Put the sealed text away, as when the room is left."""
        self._detail.hide_text()
