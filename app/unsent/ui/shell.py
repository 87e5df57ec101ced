"""The running window: which room is shown, what covers it, when it may close."""

from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from unsent.domain.entry import EntryId
from unsent.flows import let_go, lock, sitting
from unsent.flows.cool import Settled
from unsent.flows.desk import Desk
from unsent.flows.ports import Clock
from unsent.ui.closing import Closing
from unsent.ui.covers import Covers
from unsent.ui.desktop.clipboard import ApprovedClipboard
from unsent.ui.first_paint import FirstPaint
from unsent.ui.jobs import Lanes
from unsent.ui.notices import Notices
from unsent.ui.rooms import RoomParts, make_room
from unsent.ui.screens.room import Room
from unsent.ui.screens.write import WriteRoom
from unsent.ui.session.appearance import AppearanceSession
from unsent.ui.session.clockwork import Clockwork
from unsent.ui.session.opening import Opening
from unsent.ui.session.page import Page
from unsent.ui.session.rows import counts
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.snapshots import Counts, Screen
from unsent.ui.views.window.main_window import MainWindow
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import notices as wording
from unsent.ui.wording.menus import menu_words
from unsent.ui.wording.troubles import could_not_save

if TYPE_CHECKING:
    from unsent.flows.resume import Whereabouts
    from unsent.ui.copy_notice import CopyNotice
    from unsent.ui.desktop.idle_lock import LockMoments
    from unsent.ui.session.daily_backup import DailyBackup
    from unsent.ui.shortcut_cover import ShortcutCover
    from unsent.ui.views.welcome.view import WelcomeView


