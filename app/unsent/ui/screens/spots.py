"""Opens each text where the writer left it."""

from unsent.domain.entry import EntryId
from unsent.flows import resume
from unsent.flows.desk import Desk
from unsent.ui.session.page import Page
from unsent.ui.snapshots import PageSnapshot
from unsent.ui.views.write.view import WriteView


class Spots:
    """Puts the texts of a page into its view, and keeps in the journal where one was in each."""

    def __init__(self, view: WriteView, page: Page, desk: Desk) -> None:
        self._view, self._page, self._desk = view, page, desk
        self._entry: EntryId | None = None  # whose text the view shows
        page.changed.connect(self._track)

    def keep(self) -> None:
        """Keep where the writer is now."""
        if self._entry is not None:
            caret, top = self._view.spot()
            resume.keep_spot(self._desk, self._entry, resume.Spot(caret, top))

    def open(self, text: str) -> None:
        """Show another text of the page, where the writer was in it."""
        self.keep()
        self._entry = self._page.entry
        self._view.open_text(text)
        if self._entry is not None:
            spot = resume.spot_in(self._desk, self._entry)
            if spot is not None:
                self._view.go_to_spot((spot.caret, spot.top))

    def _track(self, snapshot: PageSnapshot) -> None:
        # a blank page gets its entry while it is typed on; another text is told before it is shown
        if snapshot.entry != self._entry and self._view.text() == self._page.text:
            self._entry = snapshot.entry
