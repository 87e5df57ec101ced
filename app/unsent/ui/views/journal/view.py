"""Journal: everything that was kept, newest first, and the page of the chosen entry."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from unsent.domain.entry import EntryId
from unsent.ui.journal_snapshot import JournalSnapshot
from unsent.ui.shortcuts import Act, listen
from unsent.ui.snapshots import PageSnapshot, Row, Screen
from unsent.ui.views.journal.finder import Finder
from unsent.ui.views.journal.look import journal_rows, room_of
from unsent.ui.views.journal.month_look import nothing_line
from unsent.ui.views.journal.page import JournalPage
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.list_room import ListRoom
from unsent.ui.widgets.mark_layers import FOUND
from unsent.ui.widgets.mark_paint import HIT
from unsent.ui.widgets.mark_track import Mark
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.plain_text import Utf16Map
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import journal as wording


class JournalView(FocusDoor):
    """The list and a page. `page` is the same view as Write; its intentions are its own."""

    entry_chosen = Signal(int)
    room_requested = Signal(Screen, int)  # where the chosen entry is worked on, and its id
    write_requested = Signal()
    typed = Signal(str)  # to search for
    results_wanted = Signal()
    day_chosen = Signal(date)
    month_requested = Signal(date)
    all_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = Finder(clip)
        self._beside = JournalPage(clip)
        self.page = self._beside.page
        self._entry: EntryId | None = None
        self._nothing: str | None = None
        empty = EmptyRoom(
            wording.nothing_yet(), wording.nothing_yet_words(), wording.write_something()
        )
        self._room = ListRoom(
            wording.list_name(),
            self._beside,
            empty,
            EmptyRoom("", wording.choose_one()),
            above=self.finder,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._room)
        self.lead_focus_to(self._room)
        self._room.entry_chosen.connect(self.entry_chosen)
        self._beside.room_requested.connect(self._ask_for_room)
        empty.pressed.connect(self.write_requested)
        self._join_finder()

    def show_found(self, snapshot: JournalSnapshot) -> None:
        """Show what the list is of, and the calendar."""
        self._nothing = nothing_line(snapshot)
        self.finder.present(snapshot)
        self.refit()

    def present(
        self, rows: Sequence[Row], snapshot: PageSnapshot | None, chosen: Row | None = None
    ) -> None:
        """Show the list and the chosen entry's page; its text comes with `open_text`.

        `chosen` is the entry in hand where the list leaves it out.
        """
        self._entry = None if snapshot is None else snapshot.entry
        if snapshot is not None:
            row = next((row for row in rows if row.id == snapshot.entry), chosen)
            # of an entry that nothing is known about, what may not be changed stays put away
            unknown = "private" if snapshot.is_editable else "cooling"
            stage = unknown if row is None else row.stage
            self._beside.show_entry(snapshot, stage, room_of(stage))
        self._room.show_entries(journal_rows(rows), self._entry, self._nothing)

    def open_text(self, text: str) -> None:
        """Put another text on the page."""
        self.page.open_text(text)

    def show_hits(self, spans: Sequence[tuple[int, int]], *, is_opened: bool) -> None:
        """Frame what was searched for on the page, and scroll there when it was just opened."""
        editor = self.page.findChild(PageEditor)
        if editor is None:
            return
        places = Utf16Map(editor.text()) if spans else None
        shown = [(places.to_qt(a), places.to_qt(b)) for a, b in spans] if places else []
        editor.layers.show(FOUND, [Mark(start, end, HIT) for start, end in shown])
        if shown and is_opened:
            editor.bring_into_view(*shown[0])

    def top_row(self) -> int:
        """Return the first row of the list that is in sight."""
        return self._room.list.top()

    def set_top_row(self, row: int) -> None:
        """Scroll the list to a row."""
        self._room.list.set_top(row)

    def begin_at_list(self) -> None:
        """Have the list take the focus once the room is shown, unless something else has it."""
        if self.focusWidget() is None:
            self._room.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_list(self) -> None:
        """Put the focus on the list, and take its first entry when none is taken."""
        self._room.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._room.list.take_first()

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
        self._room.set_plain(plain=on)
        self.page.set_focus_mode(on=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list enough room below the calendar."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Fit the calendar again, as the text size may be another."""
        self.finder.fit(self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.refit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """List everything again with Escape, unless one is writing."""
        focused = QApplication.focusWidget()
        is_reading = focused is not None and not self._beside.isAncestorOf(focused)
        if event.key() == Qt.Key.Key_Escape and self.finder.is_narrowed and is_reading:
            self.all_requested.emit()
        else:
            super().keyPressEvent(event)

    def _join_finder(self) -> None:
        finder = self.finder
        listen(Act.SEARCH, self, self._go_to_search)
        finder.typed.connect(self.typed)
        finder.results_wanted.connect(self.results_wanted)
        finder.day_chosen.connect(self.day_chosen)
        finder.month_requested.connect(self.month_requested)
        finder.all_requested.connect(self.all_requested)

    def _go_to_search(self) -> None:
        self.finder.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.search.selectAll()

    def _ask_for_room(self, screen: Screen) -> None:
        if self._entry is not None:
            self.room_requested.emit(screen, self._entry)
