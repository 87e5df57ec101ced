"""The room of everything that was kept."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer

from unsent.domain.entry import EntryId
from unsent.domain.search import hits_in, query_of
from unsent.flows import find, journal_spot
from unsent.flows.desk import Desk
from unsent.flows.journal_spot import JournalSpot
from unsent.ui.jobs import Lanes
from unsent.ui.journal_snapshot import JournalSnapshot
from unsent.ui.notices import Notices
from unsent.ui.screens.page import PageJoin, ShowVersions, TakeBack
from unsent.ui.screens.page_tools import PageTools
from unsent.ui.screens.spots import Spots
from unsent.ui.session.journal_list import JournalList
from unsent.ui.session.page import Page
from unsent.ui.session.rows import listed
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.snapshots import Row, Screen
from unsent.ui.views.journal.view import JournalView
from unsent.ui.widgets.private_clip import PrivateClip


class JournalRoom:
    """The list with its search and calendar, and a page of its own for the chosen entry."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        clip: PrivateClip,
        notices: Notices,
        take_back: TakeBack,
        moved: Callable[[], None],
        go_to: Callable[[Screen, EntryId | None], None],
        show_versions: ShowVersions,
    ) -> None:
        page = Page(lanes.store, lanes.checks, desk.clock)
        self.view, self._desk, self._page = JournalView(clip), desk, page
        self._notices = notices
        self._list = JournalList(desk, lanes.store)
        self._found: JournalSnapshot = self._list.snapshot()
        self._is_new = True  # nothing was opened here yet
        self._join = PageJoin(self.view.page, page, notices, take_back, show_versions)
        page.review_wanted.connect(lambda entry: go_to(Screen.REVIEW, EntryId(entry)))
        self._spots = Spots(self.view.page, page, desk)
        page.attach(desk)
        self.view.page.show_places(desk.offered())
        self.view.entry_chosen.connect(self._open)
        self.view.room_requested.connect(lambda screen, entry: go_to(screen, EntryId(entry)))
        self.view.write_requested.connect(lambda: go_to(Screen.WRITE, None))
        page.changed.connect(lambda _: self._show())
        page.opened.connect(self._open_text)
        page.moved.connect(moved)
        self._join_list()

    def join_spelling(self, spelling: SpellingSession) -> None:
        """Take what helps on a page."""
        self._tools = PageTools(self.view.page, spelling, self._notices)

    def enter(self, entry: EntryId | None) -> None:
        """List the journal, with this entry open or the one that was."""
        spot = journal_spot.kept(self._desk) if self._is_new else None
        self._is_new = False
        self.view.page.show_places(self._desk.offered())
        if entry is not None:
            self._page.open(entry)
        elif spot is not None and self._page.entry is None:
            self._page.open(spot.entry)
        else:
            self._page.reload()
        if entry is not None and self._list.is_narrowed:
            self._list.show_all()
        else:
            self.refresh()
        if self._found.rows:
            self.view.begin_at_list()
        if spot is not None:
            # rows have their places once the room is shown
            QTimer.singleShot(0, self.view, lambda: self.view.set_top_row(spot.top))

    def leave(self) -> bool:
        """Save what is on the page, put it away, and keep where in the list one was."""
        entry = self._page.entry
        if not self._is_new:
            top = 0 if self._list.is_narrowed else self.view.top_row()
            spot = None if entry is None else JournalSpot(entry, top)
            journal_spot.keep(self._desk, spot)
        self._spots.keep()
        return self._page.put_away()

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
        self.view.set_focus_mode(on=on)

    def refresh(self) -> None:
        """List everything again."""
        self._list.refresh()

    def _join_list(self) -> None:
        view, entries = self.view, self._list
        entries.changed.connect(self._take_list)
        view.typed.connect(entries.type)
        view.results_wanted.connect(self._go_to_results)
        view.day_chosen.connect(self._choose_day)
        view.month_requested.connect(entries.choose_month)
        view.all_requested.connect(entries.show_all)

    def _go_to_results(self) -> None:
        self._list.search_now()
        self.view.go_to_list()

    def _choose_day(self, day: date) -> None:
        self._list.choose_day(day)

    def _take_list(self, found: JournalSnapshot) -> None:
        self._found = found
        self.view.show_found(found)
        self._show()
        self._show_hits(self._page.text, is_opened=False)

    def _open(self, entry: int) -> None:
        self._page.open(EntryId(entry))
        if not self._found.is_search:  # going through what was found looks for nothing anew
            self.refresh()

    def _show(self) -> None:
        page, rows = self._page.snapshot(), self._found.rows
        if page.entry is None:
            self.view.present(rows, None)
            return
        is_listed = any(row.id == page.entry for row in rows)
        self.view.present(rows, page, None if is_listed else self._row_of(page.entry))

    def _open_text(self, text: str) -> None:
        self._spots.open(text)
        self._show_hits(text, is_opened=True)

    def _show_hits(self, text: str, *, is_opened: bool) -> None:
        spans = hits_in(query_of(self._found.typed), text) if self._found.is_search else ()
        self.view.show_hits(spans, is_opened=is_opened)

    def _row_of(self, entry: EntryId) -> Row | None:
        found = find.one(self._desk, entry)
        return None if found is None else listed(self._desk, found)
