"""The room to write in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.screens.page import PageJoin, ShowVersions, TakeBack
from unsent.ui.session.page import Page
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.snapshots import Screen
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.private_clip import PrivateClip

if TYPE_CHECKING:
    from unsent.ui.screens.spots import Spots


class WriteRoom:
    """The page, there before the journal is open."""

    def __init__(
        self,
        page: Page,
        clip: PrivateClip,
        notices: Notices,
        take_back: TakeBack,
        moved: Callable[[], None],
        go_to: Callable[[Screen, EntryId | None], None],
        show_versions: ShowVersions,
    ) -> None:
        self.view, self.page, self._notices = WriteView(clip), page, notices
        self._desk: Desk | None = None
        self._join = PageJoin(self.view, page, notices, take_back, show_versions)
        page.review_wanted.connect(lambda entry: go_to(Screen.REVIEW, EntryId(entry)))
        page.changed.connect(self.view.present)
        self._spots: Spots | None = None  # the journal keeps them
        page.opened.connect(self._open_text)
        page.moved.connect(moved)
        self.view.present(page.snapshot())

    def attach(self, desk: Desk) -> None:
        """Take the opened journal."""
        self._desk = desk
        self.view.show_places(desk.offered())
        from unsent.ui.screens.spots import Spots

        self._spots = Spots(self.view, self.page, desk)
        self.page.attach(desk)
        self.page.open_recovered()
        if self.page.entry is not None:
            self.view.go_to_end()

    def join_spelling(self, spelling: SpellingSession) -> None:
        """Take what helps on a page; nothing of it is there before the journal is open."""
        from unsent.ui.screens.page_tools import PageTools

        self._tools = PageTools(self.view, spelling, self._notices)

    def enter(self, entry: EntryId | None) -> None:
        """Turn to an entry, or go on with the page in hand."""
        self._offer_places()
        if entry is not None:
            self.page.open(entry)
        else:
            self.page.reload()

    def leave(self) -> bool:
        """Save what is on the page, and put it away."""
        if self._spots is not None:
            self._spots.keep()
        return self.page.put_away()

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
        self.view.set_focus_mode(on=on)

    def refresh(self) -> None:
        """Show the wait that the draft would get by now."""
        self._offer_places()
        self.page.refresh()

    def _offer_places(self) -> None:
        if self._desk is not None:
            self.view.show_places(self._desk.offered())

    def _open_text(self, text: str) -> None:
        if self._spots is None:
            self.view.open_text(text)
        else:
            self._spots.open(text)
