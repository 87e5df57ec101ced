"""The room of everything that was kept."""

from collections.abc import Callable

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.screens.page import PageJoin, ShowVersions, TakeBack
from unsent.ui.session.page import Page
from unsent.ui.session.rows import IN_JOURNAL, rows
from unsent.ui.snapshots import Row, Screen
from unsent.ui.views.journal.view import JournalView
from unsent.ui.widgets.private_clip import PrivateClip


class JournalRoom:
    """The list, and a page of its own for the chosen entry."""

    def __init__(
        self,
        desk: Desk,
        page: Page,
        clip: PrivateClip,
        notices: Notices,
        take_back: TakeBack,
        moved: Callable[[], None],
        go_to: Callable[[Screen, EntryId | None], None],
        show_versions: ShowVersions,
    ) -> None:
        self.view, self._desk, self._page = JournalView(clip), desk, page
        self._rows: tuple[Row, ...] = ()
        self._join = PageJoin(self.view.page, page, notices, take_back, show_versions)
        page.review_wanted.connect(lambda entry: go_to(Screen.REVIEW, EntryId(entry)))
        page.attach(desk)
        self.view.page.show_places(tuple(desk.places.values()))
        self.view.entry_chosen.connect(self._open)
        self.view.room_requested.connect(lambda screen, entry: go_to(screen, EntryId(entry)))
        self.view.write_requested.connect(lambda: go_to(Screen.WRITE, None))
        page.changed.connect(lambda _: self._show())
        page.opened.connect(self.view.open_text)
        page.moved.connect(moved)

    def enter(self, entry: EntryId | None) -> None:
        """List everything, with this entry open or the one that was."""
        if entry is not None:
            self._page.open(entry)
        else:
            self._page.reload()
        self.refresh()

    def leave(self) -> bool:
        """Save what is on the page, and put it away."""
        return self._page.put_away()

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
        self.view.set_focus_mode(on=on)

    def refresh(self) -> None:
        """List everything again."""
        self._rows = rows(self._desk, IN_JOURNAL)
        self._show()

    def _open(self, entry: int) -> None:
        self._page.open(EntryId(entry))
        self.refresh()

    def _show(self) -> None:
        page = self._page.snapshot()
        self.view.present(self._rows, page if page.entry is not None else None)
