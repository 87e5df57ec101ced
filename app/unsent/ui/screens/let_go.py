"""The room of what was let go."""

from collections.abc import Callable

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.jobs import Jobs
from unsent.ui.notices import Notices
from unsent.ui.session.bin import BinSession
from unsent.ui.session.rows import rows
from unsent.ui.views.let_go.view import LetGoView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import notices as wording
from unsent.ui.wording.settings_backups import gone_but_for, gone_everywhere


class LetGoRoom:
    """The bin."""

    def __init__(
        self,
        desk: Desk,
        lane: Jobs,
        clip: PrivateClip,
        notices: Notices,
        moved: Callable[[], None],
    ) -> None:
        self.view, self._desk = LetGoView(clip), desk
        self._session, self._notices = BinSession(desk, lane), notices
        view, session = self.view, self._session
        view.entry_chosen.connect(lambda entry: session.look_at(EntryId(entry)))
        view.take_back_requested.connect(self._take_back)
        view.for_good_requested.connect(session.shred)
        session.changed.connect(lambda _: self._show())
        session.moved.connect(moved)
        session.gone.connect(self._gone)
        session.refused.connect(notices.refuse)

    def enter(self, entry: EntryId | None) -> None:
        """Show the bin."""
        if entry is not None:
            self._session.look_at(entry)
        self.refresh()

    def leave(self) -> bool:
        """There is nothing to put away."""
        return True

    def refresh(self) -> None:
        """Show the bin as it is now."""
        self._session.refresh()

    def _show(self) -> None:
        self.view.present(rows(self._desk, frozenset({"letgo"})), self._session.snapshot())

    def _take_back(self) -> None:
        self._session.take_back()
        self._notices.say(wording.taken_back())

    def _gone(self, out_of_reach: int) -> None:
        self._notices.say(gone_but_for(out_of_reach) if out_of_reach else gone_everywhere())
