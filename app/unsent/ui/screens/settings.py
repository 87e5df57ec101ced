"""The room of the settings."""

from collections.abc import Callable

from unsent.domain.dismissal import Answered
from unsent.domain.entry import EntryId
from unsent.domain.watch import WatchList
from unsent.flows.desk import Desk
from unsent.ui.jobs import Jobs
from unsent.ui.notices import Notices
from unsent.ui.screens.settings_keys import join_keys
from unsent.ui.session.appearance import AppearanceSession
from unsent.ui.session.backups import BackupsSession
from unsent.ui.session.keys import KeysSession
from unsent.ui.session.settings import SettingsSession
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.views.settings.view import SettingsView
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import set_aside as wording
from unsent.ui.wording import settings as settings_wording
from unsent.ui.wording import spelling as spelling_wording


class SettingsRoom:
    """What the user can set; every change counts at once or says when it will."""

    def __init__(
        self,
        desk: Desk,
        lane: Jobs,
        keyring: str,
        folder: str,
        clip: PrivateClip,
        notices: Notices,
        checks_changed: Callable[[], None],
        keys: KeysSession,
    ) -> None:
        self.view = SettingsView(clip)
        self._session = SettingsSession(desk, keyring, folder)
        self._notices = notices
        self._backups = BackupsSession(desk, lane)
        view, session, backups = self.view, self._session, self._backups
        view.watch_changed.connect(session.set_watch_list)
        view.region_changed.connect(session.set_region)
        view.way_out_switched.connect(session.switch_way_out)
        view.set_aside.take_back_requested.connect(session.take_back)
        view.backups.back_up_requested.connect(backups.back_up)
        view.backups.proof_requested.connect(backups.prove)
        view.backups.legal_matter_changed.connect(backups.set_legal_matter)
        session.changed.connect(view.present)
        backups.changed.connect(view.backups.present)
        session.checks_changed.connect(checks_changed)
        session.taken_back.connect(self._say_taken_back)
        session.name_removed.connect(self._say_removed)
        self._keys = keys
        join_keys(view.keys, keys)

    def join_look(self, look: AppearanceSession) -> None:
        """Show what the window wears, and let it be chosen."""
        self.view.appearance.chosen.connect(look.choose)
        look.changed.connect(self.view.appearance.present)
        look.refresh()

    def join_places(self, show_places: Callable[[], None]) -> None:
        """Lead on to the room in which waits are set."""
        self.view.places.places_requested.connect(show_places)

    def join_spelling(self, spelling: SpellingSession) -> None:
        """Show by which languages the spelling is looked at, and let them be chosen."""
        section = self.view.spelling
        section.switched.connect(spelling.switch)
        section.language_chosen.connect(spelling.choose)
        section.word_added.connect(spelling.learn)
        section.word_removed.connect(self._forget_word)
        spelling.changed.connect(section.present)
        self._session.checks_changed.connect(spelling.renew)  # watched names are known words
        self._spelling = spelling

    def enter(self, entry: EntryId | None) -> None:
        """Show the settings."""
        self.refresh()
        self._keys.enter()

    def leave(self) -> bool:
        """Close the keys; nothing else has to be put away."""
        self._keys.leave()
        return True

    def refresh(self) -> None:
        """Show the settings as they are now."""
        self._session.refresh()
        self._backups.refresh()
        self._keys.refresh()
        self._spelling.refresh()

    def _forget_word(self, word: str) -> None:
        self._spelling.forget(word)
        self._notices.say(spelling_wording.taken_off(), lambda: self._spelling.learn(word))

    def _say_removed(self, before: WatchList) -> None:
        self._notices.say(
            settings_wording.no_longer_watched(), lambda: self._session.watch_again(before)
        )

    def _say_taken_back(self, answered: Answered) -> None:
        self._notices.say(wording.is_marked_again(), lambda: self._session.put_back(answered))
