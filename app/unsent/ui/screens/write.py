"""The room to write in."""

from collections.abc import Callable

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.screens.page import PageJoin, TakeBack
from unsent.ui.session.page import Page
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.private_clip import PrivateClip


class WriteRoom:
    """The page, there before the journal is open."""

    def __init__(
        self,
        page: Page,
        clip: PrivateClip,
        notices: Notices,
        take_back: TakeBack,
        moved: Callable[[], None],
    ) -> None:
        self.view, self.page = WriteView(clip), page
        self._join = PageJoin(self.view, page, notices, take_back)
        page.changed.connect(self.view.present)
        page.opened.connect(self.view.open_text)
        page.moved.connect(moved)
        self.view.present(page.snapshot())

    def attach(self, desk: Desk) -> None:
        """Take the opened journal."""
        self.view.show_places(tuple(desk.places.values()))
        self.page.attach(desk)

    def enter(self, entry: EntryId | None) -> None:
        """Turn to an entry, or go on with the page in hand."""
        if entry is not None:
            self.page.open(entry)
        else:
            self.page.reload()

    def leave(self) -> bool:
        """Save what is on the page."""
        return self.page.flush()

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything."""
        self.view.set_focus_mode(on=on)

    def refresh(self) -> None:
        """Show the wait that the draft would get by now."""
        self.page.refresh()
