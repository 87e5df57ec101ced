"""The room of what waits."""

from collections.abc import Callable

from unsent.domain.entry import Entry, EntryId
from unsent.domain.stage import WAY_OUT_TAKES
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.screens.page import TakeBack
from unsent.ui.session.cooling import CoolingSession
from unsent.ui.session.rows import rows
from unsent.ui.snapshots import Screen
from unsent.ui.views.cooling.view import CoolingView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import notices as wording
from unsent.ui.wording import way_out as way_out_wording


class CoolingRoom:
    """The sealed drafts, and the one that is looked at."""

    def __init__(
        self,
        desk: Desk,
        clip: PrivateClip,
        notices: Notices,
        take_back: TakeBack,
        moved: Callable[[], None],
        go_to: Callable[[Screen, EntryId | None], None],
    ) -> None:
        self.view, self._desk = CoolingView(clip), desk
        self._session = CoolingSession(desk)
        self._notices, self._take_back, self._go_to = notices, take_back, go_to
        view, session = self.view, self._session
        view.entry_chosen.connect(lambda entry: session.look_at(EntryId(entry)))
        view.note_changed.connect(session.leave_note)
        view.look_requested.connect(lambda: view.show_text(session.sealed_text()))
        view.change_requested.connect(self._change)
        view.keep_requested.connect(self._keep)
        view.let_go_requested.connect(self._let_go)
        view.way_out_asked.connect(self._ask_way_out)
        view.go_back_requested.connect(self._go_back)
        session.changed.connect(lambda _: self._show())
        session.refused.connect(notices.refuse)
        session.moved.connect(moved)

    def enter(self, entry: EntryId | None) -> None:
        """Show what waits."""
        if entry is not None:
            self._session.look_at(entry)
        self.refresh()

    def leave(self) -> bool:
        """Put the sealed text away again."""
        self.view.hide_text()
        return True

    def refresh(self) -> None:
        """Show how far each wait is."""
        self._session.refresh()

    def _show(self) -> None:
        snapshot = self._session.snapshot()
        self.view.present(rows(self._desk, frozenset({"cooling"})), snapshot)

    def _change(self) -> None:
        entry = self._session.change_text()
        if entry is not None:
            self._go_to(Screen.WRITE, entry)

    def _keep(self) -> None:
        before = self._session.keep_private()
        if before is not None:
            self._notices.say(wording.made_private(), lambda: self._undo_private(before))

    def _undo_private(self, before: Entry) -> None:
        self._go_to(Screen.COOLING, None)  # whoever has it in hand puts it away first
        self._session.undo_private(before)

    def _let_go(self) -> None:
        entry = self._session.let_go()
        if entry is not None:
            self._notices.say(wording.let_go(), lambda: self._take_back(entry))

    def _ask_way_out(self, typed: str, reason: str) -> None:
        if self._session.ask_way_out(typed, reason):
            self._notices.say(way_out_wording.asked_notice(WAY_OUT_TAKES))

    def _go_back(self) -> None:
        if self._session.go_back_to_waiting():
            self._notices.say(way_out_wording.back_notice())
