"""Joins the earlier versions with the entry that they belong to."""

from collections.abc import Callable

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.session.versions import VersionsSession
from unsent.ui.views.versions.view import VersionsView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import versions as wording


class VersionsRoom:
    """The history of a page, from which one goes back to that page."""

    def __init__(
        self,
        desk: Desk,
        clip: PrivateClip,
        notices: Notices,
        save_all: Callable[[], bool],
        back: Callable[[EntryId | None], None],
    ) -> None:
        self.view, self._session = VersionsView(clip), VersionsSession(desk)
        self._notices, self._save_all, self._back = notices, save_all, back
        self._session.changed.connect(self.view.present)
        self._session.refused.connect(notices.refuse)
        self.view.chosen.connect(self._session.choose)
        self.view.bring_back_requested.connect(self._bring_back)
        self.view.back_requested.connect(lambda: back(None))

    def enter(self, entry: EntryId | None) -> None:
        """Show the history of an entry."""
        if entry is not None:
            self._session.look_at(entry)

    def leave(self) -> bool:
        """Nothing has to be saved here."""
        return True

    def refresh(self) -> None:
        """Nothing here changes by time or by another room."""

    def _bring_back(self) -> None:
        entry, before = self._session.entry, self._session.bring_back()
        if entry is None or before is None:
            return
        self._back(entry)
        self._notices.say(wording.brought_back(), lambda: self._undo(entry, before))

    def _undo(self, entry: EntryId, before: str) -> None:
        # what was typed on the page meanwhile is saved first, and so kept as a version
        if self._save_all() and self._session.put(entry, before):
            self._back(entry)
            self._notices.say(wording.undone())
