"""The room of the places where one might post."""

from unsent.domain.entry import EntryId
from unsent.domain.place import NameFault, PlaceFacts
from unsent.domain.waiting import WaitPolicy
from unsent.flows.desk import Desk
from unsent.ui.notices import Notices
from unsent.ui.session.places import PlacesSession
from unsent.ui.views.places.view import PlacesView
from unsent.ui.views.places.wait_look import effect
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import place_waits as wait_wording
from unsent.ui.wording import places as wording


class PlacesRoom:
    """The list of places, and beside it what the chosen one is and how long it makes one wait."""

    def __init__(self, desk: Desk, clip: PrivateClip, notices: Notices) -> None:
        self.view, self._session, self._notices = PlacesView(clip), PlacesSession(desk), notices
        view, session = self.view, self._session
        view.place_chosen.connect(session.choose)
        view.make_requested.connect(self._make)
        view.change_requested.connect(self._change)
        view.copy_requested.connect(self._copy)
        view.rules_asked.connect(self._ask)
        view.take_back_requested.connect(session.take_back)
        view.put_back_requested.connect(self._put_back)
        view.move_requested.connect(session.move)
        view.retire_requested.connect(session.retire)
        view.bring_back_requested.connect(session.bring_back)
        session.changed.connect(view.present)
        session.retired.connect(self._say_retired)

    def enter(self, entry: EntryId | None) -> None:
        """Show the places as they stand now."""
        self.refresh()

    def leave(self) -> bool:
        """What is kept is kept; a form that is half filled in waits for its writer."""
        return True

    def refresh(self) -> None:
        """Show what time has changed."""
        self._session.refresh()

    def _make(self, facts: PlaceFacts) -> None:
        self._answer(self._session.make(facts), wording.is_made(facts.name.strip()))

    def _change(self, place: str, facts: PlaceFacts) -> None:
        before = self._session.facts_of(place)
        fault = self._session.change(place, facts)
        self._answer(fault, "")
        if fault is None and before != self._session.facts_of(place):
            self._notices.say(wording.is_changed(), lambda: self._session.change(place, before))

    def _ask(self, place: str, rules: WaitPolicy) -> None:
        before = self._session.kept_of(place)
        asked = self._session.ask_for(place, rules)
        take_back = None if asked.asked is None else lambda: self._session.take_back(place)
        self._notices.say(effect(before, rules), take_back, wait_wording.take_back())

    def _copy(self, place: str) -> None:
        self._session.copy(place)
        self.view.change_what_it_is()

    def _answer(self, fault: NameFault | None, said: str) -> None:
        if fault is not None:
            self.view.show_problem(wording.problem(fault))
            return
        self.view.close_form()
        if said:
            self._notices.say(said)

    def _put_back(self, place: str) -> None:
        came = self._session.rules_as_it_came(place)
        if came is not None:
            self._ask(place, came)

    def _say_retired(self, place: str) -> None:
        self._notices.say(wording.is_retired(), lambda: self._session.bring_back(place))
