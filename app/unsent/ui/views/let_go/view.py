"""Let go: the bin, from which a text can come back for a week."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import LetGoSnapshot, Row
from unsent.ui.views.journal.look import let_go_rows
from unsent.ui.views.let_go.detail import LetGoDetail
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.list_room import ListRoom
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import let_go as wording


class LetGoView(FocusDoor):
    """The bin. What is taken back returns to where it was."""

    entry_chosen = Signal(int)
    take_back_requested = Signal()
    for_good_requested = Signal()  # pressed twice: cannot be undone

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = LetGoDetail(clip)
        self._room = ListRoom(
            wording.list_name(),
            self._detail,
            EmptyRoom(wording.nothing_here(), wording.nothing_here_words()),
            EmptyRoom("", wording.choose_one()),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._room)
        self.lead_focus_to(self._room)
        self._room.entry_chosen.connect(self.entry_chosen)
        self._detail.take_back_requested.connect(self.take_back_requested)
        self._detail.for_good_requested.connect(self.for_good_requested)

    def present(self, rows: Sequence[Row], snapshot: LetGoSnapshot) -> None:
        """Show the bin and the text that is looked at."""
        self._detail.show_text(snapshot)
        self._room.show_entries(let_go_rows(rows), snapshot.entry)
