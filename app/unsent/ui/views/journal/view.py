"""Journal: everything that was kept, newest first, and the page of the chosen entry."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.entry import EntryId
from unsent.ui.snapshots import PageSnapshot, Row, Screen
from unsent.ui.views.journal.look import journal_rows, room_of
from unsent.ui.views.journal.page import JournalPage
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.list_room import ListRoom
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import journal as wording


class JournalView(FocusDoor):
    """The list and a page. `page` is the same view as Write; its intentions are its own."""

    entry_chosen = Signal(int)
    room_requested = Signal(Screen, int)  # where the chosen entry is worked on, and its id
    write_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = JournalPage(clip)
        self.page = self._beside.page
        self._entry: EntryId | None = None
        empty = EmptyRoom(
            wording.nothing_yet(), wording.nothing_yet_words(), wording.write_something()
        )
        self._room = ListRoom(
            wording.list_name(), self._beside, empty, EmptyRoom("", wording.choose_one())
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._room)
        self.lead_focus_to(self._room)
        self._room.entry_chosen.connect(self.entry_chosen)
        self._beside.room_requested.connect(self._ask_for_room)
        empty.pressed.connect(self.write_requested)

    def present(self, rows: Sequence[Row], snapshot: PageSnapshot | None) -> None:
        """Show the list and the chosen entry's page; its text comes with `open_text`."""
        self._entry = None if snapshot is None else snapshot.entry
        if snapshot is not None:
            chosen = next((row for row in rows if row.id == snapshot.entry), None)
            stage = "private" if chosen is None else chosen.stage
            self._beside.show_entry(snapshot, stage, room_of(stage))
        self._room.show_entries(journal_rows(rows), self._entry)

    def open_text(self, text: str) -> None:
        """Put another text on the page."""
        self.page.open_text(text)

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
        self._room.set_plain(plain=on)
        self.page.set_focus_mode(on=on)

    def _ask_for_room(self, screen: Screen) -> None:
        if self._entry is not None:
            self.room_requested.emit(screen, self._entry)
