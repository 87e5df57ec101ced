"""The room of what has cooled."""

from collections.abc import Callable

from unsent.domain.dismissal import Answered, Scope
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Finding
from unsent.domain.readers import Reader
from unsent.flows.desk import Desk
from unsent.ui.jobs import Lanes
from unsent.ui.notices import Notices
from unsent.ui.screens.page import ShowVersions, TakeBack
from unsent.ui.screens.page_tools import PageTools
from unsent.ui.session.review import ReviewSession
from unsent.ui.session.seen import seen
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.snapshots import ReviewSnapshot, Screen
from unsent.ui.views.review.view import ReviewView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import notices as wording
from unsent.ui.wording import set_aside as aside_wording
from unsent.ui.wording.write import place_name


class ReviewRoom:
    """A served draft: softened, asked about, approved, or kept."""

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
        self.view = ReviewView(clip)
        self._desk = desk
        self._session = ReviewSession(desk, lanes.store, lanes.checks)
        self._shown: ReviewSnapshot | None = None
        self._notices, self._take_back, self._go_to = notices, take_back, go_to
        self._show_versions = show_versions
        view, session = self.view, self._session
        session.opened.connect(view.open_text)
        session.changed.connect(self._show)
        session.refused.connect(notices.refuse)
        session.moved.connect(moved)
        session.approved.connect(self._approved)
        session.sealed.connect(lambda seconds: notices.say(wording.cooling(seconds)))
        view.text_changed.connect(session.edited)
        view.answered.connect(session.answer)
        view.fix_requested.connect(self._fix)
        view.dismiss_requested.connect(self._dismiss)
        view.take_back_requested.connect(self._take_back_mark)
        view.check_again_requested.connect(session.refresh)
        view.approve_requested.connect(session.approve)
        view.cool_again_requested.connect(session.cool_again)
        view.keep_private_requested.connect(self._keep)
        view.let_go_requested.connect(self._let_go)
        view.seen_requested.connect(self._see)
        view.recovered_kept.connect(session.keep_recovered)
        view.versions_requested.connect(self._look_back)
        view.previous_requested.connect(lambda: session.step(-1))
        view.next_requested.connect(lambda: session.step(1))

    def join_spelling(self, spelling: SpellingSession) -> None:
        """Take what helps on a page, for the text as it reads today."""
        self._tools = PageTools(self.view, spelling, self._notices)

    def enter(self, entry: EntryId | None) -> None:
        """Show what has cooled."""
        if entry is not None:
            self._session.look_at(entry)
        else:
            self._session.enter()

    def leave(self) -> bool:
        """Save what is in the editor, and the words just typed into a question."""
        self.view.settle()
        return self._session.put_away()

    def refresh(self) -> None:
        """Show the draft as it is now."""
        self._session.refresh()

    def _show(self, snapshot: ReviewSnapshot | None) -> None:
        self._shown = snapshot
        self.view.present(snapshot)

    def _approved(self, entry: EntryId) -> None:
        self._notices.say(wording.approved())
        self._go_to(Screen.READY, entry)

    def _fix(self, finding: int, fix: int) -> None:
        found = self._finding(finding)
        if found is not None and not self.view.apply_fix(found.fixes[fix]):
            self._notices.say(wording.edited_since())

    def _dismiss(self, finding: int, scope: Scope, reason: str) -> None:
        found, shown = self._finding(finding), self._shown
        if found is None or shown is None:
            return
        answered = self._session.dismiss(found, scope, reason)
        if answered is None:
            self._notices.say(wording.edited_since())
            return
        said = aside_wording.is_set_aside(scope, place_name(shown.place))
        self._notices.say(said, lambda: self._session.take_back(answered))

    def _take_back_mark(self, answered: Answered) -> None:
        self._session.take_back(answered)
        self._notices.say(aside_wording.is_marked_again(), lambda: self._session.put_back(answered))

    def _finding(self, index: int) -> Finding | None:
        findings = self._shown.open_findings if self._shown is not None else ()
        return findings[index] if index < len(findings) else None

    def _see(self, reader: Reader) -> None:
        """Show the text as it is saved now, so that marks and words belong together."""
        shown = self._session.snapshot() if self._session.flush() else None
        if shown is not None:
            self.view.show_seen(seen(self._desk, shown), reader)

    def _look_back(self) -> None:
        entry = self._session.entry
        if entry is not None:
            self._session.keep_recovered()  # looking at the earlier text is a choice
            self._show_versions(entry)

    def _keep(self) -> None:
        before = self._session.keep_private()
        if before is not None:
            self._notices.say(wording.made_private(), lambda: self._undo_private(before))

    def _undo_private(self, before: Entry) -> None:
        self._go_to(Screen.REVIEW, None)  # whoever has it in hand puts it away first
        self._session.undo_private(before)

    def _let_go(self) -> None:
        entry = self._session.let_go()
        if entry is not None:
            self._notices.say(wording.let_go(), lambda: self._take_back(entry))