class Shell(QObject):
    """Joins the window with the journal. The page is there first; rooms follow when entered."""

    ready = Signal()  # the journal is open
    lock_wanted = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        window: MainWindow,
        opening: Opening,
        clock: Clock,
        lanes: Lanes,
        clipboard: ApprovedClipboard,
        folder: str,
        look: AppearanceSession,
    ) -> None:
        super().__init__()
        self.window, self.opening, self._lanes = window, opening, lanes
        self.clipboard, self.notices = clipboard, Notices(window)
        self.desk: Desk | None = None
        self.exit_code = 0
        self._was_locked = False
        self._clockwork: Clockwork | None = None
        self._backups: DailyBackup | None = None
        self._screen = self._looked_back_from = Screen.WRITE
        self._app, self._clock = app, clock
        self._lock_moments: LockMoments | None = None
        self._copies: CopyNotice | None = None
        self._shortcuts: ShortcutCover | None = None
        self.spelling = SpellingSession(lanes.checks)
        self._parts = RoomParts(
            clock=clock,
            lanes=lanes,
            clip=PrivateClip(menu_words=menu_words()),
            clipboard=clipboard,
            notices=self.notices,
            folder=folder,
            take_back=self._take_back,
            moved=self.refresh,
            go_to=self.go_to,
            show_versions=self.show_versions,
            back_from_versions=lambda entry: self.go_to(self._looked_back_from, entry),
            save_all=self._save_all,
            checks_changed=self._checks_changed,
            find_keychain=opening.find_keychain,
            lock_changed=self._watch_idle,
            key_turned=self._key_turned,
            look=look,
            spelling=self.spelling,
        )
        page = Page(lanes.store, lanes.checks, clock)
        self.write = WriteRoom(
            page,
            self._parts.clip,
            self.notices,
            self._take_back,
            self.refresh,
            self.go_to,
            self.show_versions,
        )
        self._rooms: dict[Screen, Room] = {Screen.WRITE: self.write}
        window.add_screen(Screen.WRITE, self.write.view)
        self._covers = Covers(window, opening)
        self._closing = Closing(window, clipboard, self._save_all, self._close, self._stay)
        self._join(app)

    def start(
        self, passphrase: str = "", *, is_locked: bool = False, is_writable: bool = True
    ) -> None:
        """Show the window and open the journal; what is slow starts once the window is seen."""
        self._was_locked = is_locked
        self._lanes.store.hold()
        FirstPaint(self.window).painted.connect(self._lanes.store.release)
        self.opening.begin(passphrase, is_locked=is_locked, is_writable=is_writable)
        self.window.show()

    def close(self, exit_code: int = 0) -> None:
        """Save everything and close; the exit code says what should happen next.

        What cannot be saved is asked about first; closing without it ends in the same way.
        """
        self.exit_code = exit_code
        if self._save_all():
            self._close()
        else:
            self._closing.ask()

    def lock(self, exit_code: int) -> None:
        """Close, to be started again locked; a window that was closed already stays closed."""
        if self.desk is not None and not self._closing.is_waiting:
            from unsent.flows import resume

            resume.keep_whereabouts(self.desk, self._where())
        self.close(0 if self._closing.is_waiting else exit_code)

    def tick(self) -> None:
        """Read the clock now, as waking up would."""
        if self._clockwork is not None:
            self._clockwork.tick()

    @property
    def welcome(self) -> "WelcomeView | None":
        """Return the first run while it is shown."""
        return self._covers.welcome

    def room(self, screen: Screen) -> Room:
        """Return a room, made now if it was never entered. Raises LookupError before opening."""
        if screen not in self._rooms:
            if self.desk is None:
                raise LookupError("the journal is not open")
            made = make_room(screen, self.desk, self.opening.keyring, self._parts)
            self._rooms[screen] = made
            self.window.add_screen(screen, made.view)
        return self._rooms[screen]

    def go_to(self, screen: Screen, entry: EntryId | None = None) -> None:
        """Enter a room, with an entry in hand when one is given."""
        if self.desk is None and screen is not Screen.WRITE:
            return
        if screen is not self._screen and not self._rooms[self._screen].leave():
            self.notices.say(could_not_save())
            return
        room = self.room(screen)
        self._screen = screen
        room.enter(entry)
        self.window.show_screen(screen)
        self.notices.step_aside()
        if self._clockwork is not None:
            self._clockwork.show_countdown(screen is Screen.COOLING)

    def show_versions(self, entry: EntryId) -> None:
        """Show the history of an entry, with the way back to the room that shows it now."""
        self._looked_back_from = self._screen
        self.go_to(Screen.VERSIONS, entry)

    def refresh(self) -> None:
        """Show what has changed: the numbers beside the rooms, and the room itself."""
        if self.desk is not None:
            shown = counts(self.desk)
            self.window.render_counts(shown)
            if self._copies is not None:
                self._copies.look(shown)
            self._rooms[self._screen].refresh()

    def _join(self, app: QGuiApplication) -> None:
        window = self.window
        window.screen_requested.connect(self.go_to)
        window.new_page_requested.connect(self._new_page)
        window.lock_requested.connect(self.lock_wanted)
        # a window that is closed from within its own close event stays open: answer after it
        queued = Qt.ConnectionType.QueuedConnection
        window.close_requested.connect(self._closing.ask, queued)
        window.focus_mode_changed.connect(self._set_focus_mode)
        window.shortcuts_requested.connect(self._show_shortcuts)
        self.opening.blank.connect(lambda: self.window.show_screen(Screen.WRITE))
        self.opening.opened.connect(self._opened)
        app.applicationStateChanged.connect(self._state_changed)

    def _opened(self, desk: Desk) -> None:
        from unsent.flows import resume
        from unsent.ui.copy_notice import CopyNotice
        from unsent.ui.session.daily_backup import DailyBackup

        self.desk = desk
        self._clockwork = Clockwork(desk)
        self._clockwork.settled.connect(self._settled)
        self._backups = DailyBackup(desk, self._lanes.store)
        self._backups.failed.connect(self.notices.say)
        self._clockwork.settled.connect(self._backups.look)
        self.write.attach(desk)
        self.spelling.open(desk)
        self.write.join_spelling(self.spelling)
        self.window.show_screen(Screen.WRITE)
        self._clockwork.tick()
        self._watch_idle()
        keyring_lane = self._lanes.keyring
        self._copies = CopyNotice(self.window, desk, keyring_lane, self.opening, self._clock)
        if self.opening.can_keep_in_keyring:
            from unsent.ui.keyring_offer import offer_keyring

            offer_keyring(self.opening, self.notices)
        self._go_back(resume.take_whereabouts(desk))
        self.ready.emit()

    def _watch_idle(self) -> None:
        """Lock by itself from now on, as the settings say."""
        from unsent.ui.desktop.idle_lock import LockMoments

        if self._lock_moments is None:
            self._lock_moments = LockMoments(self._app, lambda: self._clock.reading().ticks)
            self._lock_moments.wanted.connect(self.lock_wanted)
        if self.desk is not None:
            self._lock_moments.watch(lock.idle_minutes(self.desk))

    def _key_turned(self) -> None:
        """Start again: the journal was closed with its old key, and everything saved before."""
        self._clockwork = None
        self._stop_watching_copies()
        self._rooms.clear()
        self.lock_wanted.emit()

    def _settled(self, outcome: Settled) -> None:
        if outcome.to_review:
            self.notices.say(wording.to_review(len(outcome.to_review)))
        self.refresh()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        # after sleep Qt's timers are late; coming back to the window is the moment that matters
        if state is Qt.ApplicationState.ApplicationActive:
            if self._lock_moments is not None:
                self._lock_moments.look()
            self.tick()

    def _new_page(self) -> None:
        self.go_to(Screen.WRITE)
        self.write.page.open_blank()

    def _set_focus_mode(self, on: bool) -> None:
        from unsent.ui.focus_mode import carry_focus_mode

        carry_focus_mode(self._rooms.values(), self.notices, self.desk, on=on)

    def _show_shortcuts(self) -> None:
        from unsent.ui.shortcut_cover import ShortcutCover

        self._shortcuts = self._shortcuts or ShortcutCover(self.window)
        self._shortcuts.show()

    def _where(self) -> "Whereabouts":
        from unsent.flows.resume import Whereabouts

        is_looking_back = self._screen is Screen.VERSIONS
        screen = self._looked_back_from if is_looking_back else self._screen
        return Whereabouts(screen, self.write.page.entry if screen is Screen.WRITE else None)

    def _go_back(self, where: "Whereabouts | None") -> None:
        """Go on where the window locked; any other start is a blank page."""
        if where is not None and self._was_locked and self.write.page.entry is None:
            self.go_to(Screen(where.room), where.entry)

    def _checks_changed(self) -> None:
        self.write.page.use_new_checks()

    def _take_back(self, entry: EntryId) -> None:
        if self.desk is not None:
            let_go.take_out_of_bin(self.desk, entry)
            self.notices.say(wording.taken_back())
            self.refresh()

    def _stay(self) -> None:
        """Go on after a question; a lock that was put off counts from now again."""
        self.exit_code = 0
        self._covers.uncover()
        if self._lock_moments is not None:
            self._watch_idle()

    def _save_all(self) -> bool:
        saved = [room.leave() for room in self._rooms.values()]  # each, whatever the others say
        return all(saved)

    def _close(self) -> None:
        """Leave nothing behind: the clipboard, the timer, the lanes, the file.

        A step that fails keeps neither the others from being taken nor the window open.
        """
        self._closing.stop()
        with ExitStack() as steps:  # taken from the last to the first
            steps.callback(QCoreApplication.quit)  # Qt itself never ends for a hidden window
            steps.callback(self.window.close_now)
            steps.callback(self._close_journal)
            steps.callback(self._lanes.close)
            steps.callback(self._stop_watching_copies)
            if self._clockwork is not None:
                steps.callback(self._clockwork.stop)
            if self._lock_moments is not None:
                steps.callback(self._lock_moments.stop)
            steps.callback(self.opening.give_up)
            steps.callback(self.clipboard.clear_if_ours)
            steps.callback(self._parts.look.keep_size, self.window)

    def _stop_watching_copies(self) -> None:
        if self._copies is not None:
            self._copies.stop()

    def _close_journal(self) -> None:
        if self.desk is not None:
            sitting.end_all(self.desk)
            self.desk.journal.close()
            self.desk = self._clockwork = None
        self.window.render_counts(Counts())
