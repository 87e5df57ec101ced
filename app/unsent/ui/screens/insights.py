"""The room that looks back."""

from unsent.domain.checkin import Checkin
from unsent.domain.entry import EntryId
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.session.insights import InsightsSession
from unsent.ui.views.insights.view import InsightsView
from unsent.ui.wording import checkin as wording


class InsightsRoom:
    """Pictures of what drafts were and became."""

    def __init__(self, desk: Desk, notices: Notices) -> None:
        self.view, self._session, self._notices = InsightsView(), InsightsSession(desk), notices
        view, session = self.view, self._session
        view.period_chosen.connect(session.choose)
        view.checkin.wanted.connect(session.want)
        view.checkin.answered.connect(session.answer)
        view.checkin.put_off.connect(session.put_off)
        view.checkin.forget_requested.connect(session.forget)
        session.changed.connect(view.present)
        session.forgotten.connect(self._forgotten)

    def enter(self, entry: EntryId | None) -> None:
        """Sum up as things stand now."""
        self.refresh()

    def leave(self) -> bool:
        """There is nothing to put away."""
        return True

    def refresh(self) -> None:
        """Sum up again."""
        self._session.refresh()

    def _forgotten(self, known: Checkin) -> None:
        self._notices.say(wording.forgotten(), lambda: self._session.restore(known))
