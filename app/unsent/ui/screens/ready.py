"""The room of approved texts."""

from collections.abc import Callable

from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.desktop.clipboard import ApprovedClipboard
from unsent.ui.notices import Notices
from unsent.ui.session.ready import ReadySession
from unsent.ui.snapshots import Screen
from unsent.ui.views.ready.view import ReadyView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import notices as wording


class ReadyRoom:
    """The approved text, and the one way to copy it."""

    def __init__(
        self,
        desk: Desk,
        clipboard: ApprovedClipboard,
        clip: PrivateClip,
        notices: Notices,
        moved: Callable[[], None],
        go_to: Callable[[Screen, EntryId | None], None],
    ) -> None:
        self.view = ReadyView(clip)
        self._session = ReadySession(desk, clipboard)
        self._notices, self._go_to = notices, go_to
        view, session = self.view, self._session
        view.copy_requested.connect(session.copy)
        view.clear_requested.connect(clipboard.clear_if_ours)
        view.posted.connect(self._posted)
        view.chose_not_to.connect(self._chose_not_to)
        view.edit_requested.connect(self._edit)
        view.previous_requested.connect(lambda: session.step(-1))
        view.next_requested.connect(lambda: session.step(1))
        session.changed.connect(view.present)
        session.moved.connect(moved)
        clipboard.remaining.connect(session.show_remaining)
        clipboard.cleared.connect(self._cleared)
        clipboard.replaced.connect(lambda: session.show_remaining(None))
        clipboard.not_put.connect(self._not_put)

    def enter(self, entry: EntryId | None) -> None:
        """Show what is ready."""
        if entry is not None:
            self._session.look_at(entry)
        self.refresh()

    def leave(self) -> bool:
        """There is nothing to put away."""
        return True

    def refresh(self) -> None:
        """Show what is ready by now."""
        self._session.refresh()

    def _cleared(self) -> None:
        self._session.show_remaining(None)
        self._notices.say(wording.clipboard_cleared())

    def _not_put(self) -> None:
        self._session.show_remaining(None)
        self._notices.say(wording.clipboard_not_put())

    def _posted(self, link: str) -> None:
        self._session.note_posted(link)
        self._notices.say(wording.posted())

    def _chose_not_to(self) -> None:
        self._session.choose_not_to()
        self._notices.say(wording.made_private())

    def _edit(self) -> None:
        entry = self._session.edit()
        if entry is not None:
            self._go_to(Screen.WRITE, entry)
