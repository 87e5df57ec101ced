"""Joins a page view with the page in hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from unsent.domain.dismissal import Answered, Scope
from unsent.domain.entry import EntryId
from unsent.domain.finding import Finding
from unsent.ui.notices import Notices
from unsent.ui.session.page import Page
from unsent.ui.snapshots import Recovered
from unsent.ui.views.write.view import WriteView
from unsent.ui.wording import notices as wording
from unsent.ui.wording import set_aside as aside_wording
from unsent.ui.wording.write import place_name

TakeBack = Callable[[EntryId], None]
ShowVersions = Callable[[EntryId], None]


class PageJoin(QObject):
    """Carries intentions from the view to the page, and outcomes into words."""

    def __init__(
        self,
        view: WriteView,
        page: Page,
        notices: Notices,
        take_back: TakeBack,
        show_versions: ShowVersions,
    ) -> None:
        super().__init__(view)
        self._view, self._page, self._notices = view, page, notices
        self._take_back, self._show_versions = take_back, show_versions
        page.refused.connect(notices.refuse)
        view.text_changed.connect(page.edited)
        view.keep_requested.connect(self._keep)
        view.let_go_requested.connect(self._let_go)
        view.might_post_requested.connect(page.might_post)
        view.private_again_requested.connect(page.make_private)
        view.cool_confirmed.connect(self._start_cooling)
        view.fix_requested.connect(self._fix)
        view.dismiss_requested.connect(self._dismiss)
        view.recovered_kept.connect(page.keep_recovered)
        view.recovered_requested.connect(page.show_recovered)
        view.versions_requested.connect(self._look_back)
        view.take_back_requested.connect(self._take_back_mark)
        view.check_again_requested.connect(page.check_again)

    def _keep(self) -> None:
        if self._page.text.strip() and self._page.open_blank():
            self._notices.say(wording.kept())
        self._view.setFocus()

    def _let_go(self) -> None:
        entry = self._page.let_go()
        if entry is not None:
            self._notices.say(wording.let_go(), lambda: self._take_back(entry))
        self._view.setFocus()

    def _start_cooling(self, felt: int | None) -> None:
        seconds = self._page.start_cooling(felt)
        if seconds is not None:
            self._notices.say(wording.cooling(seconds))

    def _look_back(self) -> None:
        entry = self._page.entry
        if entry is None:
            return
        if self._page.snapshot().recovered is not Recovered.ELSEWHERE:
            self._page.keep_recovered()  # looking at the earlier text is a choice
        self._show_versions(entry)

    def _fix(self, finding: int, fix: int) -> None:
        found = self._finding(finding)
        if found is not None and not self._view.apply_fix(found.fixes[fix]):
            self._notices.say(wording.edited_since())

    def _dismiss(self, finding: int, scope: Scope, reason: str) -> None:
        found, place = self._finding(finding), self._page.snapshot().place
        if found is None or place is None:
            return
        answered = self._page.dismiss(found, scope, reason)
        if answered is None:
            self._notices.say(wording.edited_since())
            return
        said = aside_wording.is_set_aside(scope, place_name(place))
        self._notices.say(said, lambda: self._page.take_back(answered))

    def _take_back_mark(self, answered: Answered) -> None:
        self._page.take_back(answered)
        self._notices.say(aside_wording.is_marked_again(), lambda: self._page.put_back(answered))

    def _finding(self, index: int) -> Finding | None:
        findings = self._page.snapshot().report.findings
        return findings[index] if index < len(findings) else None
